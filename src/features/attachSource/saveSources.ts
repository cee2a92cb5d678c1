import * as vscode from 'vscode';
import { articleFileName, formatSource, type Readout, savedText, sha256, type SourceRecord } from '../../core/index.js';
import { createFile, discardFiles, makeFolder, removeEmptyFolders } from '../../host/files.js';
import { folderOf, relativePath } from '../../host/paths.js';
import { localDay, utcSecond } from '../readouts/days.js';

/** A newsroom does not save more sources of one name. */
const highestNumber = 1000;

/** Releases to be saved for a draft. */
export interface Material {
  readonly draft: vscode.Uri;
  readonly readouts: readonly Readout[];
  /** Of the page that the releases stand on. */
  readonly url: string | undefined;
  /** The folder of the sources. */
  readonly folder: vscode.Uri;
  readonly now: Date;
}

/** A source as it was saved, with its record as the draft cites it. */
export interface SavedSource {
  readonly uri: vscode.Uri;
  readonly record: SourceRecord;
}

/** Sources that were saved, and how to take them away again. */
export interface SavedSources {
  readonly sources: readonly SavedSource[];
  readonly undo: () => Promise<void>;
}

/**
 * Saves releases as sources, under the name that a new article's source would have. Nothing is overwritten: the first free number is added to
 * the name. When one cannot be saved none is there afterwards, nor a folder that was made for them.
 *
 * @param known hashes of the sources that the draft has already; a release with one of them is passed over.
 */
export async function saveSources(material: Material, known: ReadonlySet<string>): Promise<SavedSources> {
  const sources: SavedSource[] = [];
  const seen = new Set(known);
  let made: readonly vscode.Uri[] = [];
  const undo = async () => {
    await discardFiles(sources.map(({ uri }) => uri));
    await removeEmptyFolders(made);
  };
  try {
    for (const readout of material.readouts) {
      const source = formatSource(readout, { url: material.url, retrieved: utcSecond(material.now) });
      const hash = await sha256(savedText(source.text).text);
      if (seen.has(hash)) continue;
      seen.add(hash);
      made = [...(await makeFolder(material.folder)), ...made];
      const uri = await saveUnderFreeName(material, articleFileName(readout, localDay(material.now)), source.text);
      const file = relativePath(folderOf(material.draft), uri);
      sources.push({ uri, record: { ...(file !== undefined && { file }), ...source.record, sha256: hash } });
    }
    return { sources, undo };
  } catch (error) {
    await undo();
    throw error;
  }
}

async function saveUnderFreeName({ draft, folder }: Material, name: string, text: string): Promise<vscode.Uri> {
  // A newsroom that keeps both in one folder gets two names.
  const stem = name.replace(/\.md$/, folderOf(draft).toString() === folder.toString() ? '-source' : '');
  for (let number = 1; number <= highestNumber; number++) {
    const uri = vscode.Uri.joinPath(folder, `${number === 1 ? stem : `${stem}-${number}`}.md`);
    if (await createFile(uri, text)) return uri;
  }
  throw new Error(`There are ${highestNumber} sources named ${stem} already.`);
}
