import { dirname, join } from 'node:path';
import {
  decodeText,
  importReadout,
  maxReadoutBytes,
  savedText,
  sha256,
  type Article,
  type Source,
  type SourceFile,
} from '../core/index.js';
import { fileProblem } from './failure.js';
import type { Ports } from './ports/types.js';

/** Looks up the sources that an article cites. */
export type SourceReader = (article: Article, articlePath: string) => Promise<readonly Source[]>;

/** A reader that reads each file once, however many articles cite it. */
export function sourceReader(ports: Ports): SourceReader {
  const known = new Map<string, Promise<SourceFile>>();
  const readOnce = (path: string): Promise<SourceFile> => {
    const found = known.get(path) ?? readSource(path, ports);
    known.set(path, found);
    return found;
  };
  return async (article, articlePath) =>
    Promise.all(
      article.frontMatter.record.sources.map(async (record, index) => {
        if (!record.file) return { record, index };
        // Relative to the article even with a slash in front, as in the editor: an absolute path would hold on one machine only.
        return { record, index, file: await readOnce(join(dirname(articlePath), record.file)) };
      }),
    );
}

/** The texts of the sources that were found, by their names in the article, for a report that gives places in them. */
export function sourceTexts(sources: readonly Source[]): ReadonlyMap<string, string> {
  return new Map(
    sources.flatMap(({ record, file }) => (record.file && file?.state === 'found' ? [[record.file, file.text]] : [])),
  );
}

async function readSource(path: string, ports: Ports): Promise<SourceFile> {
  const bytes = await readBytes(path, ports);
  if ('state' in bytes) return bytes;
  const decoded = decodeText(bytes);
  if ('problem' in decoded) return unreadable('It is not a text file.');
  const { text } = decoded;
  return { state: 'found', text, sha256: await sha256(savedText(text).text), readout: importReadout(text) };
}

async function readBytes(path: string, ports: Ports): Promise<Uint8Array | SourceFile> {
  try {
    const info = await ports.files.info(path);
    if (!info) return { state: 'missing' };
    if (info.kind !== 'file') return unreadable('It is not a file.');
    if (info.size > maxReadoutBytes) return unreadable('It is larger than 5 MB, far more than a release.');
    return await ports.files.read(path);
  } catch (error) {
    const problem = fileProblem(error);
    return unreadable(problem.charAt(0).toUpperCase() + problem.slice(1));
  }
}

function unreadable(reason: string): SourceFile {
  return { state: 'unreadable', reason };
}
