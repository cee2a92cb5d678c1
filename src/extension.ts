import type * as vscode from 'vscode';
import { activateWith } from './extension.shared.js';
import { lazyDocxWriter } from './host/lazyDocxWriter.js';
import { workerReaders } from './host/workerReaders.js';

/** Called by VS Code on the desktop and on a server. */
export function activate(extension: vscode.ExtensionContext): void {
  activateWith(extension, { ...workerReaders(__dirname), writeDocx: lazyDocxWriter(__dirname) });
}
