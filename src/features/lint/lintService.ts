import * as vscode from 'vscode';
import { nameOf } from '../../host/paths.js';
import type { ProjectConfigs } from '../../host/projectConfigs.js';
import type { Settings } from '../../host/settings.js';
import type { SourceLibrary } from '../../host/sourceLibrary.js';
import { localized } from '../../host/wording.js';
import { Checker } from './checker.js';
import { Debouncer } from './debouncer.js';
import { Desks, type Desk } from './desks.js';
import { diagnosticsOf } from './diagnostics.js';
import { inspectText, isArticle, type Inspection, type ReadSources } from './inspector.js';

/** How long a document is left alone before it is checked, in milliseconds: longer than from one key to the next. */
export const pause = 250;

/** What the lint service works with. */
export interface LintPorts {
  readonly configs: Pick<ProjectConfigs, 'for' | 'onDidChange'>;
  readonly sources: Pick<SourceLibrary, 'read' | 'readOnce' | 'release' | 'onDidChange'>;
  readonly settings: Pick<Settings, 'checkRun'>;
  readonly log: Pick<vscode.LogOutputChannel, 'error' | 'show'>;
}

/**
 * Checks open documents, each by itself: its own pause after typing, its own version. An answer for a text that has changed since is dropped.
 * Everything that shows findings (Problems, status item, checklist, preview) asks here.
 */
export class LintService implements vscode.Disposable {
  /** Every finding of Copydesk, of files that are open and of files that are not. */
  readonly diagnostics = vscode.languages.createDiagnosticCollection('copydesk');

  /** The addresses of files whose findings outlast their editors: whoever looks after those that are not open takes them back. */
  readonly lasting = new Set<string>();

  private readonly inspected = new vscode.EventEmitter<vscode.TextDocument>();
  /** Fires when what is known of a document has changed: checked anew, no article any more, closed. */
  readonly onDidCheck = this.inspected.event;

  private readonly outdated = new vscode.EventEmitter<vscode.Uri | undefined>();
  /** Fires when something other than a document's own text made {@link inspect} answer differently. Undefined: every document. */
  readonly onDidChangeInspection = this.outdated.event;

  /** Checks every article, open or not. */
  readonly checker = new Checker();

  private readonly desks = new Desks<vscode.TextDocument>();
  private readonly debouncer = new Debouncer(pause);
  private readonly subscriptions: vscode.Disposable[];

