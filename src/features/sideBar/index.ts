import * as vscode from 'vscode';
import { nameOf } from '../../host/paths.js';
import { localized } from '../../host/wording.js';
import type { ChecklistAction } from '../checklist/entries.js';
import { followEntry } from '../checklist/followEntry.js';
import type { Feature, FeatureContext } from '../feature.js';
import { followDraft } from '../followDraft.js';
import { aboveDrafts, aboveSources } from './aboveViews.js';
import { ChecklistTree, followCommand } from './checklistTree.js';
import type { DraftState } from './draft.js';
import { DraftsTree, showMoreCommand } from './draftsTree.js';
import { Newsroom } from './newsroom.js';
import { SourcesTree } from './sourcesTree.js';

/** The Copydesk view in the side bar: drafts by their state, sources by their use, and the checklist of the article in the editor. */
export const sideBarFeature: Feature = context => {
  const newsroom = new Newsroom(context);
  return vscode.Disposable.from(
    newsroom,
    vscode.commands.registerCommand('copydesk.refreshDrafts', () => {
      newsroom.refresh();
    }),
    draftsView(newsroom),
    sourcesView(newsroom, context),
    checklistView(context),
  );
};

function draftsView(newsroom: Newsroom): vscode.Disposable {
  const tree = new DraftsTree(newsroom);
  const view = vscode.window.createTreeView('copydesk.drafts', { treeDataProvider: tree, showCollapseAll: true });
  const update = () => {
    // Only then does an empty view mean that there is nothing.
    void vscode.commands.executeCommand('setContext', 'copydesk.draftsRead', newsroom.complete);
    const drafts = newsroom.all();
    view.message = aboveDrafts(newsroom);
    const open = drafts.filter(draft => newsroom.stateOf(draft) === 'errors').length;
    view.badge = open === 0 ? undefined : { value: open, tooltip: draftsWithErrors(open) };
  };
  return vscode.Disposable.from(
    tree,
    view,
    newsroom.onDidChange(update),
    vscode.commands.registerCommand(showMoreCommand, (state: DraftState) => {
      tree.showMore(state);
    }),
  );
}

function draftsWithErrors(count: number): string {
  return count === 1 ? localized('1 draft with errors') : localized('{0} drafts with errors', count);
}

function sourcesView(newsroom: Newsroom, { configs }: FeatureContext): vscode.Disposable {
  const tree = new SourcesTree(newsroom, configs);
  const view = vscode.window.createTreeView('copydesk.sources', { treeDataProvider: tree, showCollapseAll: true });
  return vscode.Disposable.from(
    tree,
    view,
    newsroom.onDidChange(() => {
      view.message = aboveSources(newsroom);
    }),
  );
}

function checklistView({ lint }: FeatureContext): vscode.Disposable {
  const current = followDraft();
  const tree = new ChecklistTree(lint, current);
  const view = vscode.window.createTreeView('copydesk.checklist', { treeDataProvider: tree });
  let shown: vscode.TextDocument | undefined;
  const refresh = () => {
    const document = current();
    view.description = document ? nameOf(document.uri) : '';
    shown = document;
    tree.refresh();
  };
  const refreshIfShown = (document: vscode.TextDocument) => {
    if (document === current()) refresh();
  };
  return vscode.Disposable.from(
    tree,
    view,
    vscode.window.onDidChangeActiveTextEditor(() => {
      if (current() !== shown) refresh();
    }),
    vscode.window.tabGroups.onDidChangeTabs(() => {
      if (current() !== shown) refresh();
    }),
    lint.onDidCheck(refreshIfShown),
    vscode.workspace.onDidSaveTextDocument(refreshIfShown),
    vscode.commands.registerCommand(followCommand, (document: vscode.TextDocument, action: ChecklistAction) =>
      followEntry(lint, document, action),
    ),
  );
}
