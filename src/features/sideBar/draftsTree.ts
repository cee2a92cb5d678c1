import * as vscode from 'vscode';
import { localized } from '../../host/wording.js';
import { countsInWords } from '../lint/counts.js';
import { reviewInWords } from '../checklist/stateWords.js';
import type { Draft, DraftState } from './draft.js';
import type { Newsroom } from './newsroom.js';

/** The drafts of one state. */
interface Group {
  readonly state: DraftState;
  readonly drafts: readonly Draft[];
}

/** The drafts of a group that do not show yet. */
interface More {
  readonly moreOf: DraftState;
  readonly left: number;
}

/** A line of the view. A draft is also what the commands of its menu are called with. */
export type DraftNode = Group | Draft | More;

/** Few enough to be drawn at once. */
const usualPage = 200;

/** Shows more of a group. Internal. */
export const showMoreCommand = 'copydesk.showMoreDrafts';

const order: readonly DraftState[] = ['errors', 'ready', 'reviewed', 'unchecked'];

const icons: Readonly<Record<DraftState, vscode.ThemeIcon>> = {
  errors: new vscode.ThemeIcon('error', new vscode.ThemeColor('list.errorForeground')),
  ready: new vscode.ThemeIcon('circle-outline'),
  reviewed: new vscode.ThemeIcon('pass'),
  unchecked: new vscode.ThemeIcon('question'),
};

/** The drafts of the workspace by their state, the newest first. */
export class DraftsTree implements vscode.TreeDataProvider<DraftNode>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly shown = new Map<DraftState, number>();
  /** Headlines that more than one draft has. */
  private shared: ReadonlySet<string> = new Set();
  private readonly subscription: vscode.Disposable;

  /** @param page drafts of a group that show at first, and that come with each press of “Show more”. */
  constructor(
    private readonly newsroom: Newsroom,
    private readonly page = usualPage,
  ) {
    this.subscription = newsroom.onDidChange(() => {
      this.changed.fire(undefined);
    });
  }

  showMore(state: DraftState): void {
    this.shown.set(state, this.shownOf(state) + this.page);
    this.changed.fire(undefined);
  }

  getChildren(node?: DraftNode): DraftNode[] {
    if (!node) return this.groups();
    if (!('drafts' in node)) return [];
    const { state, drafts } = node;
    const left = drafts.length - this.shownOf(state);
    return [...drafts.slice(0, this.shownOf(state)), ...(left > 0 ? [{ moreOf: state, left }] : [])];
  }

  getTreeItem(node: DraftNode): vscode.TreeItem {
    if ('drafts' in node) return groupItem(node);
    return 'moreOf' in node ? moreItem(node) : this.draftItem(node);
  }

  private shownOf(state: DraftState): number {
    return this.shown.get(state) ?? this.page;
  }

  private groups(): Group[] {
    const groups = new Map<DraftState, Draft[]>(order.map(state => [state, []]));
    const drafts = this.newsroom.all();
    this.shared = repeated(drafts.map(({ title }) => title));
    for (const draft of drafts) groups.get(this.newsroom.stateOf(draft))?.push(draft);
    return [...groups].flatMap(([state, drafts]) =>
      drafts.length === 0 ? [] : [{ state, drafts: drafts.sort(newestFirst) }],
    );
  }

  private draftItem(draft: Draft): vscode.TreeItem {
    const state = this.newsroom.stateOf(draft);
    const path = vscode.workspace.asRelativePath(draft.uri);
    const words = this.shared.has(draft.title) ? `${path} · ${this.inWords(draft)}` : this.inWords(draft);
    const item = new vscode.TreeItem(draft.title);
    item.id = draft.uri.toString();
    item.resourceUri = draft.uri;
    item.description = words;
    item.iconPath = icons[state];
    item.tooltip = [draft.title, path, this.inWords(draft)].join('\n');
    item.contextValue = 'draft';
    item.command = { command: 'vscode.open', title: localized('Open'), arguments: [draft.uri] };
    item.accessibilityInformation = { label: `${draft.title}, ${words}` };
    return item;
  }

  private inWords(draft: Draft): string {
    const counts = this.newsroom.countsOf(draft);
    const found = counts ? countsInWords(counts) : localized('not checked yet');
    const { review } = draft;
    return review.state === 'none' ? found : `${found} · ${localized('Review: {0}', reviewInWords(review))}`;
  }

  dispose(): void {
    vscode.Disposable.from(this.subscription, this.changed).dispose();
  }
}

function groupItem({ state, drafts }: Group): vscode.TreeItem {
  const closed = state === 'reviewed' || state === 'unchecked';
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(titleOf(state), closed ? Collapsed : Expanded);
  item.id = state;
  item.description = String(drafts.length);
  item.contextValue = `drafts.${state}`;
  item.accessibilityInformation = { label: localized('{0}: {1}', titleOf(state), drafts.length) };
  return item;
}

function moreItem({ moreOf, left }: More): vscode.TreeItem {
  const item = new vscode.TreeItem(localized('Show more ({0} left)', left));
  item.id = `more:${moreOf}`;
  item.iconPath = new vscode.ThemeIcon('ellipsis');
  item.command = { command: showMoreCommand, title: localized('Show more'), arguments: [moreOf] };
  return item;
}

function titleOf(state: DraftState): string {
  switch (state) {
    case 'errors':
      return localized('Errors open');
    case 'ready':
      return localized('Ready for review');
    case 'reviewed':
      return localized('Reviewed');
    case 'unchecked':
      return localized('Not checked yet');
  }
}

function repeated(words: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(words.filter(word => seen.has(word) || !seen.add(word)));
}

function newestFirst(a: Draft, b: Draft): number {
  return compare(b.date, a.date) || compare(a.title, b.title);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
