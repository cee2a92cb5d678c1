import type * as vscode from 'vscode';
import { activateWith } from './extension.shared.js';
import { lazyFeedReader } from './host/lazyFeedReader.js';
import { lazyHtmlReader } from './host/lazyHtmlReader.js';

/** Called by VS Code on the desktop and on a server. */
export function activate(extension: vscode.ExtensionContext): void {
  activateWith(extension, { readHtml: lazyHtmlReader(), readFeed: lazyFeedReader() });
}
