import type * as vscode from 'vscode';
import {
  bytesOfPicture,
  exportDocument,
  isRelativePath,
  picturesOf,
  wordPicture,
  type ExportDocument,
  type ExportInput,
  type WordPictures,
} from '../../core/index.js';
import type { LiesIn } from '../../host/liesIn.js';
import { readPictures } from './pictures.js';

/**
 * An article as a document for Word, with its pictures in it.
 *
 * @returns the names of those that are not in it, too.
 */
export async function wordDocument(
  article: ExportInput,
  uri: vscode.Uri,
  liesIn: LiesIn,
): Promise<{ readonly word: ExportDocument; readonly without: readonly string[] }> {
  const all = picturesOf(article);
  const addresses = all.map(({ address }) => address);
  const files = await readPictures(uri, addresses.filter(isRelativePath), liesIn);
  const pictures: WordPictures = new Map(
    addresses.flatMap(address => {
      const bytes = files.get(address)?.bytes ?? bytesOfPicture(address);
      const picture = bytes && wordPicture(bytes);
      return picture ? [[address, picture] as const] : [];
    }),
  );
  const without = all.filter(({ address }) => !pictures.has(address));
  return { word: exportDocument(article, pictures), without: without.map(({ name }) => name) };
}
