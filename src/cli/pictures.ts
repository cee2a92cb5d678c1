import { dirname, resolve } from 'node:path';
import { embeddedPicture, isEmbeddable, largestPicture } from '../core/index.js';
import { isWithin, liesIn } from './liesIn.js';
import type { Ports } from './ports/types.js';

/**
 * Reads the pictures that a page wants, so that it can carry them: those in the article's folder, and in the one in which the command was given when
 * the article lies in it. Others are shown by their words.
 *
 * @param paths as the article's links have them.
 */
export async function embeddedPictures(
  article: string,
  paths: Iterable<string>,
  { files, folder }: Pick<Ports, 'files' | 'folder'>,
): Promise<ReadonlyMap<string, string>> {
  const own = dirname(article);
  const allowed = isWithin(folder, article) ? [own, folder] : [own];
  const found = new Map<string, string>();
  for (const path of paths) {
    const file = fileOf(own, path);
    if (file === undefined || !isEmbeddable(file) || !(await liesInOne(allowed, file, files))) continue;
    const picture = await read(file, files);
    if (picture !== undefined) found.set(path, picture);
  }
  return found;
}

async function liesInOne(folders: readonly string[], file: string, files: Ports['files']): Promise<boolean> {
  for (const folder of folders) if (await liesIn(folder, file, files)) return true;
  return false;
}

function fileOf(folder: string, path: string): string | undefined {
  try {
    return resolve(folder, decodeURIComponent(path.replace(/[?#][\s\S]*$/, '')));
  } catch {
    return undefined; // A stray % is no escape.
  }
}

async function read(file: string, files: Ports['files']): Promise<string | undefined> {
  try {
    const info = await files.info(file);
    if (info?.kind !== 'file' || info.size > largestPicture) return undefined;
    return embeddedPicture(file, await files.read(file));
  } catch {
    return undefined;
  }
}
