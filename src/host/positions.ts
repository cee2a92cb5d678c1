import * as vscode from 'vscode';
import type { Span, TextEdit } from '../core/index.js';

/** Whatever knows where an offset stands: an open document, or the line index of a text. */
export interface Places {
  positionAt(offset: number): { readonly line: number; readonly character: number };
}

/** A span of a text as the editor names it. */
export function rangeAt(places: Places, span: Span): vscode.Range {
  const start = places.positionAt(span.start);
  const end = places.positionAt(span.end);
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

/** The core's edits as one change of a document, undone in one step. */
export function workspaceEdit(document: vscode.TextDocument, edits: readonly TextEdit[]): vscode.WorkspaceEdit {
  const change = new vscode.WorkspaceEdit();
  change.set(
    document.uri,
    edits.map(edit => vscode.TextEdit.replace(rangeAt(document, edit), edit.text)),
  );
  return change;
}
