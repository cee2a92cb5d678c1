import * as vscode from 'vscode';
import { readoutState } from '../../readoutFacts/protocol.js';
import { LazyPart } from '../../start/lazyPart.js';
import type { Feature } from '../feature.js';
import { findDocument } from '../preview/documents.js';
import { viewType } from './viewType.js';

/** `copydesk.showReadoutFacts`, and what brings open views back when the window is opened again. What makes the views is read with the first. */
export const readoutFactsFeature: Feature = context => {
  const panels = new LazyPart(async () => {
    const { ReadoutPanels } = await import('../later.js');
    return () => new ReadoutPanels(context);
  });
  return vscode.Disposable.from(
    panels,
    vscode.commands.registerCommand('copydesk.showReadoutFacts', async (argument?: unknown) =>
      (await panels.open())?.showFor(argument),
    ),
    vscode.window.registerWebviewPanelSerializer(viewType, {
      deserializeWebviewPanel: async (panel, saved: unknown) => {
        const state = readoutState(saved);
        const uri = state && vscode.Uri.parse(state.source);
        // A source that was never saved and is gone leaves nothing to show.
        if (!uri || (uri.scheme === 'untitled' && !(await findDocument(uri)))) panel.dispose();
        else
          (await panels.open())?.adopt(panel, {
            uri,
            ...(state.article !== undefined && { article: vscode.Uri.parse(state.article) }),
          });
      },
    }),
  );
};
