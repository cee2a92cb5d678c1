import * as vscode from 'vscode';

/** Where a readout is to come from. */
export type Origin =
  | { readonly kind: 'clipboard' }
  | { readonly kind: 'editor'; readonly document: vscode.TextDocument; readonly selection: vscode.Selection }
  | { readonly kind: 'file'; readonly uri: vscode.Uri }
  | { readonly kind: 'web'; readonly url: string };

/**
 * The origin that a command's argument names: `clipboard`; `editor` (its selection, else all of it); or the address of a file (`file:`) or a web
 * page (`https:`). Undefined when it names none.
 */
export function originOf(from: string | vscode.Uri | undefined): Origin | undefined {
  if (from === undefined) return undefined;
  if (from === 'clipboard') return { kind: 'clipboard' };
  if (from === 'editor') return editorOrigin();
  if (from instanceof vscode.Uri) return { kind: 'file', uri: from };
  return isWebAddress(from) ? { kind: 'web', url: from } : { kind: 'file', uri: vscode.Uri.parse(from) };
}

/** The active editor, when it has something in it to import. */
export function editorOrigin(): Origin | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor && { kind: 'editor', document: editor.document, selection: editor.selection };
}

/** Whether a text is the beginning of a web address. */
export function isWebAddress(text: string): boolean {
  return /^https?:/i.test(text);
}
