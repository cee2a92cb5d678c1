import * as vscode from 'vscode';
import { proofMemory, renderProof, type Proof } from '../../core/render/proof.js';
import { nameOf } from '../../host/paths.js';
import { rangeAt } from '../../host/positions.js';
import { fromPreview, type FromPreview, type ToPreview } from '../../preview/protocol.js';
import { ScrollGuard } from '../../preview/scrollGuard.js';
import { findDocument, isAt, isDeleted, movedTo, successorOf } from './documents.js';
import { editorInSight, scrollEditor, selectInEditor, topLine } from './editors.js';
import { pictureAddress } from './images.js';
import { applyOfferedFix, keepFact } from './factActions.js';
import { openLink } from './openLink.js';
import { writePage } from './page.js';
import type { Inspection, PreviewDeps } from './ports.js';
import { Rhythm } from './rhythm.js';
import { ProofUpdates } from './updates.js';

/** The kind of panel, as package.json's activation event names it. */
export const viewType = 'copydesk.preview';

/** The longest rest between two proofs of a text that is being typed, in milliseconds. */
const longestRest = 150;

/** How long the page may take to write to the clipboard, in milliseconds. */
const copyTime = 2000;

/** Which document a panel shows. `document` is absent while it cannot be opened. */
export interface Shown {
  readonly uri: vscode.Uri;
  readonly document: vscode.TextDocument | undefined;
}

/** A preview. Locked, it stays with its document, whatever editor is active; else it shows the article that is being worked on. */
export class PreviewPanel {
  private readonly subscriptions: vscode.Disposable[];
  private memory = proofMemory();
  private readonly updates = new ProofUpdates();
  private readonly rhythm = new Rhythm(() => this.update(), longestRest);
  private readonly guard = new ScrollGuard(() => performance.now());
  /** What the page shows, and of which version of the document. */
  private last: { readonly proof: Proof; readonly version: number } | undefined;
  /** Whether the script in the page runs. It does not while the panel is hidden. */
  private isListening = false;
  private notice: string | undefined;
  private disposed = false;
  private readonly copying = new Set<(done: boolean) => void>();
  /** What the page is to put on the clipboard as soon as it can. */
  private toCopy: string | undefined;

  constructor(
    private readonly panel: vscode.WebviewPanel,
    private shown: Shown,
    private isLocked: boolean,
    private readonly deps: PreviewDeps,
  ) {
    this.subscriptions = [
      panel.webview.onDidReceiveMessage((message: unknown) => {
        const known = fromPreview(message);
        if (known) void this.act(known);
      }),
      panel.onDidChangeViewState(() => {
        // A hidden page is thrown away; shown again, it begins anew and asks for the proof.
        if (!panel.visible) this.isListening = false;
        else if (this.document?.isClosed !== false) void this.reopen();
      }),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document === this.document) this.rhythm.ask();
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
        if (!uri || uri.toString() === this.shown.uri.toString()) this.rhythm.ask();
      }),
    ];
    this.setUp();
  }

  /** Whether this is the preview of the document at an address. */
  shows(uri: vscode.Uri): boolean {
    return this.shown.uri.toString() === uri.toString();
  }

  get locked(): boolean {
    return this.isLocked;
  }

  /** Whether it is the tab that the person is in. */
  get active(): boolean {
    return this.panel.active;
  }

  /** Makes it stay with its document, or follow the article that is being worked on. */
  toggleLock(): void {
    this.isLocked = !this.isLocked;
    this.setTitle();
    this.tellDocument();
  }

  /** Shows another document in place of this one. */
  showInstead(document: vscode.TextDocument): void {
    if (this.shows(document.uri)) return;
    this.memory = proofMemory();
    this.moveTo(document);
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
      if (this.isListening) this.send({ type: 'copyHtml', html });
      else this.toCopy = html;
    });
  }

  /** Takes the panel away. */
  close(): void {
    this.panel.dispose();
  }

  dispose(): void {
    this.disposed = true;
    this.rhythm.dispose();
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  private get document(): vscode.TextDocument | undefined {
    return this.shown.document;
  }

  private setUp(): void {
    this.setTitle();
    this.isListening = false;
    writePage(this.panel, this.shown.uri, this.deps.extensionUri);
  }

  private setTitle(): void {
    const name = nameOf(this.shown.uri);
    this.panel.title = this.isLocked ? vscode.l10n.t('Preview: {0}', name) : vscode.l10n.t('Following: {0}', name);
  }

  private tellDocument(): void {
    this.send({ type: 'document', document: this.shown.uri.toString(), locked: this.isLocked });
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
      case 'goTo': {
        const there = this.last?.proof.destinations.get(message.name);
        if (!there || this.last?.version !== document.version) return;
        const { span, slot, record } = there;
        this.send({ type: 'show', what: { place: span, slot, record } });
        return selectInEditor(document, rangeAt(document, span), this.panel.viewColumn);
      }
      case 'askNote': {
        const { start, end, version } = message;
        const isKnown = this.last?.version === version;
        const note = isKnown ? this.last?.proof.noteAt({ start, end }) : undefined;
        if (isKnown) this.send({ type: 'note', start, end, version, note });
        return;
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
    this.isListening = true;
    this.updates.forget();
    this.tellDocument();
    this.sendSettings();
    if (this.notice !== undefined) this.send({ type: 'notice', message: this.notice });
    if (this.toCopy !== undefined) this.send({ type: 'copyHtml', html: this.toCopy });
    this.toCopy = undefined;
    if (this.document?.isClosed === false) this.rhythm.ask();
    else void this.reopen();
  }

  /** Shows the document as it stands. What was read of an older version is dropped: its change has asked for another update. */
  private async update(): Promise<void> {
    const { document } = this;
    if (!document || document.isClosed || !this.isListening) return;
    const { version } = document;
    const inspection = await this.deps.inspect(document);
    if (this.disposed || document !== this.document || document.version !== version) return;
    if (!inspection.checked) {
      this.tell(vscode.l10n.t('This text is too long for a preview. Split it into articles.'));
      return;
    }
    this.notice = undefined;
    const first = !this.last;
    const proof = this.proofOf(document, inspection);
    this.last = { proof, version };
    const { lineCount } = document;
    this.send(this.updates.messageFor({ proof, version, lineCount, name: nameOf(document.uri) }));
    const editor = editorInSight(document);
    if (!editor) return;
    if (first) this.scrollTo(editor);
    this.showCursor(editor);
  }

  private proofOf(document: vscode.TextDocument, { result, sources, config }: Inspection): Proof {
    const { webview } = this.panel;
    const resolveImage = (path: string) => pictureAddress(webview, document.uri, path);
    return renderProof({ result, sources, config, resolveImage, memory: this.memory });
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
    this.rhythm.ask();
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

  /** While the page still shows an older text, the cursor's place means another sentence there: the next proof brings it along. */
  private showCursor({ document, selection }: vscode.TextEditor): void {
    if (this.last?.version === document.version)
      this.send({ type: 'cursorAt', offset: document.offsetAt(selection.active) });
  }

  private sendSettings(): void {
    this.send({ type: 'settings', scrollSync: this.scrollSync });
  }

  private send(message: ToPreview): void {
    if (!this.disposed && this.isListening) void this.panel.webview.postMessage(message);
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
