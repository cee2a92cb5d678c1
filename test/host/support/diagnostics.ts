// Copydesk's diagnostics and quick fixes in host tests.
//   const findings = await waitForDiagnostics(uri, found => found.some(one => ruleOf(one) === 'disclaimer'));
//   await applyFix(uri, findings[0]!, 'Restore the disclaimer');
import * as vscode from 'vscode';
import { until } from './until.js';

/** The id of the rule that a diagnostic comes from. */
export function ruleOf(diagnostic: vscode.Diagnostic): string | undefined {
  const { code } = diagnostic;
  if (code === undefined) return undefined;
  return String(typeof code === 'object' ? code.value : code);
}

/** Copydesk's diagnostics on a file as they are now. */
export function diagnosticsOf(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(one => one.source?.toLowerCase() === 'copydesk');
}

/** Waits until Copydesk's diagnostics on a file are as wanted: unless told otherwise, until there are any. */
export function waitForDiagnostics(
  uri: vscode.Uri,
  wanted: (diagnostics: vscode.Diagnostic[]) => boolean = found => found.length > 0,
): Promise<vscode.Diagnostic[]> {
  return until(() => diagnosticsOf(uri), wanted);
}

/** The code actions that the light bulb would offer on a range. */
export async function codeActions(uri: vscode.Uri, range: vscode.Range, kind?: string): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, range, kind);
}

/** The light bulb's actions on a range, as soon as one has this title: the editor itself learns of diagnostics a little later than its extensions. */
export async function offered(uri: vscode.Uri, range: vscode.Range, title: string): Promise<vscode.CodeAction[]> {
  return until(
    () => codeActions(uri, range, vscode.CodeActionKind.QuickFix.value),
    found => found.some(one => one.title === title),
  );
}

/** Applies the fix with this title to a diagnostic, as soon as it is offered. */
export async function applyFix(uri: vscode.Uri, diagnostic: vscode.Diagnostic, title: string): Promise<void> {
  const action = (await offered(uri, diagnostic.range, title)).find(one => one.title === title);
  if (action === undefined) return;
  if (action.edit !== undefined) await vscode.workspace.applyEdit(action.edit);
  if (action.command !== undefined) {
    await vscode.commands.executeCommand(action.command.command, ...((action.command.arguments ?? []) as unknown[]));
  }
}
