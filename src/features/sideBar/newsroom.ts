import * as vscode from 'vscode';
import type { SeverityCounts } from '../../core/index.js';
import type { ProjectConfigs } from '../../host/projectConfigs.js';
import { markdownFiles } from '../lint/closedFiles.js';
import type { LintService } from '../lint/lintService.js';
import { CheckedCounts } from './checkedCounts.js';
import { readDraft, stateOf, type Draft, type DraftState } from './draft.js';
import { Throttle } from './throttle.js';

/** What the newsroom works with. */
export interface NewsroomPorts {
  readonly lint: Pick<LintService, 'diagnostics'>;
  readonly configs: ProjectConfigs;
  readonly log: vscode.LogOutputChannel;
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
  private counts: CheckedCounts | undefined;
  private round: vscode.CancellationTokenSource | undefined;
  private isRead = false;
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

  /** What was found in a draft; undefined when it is not checked yet. */
  countsOf({ uri }: Draft): SeverityCounts | undefined {
    return this.counts?.of(uri);
  }

  stateOf(draft: Draft): DraftState {
    return stateOf(draft, this.countsOf(draft));
  }

  /** Reads everything anew, if it was read at all. */
  refresh(): void {
    if (this.round) void this.read();
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
    void this.read();
  }

  /** What was known before is shown until the new reading is through. */
  private async read(): Promise<void> {
    this.round?.cancel();
    const round = new vscode.CancellationTokenSource();
    this.round = round;
    const before = this.drafts;
    const drafts = new Map<string, Draft>();
    if (before.size === 0) this.drafts = drafts;
    const files = await vscode.workspace.findFiles(markdownFiles, '**/node_modules/**', undefined, round.token);
    const waiting = files.values();
    const worker = async () => {
      for (const uri of waiting) {
        if (round.token.isCancellationRequested) return;
        const draft = await this.readOne(uri);
        if (draft) drafts.set(uri.toString(), draft);
        if (before.size === 0) this.tell.ask();
      }
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
    if (round.token.isCancellationRequested) return;
    this.drafts = drafts;
    this.isRead = true;
    this.tell.ask();
  }

  private async reread(uri: vscode.Uri): Promise<void> {
    this.counts?.forget(uri);
    const draft = uri.path.includes('/node_modules/') ? undefined : await this.readOne(uri);
    if (draft) this.drafts.set(uri.toString(), draft);
    else this.drafts.delete(uri.toString());
    this.tell.ask();
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
