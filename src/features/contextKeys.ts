import * as vscode from 'vscode';
import type { Feature } from './feature.js';
import { Latest } from './lint/latest.js';

/**
 * Keeps what the `when` clauses in package.json ask for: `copydesk.isArticle` (of the active editor) and `copydesk.articlePaths` (of every editor
 * in sight, for the buttons in their title bars). A resource's path, not its address, is what both ends of a remote connection call alike.
 */
export const contextKeysFeature: Feature = ({ lint, configs }) => {
  const latest = new Latest();
  const update = async () => {
    const isLatest = latest.begin('');
    const active = vscode.window.activeTextEditor?.document;
    const documents = [...new Set(vscode.window.visibleTextEditors.map(editor => editor.document))];
    const answers = await Promise.all(documents.map(async document => (await lint.isArticle(document)) && document));
    if (!isLatest()) return; // What has happened since, the switch to another editor for one, has started its own update.
    const articles = answers.filter(document => document !== false);
    set('copydesk.isArticle', active !== undefined && articles.includes(active));
    set('copydesk.articlePaths', articles.map(pathOf));
  };
  const refresh = () => void update();
  refresh();
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(refresh),
    vscode.window.onDidChangeVisibleTextEditors(refresh),
    lint.onDidCheck(refresh),
    configs.onDidChange(refresh),
    vscode.workspace.onDidSaveTextDocument(refresh),
  );
};

function set(key: string, value: unknown): void {
  void vscode.commands.executeCommand('setContext', key, value);
}

/** As the workbench's context key `resourcePath` has it. */
function pathOf({ uri }: vscode.TextDocument): string {
  return uri.scheme === 'file' ? uri.fsPath : uri.path;
}
