import type * as vscode from 'vscode';
import { liesInUnlinked } from './host/liesIn.js';
import { activateWith } from './start/activateWith.js';
import type { ExtensionApi } from './start/markdownPreview.js';

/**
 * Called by VS Code in a browser, where an import is read on the same thread as everything else. The readers of Word documents and PDFs are too
 * heavy for that; who brings one is told so.
 */
export function activate(extension: vscode.ExtensionContext): Promise<ExtensionApi> {
  return activateWith(extension, {
    inBrowser: true,
    liesIn: liesInUnlinked,
    readHtml: async (html, url) => (await import('./core/readout/html/readHtml.js')).readHtml(html, url),
    readFeed: async (xml, url) => (await import('./core/readout/feed/readFeed.js')).readFeed(xml, url),
    readMail: async bytes => (await import('./core/readout/formats/readMail.js')).readMail(bytes),
  });
}
