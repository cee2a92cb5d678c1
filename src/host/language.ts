import * as vscode from 'vscode';

/** The language in which Copydesk's words come, as a BCP 47 tag: the editor's, where there is a translation. */
export function languageOfWords(): string {
  return vscode.l10n.bundle ? vscode.env.language : 'en';
}
