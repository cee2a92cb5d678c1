import * as vscode from 'vscode';
import { localized } from '../host/wording.js';

/**
 * The document that a command is for: the one that it was called with (a file's address, as menus pass it, or `{ uri }`), else the one in the
 * active editor. Without either the person is told what to do.
 */
export async function activeDraft(argument: unknown): Promise<vscode.TextDocument | undefined> {
  const uri = uriOf(argument);
  const document = uri ? await documentAt(uri) : vscode.window.activeTextEditor?.document;
  if (!document) {
    void vscode.window.showInformationMessage(localized('Open the draft that you want to work on, then try again.'));
  }
  return document;
}

/** Asking the editor for a document that is open already would keep it open for minutes after its tab is closed. */
async function documentAt(uri: vscode.Uri): Promise<vscode.TextDocument> {
  const open = vscode.workspace.textDocuments.find(document => document.uri.toString() === uri.toString());
  return open ?? vscode.workspace.openTextDocument(uri);
}

/** The address that a command was called with, by itself or as `uri`. */
export function uriOf(argument: unknown): vscode.Uri | undefined {
  if (argument instanceof vscode.Uri) return argument;
  if (typeof argument !== 'object' || argument === null || !('uri' in argument)) return undefined;
  const { uri } = argument;
  if (uri instanceof vscode.Uri) return uri;
  return typeof uri === 'string' ? vscode.Uri.parse(uri) : undefined;
}
