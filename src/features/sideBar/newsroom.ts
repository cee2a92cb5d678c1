import * as vscode from 'vscode';
import type { SeverityCounts } from '../../core/index.js';
import type { ProjectConfigs } from '../../host/projectConfigs.js';
import { markdownFiles } from '../lint/closedFiles.js';
import { Latest } from '../lint/latest.js';
import type { LintService } from '../lint/lintService.js';
import { CheckedCounts } from './checkedCounts.js';
import { readDraft, stateOf, type Draft, type DraftState } from './draft.js';
import { Throttle } from './throttle.js';

/** What the newsroom works with. */
export interface NewsroomPorts {
  readonly lint: Pick<LintService, 'diagnostics'>;
  readonly configs: Pick<ProjectConfigs, 'for' | 'onDidChange'>;
  readonly log: Pick<vscode.LogOutputChannel, 'debug' | 'error'>;
  /** Looks for the files that may be drafts; the workspace's own search when absent. */
  readonly findFiles?: (token: vscode.CancellationToken) => Thenable<readonly vscode.Uri[]>;
}

/** Files that are read at one time. */
const atOnce = 8;

/** Between one word of a change and the next, in milliseconds. */
const pause = 200;

/**
 * The drafts of the workspace with their sources, read from their front matter when somebody first asks, and kept true from then on. Nothing is checked:
 * what is known of findings comes from checks that ran anyway.
 */
export class Newsroom implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  /** Fires when the drafts, or what is known of them, have changed; a few times a second at most. */
  readonly onDidChange = this.changed.event;

  private drafts = new Map<string, Draft>();
  /** What the reading that is under way has found so far; else the same as {@link drafts}. */
  private found = this.drafts;
  private readonly latest = new Latest();
  private counts: CheckedCounts | undefined;
  private round: vscode.CancellationTokenSource | undefined;
  private isRead = false;
  private hasFailed = false;
  private readonly subscriptions: { dispose(): unknown }[] = [];
  private readonly tell = new Throttle(pause, () => {
    this.changed.fire();
  });

  constructor(private readonly ports: NewsroomPorts) {}

  /** The drafts that have been read; the first call starts the reading. */
  all(): readonly Draft[] {
    if (!this.round) this.start();
    return [...this.drafts.values()];
  }

  /** Whether every file has been looked at. */
  get complete(): boolean {
    return this.isRead;
  }

  /** Whether the last reading of them all came to grief: what was read before is still there. */
  get failed(): boolean {
    return this.hasFailed;
  }

  /** What was found in a draft; undefined when it is not checked yet. */
  countsOf({ uri }: Draft): SeverityCounts | undefined {
    return this.counts?.of(uri);
  }

  stateOf(draft: Draft): DraftState {
    return stateOf(draft, this.countsOf(draft));
  }

  /** Reads everything anew, if it was read at all. */
  refresh(): void {
    if (this.round) void this.readAll();
  }

  private start(): void {
    const watcher = vscode.workspace.createFileSystemWatcher(markdownFiles);
    const reread = (uri: vscode.Uri) => void this.reread(uri);
    this.counts = new CheckedCounts(this.ports.lint);
    this.subscriptions.push(
      watcher,
      watcher.onDidCreate(reread),
      watcher.onDidChange(reread),
      watcher.onDidDelete(reread),
      this.counts,
      this.counts.onDidChange(() => {
        this.tell.ask();
      }),
      this.ports.configs.onDidChange(() => {
        this.refresh();
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(() => {
        this.refresh();
      }),
    );
    void this.readAll();
  }

  private async readAll(): Promise<void> {
    this.round?.cancel();
    const round = new vscode.CancellationTokenSource();
    this.round = round;
    this.hasFailed = false;
    try {
      await this.read(round.token);
    } catch (error) {
      if (!round.token.isCancellationRequested) {
        this.ports.log.error('The drafts could not be read.', String(error));
        this.hasFailed = true;
        this.tell.ask();
      }
    } finally {
      round.dispose();
    }
  }

  /** What was known before is shown until the new reading is through. */
  private async read(token: vscode.CancellationToken): Promise<void> {
    const isFirst = this.drafts.size === 0;
    const found = new Map<string, Draft>();
    this.found = found;
    if (isFirst) this.drafts = found;
    const { findFiles = findMarkdown } = this.ports;
    const files = await findFiles(token);
    const waiting = files.values();
    const worker = async () => {
      for (const uri of waiting) {
        if (token.isCancellationRequested) return;
        await this.take(uri, () => [found]);
        if (isFirst) this.tell.ask();
      }
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
    if (token.isCancellationRequested) return;
    this.drafts = found;
    this.isRead = true;
    this.tell.ask();
  }

  /** A file that changes while all are read is changed in what is shown and in what will be. */
  private async reread(uri: vscode.Uri): Promise<void> {
    this.counts?.forget(uri);
    await this.take(uri, () => [this.drafts, this.found]);
    this.tell.ask();
  }

  /** Reads a file and enters what it is. When its reading has been begun again since, that one tells. */
  private async take(uri: vscode.Uri, lists: () => Map<string, Draft>[]): Promise<void> {
    const key = uri.toString();
    const isLatest = this.latest.begin(key);
    const draft = uri.path.includes('/node_modules/') ? undefined : await this.readOne(uri);
    if (!isLatest()) return;
    for (const list of lists()) {
      if (draft) list.set(key, draft);
      else list.delete(key);
    }
  }

  private async readOne(uri: vscode.Uri): Promise<Draft | undefined> {
    try {
      return await readDraft(uri, this.ports.configs);
    } catch (error) {
      this.ports.log.debug(`${uri.toString()} could not be read: ${String(error)}`);
      return undefined;
    }
  }

  dispose(): void {
    this.round?.cancel();
    this.tell.dispose();
    vscode.Disposable.from(...this.subscriptions, this.changed).dispose();
  }
}

function findMarkdown(token: vscode.CancellationToken): Thenable<vscode.Uri[]> {
  return vscode.workspace.findFiles(markdownFiles, '**/node_modules/**', undefined, token);
}
