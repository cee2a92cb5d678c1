import { isAbsolute, relative, resolve, sep } from 'node:path';

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

/** A path as the core has it: with `/` between folders, and none at its end. */
export function corePath(path: string): string {
  return withSlashes(path).replace(/\/$/, '');
}

/** A path of the core’s as this machine has it. */
export function nativePath(path: string): string {
  return resolve(path === '' || path.endsWith(':') ? `${path}/` : path);
}
