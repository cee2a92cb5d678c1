import * as vscode from 'vscode';
import { embeddedPicture, isEmbeddable, largestPicture } from '../../core/index.js';
import { readFile } from '../../host/files.js';
import { pictureAt } from '../preview/images.js';

/**
 * Reads the pictures that a page wants, so that it can carry them. What cannot be read, and what lies outside of the folders that the preview shows
 * pictures from, is shown by its words.
 *
 * @param paths as the article's links have them.
 */
export async function embeddedPictures(
  article: vscode.Uri,
  paths: Iterable<string>,
): Promise<(path: string) => string | undefined> {
  const found = new Map<string, string>();
  for (const path of paths) {
    const picture = await dataAddress(article, path);
    if (picture !== undefined) found.set(path, picture);
  }
  return path => found.get(path);
}

async function dataAddress(article: vscode.Uri, path: string): Promise<string | undefined> {
  const file = pictureAt(article, path);
  if (!file || !isEmbeddable(file.path)) return undefined;
  try {
    const { size, type } = await vscode.workspace.fs.stat(file);
    // A link may lead out of the folders.
    if (size > largestPicture || (type & vscode.FileType.SymbolicLink) !== 0) return undefined;
    const bytes = await readFile(file);
    return bytes && embeddedPicture(file.path, bytes);
  } catch {
    return undefined;
  }
}
