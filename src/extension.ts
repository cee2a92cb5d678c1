import type * as vscode from 'vscode';
import { lazyDocxWriter } from './host/lazyDocxWriter.js';
import { liesInOnDisk } from './host/liesInOnDisk.js';
import { workerReaders } from './host/workerReaders.js';
import { activateWith } from './start/activateWith.js';
import type { ExtensionApi } from './start/markdownPreview.js';

/** Called by VS Code on the desktop and on a server. */
export function activate(extension: vscode.ExtensionContext): Promise<ExtensionApi> {
  return activateWith(extension, {
    inBrowser: false,
    ...workerReaders(__dirname),
    liesIn: liesInOnDisk,
    writeDocx: lazyDocxWriter(__dirname),
  });
}
