import * as vscode from 'vscode';
import { fileSize, readFile } from '../../host/files.js';
import { folderOf } from '../../host/paths.js';

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

/** Reads the pictures that lie beside an article, so that a page can carry them. What cannot be read is shown by its words. */
export async function embeddedPictures(document: vscode.TextDocument): Promise<(path: string) => string | undefined> {
  const paths = new Set(
    Array.from(document.getText().matchAll(/!\[[^\]\n]{0,500}\]\(<?([^()<>\s]{1,500})/g), match => match[1] ?? ''),
  );
  const found = new Map<string, string>();
  for (const path of paths) {
    const picture = await dataAddress(document.uri, path);
    if (picture !== undefined) found.set(path, picture);
  }
  return path => found.get(path);
}

async function dataAddress(article: vscode.Uri, path: string): Promise<string | undefined> {
  const type = types[path.slice(path.lastIndexOf('.') + 1).toLowerCase()];
  if (type === undefined || /^[a-z][a-z0-9+.-]*:|^[/\\]/i.test(path)) return undefined;
  try {
    const uri = vscode.Uri.joinPath(folderOf(article), decodeURIComponent(path));
    if (((await fileSize(uri)) ?? Infinity) > largest) return undefined;
    const bytes = await readFile(uri);
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
