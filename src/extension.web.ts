import type * as vscode from 'vscode';
import { readFeed } from './core/readout/feed/readFeed.js';
import { readMail } from './core/readout/formats/readMail.js';
import { readHtml } from './core/readout/html/readHtml.js';
import { activateWith } from './extension.shared.js';

/**
 * Called by VS Code in a browser, where a bundle cannot load another: the readers of web pages, feeds and mail are part of this one. Those of
 * Word documents and PDFs are too heavy for it; who brings one is told so.
 */
export function activate(extension: vscode.ExtensionContext): void {
  activateWith(extension, { readHtml, readFeed, readMail });
}
