import type * as vscode from 'vscode';
import { readHtml } from './core/readout/html/readHtml.js';
import { activateWith } from './extension.shared.js';

/** Called by VS Code in a browser, where a bundle cannot load another: the reader of web pages is part of this one. */
export function activate(extension: vscode.ExtensionContext): void {
  activateWith(extension, { readHtml });
}
