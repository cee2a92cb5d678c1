import * as vscode from 'vscode';
import {
  defaultSettings,
  type Project,
  projectFileName,
  type ProjectFinder,
  projectFinder,
  type ResolvedSettings,
  ruleIds,
} from '../core/index.js';
import { folderOf, isInside, nameOf } from './paths.js';
import { ProjectProblems } from './projectProblems.js';
import { settingsFiles } from './settingsFiles.js';

/** A newsroom's rules as they hold for one file. */
export interface ProjectSettings extends ResolvedSettings {
  /** The project file's folder, to which its paths are relative; without a project file the workspace folder, if any. */
  readonly root?: vscode.Uri;
  /** The project file; absent when there is none. */
  readonly file?: vscode.Uri;
  /** Whether something is wrong in it, or in what it takes over, so that what it said last holds. */
  readonly isBroken?: boolean;
}

/**
 * Finds the project file that is nearest above a file, and keeps what it says until it changes. A project file that cannot be used is
 * reported as a problem in that file, and what it said last stays in force; so is a file that it extends.
 */
export class ProjectConfigs implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  /** Fires when a project file, or one that it extends, was changed, added or removed. */
  readonly onDidChange = this.changed.event;

  private readonly problems = new ProjectProblems();
  /** As they were last read, by the address of the project file. */
  private readonly read = new Map<string, { readonly project: Project; readonly files: ReadonlySet<string> }>();
  /** As they were when nothing was wrong with them. */
  private readonly lastGood = new Map<string, Project>();
  private readonly outside = new Map<string, vscode.Disposable>();
  private readonly subscriptions: vscode.Disposable[];
  /** By file system. */
  private finders = new Map<string, ProjectFinder>();

  constructor(private readonly log: vscode.LogOutputChannel) {
    this.subscriptions = [
      this.watch('**/*.{jsonc,json}'),
      vscode.workspace.onDidSaveTextDocument(({ uri }) => {
        this.onChange(uri);
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(() => {
        this.forget();
      }),
    ];
  }

  /** What holds for a file; for an untitled document, what holds in the first workspace folder. */
  async for(uri: vscode.Uri): Promise<ProjectSettings> {
    const isUntitled = uri.scheme === 'untitled';
    const folder = isUntitled ? vscode.workspace.workspaceFolders?.[0]?.uri : folderOf(uri);
    if (!folder) return defaultSettings;
    const fallback = vscode.workspace.getWorkspaceFolder(uri)?.uri ?? folder;
    return this.settings(folder, fallback, isUntitled ? undefined : uri);
  }

  /** What holds in a folder, but for overrides. */
  async forFolder(folder: vscode.Uri): Promise<ProjectSettings> {
    return this.settings(folder, folder, undefined);
  }

  private async settings(
    folder: vscode.Uri,
    fallback: vscode.Uri,
    uri: vscode.Uri | undefined,
  ): Promise<ProjectSettings> {
    const found = await this.find(folder);
    if (!found) return { ...defaultSettings, root: fallback };
    const file = folder.with({ path: found.file });
    const { settingsFor } = this.lastGood.get(file.toString()) ?? found;
    return { ...settingsFor(uri && corePath(uri)), root: folderOf(file), file, isBroken: found.problems.length > 0 };
  }

  private async find(folder: vscode.Uri): Promise<Project | undefined> {
    const key = `${folder.scheme}://${folder.authority}`;
    const finder = this.finders.get(key) ?? projectFinder(settingsFiles(folder, this.log), ruleIds);
    this.finders.set(key, finder);
    const project = await finder(corePath(folder));
    // When a newer reading is on its way, this one reports nothing.
    if (project && this.finders.get(key) === finder) this.take(project, folder);
    return project;
  }

  /** Reports what is wrong in a project's files, once, and keeps the project when nothing is. */
  private take(project: Project, place: vscode.Uri): void {
    const key = place.with({ path: project.file }).toString();
    if (this.read.get(key)?.project === project) return;
    const files = project.files.map(({ path }) => place.with({ path }));
    this.read.set(key, { project, files: new Set(files.map(uri => uri.toString())) });
    this.problems.report(project, place);
    if (project.problems.length === 0) this.lastGood.set(key, project);
    for (const uri of files) this.watchOutside(uri);
  }

  private watch(glob: vscode.GlobPattern): vscode.Disposable {
    const watcher = vscode.workspace.createFileSystemWatcher(glob);
    const onChange = (uri: vscode.Uri) => {
      this.onChange(uri);
    };
    watcher.onDidCreate(onChange);
    watcher.onDidChange(onChange);
    watcher.onDidDelete(onChange);
    return watcher;
  }

  /** The workspace's own watcher does not see a file above the folder that is open. */
  private watchOutside(uri: vscode.Uri): void {
    const key = uri.toString();
    if (this.outside.has(key)) return;
    if (vscode.workspace.workspaceFolders?.some(root => isInside(root.uri, uri))) return;
    this.outside.set(key, this.watch(new vscode.RelativePattern(folderOf(uri), nameOf(uri))));
  }

  private onChange(uri: vscode.Uri): void {
    const key = uri.toString();
    const using = [...this.read].filter(([, { files }]) => files.has(key)).map(([file]) => file);
    const projects = new Set([...using, ...(nameOf(uri) === projectFileName ? [key] : [])]);
    if (projects.size === 0) return;
    this.forget();
    // They are read at once, so that what is wrong in them shows even when nobody asks for what they say.
    for (const project of projects) void this.reread(vscode.Uri.parse(project));
  }

  private async reread(file: vscode.Uri): Promise<void> {
    const { finders } = this;
    const project = await this.find(folderOf(file));
    // The file may have come back meanwhile.
    if (this.finders !== finders) return this.reread(file);
    if (project?.file === file.path) return;
    this.problems.withdraw(file);
    this.read.delete(file.toString());
    this.lastGood.delete(file.toString());
  }

  private forget(): void {
    this.finders = new Map();
    this.changed.fire();
  }

  dispose(): void {
    vscode.Disposable.from(...this.subscriptions, ...this.outside.values(), this.problems, this.changed).dispose();
  }
}

/** The core’s paths have none of the `/` at their end. */
function corePath(uri: vscode.Uri): string {
  return uri.path.replace(/\/$/, '');
}
