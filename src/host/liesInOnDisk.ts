import { realpath } from 'node:fs/promises';
import * as vscode from 'vscode';
import { liesInUnlinked, type LiesIn } from './liesIn.js';
import { isInside } from './paths.js';

/** Follows the links of the computer's own file system; see {@link LiesIn}. */
export const liesInOnDisk: LiesIn = async (folder, file) => {
  if (folder.scheme !== 'file' || file.scheme !== 'file') return liesInUnlinked(folder, file);
  try {
    const [realFolder, realFile] = await Promise.all([realpath(folder.fsPath), realpath(file.fsPath)]);
    return isInside(vscode.Uri.file(realFolder), vscode.Uri.file(realFile));
  } catch {
    return false; // It is not there.
  }
};
