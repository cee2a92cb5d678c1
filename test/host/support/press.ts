// Keys for questions that a command asks.
//   const pending = vscode.commands.executeCommand('copydesk.insertSection');
//   await pressEscape(pending);
import * as vscode from 'vscode';
import { until } from './until.js';

/** Presses Escape until a command that is asking gives up. */
export function pressEscape(pending: Thenable<unknown>): Promise<void> {
  return press('workbench.action.closeQuickOpen', pending);
}

/** Presses Enter until a command that is asking has all its answers. */
export async function pressEnter<T>(pending: Thenable<T>): Promise<T> {
  await press('workbench.action.acceptSelectedQuickOpenItem', pending);
  return pending;
}

async function press(command: string, pending: Thenable<unknown>): Promise<void> {
  let settled = false;
  const end = () => (settled = true);
  pending.then(end, end);
  await until(async () => {
    if (!settled) await vscode.commands.executeCommand(command);
    return settled;
  });
}
