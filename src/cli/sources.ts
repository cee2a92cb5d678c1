import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import {
  decodeText,
  isOutsideNewsroom,
  maxReadoutBytes,
  newsroomFolders,
  outsideNewsroom,
  Remembered,
  type Article,
  type Source,
  type SourceFile,
  type SourcePlaces,
} from '../core/index.js';
import { fileProblem } from './failure.js';
import { liesIn } from './liesIn.js';
import { corePath, nativePath } from './paths.js';
import type { Ports } from './ports/types.js';

/** Looks up the sources that an article cites. */
export type SourceReader = (article: Article, articlePath: string) => Promise<readonly Source[]>;

/** What stands where a source is to be. */
export interface ShelvedSource {
  /** Told apart by it: two sources share one only when they are the same, byte for byte. */
  fingerprint(): string;
  /** Undefined when there is none, or none that can be read. */
  text(): string | undefined;
  /** With the readout in it; it is read when first asked for. */
  file(): Promise<SourceFile>;
}

/** Reads sources, and keeps those that were asked for last: articles on one release often follow each other. */
export interface SourceShelf {
  /** What an article cites. @param file as the article has it. */
  cited(articlePath: string, file: string): Promise<ShelvedSource>;
  /** For a file that was written since: it is read anew. */
  forget(path: string): void;
}

/** Sources of so many bytes in all are kept; what is known of one takes many times its own size. */
const mostKept = 25_000;

/** Reads sources for a whole run, each once, and none from outside the newsroom. */
export function sourceShelf(ports: Ports): SourceShelf {
  const known = new Remembered<string, Promise<ShelvedSource>>(mostKept);
  const isOutside = newsroomGuard(ports);
  const take = async (path: string): Promise<ShelvedSource> => {
    const found = known.get(path);
    if (found) return found;
    const read = readBytes(path, ports);
    const source = read.then(shelved);
    known.set(path, source, 0);
    const bytes = await read;
    known.set(path, source, 'state' in bytes ? 100 : bytes.length);
    return source;
  };
  return {
    async cited(articlePath, file) {
      const path = sourcePath(articlePath, file);
      return (await isOutside(articlePath, path)) ? shelved(unreadable(outsideNewsroom)) : take(path);
    },
    forget(path) {
      known.delete(path);
    },
  };
}

/** Reads an article's sources off a shelf, those that its newsroom has. */
export function sourceReader(shelf: SourceShelf): SourceReader {
  return async (article, articlePath) =>
    Promise.all(
      article.frontMatter.record.sources.map(async (record, index) => {
        if (!record.file) return { record, index };
        const source = await shelf.cited(articlePath, record.file);
        return { record, index, file: await source.file() };
      }),
    );
}

/** Tells which sources lie where none is read for an article. Where the newsroom's folder is, is found once for each folder of articles. */
function newsroomGuard({ files, folder }: Ports): (articlePath: string, path: string) => Promise<boolean> {
  const places: SourcePlaces = {
    exists: async path => (await files.info(nativePath(path)).catch(() => undefined)) !== undefined,
    liesIn: (inner, file) => liesIn(nativePath(inner), nativePath(file), files),
  };
  // In a container, a command is often given at the top of the whole disk: that is no newsroom.
  const opened = dirname(folder) === folder ? undefined : corePath(folder);
  const known = new Map<string, Promise<readonly string[]>>();
  return async (articlePath, path) => {
    const own = dirname(articlePath);
    const folders = known.get(own) ?? newsroomFolders(corePath(articlePath), opened, places.exists);
    known.set(own, folders);
    return isOutsideNewsroom(corePath(path), await folders, places);
  };
}

/** Where a source lies. Relative to the article even with a slash in front, as in the editor: an absolute path would hold on one machine only. */
export function sourcePath(articlePath: string, file: string): string {
  return join(dirname(articlePath), file);
}

/** The texts of the sources that were found, by their names in the article, for a report that gives places in them. */
export function sourceTexts(sources: readonly Source[]): ReadonlyMap<string, string> {
  return new Map(
    sources.flatMap(({ record, file }) => (record.file && file?.state === 'found' ? [[record.file, file.text]] : [])),
  );
}

function shelved(bytes: Uint8Array | NotThere): ShelvedSource {
  if ('state' in bytes) {
    return { fingerprint: () => JSON.stringify(bytes), text: () => undefined, file: () => Promise.resolve(bytes) };
  }
  const decoded = decodeText(bytes);
  const fingerprint = createHash('sha256').update(bytes).digest('hex');
  if ('problem' in decoded) {
    const file = unreadable('It is not a text file.');
    return { fingerprint: () => fingerprint, text: () => undefined, file: () => Promise.resolve(file) };
  }
  const { text } = decoded;
  let file: Promise<SourceFile> | undefined;
  return { fingerprint: () => fingerprint, text: () => text, file: () => (file ??= imported(text)) };
}

async function imported(text: string): Promise<SourceFile> {
  const { importSource } = await import('./importSource.js');
  return importSource(text);
}

type NotThere = Exclude<SourceFile, { readonly state: 'found' }>;

async function readBytes(path: string, ports: Ports): Promise<Uint8Array | NotThere> {
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

function unreadable(reason: string): NotThere {
  return { state: 'unreadable', reason };
}
