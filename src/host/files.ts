import * as vscode from 'vscode';
import { folderOf, nameOf } from './paths.js';

/** The bytes of a file; undefined when there is no such file. Other faults are thrown. */
export async function readFile(uri: vscode.Uri): Promise<Uint8Array | undefined> {
  try {
    return await vscode.workspace.fs.readFile(uri);
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

/** The size of a file in bytes; undefined when there is no such file. */
export async function fileSize(uri: vscode.Uri): Promise<number | undefined> {
  try {
    return (await vscode.workspace.fs.stat(uri)).size;
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

/** Whether something stands at a place. */
export async function exists(uri: vscode.Uri): Promise<boolean> {
  return (await fileSize(uri)) !== undefined;
}

/**
 * Writes a new file, whole or not at all: under another name first, then moved to its place. What is already there is never overwritten.
 *
 * @returns false when there is a file of that name.
 */
export async function createFile(uri: vscode.Uri, text: string): Promise<boolean> {
  if (await exists(uri)) return false;
  const unfinished = vscode.Uri.joinPath(folderOf(uri), `.${nameOf(uri)}.${crypto.randomUUID()}.tmp`);
  try {
    await vscode.workspace.fs.writeFile(unfinished, new TextEncoder().encode(text));
    return await moveToFreePlace(unfinished, uri);
  } catch (error) {
    await removeFile(unfinished);
    throw error;
  }
}

/** False when another file has come to stand there in the meantime; the one that was to be moved is gone then. */
async function moveToFreePlace(from: vscode.Uri, to: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.rename(from, to, { overwrite: false });
    return true;
  } catch (error) {
    if (!(error instanceof vscode.FileSystemError) || error.code !== 'FileExists') throw error;
    await removeFile(from);
    return false;
  }
}

/** Removes a file that Copydesk itself has just written; it is no fault when it is gone already. */
export async function removeFile(uri: vscode.Uri): Promise<void> {
  try {
    await vscode.workspace.fs.delete(uri);
  } catch (error) {
    if (!isNotFound(error)) throw error;
  }
}

/** `FileNotADirectory`: a part of the way is a file, so there is nothing behind it. */
function isNotFound(error: unknown): boolean {
  return (
    error instanceof vscode.FileSystemError && (error.code === 'FileNotFound' || error.code === 'FileNotADirectory')
  );
}
