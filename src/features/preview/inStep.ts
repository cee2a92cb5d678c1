import * as vscode from 'vscode';
import type { ToPreview } from '../../preview/protocol.js';
import { ScrollGuard } from '../../preview/scrollGuard.js';
import type { Shown } from './documentWatch.js';
import { editorInSight, scrollEditor, topLine } from './editors.js';

/** What keeping in step needs. */
export interface InStepPorts {
  shown(): Shown;
  /** Whether the page shows this version of the document. */
  isOnPage(version: number): boolean;
  /** Whether the person wants the two to scroll together. */
  scrollSync(uri: vscode.Uri): boolean;
  send(message: ToPreview): void;
}

/** Keeps a preview's page and the document's editors in step: where they are scrolled to, and where the cursor stands. */
export class InStep {
  private readonly guard = new ScrollGuard(() => performance.now());

  constructor(private readonly ports: InStepPorts) {}

  /** Brings the page along with the editors from now on. */
  watch(): vscode.Disposable {
    return vscode.Disposable.from(
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
        if (this.isOf(textEditor) && this.guard.isPersonal()) this.scrollPage(textEditor);
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (this.isOf(textEditor)) this.showCursor(textEditor);
      }),
      vscode.workspace.onDidChangeConfiguration(event => {
        if (event.affectsConfiguration('copydesk.preview', this.ports.shown().uri)) this.sendSettings();
      }),
    );
  }

  /** Puts a page that has just been shown where its editor is. */
  catchUp({ isFirst }: { readonly isFirst: boolean }): void {
    const { document } = this.ports.shown();
    const editor = document && editorInSight(document);
    if (!editor) return;
    if (isFirst) this.scrollPage(editor);
    this.showCursor(editor);
  }

  /** Brings an editor along with the page. */
  scrollEditor(editor: vscode.TextEditor, line: number): void {
    if (!this.isWanted) return;
    this.guard.follow();
    scrollEditor(editor, line);
  }

  /** Tells the page whether it is to scroll. */
  sendSettings(): void {
    this.ports.send({ type: 'settings', scrollSync: this.isWanted });
  }

  private get isWanted(): boolean {
    return this.ports.scrollSync(this.ports.shown().uri);
  }

  private isOf({ document }: vscode.TextEditor): boolean {
    return document === this.ports.shown().document;
  }

  private scrollPage(editor: vscode.TextEditor): void {
    const line = topLine(editor);
    if (line !== undefined && this.isWanted) this.ports.send({ type: 'scrollTo', line });
  }

  /** While the page still shows an older text, the cursor's place means another sentence there: the next proof brings it along. */
  private showCursor({ document, selection }: vscode.TextEditor): void {
    if (this.ports.isOnPage(document.version))
      this.ports.send({ type: 'cursorAt', offset: document.offsetAt(selection.active) });
  }
}
