// Opening a file without holding on to it.
import * as vscode from 'vscode';
import { until } from './until.js';

/**
 * Opens a file as the explorer does. A document that an extension or a test has asked for itself stays open for minutes after its tab is closed;
 * this one closes with its tab.
 */
export async function openAsAPersonDoes(uri: vscode.Uri): Promise<vscode.TextDocument> {
  await vscode.commands.executeCommand('vscode.open', uri);
  const editor = await until(() =>
    vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString()),
  );
  return editor.document;
}
