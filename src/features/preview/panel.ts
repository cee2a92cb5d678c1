import * as vscode from 'vscode';
import { StatementLinker } from '../../core/evidence/statementLinks.js';
import { renderProof } from '../../core/render/proof.js';
import { nameOf } from '../../host/paths.js';
import { rangeAt } from '../../host/positions.js';
import { fromPreview, type FromPreview, type ProofMarkup, type ToPreview } from '../../preview/protocol.js';
import { ScrollGuard } from '../../preview/scrollGuard.js';
import { findDocument, isAt, isDeleted, movedTo, successorOf } from './documents.js';
import { editorInSight, scrollEditor, selectInEditor, topLine } from './editors.js';
import { pictureAddress, pictureFolders } from './images.js';
import { applyOfferedFix, keepFact } from './factActions.js';
import { openLink } from './openLink.js';
import type { Inspection, PreviewDeps } from './ports.js';
import { previewShell } from './shell.js';

/** The kind of panel, as package.json's activation event names it. */
export const viewType = 'copydesk.preview';

/** How long the text is left alone before it is shown anew, in milliseconds: shorter than a pause between words. */
const pause = 50;

/** How long the page may take to write to the clipboard, in milliseconds. */
const copyTime = 2000;

/** Which document a panel shows. `document` is absent while it cannot be opened. */
export interface Shown {
  readonly uri: vscode.Uri;
  readonly document: vscode.TextDocument | undefined;
}

/** One document's preview. It follows that document and no other, whatever editor is active. */
export class PreviewPanel {
  private readonly subscriptions: vscode.Disposable[];
  private readonly linker = new StatementLinker();
  private readonly guard = new ScrollGuard(() => performance.now());
  private timer: ReturnType<typeof setTimeout> | undefined;
  private last: Extract<ToPreview, { type: 'proof' }> | undefined;
  private notice: string | undefined;
  private disposed = false;
  private readonly copying = new Set<(done: boolean) => void>();

