import * as vscode from 'vscode';
import { previewState } from '../../preview/protocol.js';
import { activeDraft } from '../activeDraft.js';
import { copyForCms } from './copyForCms.js';
import { findDocument } from './documents.js';
import { viewType } from './panel.js';
import { PreviewPanels } from './panels.js';
import type { PreviewDeps } from './ports.js';

export type { Inspection, PreviewDeps } from './ports.js';

/** `copydesk.openPreviewToSide`, `copydesk.togglePreviewLock`, and what brings open previews back when the window is opened again. */
export function registerPreview(deps: PreviewDeps): vscode.Disposable {
  const panels = new PreviewPanels(deps);
  return vscode.Disposable.from(
    panels,
    vscode.commands.registerCommand('copydesk.openPreviewToSide', async (argument?: unknown) => {
      const document = await activeDraft(argument);
      if (document) panels.show(document);
    }),
    vscode.commands.registerCommand('copydesk.togglePreviewLock', () => {
      panels.toggleLock();
    }),
    vscode.commands.registerCommand('copydesk.copyForCms', (argument?: unknown) => copyForCms(panels, deps, argument)),
    vscode.window.registerWebviewPanelSerializer(viewType, {
      deserializeWebviewPanel: async (panel, saved: unknown) => {
        const state = previewState(saved);
        const uri = state && vscode.Uri.parse(state.document);
        // A draft that was never saved and is gone leaves nothing to show.
        const document = uri && (await findDocument(uri));
        if (!uri || (uri.scheme === 'untitled' && !document)) panel.dispose();
        else panels.adopt(panel, { uri, document }, state.locked);
      },
    }),
  );
}
