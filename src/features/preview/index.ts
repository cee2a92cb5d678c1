import * as vscode from 'vscode';
import { previewState } from '../../preview/protocol.js';
import { LazyPart } from '../../start/lazyPart.js';
import { activeDraft } from '../activeDraft.js';
import type { Feature } from '../feature.js';
import { findDocument } from './documents.js';
import { viewType } from './viewType.js';

/**
 * `copydesk.openPreviewToSide`, `copydesk.togglePreviewLock`, `copydesk.copyForCms`, and what brings open previews back when the window is opened again. What
 * makes previews is read with the first.
 */
export const previewFeature: Feature = context => {
  const previews = new LazyPart(async () => {
    const { openPreviews } = await import('../later.js');
    return () => openPreviews(context);
  });
  return vscode.Disposable.from(
    previews,
    vscode.commands.registerCommand('copydesk.openPreviewToSide', async (argument?: unknown) => {
      const document = await activeDraft(argument);
      if (document) (await previews.open())?.show(document);
    }),
    vscode.commands.registerCommand('copydesk.togglePreviewLock', async () => {
      (await previews.open())?.toggleLock();
    }),
    vscode.commands.registerCommand('copydesk.copyForCms', async (argument?: unknown) =>
      (await previews.open())?.copyForCms(argument),
    ),
    vscode.window.registerWebviewPanelSerializer(viewType, {
      deserializeWebviewPanel: async (panel, saved: unknown) => {
        const state = previewState(saved);
        const uri = state && vscode.Uri.parse(state.document);
        // A draft that was never saved and is gone leaves nothing to show.
        const document = uri && (await findDocument(uri));
        if (!uri || (uri.scheme === 'untitled' && !document)) panel.dispose();
        else (await previews.open())?.adopt(panel, { uri, document }, state.locked);
      },
    }),
  );
};
