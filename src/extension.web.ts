import type * as vscode from 'vscode';
import { readFeed } from './core/readout/feed/readFeed.js';
import { readHtml } from './core/readout/html/readHtml.js';
import { activateWith } from './extension.shared.js';

/** Called by VS Code in a browser, where a bundle cannot load another: the readers of web pages and feeds are part of this one. */
export function activate(extension: vscode.ExtensionContext): void {
  activateWith(extension, { readHtml, readFeed });
}
