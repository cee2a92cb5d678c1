import * as vscode from 'vscode';
import {
  readCorrection,
  readOwnWords,
  readoutFacts,
  told,
  type AskedCorrection,
  type Readout,
  type RecordCorrection,
  type RecordField,
} from '../../core/index.js';
import { deskOf } from '../../core/render/deskVoice.js';
import { renderReadout } from '../../core/render/readout.js';
import { languageOfWords } from '../../host/language.js';
import { nameOf } from '../../host/paths.js';
import { rangeAt } from '../../host/positions.js';
import { editorsWording, localized } from '../../host/wording.js';
import { fromReadoutView, type FromReadoutView, type ToReadoutView } from '../../readoutFacts/protocol.js';
import { findDocument, isAt, isDeleted, movedTo } from '../preview/documents.js';
import { selectInEditor } from '../preview/editors.js';
import { saveAsMarkdown, writeCorrection } from './correct.js';
import type { ReadoutFactsDeps, ShownSource } from './ports.js';
import { gone, isShownFromDocument, readDocument, readSourceFile, takesFrontMatter } from './readSource.js';
import { readoutShell } from './shell.js';

/** How long the source is left alone before it is read anew, in milliseconds. */
const pause = 80;

/** A longer text is no release, and its page would be slow. In UTF-16 code units. */
const longestText = 400_000;

/** One source's view. It follows that source and no other, whatever editor is active. */
export class ReadoutPanel {
  private readonly subscriptions: vscode.Disposable[];
  private watcher: vscode.Disposable | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readout: Readout | undefined;
  private last: Extract<ToReadoutView, { type: 'readout' }> | undefined;
  private notice: string | undefined;
  /** Numbers the readings, so that one that ends late is dropped. */
  private reading = 0;
  private disposed = false;

