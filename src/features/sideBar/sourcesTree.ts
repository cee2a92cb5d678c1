import * as vscode from 'vscode';
import type { ProjectConfigs } from '../../host/projectConfigs.js';
import { localized } from '../../host/wording.js';
import type { Draft } from './draft.js';
import type { Newsroom } from './newsroom.js';
import { SourceTitles } from './sourceTitles.js';
import { atOnce, byTitle, sourceUses, type SourceUses, type UsedSource } from './sourceUses.js';

type Use = keyof SourceUses;

/** The sources of one kind of use. */
interface Group {
  readonly use: Use;
  readonly sources: readonly UsedSource[];
}

/** A draft under a source that it cites. */
interface User {
  readonly uri: vscode.Uri;
  readonly draft: Draft;
  readonly of: UsedSource;
}

/** A line of the view. A source and a draft are also what the commands of their menus are called with. */
export type SourceNode = Group | (UsedSource & { readonly use: Use }) | User;

/** The sources of the workspace by their use: cited by which drafts, by none, or cited and not there. */
export class SourcesTree implements vscode.TreeDataProvider<SourceNode>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly subscriptions: vscode.Disposable[];
  private readonly titles = new SourceTitles();

  constructor(
    private readonly newsroom: Newsroom,
    private readonly configs: ProjectConfigs,
  ) {
    const refresh = () => {
      this.changed.fire(undefined);
    };
    // The newsroom itself watches Markdown.
    const watcher = vscode.workspace.createFileSystemWatcher('**/*.txt', false, true);
    this.subscriptions = [
      newsroom.onDidChange(refresh),
      watcher,
      watcher.onDidCreate(refresh),
      watcher.onDidDelete(refresh),
    ];
  }

  async getChildren(node?: SourceNode): Promise<SourceNode[]> {
    if (!node) return this.groups();
    if ('sources' in node) return this.sourcesOf(node);
    return 'users' in node ? node.users.map(draft => ({ uri: draft.uri, draft, of: node })) : [];
  }

  getTreeItem(node: SourceNode): vscode.TreeItem {
    if ('sources' in node) return groupItem(node);
    return 'users' in node ? sourceItem(node) : userItem(node);
  }

  private async groups(): Promise<Group[]> {
    const drafts = this.newsroom.all();
    // Until every draft is read, a source would be called unused that is not.
    if (!this.newsroom.complete) return [];
    const uses = await sourceUses(drafts, this.configs);
    const groups: Group[] = [
      { use: 'missing', sources: uses.missing },
      { use: 'used', sources: uses.used },
      { use: 'unused', sources: uses.unused },
    ];
    return groups.filter(({ sources }) => sources.length > 0);
  }

  /** What no draft cites has its title in its file alone, which is read when the group is opened. */
  private async sourcesOf({ use, sources }: Group): Promise<SourceNode[]> {
    if (use !== 'unused') return sources.map(source => ({ ...source, use }));
    const titled: UsedSource[] = [];
    for (let from = 0; from < sources.length; from += atOnce) {
      const some = sources.slice(from, from + atOnce);
      titled.push(
        ...(await Promise.all(some.map(async source => ({ ...source, title: await this.titles.of(source.uri) })))),
      );
    }
    return titled.sort(byTitle).map(source => ({ ...source, use }));
  }

  dispose(): void {
    vscode.Disposable.from(...this.subscriptions, this.changed).dispose();
  }
}

function groupItem({ use, sources }: Group): vscode.TreeItem {
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(titleOf(use), use === 'unused' ? Collapsed : Expanded);
  item.id = use;
  item.description = String(sources.length);
  item.accessibilityInformation = { label: localized('{0}: {1}', titleOf(use), sources.length) };
  return item;
}

function sourceItem({ uri, title, users, use }: UsedSource & { readonly use: Use }): vscode.TreeItem {
  const { Collapsed, None } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(title, users.length > 0 ? Collapsed : None);
  const words = usersInWords(users.length);
  item.id = `${use}:${uri.toString()}`;
  item.resourceUri = uri;
  item.description = words;
  item.tooltip = [title, vscode.workspace.asRelativePath(uri), words].join('\n');
  item.contextValue = `source.${use}`;
  item.iconPath =
    use === 'missing'
      ? new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'))
      : new vscode.ThemeIcon('file-text');
  item.accessibilityInformation = { label: `${titleOf(use)}: ${title}, ${words}` };
  if (use !== 'missing') {
    item.command = { command: 'vscode.open', title: localized('Open'), arguments: [uri] };
  }
  return item;
}

function userItem({ draft, of }: User): vscode.TreeItem {
  const item = new vscode.TreeItem(draft.title);
  item.id = `${of.uri.toString()} ${draft.uri.toString()}`;
  item.resourceUri = draft.uri;
  item.contextValue = 'draft';
  item.iconPath = new vscode.ThemeIcon('edit');
  item.tooltip = [draft.title, vscode.workspace.asRelativePath(draft.uri)].join('\n');
  item.command = { command: 'vscode.open', title: localized('Open'), arguments: [draft.uri] };
  item.accessibilityInformation = { label: localized('{0}, cites {1}', draft.title, of.title) };
  return item;
}

function usersInWords(count: number): string {
  if (count === 0) return localized('no draft cites it');
  return count === 1 ? localized('1 draft') : localized('{0} drafts', count);
}

function titleOf(use: Use): string {
  switch (use) {
    case 'missing':
      return localized('Not there');
    case 'used':
      return localized('Cited');
    case 'unused':
      return localized('Not cited');
  }
}