  constructor(private readonly ports: LintPorts) {
    this.subscriptions = [
      vscode.workspace.onDidOpenTextDocument(document => void this.check(document)),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.onChange(document);
      }),
      vscode.workspace.onDidSaveTextDocument(document => void this.check(document)),
      vscode.workspace.onDidCloseTextDocument(document => {
        this.close(document);
      }),
      vscode.workspace.onDidChangeConfiguration(event => {
        if (event.affectsConfiguration('copydesk.check')) this.checkAllOpen();
      }),
      ports.configs.onDidChange(() => {
        this.outdate(this.desks.all());
        this.outdated.fire(undefined);
      }),
      ports.sources.onDidChange(articles => {
        for (const article of articles) this.outdateOne(article);
      }),
    ];
    this.checkAllOpen();
  }

  /** Reads the sources of an article that is not open. */
  get readSources(): ReadSources {
    return this.ports.sources.readOnce;
  }

  /** Reads and checks a document as it stands now, whether it is an article or not. Calls for one version share one answer. */
  inspect(document: vscode.TextDocument): Promise<Inspection> {
    const desk = this.desks.of(document);
    const { version } = document;
    if (desk.inspection?.version === version) return desk.inspection.answer;
    const { configs, sources } = this.ports;
    // Asked when they are read: a document that was closed since has given its sources back, and must not hold them again.
    const read: ReadSources = (...cited) => (document.isClosed ? sources.readOnce(...cited) : sources.read(...cited));
    const place = { uri: document.uri, version };
    const lent = { configs, readSources: read, checker: this.checker, before: desk.article };
    const answer = inspectText(document.getText(), place, lent).then(inspection => {
      desk.article = inspection.result.article;
      return inspection;
    });
    desk.inspection = { version, answer };
    // Whoever asked is told; whoever asks again shall not be told the same for ever.
    answer.catch(() => {
      if (desk.inspection?.answer === answer) desk.inspection = undefined;
    });
    return answer;
  }

  /** Whether {@link inspect} has been asked about a document as it stands. */
  isInspected(document: vscode.TextDocument): boolean {
    return this.desks.find(document)?.inspection?.version === document.version;
  }

  /** What was last checked of a document and stands in the Problems panel. */
  published(document: vscode.TextDocument): Inspection | undefined {
    return this.desks.find(document)?.published;
  }

  /** Whether Copydesk looks after a document: it is an article, or was checked by command. */
  async isArticle(document: vscode.TextDocument): Promise<boolean> {
    const desk = this.desks.find(document);
    if (desk?.asked) return true;
    if (document.languageId !== 'markdown' || !isEditable(document.uri)) return false;
    return isArticle(document.getText(), document.uri, await this.ports.configs.for(document.uri), desk?.article);
  }

  /** Checks a document because a person asked for it, article or not, and follows it until it is closed. */
  async checkNow(document: vscode.TextDocument): Promise<Inspection> {
    const desk = this.desks.of(document);
    desk.asked = true;
    for (;;) {
      const inspection = await this.inspect(document);
      await this.check(document);
      // When a source has changed meanwhile, other findings stand in the Problems panel than those to be told of.
      if (isStale(document, inspection.version) || desk.published === inspection) return inspection;
    }
  }

  /** Checks a document if it is Copydesk's business, and publishes what is found. */
  private async check(document: vscode.TextDocument): Promise<void> {
    this.debouncer.cancel(document.uri.toString());
    const { version } = document;
    try {
      if (!(await this.isWanted(document))) {
        if (!isStale(document, version)) this.withdraw(document);
        return;
      }
      const answer = this.inspect(document);
      const inspection = await answer;
      if (isStale(document, version) || this.desks.of(document).inspection?.answer !== answer) return;
      this.publish(document, inspection);
    } catch (error) {
      this.fail(document, version, error);
    }
  }

  /** What was found before stands for a text that is there no more. It is said once, and again when the fault comes back. */
  private fail(document: vscode.TextDocument, version: number, error: unknown): void {
    const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.ports.log.error(`Checking ${document.uri.toString()} failed.`, details);
    if (isStale(document, version)) return;
    this.withdraw(document);
    const desk = this.desks.of(document);
    if (desk.hasFailed) return;
    desk.hasFailed = true;
    const message = localized(
      'Copydesk has a fault and cannot check {0}. Please report it, with what the log says.',
      nameOf(document.uri),
    );
    const show = localized('Show the Log');
    void vscode.window.showErrorMessage(message, show).then(answer => {
      if (answer === show) this.ports.log.show();
    });
  }

  private async isWanted(document: vscode.TextDocument): Promise<boolean> {
    if (this.desks.find(document)?.asked) return true;
    return this.ports.settings.checkRun(document.uri) !== 'off' && (await this.isArticle(document));
  }

  private onChange(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    const live = this.ports.settings.checkRun(document.uri) === 'onType' || this.desks.find(document)?.asked;
    if (live) this.debouncer.schedule(key, () => void this.check(document));
  }

  private publish(document: vscode.TextDocument, inspection: Inspection): void {
    const desk = this.desks.of(document);
    desk.published = inspection;
    desk.hasFailed = false;
    this.diagnostics.set(document.uri, diagnosticsOf(inspection, document.uri));
    this.inspected.fire(document);
  }

  private withdraw(document: vscode.TextDocument, lasts = false): void {
    const desk = this.desks.find(document);
    if (desk) desk.published = undefined;
    if (!lasts) this.diagnostics.delete(document.uri);
    this.inspected.fire(document);
  }

  private close(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    this.debouncer.cancel(key);
    this.withdraw(document, this.lasting.has(key));
    this.desks.clear(document);
    this.ports.sources.release(document.uri);
  }

  /** A source of this article has changed. An article that was closed in the meantime is nobody's business any more. */
  private outdateOne(article: string): void {
    const desk = this.desks.at(article);
    if (!desk) return;
    this.outdate([desk]);
    this.outdated.fire(desk.document.uri);
  }

  /** Drops what was answered for documents, and checks them anew. */
  private outdate(desks: readonly Desk<vscode.TextDocument>[]): void {
    for (const desk of desks) {
      desk.inspection = undefined;
      void this.check(desk.document);
    }
  }

  private checkAllOpen(): void {
    for (const document of vscode.workspace.textDocuments) void this.check(document);
  }

  dispose(): void {
    this.debouncer.dispose();
    vscode.Disposable.from(...this.subscriptions, this.diagnostics, this.inspected, this.outdated).dispose();
  }
}

function isStale(document: vscode.TextDocument, version: number): boolean {
  return document.isClosed || document.version !== version;
}

/** The old side of a comparison and its like are not the writer's to mend. */
function isEditable(uri: vscode.Uri): boolean {
  return uri.scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true;
}