  constructor(
    private readonly panel: vscode.WebviewPanel,
    private shown: Shown,
    private readonly deps: PreviewDeps,
  ) {
    this.subscriptions = [
      panel.webview.onDidReceiveMessage((message: unknown) => {
        const known = fromPreview(message);
        if (known) void this.act(known);
      }),
      panel.onDidChangeViewState(() => {
        if (panel.visible && this.document?.isClosed !== false) void this.reopen();
      }),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document === this.document) this.schedule();
      }),
      vscode.workspace.onDidOpenTextDocument(document => {
        if (isAt(document, this.shown.uri) && document !== this.document) this.follow(document);
      }),
      vscode.workspace.onDidCloseTextDocument(document => {
        if (document === this.document) void this.onClose(document);
      }),
      vscode.workspace.onDidRenameFiles(event => void this.onRename(event)),
      vscode.workspace.onDidDeleteFiles(event => {
        if (isDeleted(this.shown.uri, event)) this.tellGone();
      }),
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
        if (textEditor.document === this.document && this.guard.isPersonal()) this.scrollTo(textEditor);
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor.document === this.document) this.showCursor(textEditor);
      }),
      vscode.workspace.onDidChangeConfiguration(event => {
        if (event.affectsConfiguration('copydesk.preview', this.shown.uri)) this.sendSettings();
      }),
      deps.onDidChangeInspection(uri => {
        if (!uri || uri.toString() === this.shown.uri.toString()) this.schedule();
      }),
    ];
    this.setUp();
  }

  /** Whether this is the preview of the document at an address. */
  shows(uri: vscode.Uri): boolean {
    return this.shown.uri.toString() === uri.toString();
  }

  reveal(): void {
    this.panel.reveal(undefined, true);
  }

  /**
   * Puts markup on the clipboard as formatted text, which only a page can do; it takes the focus for that moment.
   *
   * @returns false where it could not.
   */
  copyHtml(html: string): Promise<boolean> {
    this.panel.reveal(undefined, false);
    return new Promise(resolve => {
      const settle = (done: boolean): void => {
        clearTimeout(timer);
        this.copying.delete(settle);
        resolve(done);
      };
      const timer = setTimeout(() => {
        settle(false);
      }, copyTime);
      this.copying.add(settle);
      this.send({ type: 'copyHtml', html });
    });
  }

  /** Takes the panel away. */
  close(): void {
    this.panel.dispose();
  }

  dispose(): void {
    this.disposed = true;
    clearTimeout(this.timer);
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  private get document(): vscode.TextDocument | undefined {
    return this.shown.document;
  }

  /** Gives the panel its name, its rights and its page. The page asks for the proof itself. */
  private setUp(): void {
    const { extensionUri } = this.deps;
    const { webview } = this.panel;
    const title = vscode.l10n.t('Preview: {0}', nameOf(this.shown.uri));
    const media = vscode.Uri.joinPath(extensionUri, 'media');
    const dist = vscode.Uri.joinPath(extensionUri, 'dist');
    const icon = (name: string): vscode.Uri => vscode.Uri.joinPath(media, name);
    this.panel.title = title;
    this.panel.iconPath = { light: icon('preview-light.svg'), dark: icon('preview-dark.svg') };
    webview.options = { enableScripts: true, localResourceRoots: [media, dist, ...pictureFolders(this.shown.uri)] };
    webview.html = previewShell({
      title,
      document: this.shown.uri.toString(),
      cspSource: webview.cspSource,
      nonce: crypto.randomUUID(),
      styleUri: webview.asWebviewUri(vscode.Uri.joinPath(media, 'preview.css')).toString(),
      scriptUri: webview.asWebviewUri(vscode.Uri.joinPath(dist, 'preview.js')).toString(),
    });
  }

  private async act(message: FromPreview): Promise<void> {
    if (message.type === 'ready') {
      this.onReady();
      return;
    }
    if (message.type === 'copied') {
      for (const settle of this.copying) settle(message.done);
      return;
    }
    const document = await this.opened();
    if (!document) return;
    switch (message.type) {
      case 'scrolled': {
        const editor = editorInSight(document);
        if (!editor || !this.scrollSync) return;
        this.guard.follow();
        scrollEditor(editor, message.line);
        return;
      }
      case 'goToLine': {
        const { range } = document.lineAt(Math.min(Math.floor(message.line), document.lineCount - 1));
        return selectInEditor(document, new vscode.Range(range.start, range.start), this.panel.viewColumn);
      }
      case 'goToPlace':
        return selectInEditor(document, rangeAt(document, message), this.panel.viewColumn);
      case 'openLink':
        return openLink(document.uri, message.href);
      case 'insertSection':
        await this.deps.insertSection(document, message.section);
        return;
      case 'applyFix':
        return applyOfferedFix(document, await this.deps.inspect(document), message);
      case 'keepFact':
        return keepFact(document, await this.deps.inspect(document), message);
    }
  }

  private onReady(): void {
    this.sendSettings();
    if (this.last) this.send(this.last);
    if (this.notice !== undefined) this.send({ type: 'notice', message: this.notice });
    if (this.document) void this.update();
    else void this.reopen();
  }

  private schedule(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.update(), pause);
  }

  /** Shows the document as it stands. What was read of an older version is dropped: its change has asked for another update. */
  private async update(): Promise<void> {
    const { document } = this;
    if (!document || document.isClosed) return;
    const { version } = document;
    const inspection = await this.deps.inspect(document);
    if (this.disposed || document !== this.document || document.version !== version) return;
    if (!inspection.checked) {
      this.tell(vscode.l10n.t('This text is too long for a preview. Split it into articles.'));
      return;
    }
    this.notice = undefined;
    const first = !this.last;
    this.last = { type: 'proof', proof: this.proofOf(document, inspection) };
    this.send(this.last);
    const editor = editorInSight(document);
    if (first && editor) this.scrollTo(editor);
  }

  private proofOf(document: vscode.TextDocument, { result, sources, config }: Inspection): ProofMarkup {
    const { webview } = this.panel;
    const resolveImage = (path: string) => pictureAddress(webview, document.uri, path);
    const proof = renderProof({ result, sources, config, resolveImage, linker: this.linker });
    return { name: nameOf(document.uri), lineCount: document.lineCount, version: document.version, ...proof };
  }

  /** The document, opened again when its editor was closed. */
  private async opened(): Promise<vscode.TextDocument | undefined> {
    if (this.document?.isClosed !== false) await this.reopen();
    return this.document;
  }

  private async reopen(): Promise<void> {
    const document = await findDocument(this.shown.uri);
    if (this.disposed) return;
    if (document) this.follow(document);
    else this.tellGone();
  }

  /** Shows a document that stands where the last one stood. */
  private follow(document: vscode.TextDocument): void {
    this.shown = { uri: this.shown.uri, document };
    this.schedule();
  }

  /** Shows a document that stands elsewhere: the page is told its new name, and keeps its state. */
  private moveTo(document: vscode.TextDocument): void {
    this.shown = { uri: document.uri, document };
    this.last = undefined;
    this.setUp();
  }

  private async onClose(document: vscode.TextDocument): Promise<void> {
    if (!document.isUntitled) {
      if (!(await exists(document.uri))) this.tellGone();
      return;
    }
    const saved = successorOf(document);
    if (saved) this.moveTo(saved);
    else this.close();
  }

  private async onRename(event: vscode.FileRenameEvent): Promise<void> {
    const uri = movedTo(this.shown.uri, event);
    const document = uri && (await findDocument(uri));
    if (document && !this.disposed) this.moveTo(document);
  }

  private tellGone(): void {
    this.tell(vscode.l10n.t('The file {0} is not there any more.', nameOf(this.shown.uri)));
  }

  private tell(message: string): void {
    this.notice = message;
    this.send({ type: 'notice', message });
  }

  private get scrollSync(): boolean {
    return this.deps.settings.scrollSync(this.shown.uri);
  }

  private scrollTo(editor: vscode.TextEditor): void {
    const line = topLine(editor);
    if (line !== undefined && this.scrollSync) this.send({ type: 'scrollTo', line });
  }

  private showCursor({ document, selection }: vscode.TextEditor): void {
    this.send({ type: 'cursorAt', offset: document.offsetAt(selection.active) });
  }

  private sendSettings(): void {
    this.send({ type: 'settings', scrollSync: this.scrollSync });
  }

  private send(message: ToPreview): void {
    if (!this.disposed) void this.panel.webview.postMessage(message);
  }
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
