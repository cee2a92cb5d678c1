import * as vscode from 'vscode';
import { features } from './features/index.js';
import { openFeatures } from './features/openFeatures.js';
import { LintService } from './features/lint/lintService.js';
import { ProjectConfigs } from './host/projectConfigs.js';
import { editorSettings } from './host/settings.js';
import { SourceLibrary } from './host/sourceLibrary.js';
import type { Platform } from './platform.js';

/** Wires the features to the editor, or nothing when that fails. Disposing of what it returns takes everything away again. */
export function openDesk(
  { extensionUri, workspaceState }: vscode.ExtensionContext,
  platform: Platform,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  const configs = new ProjectConfigs(log);
  const sources = new SourceLibrary({ liesIn: platform.liesIn, configs });
  const lint = new LintService({ configs, sources, settings: editorSettings, log });
  const context = {
    ...platform,
    writeDocx: platform.writeDocx,
    extensionUri,
    log,
    settings: editorSettings,
    configs,
    lint,
    fetch: (...request: Parameters<typeof fetch>) => fetch(...request),
    state: workspaceState,
    isTrusted: () => vscode.workspace.isTrusted,
    now: () => new Date(),
  };
  const shared = vscode.Disposable.from(configs, sources, lint);
  try {
    return vscode.Disposable.from(shared, openFeatures(features, context));
  } catch (error) {
    shared.dispose();
    throw error;
  }
}
