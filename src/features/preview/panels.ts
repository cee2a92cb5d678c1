import * as vscode from 'vscode';
import { PreviewPanel, viewType } from './panel.js';
import type { PreviewDeps } from './ports.js';

/** The open previews: one a document. */
export class PreviewPanels implements vscode.Disposable {
  private readonly panels = new Set<PreviewPanel>();

  constructor(private readonly deps: PreviewDeps) {}

  /** Shows a document's preview beside the editor, and leaves the writer where he writes. */
  show(document: vscode.TextDocument): void {
    const there = [...this.panels].find(panel => panel.shows(document.uri));
    if (there) {
      there.reveal();
      return;
    }
    const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    this.adopt(vscode.window.createWebviewPanel(viewType, '', place), document.uri, document);
  }

  /** Puts markup on the clipboard as formatted text by way of the document's preview. @returns false where there is none, or it could not. */
  async copyHtml(document: vscode.TextDocument, html: string): Promise<boolean> {
    const panel = [...this.panels].find(one => one.shows(document.uri));
    return panel ? panel.copyHtml(html) : false;
  }

  /** Fills a panel that is there already, as after a reload. @param document absent when it cannot be opened any more. */
  adopt(panel: vscode.WebviewPanel, uri: vscode.Uri, document: vscode.TextDocument | undefined): void {
    const preview = new PreviewPanel(panel, { uri, document }, this.deps);
    this.panels.add(preview);
    panel.onDidDispose(() => {
      this.panels.delete(preview);
      preview.dispose();
    });
  }

  /** Lets go of the panels but leaves them open: when the window is reloaded, they are to come back. */
  dispose(): void {
    for (const panel of this.panels) panel.dispose();
  }
}
