import * as vscode from 'vscode';
import { folderOf, isInside } from './paths.js';

/** Whether a file lies in a folder, wherever links on the way lead. False when there is no such file. */
export type LiesIn = (folder: vscode.Uri, file: vscode.Uri) => Promise<boolean>;

/** For file systems whose links nobody can follow: what is, or lies in, a link is taken for what lies elsewhere. */
export const liesInUnlinked: LiesIn = async (folder, file) => {
  if (!isInside(folder, file)) return false;
  try {
    for (let at = file; isInside(folder, at); at = folderOf(at)) {
      const { type } = await vscode.workspace.fs.stat(at);
      if ((type & vscode.FileType.SymbolicLink) !== 0) return false;
    }
    return true;
  } catch {
    return false; // It is not there.
  }
};
