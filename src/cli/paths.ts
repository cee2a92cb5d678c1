import { isAbsolute, relative, sep } from 'node:path';

/** A path as people and reports read it: relative where it lies in the folder, with `/` between folders. */
export function shownPath(path: string, folder: string): string {
  const within = relative(folder, path);
  const outside = within === '' || within === '..' || within.startsWith(`..${sep}`) || isAbsolute(within);
  return withSlashes(outside ? path : within);
}

/** A path with `/` between folders, as records and globs have them. */
export function withSlashes(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
}
