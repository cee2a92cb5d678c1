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

/** Reads what the command was called with: nothing, a file from the explorer's menu, or a {@link NewArticleRequest}. */
export function readRequest(argument: unknown): NewArticleRequest {
  if (argument instanceof vscode.Uri) return { from: argument };
  return typeof argument === 'object' && argument !== null ? argument : {};
}
