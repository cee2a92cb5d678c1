import * as vscode from 'vscode';
import { chooseSource } from './choose.js';
import { ReadoutPanel } from './panel.js';
import type { ReadoutFactsDeps, ShownSource } from './ports.js';
import { viewType } from './viewType.js';

/** The open views: one a source. */
export class ReadoutPanels implements vscode.Disposable {
  private readonly panels = new Set<ReadoutPanel>();

  constructor(private readonly deps: ReadoutFactsDeps) {}

  /** Shows the source that a command is for, or says why there is none. */
  async showFor(argument?: unknown): Promise<void> {
    const source = await chooseSource(argument, this.deps);
    if (source) this.show(source);
  }

  /** Shows a source beside the editor; the view has the focus, since it is what was asked for. */
  private show(source: ShownSource): void {
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
