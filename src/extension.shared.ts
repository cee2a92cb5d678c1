import * as vscode from 'vscode';
import type { FeedPorts, ReadoutPorts } from './core/index.js';
import { features } from './features/index.js';
import { LintService } from './features/lint/lintService.js';
import { ProjectConfigs } from './host/projectConfigs.js';
import { editorSettings } from './host/settings.js';
import { SourceLibrary } from './host/sourceLibrary.js';

/** Wires the features to the editor. Everything is taken away again when the extension is deactivated. */
export function activateWith(extension: vscode.ExtensionContext, readers: ReadoutPorts & FeedPorts): void {
  const { extensionUri } = extension;
  const log = vscode.window.createOutputChannel('Copydesk', { log: true });
  const configs = new ProjectConfigs(log);
  const sources = new SourceLibrary();
  const lint = new LintService({ extensionUri, configs, sources, settings: editorSettings, log });
  const context = {
    ...readers,
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
