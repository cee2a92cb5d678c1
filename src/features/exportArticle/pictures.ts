import * as vscode from 'vscode';
import { largestPicture } from '../../core/index.js';
import { readFile } from '../../host/files.js';
import type { LiesIn } from '../../host/liesIn.js';
import { nameOf } from '../../host/paths.js';
import { fileAt, isPictureBeside } from '../preview/images.js';

/** A picture's file. */
export interface PictureFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads the pictures that lie beside an article, so that what is exported can carry them. What cannot be read, what is too large, and what lies outside
 * of the folders that the preview shows pictures from, stays out.
 *
 * @param paths as the article's links have them.
 */
export async function readPictures(
  article: vscode.Uri,
  paths: Iterable<string>,
  liesIn: LiesIn,
): Promise<ReadonlyMap<string, PictureFile>> {
  const found = new Map<string, PictureFile>();
  for (const path of paths) {
    const picture = await readPicture(article, path, liesIn);
    if (picture) found.set(path, picture);
  }
  return found;
}

async function readPicture(article: vscode.Uri, path: string, liesIn: LiesIn): Promise<PictureFile | undefined> {
  const file = fileAt(article, path);
  if (!file || !(await isPictureBeside(article, file, liesIn))) return undefined;
  try {
    const { size } = await vscode.workspace.fs.stat(file);
    const bytes = size > largestPicture ? undefined : await readFile(file);
    return bytes && { name: nameOf(file), bytes };
  } catch {
    return undefined;
  }
}