  constructor(
    private readonly panel: vscode.WebviewPanel,
    private shown: ShownSource,
    private readonly deps: ReadoutFactsDeps,
  ) {
    this.subscriptions = [
      panel.webview.onDidReceiveMessage((message: unknown) => {
        const known = fromReadoutView(message);
        if (known)
          void this.act(known).catch((error: unknown) => {
            this.failed(error);
          });
      }),
      panel.onDidChangeViewState(() => {
        if (panel.visible) this.schedule();
      }),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && isAt(document, this.shown.uri)) this.schedule();
      }),
      vscode.workspace.onDidOpenTextDocument(document => {
        if (isAt(document, this.shown.uri)) this.schedule();
      }),
      vscode.workspace.onDidRenameFiles(event => {
        const uri = movedTo(this.shown.uri, event);
        if (uri) this.moveTo({ ...this.shown, uri });
      }),
      vscode.workspace.onDidDeleteFiles(event => {
        if (isDeleted(this.shown.uri, event)) this.tell(gone(nameOf(this.shown.uri)));
      }),
    ];
    this.setUp();
  }

  /** Whether this is the view of the source at an address. */
  shows(uri: vscode.Uri): boolean {
    return this.shown.uri.toString() === uri.toString();
  }

  reveal(): void {
    this.panel.reveal();
  }

  dispose(): void {
    this.disposed = true;
    clearTimeout(this.timer);
    vscode.Disposable.from(...this.subscriptions, ...(this.watcher ? [this.watcher] : [])).dispose();
  }

  /** Gives the panel its name, its rights and its page. The page asks for the readout itself. */
  private setUp(): void {
    const { extensionUri } = this.deps;
    const { webview } = this.panel;
    const title = localized('Readout: {0}', nameOf(this.shown.uri));
    const media = vscode.Uri.joinPath(extensionUri, 'media');
    const dist = vscode.Uri.joinPath(extensionUri, 'dist');
    const address = (folder: vscode.Uri, name: string): string =>
      webview.asWebviewUri(vscode.Uri.joinPath(folder, name)).toString();
    this.panel.title = title;
    this.panel.iconPath = {
      light: vscode.Uri.joinPath(media, 'preview-light.svg'),
      dark: vscode.Uri.joinPath(media, 'preview-dark.svg'),
    };
    webview.options = { enableScripts: true, localResourceRoots: [media, dist] };
    this.watch();
    webview.html = readoutShell({
      title,
      language: languageOfWords(),
      words: {
        readout: localized('Readout'),
        openSource: localized('Open the source'),
        kinds: localized('Kinds of facts: press one to pick it out'),
      },
      source: this.shown.uri.toString(),
      article: this.shown.article?.toString(),
      cspSource: webview.cspSource,
      nonce: crypto.randomUUID(),
      styleUris: [address(media, 'preview.css'), address(media, 'readoutFacts.css')],
      scriptUri: address(dist, 'readoutFacts.js'),
    });
  }

  /** A source that is not shown from a document is read anew when its file changes. */
  private watch(): void {
    this.watcher?.dispose();
    this.watcher = undefined;
    const { uri } = this.shown;
    if (isShownFromDocument(uri)) return;
    const pattern = new vscode.RelativePattern(vscode.Uri.joinPath(uri, '..'), escapeGlob(nameOf(uri)));
    const watcher = vscode.workspace.createFileSystemWatcher(pattern);
    const reread = (): void => {
      this.schedule();
    };
    this.watcher = vscode.Disposable.from(watcher, watcher.onDidChange(reread), watcher.onDidCreate(reread));
  }

  private moveTo(shown: ShownSource): void {
    // What is still being read is the old source.
    this.reading++;
    clearTimeout(this.timer);
    this.shown = shown;
    this.last = undefined;
    this.readout = undefined;
    this.setUp();
  }

  private async act(message: FromReadoutView): Promise<void> {
    switch (message.type) {
      case 'ready':
        if (this.last) this.send(this.last);
        if (this.notice !== undefined) this.send({ type: 'notice', message: this.notice });
        return this.update();
      case 'openSource':
        await vscode.commands.executeCommand('vscode.open', this.shown.uri, {
          viewColumn: this.besides,
          preview: false,
        });
        return;
      case 'goToPlace': {
        const document = isShownFromDocument(this.shown.uri) ? await findDocument(this.shown.uri) : undefined;
        if (document) await selectInEditor(document, rangeAt(document, message), this.panel.viewColumn);
        return;
      }
      case 'correct':
        return this.correct(message.asked);
      case 'forget':
        return this.write(message.field, {}, [message.field]);
    }
  }

  private failed(error: unknown): void {
    this.deps.log.error('The view of a readout could not do what was asked.', String(error));
    void vscode.window.showErrorMessage(
      localized('That did not work. Check that {0} is still there, then try again.', nameOf(this.shown.uri)),
    );
  }

  private get besides(): vscode.ViewColumn {
    return this.panel.viewColumn === vscode.ViewColumn.One ? vscode.ViewColumn.Beside : vscode.ViewColumn.One;
  }

  private async correct(asked: AskedCorrection): Promise<void> {
    const read = readCorrection(asked);
    if ('problem' in read)
      this.send({ type: 'refused', field: asked.field, message: told(read.problem, editorsWording) });
    else await this.write(asked.field, read.correction, []);
  }

  private async write(field: RecordField, correction: RecordCorrection, forget: readonly RecordField[]): Promise<void> {
    try {
      const problem = takesFrontMatter(this.shown.uri)
        ? await this.writeHere(correction, forget)
        : await this.writeBeside(correction);
      this.send(problem === undefined ? { type: 'corrected', field } : { type: 'refused', field, message: problem });
    } catch (error) {
      this.deps.log.error('The correction could not be written.', String(error));
      const message = localized('The correction could not be written. Check that you may write there.');
      this.send({ type: 'refused', field, message });
    }
  }

  /** @returns why not, in a sentence. */
  private async writeHere(correction: RecordCorrection, forget: readonly RecordField[]): Promise<string | undefined> {
    const document = await findDocument(this.shown.uri);
    if (!document) return gone(nameOf(this.shown.uri));
    return (await writeCorrection(document, correction, forget)).problem;
  }

  private async writeBeside(correction: RecordCorrection): Promise<string | undefined> {
    if (!this.readout) return gone(nameOf(this.shown.uri));
    const uri = await saveAsMarkdown(this.shown, this.readout, correction, this.deps.now());
    if (!uri) return localized('The correction was not written.');
    if ('problem' in uri) return uri.problem;
    this.moveTo({ ...this.shown, uri });
    return undefined;
  }

  private schedule(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.update(), pause);
  }

  /** Shows the source as it stands. A reading that was overtaken by a newer one is dropped. */
  private async update(): Promise<void> {
    const number = ++this.reading;
    const { uri } = this.shown;
    const name = nameOf(uri);
    const result = await this.read().catch((error: unknown) => {
      this.deps.log.error('The source could not be read.', String(error));
      return { problem: localized('{0} could not be read.', name) };
    });
    if (this.disposed || number !== this.reading) return;
    if ('problem' in result) {
      this.tell(result.problem);
      return;
    }
    const { readout } = result;
    if (readout.text.length > longestText) {
      this.tell(localized('{0} is too long to be shown as a release.', name));
      return;
    }
    this.readout = readout;
    this.notice = undefined;
    const view = renderReadout({
      ...readOwnWords(readout, { name }),
      facts: readoutFacts(readout),
      hasPlaces: isShownFromDocument(uri),
      desk: deskOf(editorsWording, languageOfWords()),
    });
    this.last = { type: 'readout', markup: { name, ...view } };
    this.send(this.last);
  }

  private async read(): ReturnType<typeof readSourceFile> {
    const { uri } = this.shown;
    if (!isShownFromDocument(uri)) return readSourceFile(uri, this.deps);
    const document = await findDocument(uri);
    return document ? readDocument(document) : { problem: gone(nameOf(uri)) };
  }

  private tell(message: string): void {
    this.notice = message;
    this.send({ type: 'notice', message });
  }

  private send(message: ToReadoutView): void {
    if (!this.disposed) void this.panel.webview.postMessage(message);
  }
}

/** A name in which no character stands for others. */
function escapeGlob(name: string): string {
  return name.replace(/[[\]{}*?]/g, '[$&]');
}
