import type * as vscode from 'vscode';
import { fileSize, readFile } from '../../host/files.js';
import { pictureAt } from '../preview/images.js';

/** Pictures that cannot hold a script, by the ending of their file. */
const types: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
};

/** In bytes. A larger picture stays out of the page and is named by its words. */
const largest = 10_000_000;

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
  const type = file && types[file.path.slice(file.path.lastIndexOf('.') + 1).toLowerCase()];
  if (!file || type === undefined) return undefined;
  try {
    if (((await fileSize(file)) ?? Infinity) > largest) return undefined;
    const bytes = await readFile(file);
    return bytes && `data:${type};base64,${base64(bytes)}`;
  } catch {
    return undefined;
  }
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  const step = 0x8000;
  for (let at = 0; at < bytes.length; at += step) binary += String.fromCharCode(...bytes.subarray(at, at + step));
  return btoa(binary);
}
