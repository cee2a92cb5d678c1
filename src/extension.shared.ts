import * as vscode from 'vscode';
import type { ExportDocument, FeedPorts, ReadoutPorts } from './core/index.js';
import { features } from './features/index.js';
import { LintService } from './features/lint/lintService.js';
import { ProjectConfigs } from './host/projectConfigs.js';
import { editorSettings } from './host/settings.js';
import { SourceLibrary } from './host/sourceLibrary.js';

/** What the desktop and the browser do each in their own way. */
export interface Platform extends ReadoutPorts, FeedPorts {
  /** Writes a Word document; absent where its writer cannot be loaded. */
  readonly writeDocx?: (document: ExportDocument) => Promise<Uint8Array>;
}

/** Wires the features to the editor. Everything is taken away again when the extension is deactivated. */
export function activateWith(extension: vscode.ExtensionContext, platform: Platform): void {
  const { extensionUri } = extension;
  const log = vscode.window.createOutputChannel('Copydesk', { log: true });
  const configs = new ProjectConfigs(log);
  const sources = new SourceLibrary();
  const lint = new LintService({ extensionUri, configs, sources, settings: editorSettings, log });
  const context = {
    ...platform,
    writeDocx: platform.writeDocx,
    extensionUri,
    log,
    settings: editorSettings,
    configs,
    lint,
    fetch: (...request: Parameters<typeof fetch>) => fetch(...request),
    state: extension.workspaceState,
    isTrusted: () => vscode.workspace.isTrusted,
    now: () => new Date(),
  };
  extension.subscriptions.push(log, configs, sources, lint, ...features.map(feature => feature(context)));
}
