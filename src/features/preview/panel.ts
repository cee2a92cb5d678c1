import * as vscode from 'vscode';
import { deskOf } from '../../core/render/deskVoice.js';
import { languageOfWords } from '../../host/language.js';
import { nameOf } from '../../host/paths.js';
import { editorsWording, localized } from '../../host/wording.js';
import { fromPreview, type FromPreview, type ToPreview } from '../../preview/protocol.js';
import { findDocument, isTyped } from './documents.js';
import { watchDocument, watchFile, type Shown } from './documentWatch.js';
import { PicturesBeside } from './images.js';
import { InStep } from './inStep.js';
import { writePage } from './page.js';
import { actOnDocument, type PageActions, type PageAnswers } from './pageActions.js';
import { PageClipboard } from './pageClipboard.js';
import type { PreviewDeps } from './ports.js';
import { Proofs } from './proofs.js';

/** A preview. Locked, it stays with its document, whatever editor is active; else it shows the article that is being worked on. */
export class PreviewPanel {
  private readonly subscriptions: vscode.Disposable[];
  private readonly proofs: Proofs;
  private readonly clipboard: PageClipboard;
  private pictures: PicturesBeside;
  private readonly inStep: InStep;
  /** Whether the script in the page runs. It does not while the panel is hidden. */
  private isListening = false;
  private notice: string | undefined;
  /** Watches the document's file. */
  private file: vscode.Disposable | undefined;
  private disposed = false;

  constructor(
    private readonly panel: vscode.WebviewPanel,
    private shown: Shown,
    private isLocked: boolean,
    private readonly deps: PreviewDeps,
  ) {
    this.clipboard = new PageClipboard(request => this.send({ type: 'copyHtml', ...request }));
    this.pictures = new PicturesBeside(shown.uri, deps.liesIn);
    this.proofs = this.newProofs();
    this.inStep = new InStep({
      shown: () => this.shown,
      isOnPage: version => this.proofs.shows(version),
      scrollSync: uri => deps.settings.scrollSync(uri),
      send: message => this.send(message),
    });
    this.subscriptions = [this.watchPanel(), this.watchText(), this.inStep.watch(), this.watchFate()];
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
    this.moveTo(document, undefined);
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
    return this.clipboard.copy(html);
  }

  /** Takes the panel away. */
  close(): void {
    this.panel.dispose();
  }

