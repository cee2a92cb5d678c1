import * as vscode from 'vscode';
import { localized } from '../../host/wording.js';
import type { FeatureContext } from '../feature.js';
import { insertSectionById } from '../insertSection/insertSection.js';
import { copyForCms } from './copyForCms.js';
import { PreviewPanel } from './panel.js';
import type { PreviewDeps } from './ports.js';
import { viewType } from './viewType.js';

/** Makes room for previews that show what the other features know. */
export function openPreviews({ extensionUri, lint, settings, log, liesIn }: FeatureContext): PreviewPanels {
  return new PreviewPanels({
    extensionUri,
    settings,
    log,
    liesIn,
    inspect: document => lint.inspect(document),
    isArticle: document => lint.isArticle(document),
    onDidChangeInspection: lint.onDidChangeInspection,
    insertSection: (document, sectionId) => insertSectionById(lint, document, sectionId),
  });
}

/** The open previews: one a document, and at most one that follows the article that is being worked on. */
export class PreviewPanels implements vscode.Disposable {
  private readonly panels = new Set<PreviewPanel>();
  private readonly subscription: vscode.Disposable;

  constructor(private readonly deps: PreviewDeps) {
    this.subscription = vscode.window.onDidChangeActiveTextEditor(editor => {
      if (editor) void this.followTo(editor.document);
    });
  }

  /** Shows a document's preview beside the editor, and leaves the writer where he writes. */
  show(document: vscode.TextDocument): void {
    const there = this.of(document);
    if (there) {
      there.reveal();
      return;
    }
    const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    this.adopt(vscode.window.createWebviewPanel(viewType, '', place), { uri: document.uri, document }, true);
  }

  /** What `copydesk.copyForCms` does; @returns what was copied. */
  copyForCms(argument?: unknown): Promise<string | undefined> {
    return copyForCms(this, this.deps, argument);
  }

  /**
   * Puts markup on the clipboard as formatted text by way of the document's preview; where none is open, one is for that moment.
   *
   * @returns false where it could not.
   */
  async copyHtml(document: vscode.TextDocument, html: string): Promise<boolean> {
    const open = this.of(document);
    if (open) return open.copyHtml(html);
    this.show(document);
    const panel = this.of(document);
    try {
      return (await panel?.copyHtml(html)) === true;
    } finally {
      panel?.close();
    }
  }

  private of(document: vscode.TextDocument): PreviewPanel | undefined {
    return [...this.panels].find(panel => panel.shows(document.uri));
  }

  /**
   * Fills a panel that is there already, as after a reload.
   *
   * @param shown its `document` is absent when it cannot be opened any more.
   */
  adopt(
    panel: vscode.WebviewPanel,
    shown: { readonly uri: vscode.Uri; readonly document: vscode.TextDocument | undefined },
    isLocked: boolean,
  ): void {
    const preview = new PreviewPanel(panel, shown, isLocked, this.deps);
    this.panels.add(preview);
    panel.onDidDispose(() => {
      this.panels.delete(preview);
      preview.dispose();
    });
  }

  /** Makes the preview that the person is in, else that of the article in the editor, stay with its document or follow. */
  toggleLock(): void {
    const active = vscode.window.activeTextEditor?.document.uri;
    const panels = [...this.panels];
    const preview = panels.find(one => one.active) ?? panels.find(one => active && one.shows(active));
    if (!preview) {
      void vscode.window.showInformationMessage(localized('Open a preview first, then lock or unlock it.'));
      return;
    }
    // Two that follow would show the same.
    if (preview.locked) for (const other of panels) if (!other.locked) other.toggleLock();
    preview.toggleLock();
  }

  private async followTo(document: vscode.TextDocument): Promise<void> {
    const following = [...this.panels].find(({ locked }) => !locked);
    if (!following || !(await this.deps.isArticle(document))) return;
    const isStill = vscode.window.activeTextEditor?.document === document && this.panels.has(following);
    if (isStill && !following.locked) following.showInstead(document);
  }

  /** Lets go of the panels but leaves them open: when the window is reloaded, they are to come back. */
  dispose(): void {
    this.subscription.dispose();
    for (const panel of this.panels) panel.dispose();
  }
}
