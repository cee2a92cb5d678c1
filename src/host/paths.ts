import * as vscode from 'vscode';

/** The folder that holds a file. */
export function folderOf(uri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(uri, '..');
}

/** The last part of a path, with its ending. */
export function nameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

/**
 * The way from a folder to a file or folder, with `/` between folders: `../sources/x.md`. To the folder itself it is empty.
 *
 * @returns undefined when the two are on different file systems.
 */
export function relativePath(folder: vscode.Uri, file: vscode.Uri): string | undefined {
  if (folder.scheme !== file.scheme || folder.authority !== file.authority) return undefined;
  const from = parts(folder);
  const to = parts(file);
  let shared = 0;
  while (shared < from.length && shared < to.length && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

/** Whether a file or folder lies in `folder`. No folder lies in itself. */
export function isInside(folder: vscode.Uri, uri: vscode.Uri): boolean {
  const way = relativePath(folder, uri);
  return way !== undefined && way !== '' && way !== '..' && !way.startsWith('../');
}

function parts(uri: vscode.Uri): string[] {
  return uri.path.split('/').filter(part => part !== '');
}
