import * as vscode from 'vscode';

/**
 * The document at an address: the open one, else read from its file. Undefined when it cannot be opened. A draft that was never saved is only found
 * while it is open: opening it would make an empty one.
 */
export async function findDocument(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  const open = vscode.workspace.textDocuments.find(document => isAt(document, uri) && !document.isClosed);
  if (open || uri.scheme === 'untitled') return open;
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch {
    return undefined;
  }
}

/** Whether a document stands at an address. */
export function isAt(document: vscode.TextDocument, uri: vscode.Uri): boolean {
  return document.uri.toString() === uri.toString();
}

/** The document that a draft became when it was saved to a file: the open one with the same words. */
export function successorOf(draft: vscode.TextDocument): vscode.TextDocument | undefined {
  const text = draft.getText();
  if (!draft.isUntitled || text.trim() === '') return undefined;
  return vscode.workspace.textDocuments.find(document => !document.isUntitled && document.getText() === text);
}

/** Where a file is after files or folders were renamed; undefined when it stayed. */
export function movedTo(uri: vscode.Uri, { files }: vscode.FileRenameEvent): vscode.Uri | undefined {
  for (const { oldUri, newUri } of files) {
    if (oldUri.toString() === uri.toString()) return newUri;
    if (liesIn(uri, oldUri)) return newUri.with({ path: newUri.path + uri.path.slice(oldUri.path.length) });
  }
  return undefined;
}

/** Whether a file was deleted, by itself or with its folder. */
export function isDeleted(uri: vscode.Uri, { files }: vscode.FileDeleteEvent): boolean {
  return files.some(deleted => deleted.toString() === uri.toString() || liesIn(uri, deleted));
}

function liesIn(uri: vscode.Uri, folder: vscode.Uri): boolean {
  return uri.scheme === folder.scheme && uri.authority === folder.authority && uri.path.startsWith(`${folder.path}/`);
}

/** Whether a change may be a key of many. What a command, a paste or an undoing does is whole at once. */
export function isTyped({ contentChanges, reason }: vscode.TextDocumentChangeEvent): boolean {
  return reason === undefined && contentChanges.every(({ text }) => text.length <= 1 || text.trim() === '');
}
