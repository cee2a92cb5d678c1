import * as vscode from 'vscode';
import {
  type ConfigProblem,
  defaultConfig,
  LineIndex,
  parseProjectFile,
  type ProjectConfig,
  projectFileName,
  rules,
} from '../core/index.js';
import { readFile } from './files.js';
import { folderOf, isInside, nameOf } from './paths.js';
import { rangeAt } from './positions.js';

const ruleIds = rules.map(({ id }) => id);

/** A newsroom's rules as they hold for one file. */
export interface ProjectSettings {
  readonly config: ProjectConfig;
  /** The project file's folder, to which its paths are relative; without a project file the workspace folder, if any. */
  readonly root?: vscode.Uri;
}

/** A project file as it was found. */
interface ProjectFile {
  readonly folder: vscode.Uri;
  readonly config: ProjectConfig;
}

/**
 * Finds the project file that is nearest above a file, and keeps what it says until it changes. A project file that cannot be used is
 * reported as a problem in that file, and what it said last stays in force.
 */
export class ProjectConfigs implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  /** Fires when a project file was changed, added or removed. */
  readonly onDidChange = this.changed.event;

  private readonly problems = vscode.languages.createDiagnosticCollection('copydesk-project');
  private readonly lastGood = new Map<string, ProjectConfig>();
  private readonly outside = new Map<string, vscode.Disposable>();
  private readonly subscriptions: vscode.Disposable[];
  private found = new Map<string, Promise<ProjectFile | undefined>>();

  constructor(private readonly log: vscode.LogOutputChannel) {
    this.subscriptions = [
      this.watch(`**/${projectFileName}`),
      vscode.workspace.onDidSaveTextDocument(document => {
        if (nameOf(document.uri) === projectFileName) this.reread(document.uri);
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(() => {
        this.forget();
      }),
    ];
  }

  /** What holds for a file; for an untitled document, what holds in the first workspace folder. */
  async for(uri: vscode.Uri): Promise<ProjectSettings> {
    const workspaceFolder = vscode.workspace.getWorkspaceFolder(uri)?.uri;
    const folder = uri.scheme === 'untitled' ? vscode.workspace.workspaceFolders?.[0]?.uri : folderOf(uri);
    return folder ? this.forFolder(folder, workspaceFolder) : { config: defaultConfig };
  }

  /** What holds for the files of a folder. */
  async forFolder(folder: vscode.Uri, root: vscode.Uri = folder): Promise<ProjectSettings> {
    const file = await this.nearest(folder);
    return file ? { config: file.config, root: file.folder } : { config: defaultConfig, root };
  }

  private nearest(folder: vscode.Uri): Promise<ProjectFile | undefined> {
    const key = folder.toString();
    const known = this.found.get(key);
    if (known) return known;
    const search = this.search(folder);
    this.found.set(key, search);
    return search;
  }

  private async search(folder: vscode.Uri): Promise<ProjectFile | undefined> {
    const here = await this.read(folder);
    if (here) return here;
    const parent = folderOf(folder);
    return parent.path === folder.path ? undefined : this.nearest(parent);
  }

  private async read(folder: vscode.Uri): Promise<ProjectFile | undefined> {
    const uri = vscode.Uri.joinPath(folder, projectFileName);
    const before = this.found;
    const bytes = await readFile(uri).catch((error: unknown) => {
      this.log.debug(`${uri.toString()}: ${String(error)}`);
      return undefined;
    });
    if (!bytes) return undefined;
    const text = new TextDecoder().decode(bytes);
    const { config, problems } = parseProjectFile(text, ruleIds);
    if (this.found !== before) return { folder, config }; // A newer reading is on its way; this one reports nothing.
    this.watchOutside(folder);
    this.report(uri, text, problems);
    if (problems.length === 0) this.lastGood.set(uri.toString(), config);
    return { folder, config: this.lastGood.get(uri.toString()) ?? config };
  }

  private report(uri: vscode.Uri, text: string, problems: readonly ConfigProblem[]): void {
    const lines = new LineIndex(text);
    this.problems.set(
      uri,
      problems.map(problem => {
        const diagnostic = new vscode.Diagnostic(rangeAt(lines, problem.span), problem.message);
        diagnostic.source = 'Copydesk';
        return diagnostic;
      }),
    );
  }

  private watch(glob: vscode.GlobPattern): vscode.Disposable {
    const watcher = vscode.workspace.createFileSystemWatcher(glob);
    const reread = (uri: vscode.Uri) => {
      this.reread(uri);
    };
    watcher.onDidCreate(reread);
    watcher.onDidChange(reread);
    watcher.onDidDelete(reread);
    return watcher;
  }

  /** The workspace's own watcher does not see a project file above the folder that is open. */
  private watchOutside(folder: vscode.Uri): void {
    const key = folder.toString();
    if (this.outside.has(key)) return;
    if (vscode.workspace.workspaceFolders?.some(root => isInside(root.uri, folder))) return;
    this.outside.set(key, this.watch(new vscode.RelativePattern(folder, projectFileName)));
  }

  private reread(uri: vscode.Uri): void {
    this.problems.delete(uri);
    this.forget();
    void this.nearest(folderOf(uri));
  }

  private forget(): void {
    this.found = new Map();
    this.changed.fire();
  }

  dispose(): void {
    vscode.Disposable.from(...this.subscriptions, ...this.outside.values(), this.problems, this.changed).dispose();
  }
}
