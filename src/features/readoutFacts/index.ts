import * as vscode from 'vscode';
import { readoutState } from '../../readoutFacts/protocol.js';
import type { Feature } from '../feature.js';
import { findDocument } from '../preview/documents.js';
import { chooseSource } from './choose.js';
import { ReadoutPanel, viewType } from './panel.js';
import type { ReadoutFactsDeps, ShownSource } from './ports.js';

/** `copydesk.showReadoutFacts`, and what brings open views back when the window is opened again. */
export const readoutFactsFeature: Feature = context => {
  const panels = new ReadoutPanels(context);
  return vscode.Disposable.from(
    panels,
    vscode.commands.registerCommand('copydesk.showReadoutFacts', async (argument?: unknown) => {
      const source = await chooseSource(argument, context);
      if (source) panels.show(source);
    }),
    vscode.window.registerWebviewPanelSerializer(viewType, {
      deserializeWebviewPanel: async (panel, saved: unknown) => {
        const state = readoutState(saved);
        const uri = state && vscode.Uri.parse(state.source);
        // A source that was never saved and is gone leaves nothing to show.
        if (!uri || (uri.scheme === 'untitled' && !(await findDocument(uri)))) panel.dispose();
        else
          panels.adopt(panel, {
            uri,
            ...(state.article !== undefined && { article: vscode.Uri.parse(state.article) }),
          });
      },
    }),
  );
};

/** The open views: one a source. */
class ReadoutPanels implements vscode.Disposable {
  private readonly panels = new Set<ReadoutPanel>();

  constructor(private readonly deps: ReadoutFactsDeps) {}

  /** Shows a source beside the editor; the view has the focus, since it is what was asked for. */
  show(source: ShownSource): void {
    const there = [...this.panels].find(panel => panel.shows(source.uri));
    if (there) there.reveal();
    else this.adopt(vscode.window.createWebviewPanel(viewType, '', vscode.ViewColumn.Beside), source);
  }

  /** Fills a panel that is there already, as after a reload. */
  adopt(panel: vscode.WebviewPanel, source: ShownSource): void {
    const view = new ReadoutPanel(panel, source, this.deps);
    this.panels.add(view);
    panel.onDidDispose(() => {
      this.panels.delete(view);
      view.dispose();
    });
  }

  /** Lets go of the panels but leaves them open: when the window is reloaded, they are to come back. */
  dispose(): void {
    for (const panel of this.panels) panel.dispose();
  }
}
