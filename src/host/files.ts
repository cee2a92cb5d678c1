import * as vscode from 'vscode';
import { folderOf, nameOf } from './paths.js';
import { untilWritten } from './untilWritten.js';

/** The bytes of a file, also of one that is just being saved; undefined when there is no such file. Other faults are thrown. */
export async function readFile(uri: vscode.Uri): Promise<Uint8Array | undefined> {
  try {
    return await untilWritten(() => vscode.workspace.fs.readFile(uri));
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

/** Whether the editor knows that a file cannot be saved where it is: an old version out of version control, for one. */
export async function isReadOnly(uri: vscode.Uri): Promise<boolean> {
  if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false) return true;
  try {
    return (await vscode.workspace.fs.stat(uri)).permissions === vscode.FilePermission.Readonly;
  } catch {
    return false;
  }
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
    await discardFiles([unfinished]);
    throw error;
  }
}

/**
 * Writes a file where a person has said that it may stand, whole or not at all: under another name first, then moved over what is there.
 */
export async function replaceFile(uri: vscode.Uri, bytes: Uint8Array): Promise<void> {
  const unfinished = vscode.Uri.joinPath(folderOf(uri), `.${nameOf(uri)}.${crypto.randomUUID()}.tmp`);
  try {
    await vscode.workspace.fs.writeFile(unfinished, bytes);
    await vscode.workspace.fs.rename(unfinished, uri, { overwrite: true });
  } catch (error) {
    await discardFiles([unfinished]);
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
    await discardFiles([from]);
    return false;
  }
}

/**
 * Makes a folder and those that lead to it, as far as they are not there.
 *
 * @returns the folders that were made, the innermost first.
 */
export async function makeFolder(uri: vscode.Uri): Promise<vscode.Uri[]> {
  const missing: vscode.Uri[] = [];
  for (let at = uri; at.path.length > 1 && !(await exists(at)); at = folderOf(at)) missing.push(at);
  if (missing.length === 0) return missing;
  try {
    await vscode.workspace.fs.createDirectory(uri);
    return missing;
  } catch (error) {
    await removeEmptyFolders(missing);
    throw error;
  }
}

/** Removes folders that Copydesk itself has just made, the innermost first. One that is gone or holds something is left alone. */
export async function removeEmptyFolders(folders: readonly vscode.Uri[]): Promise<void> {
  for (const folder of folders) {
    try {
      const entries = await vscode.workspace.fs.readDirectory(folder);
      if (entries.length === 0) await vscode.workspace.fs.delete(folder);
    } catch {
      // It is gone, or somebody has put a file there in the meantime.
    }
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

/**
 * Removes files that Copydesk itself has just written and that are of no use since something else went wrong. What cannot be removed stays: that other
 * fault is the one to be told of.
 */
export async function discardFiles(uris: readonly vscode.Uri[]): Promise<void> {
  await Promise.allSettled(uris.map(removeFile));
}

/** `FileNotADirectory`: a part of the way is a file, so there is nothing behind it. */
function isNotFound(error: unknown): boolean {
  return (
    error instanceof vscode.FileSystemError && (error.code === 'FileNotFound' || error.code === 'FileNotADirectory')
  );
}
