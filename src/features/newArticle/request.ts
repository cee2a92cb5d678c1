import * as vscode from 'vscode';

/** Arguments of `copydesk.newArticle`, for keybindings, tasks and other extensions. What is given is not asked for. */
export interface NewArticleRequest {
  /** `clipboard`; `editor` (its selection, else all of it); or the address of a file (`file:`) or a web page (`https:`). */
  readonly from?: string | vscode.Uri;
  /** The id of a profile. */
  readonly profile?: string;
  /** The folder in which the folders of sources and drafts lie. */
  readonly folder?: string | vscode.Uri;
}

/** Where a readout is to come from. */
export type Origin =
  | { readonly kind: 'clipboard' }
  | { readonly kind: 'editor'; readonly document: vscode.TextDocument; readonly selection: vscode.Selection }
  | { readonly kind: 'file'; readonly uri: vscode.Uri }
  | { readonly kind: 'web'; readonly url: string };

/** Reads what the command was called with: nothing, a file from the explorer's menu, or a {@link NewArticleRequest}. */
export function readRequest(argument: unknown): NewArticleRequest {
  if (argument instanceof vscode.Uri) return { from: argument };
  return typeof argument === 'object' && argument !== null ? argument : {};
}

/** The origin that a request names; undefined when it names none. */
export function originOf({ from }: NewArticleRequest): Origin | undefined {
  if (from === undefined) return undefined;
  if (from === 'clipboard') return { kind: 'clipboard' };
  if (from === 'editor') return editorOrigin();
  if (from instanceof vscode.Uri) return { kind: 'file', uri: from };
  return isWebAddress(from) ? { kind: 'web', url: from } : { kind: 'file', uri: vscode.Uri.parse(from) };
}

/** The active editor, when it has something in it to make an article from. */
export function editorOrigin(): Origin | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor && { kind: 'editor', document: editor.document, selection: editor.selection };
}

/** Whether a text is the beginning of a web address. */
export function isWebAddress(text: string): boolean {
  return /^https?:/i.test(text);
}
