// Selections in host tests.
//   await selecting(editor, () => vscode.commands.executeCommand('copydesk.nextFinding'));
import * as vscode from 'vscode';
import { until } from './until.js';

/**
 * Does what changes the selection of an editor, and waits until the window has told of that: what it tells late of one selection takes the place of the
 * next.
 */
export async function selecting(editor: vscode.TextEditor, part: () => unknown): Promise<void> {
  let told: vscode.Selection | undefined;
  const listening = vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
    if (textEditor === editor) [told] = selections;
  });
  try {
    await part();
    const wanted = editor.selection;
    await until(() => told?.isEqual(wanted));
  } finally {
    listening.dispose();
  }
}