  dispose(): void {
    this.disposed = true;
    this.proofs.dispose();
    this.file?.dispose();
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  private get document(): vscode.TextDocument | undefined {
    return this.shown.document;
  }

  private get actions(): PageActions {
    const { deps, proofs } = this;
    const page: PageAnswers = {
      show: what => this.send({ type: 'show', what }),
      answer: note => this.send({ type: 'note', ...note }),
      scrollTo: (editor, line) => {
        this.inStep.scrollEditor(editor, line);
      },
    };
    return { deps, proofs, column: this.panel.viewColumn, page };
  }

  private newProofs(): Proofs {
    return new Proofs({
      desk: deskOf(editorsWording, languageOfWords()),
      document: () => (this.isListening && !this.disposed && !this.document?.isClosed ? this.document : undefined),
      nameOf: document => nameOf(document.uri),
      inspect: document => this.deps.inspect(document),
      resolveImage: path => {
        const file = this.pictures.fileOf(path);
        return file && this.panel.webview.asWebviewUri(file).toString();
      },
      lookUpImages: () => this.pictures.lookUp(),
      send: message => {
        this.notice = undefined;
        this.send(message);
      },
      onShown: shown => {
        this.inStep.catchUp(shown);
      },
      onTooLong: () => {
        this.tell(localized('This text is too long for a preview. Split it into articles.'));
      },
      onFailed: error => {
        this.deps.log.error(
          `The preview of ${this.shown.uri.toString()} could not be brought up to date.`,
          String(error),
        );
        this.tell(
          localized(
            'This preview could not be brought up to date, and may show an older text. Close it and open it again.',
          ),
        );
      },
    });
  }

  private watchPanel(): vscode.Disposable {
    return vscode.Disposable.from(
      this.panel.webview.onDidReceiveMessage((message: unknown) => {
        const known = fromPreview(message);
        if (known)
          void this.act(known).catch((error: unknown) => {
            this.failed(error);
          });
      }),
      this.panel.onDidChangeViewState(() => {
        // A hidden page is thrown away; shown again, it begins anew and asks for the proof.
        if (!this.panel.visible) this.isListening = false;
        else if (this.document?.isClosed !== false) void this.reopen();
      }),
    );
  }

  private watchText(): vscode.Disposable {
    return vscode.Disposable.from(
      vscode.workspace.onDidChangeTextDocument(event => {
        if (event.document !== this.document) return;
        if (isTyped(event)) this.proofs.askForTyped();
        else this.proofs.askForAll();
      }),
      this.deps.onDidChangeInspection(uri => {
        if (!uri || this.shows(uri)) this.proofs.askForCheck();
      }),
    );
  }

  private watchFate(): vscode.Disposable {
    return watchDocument({
      shown: () => this.shown,
      onOpened: document => {
        this.follow(document);
      },
      onMoved: document => {
        if (!this.disposed) this.moveTo(document, this.shown.uri);
      },
      onGone: () => {
        this.tellGone();
      },
      onThrownAway: () => {
        this.close();
      },
    });
  }

  private setUp(formerly?: vscode.Uri): void {
    const { uri } = this.shown;
    this.setTitle();
    this.isListening = false;
    this.file?.dispose();
    this.file = watchFile(uri, () => {
      // An open document follows its file by itself.
      if (this.document?.isClosed !== false) void this.reopen();
    });
    writePage(this.panel, { uri, formerly }, this.deps.extensionUri);
  }

  private setTitle(): void {
    const name = nameOf(this.shown.uri);
    this.panel.title = this.isLocked ? localized('Preview: {0}', name) : localized('Following: {0}', name);
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
      this.clipboard.onCopied(message.number, message.done);
      return;
    }
    const document = await this.opened();
    if (document) await actOnDocument(message, document, this.actions);
  }

  private failed(error: unknown): void {
    this.deps.log.error('The preview could not do what was asked.', String(error));
    void vscode.window.showErrorMessage(
      localized('That did not work. Check that {0} is still there, then try again.', nameOf(this.shown.uri)),
    );
  }

  private onReady(): void {
    this.isListening = true;
    this.proofs.forgetPage();
    this.tellDocument();
    this.inStep.sendSettings();
    if (this.notice !== undefined) this.send({ type: 'notice', message: this.notice });
    this.clipboard.onReady();
    if (this.document?.isClosed === false) this.proofs.askForAll();
    else void this.reopen();
  }

  /** The document, opened again when its editor was closed. */
  private async opened(): Promise<vscode.TextDocument | undefined> {
    if (this.document?.isClosed !== false) await this.reopen();
    return this.document;
  }

  private async reopen(): Promise<void> {
    const { uri } = this.shown;
    const document = await findDocument(uri);
    if (this.disposed || !this.shows(uri)) return;
    if (document) this.follow(document);
    else this.tellGone();
  }

  /** Shows a document that stands where the last one stood. */
  private follow(document: vscode.TextDocument): void {
    this.shown = { uri: this.shown.uri, document };
    this.proofs.askForAll();
  }

  /** Shows a document that stands elsewhere: the page is told its new name, and keeps its state. */
  private moveTo(document: vscode.TextDocument, formerly: vscode.Uri | undefined): void {
    this.shown = { uri: document.uri, document };
    this.notice = undefined;
    this.proofs.forgetDocument();
    // Also under another name: the pictures have other addresses there.
    this.pictures = new PicturesBeside(document.uri, this.deps.liesIn);
    this.proofs.forgetArticle();
    this.setUp(formerly);
  }

  private tellGone(): void {
    this.tell(localized('The file {0} is not there any more.', nameOf(this.shown.uri)));
  }

  private tell(message: string): void {
    this.notice = message;
    this.send({ type: 'notice', message });
  }

  /** @returns false while there is no page that listens. */
  private send(message: ToPreview): boolean {
    if (this.disposed || !this.isListening) return false;
    void this.panel.webview.postMessage(message);
    return true;
  }
}
