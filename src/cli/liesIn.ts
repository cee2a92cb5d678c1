import { isAbsolute, relative } from 'node:path';
import type { Ports } from './ports/types.js';

/** Whether a file lies in a folder, wherever links on the way lead. False when one of the two is not there. */
export async function liesIn(folder: string, file: string, files: Ports['files']): Promise<boolean> {
  try {
    return isWithin(await files.realPath(folder), await files.realPath(file));
  } catch {
    return false;
  }
}

/** By their paths alone; a folder is not within itself. */
export function isWithin(folder: string, file: string): boolean {
  const way = relative(folder, file);
  return way !== '' && !isAbsolute(way) && !/^\.\.(?:[\\/]|$)/.test(way);
}
