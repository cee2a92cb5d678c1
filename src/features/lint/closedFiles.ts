import * as vscode from 'vscode';
import { decodeText } from '../../core/index.js';
import { fileSize, readFile } from '../../host/files.js';
import type { ProjectConfigs } from '../../host/projectConfigs.js';
import { sourceUri } from '../../host/sourceLibrary.js';
import { diagnosticsOf } from './diagnostics.js';
import { inspectText, isArticle, longestArticle, type Inspection } from './inspector.js';
import { Latest } from './latest.js';
import type { LintService } from './lintService.js';

/** What became of a file. */
export type FileCheck =
  | { readonly state: 'checked'; readonly inspection: Inspection }
  | { readonly state: 'not-an-article' }
  | { readonly state: 'too-large' }
  | { readonly state: 'unreadable' };

/** Markdown files, as Copydesk looks for them. */
export const markdownFiles = '**/*.{md,markdown}';

/**
 * Checks files that are not open, and keeps what it found true: when a file changes on disk, or a source of it that lies in the workspace, it is checked
 * anew.
 */
export class ClosedFiles implements vscode.Disposable {
  /** The files that were checked, each with the sources that it cites. */
  private readonly checked = new Map<string, ReadonlySet<string>>();
  private readonly latest = new Latest();
  /** For each check that is under way, what has changed on disk since it began. */
  private readonly underWay = new Set<Set<string>>();
  private readonly closing: vscode.Disposable;
  private watcher: vscode.Disposable | undefined;

  constructor(
    private readonly ports: {
      readonly configs: Pick<ProjectConfigs, 'for'>;
      readonly lint: Pick<
        LintService,
        'diagnostics' | 'lasting' | 'checker' | 'readSources' | 'isArticle' | 'checkNow'
      >;
      readonly log: Pick<vscode.LogOutputChannel, 'warn'>;
    },
  ) {
    // Who goes through the Problems panel opens and leaves one file after the other: what was found in them stays.
    this.closing = vscode.workspace.onDidCloseTextDocument(document => void this.recheck(document.uri));
  }

  /** Checks a file, open or not, if it is an article. Never throws. */
  async check(uri: vscode.Uri): Promise<FileCheck> {
    try {
      const open = vscode.workspace.textDocuments.find(document => document.uri.toString() === uri.toString());
      return open ? await this.checkOpen(open) : await this.checkClosed(uri);
    } catch (error) {
      return this.fault(uri, error);
    }
  }

  /** Takes back what was found in files that are not open. */
  clear(): void {
    for (const key of this.checked.keys()) {
      this.latest.begin(key);
      if (!isOpen(key)) this.ports.lint.diagnostics.delete(vscode.Uri.parse(key));
    }
    this.checked.clear();
    this.ports.lint.lasting.clear();
  }

  private async checkOpen(document: vscode.TextDocument): Promise<FileCheck> {
    if (!(await this.ports.lint.isArticle(document))) return { state: 'not-an-article' };
    const inspection = await this.ports.lint.checkNow(document);
    // What was found went with its editor.
    if (document.isClosed) return this.checkClosed(document.uri);
    this.follow(document.uri, inspection);
    return inspection.checked ? { state: 'checked', inspection } : { state: 'too-large' };
  }

  private async checkClosed(uri: vscode.Uri): Promise<FileCheck> {
    this.watcher ??= this.watch();
    const isLatest = this.latest.begin(uri.toString());
    const changed = new Set<string>();
    this.underWay.add(changed);
    const check = await this.readAndCheck(uri).catch((error: unknown) => this.fault(uri, error));
    this.underWay.delete(changed);
    // Whoever has begun anew since will tell.
    if (!isLatest()) return check;
    const read = [uri.toString(), ...(check.state === 'checked' ? citedIn(uri, check.inspection) : [])];
    if (read.some(file => changed.has(file))) return this.checkClosed(uri);
    this.publish(uri, check);
    return check;
  }

  /** What was found before stands until this moment: a list that empties and fills again is no list to work from. */
  private publish(uri: vscode.Uri, check: FileCheck): void {
    const { diagnostics } = this.ports.lint;
    if (check.state === 'checked') this.follow(uri, check.inspection);
    if (isOpen(uri.toString())) return;
    diagnostics.set(uri, check.state === 'checked' ? diagnosticsOf(check.inspection, uri) : undefined);
  }

  private async readAndCheck(uri: vscode.Uri): Promise<FileCheck> {
    const { configs, lint } = this.ports;
    // A character takes at most four bytes, and UTF-16 two for each of its units: what is larger than this is too long in every encoding.
    if (((await fileSize(uri)) ?? 0) > 4 * longestArticle) return { state: 'too-large' };
    const bytes = await readFile(uri);
    const decoded = bytes && decodeText(bytes);
    if (!decoded || 'problem' in decoded) return { state: 'unreadable' };
    if (!isArticle(decoded.text, uri, await configs.for(uri))) return { state: 'not-an-article' };
    const inspection = await inspectText(
      decoded.text,
      { uri, version: 0 },
      { configs, readSources: lint.readSources, checker: lint.checker },
    );
    return inspection.checked ? { state: 'checked', inspection } : { state: 'too-large' };
  }

  private fault(uri: vscode.Uri, error: unknown): FileCheck {
    this.ports.log.warn(`${uri.toString()} could not be checked.`, String(error));
    return { state: 'unreadable' };
  }

  private follow(uri: vscode.Uri, inspection: Inspection): void {
    this.checked.set(uri.toString(), new Set(citedIn(uri, inspection)));
    this.ports.lint.lasting.add(uri.toString());
    this.watcher ??= this.watch();
  }

  /** Sources are files of any kind. */
  private watch(): vscode.Disposable {
    const watcher = vscode.workspace.createFileSystemWatcher('**/*');
    for (const event of [watcher.onDidCreate, watcher.onDidChange, watcher.onDidDelete])
      event(uri => {
        for (const changed of this.underWay) changed.add(uri.toString());
        void this.recheck(uri);
        void this.recheckCiting(uri);
      });
    return watcher;
  }

  private async recheck(uri: vscode.Uri): Promise<void> {
    const key = uri.toString();
    if (!this.checked.has(key) || isOpen(key)) return;
    // What is being checked is an older text.
    const isLatest = this.latest.begin(key);
    const isThere = (await fileSize(uri).catch(() => undefined)) !== undefined;
    if (!isLatest()) return;
    if (isThere) await this.check(uri);
    else this.ports.lint.diagnostics.delete(uri);
  }

  /** One after the other: a source may be cited by many. */
  private async recheckCiting(source: vscode.Uri): Promise<void> {
    const citing = [...this.checked].filter(([, sources]) => sources.has(source.toString()));
    for (const [article] of citing) await this.recheck(vscode.Uri.parse(article));
  }

  dispose(): void {
    this.closing.dispose();
    this.watcher?.dispose();
  }
}

/** The addresses of the sources that an article cites. */
function citedIn(article: vscode.Uri, { sources }: Inspection): string[] {
  return (sources ?? []).flatMap(({ record }) => sourceUri(article, record)?.toString() ?? []);
}

function isOpen(key: string): boolean {
  return vscode.workspace.textDocuments.some(document => document.uri.toString() === key);
}
