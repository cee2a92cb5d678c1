import * as vscode from 'vscode';

/** When articles are checked. */
export type CheckRun = 'onType' | 'onSave' | 'off';

/** Whether a new article opens with its preview. */
export type OpenPreview = 'ask' | 'always' | 'never';

/** The person's settings, read anew each time so that a change counts at once. */
export interface Settings {
  checkRun(resource: vscode.Uri): CheckRun;
  openPreview(resource: vscode.Uri): OpenPreview;
  scrollSync(resource: vscode.Uri): boolean;
  /** Whether sections show their state above their headings. */
  codeLens(resource: vscode.Uri): boolean;
  /** Whether New Article asks for what the release does not state. */
  askForMissing(resource: vscode.Uri): boolean;
}

/** The settings of the editor. A value that is none of those offered counts as the default. */
export const editorSettings: Settings = {
  checkRun: resource => oneOf(read(resource, 'check.run'), ['onType', 'onSave', 'off']),
  openPreview: resource => oneOf(read(resource, 'newArticle.openPreview'), ['ask', 'always', 'never']),
  scrollSync: resource => read(resource, 'preview.scrollSync') !== false,
  codeLens: resource => read(resource, 'codeLens') !== false,
  askForMissing: resource => read(resource, 'newArticle.askForMissing') !== false,
};

function read(resource: vscode.Uri, key: string): unknown {
  return vscode.workspace.getConfiguration('copydesk', resource).get(key);
}

/** The first of `values` is the default. */
function oneOf<T extends string>(value: unknown, values: readonly [T, ...T[]]): T {
  return values.find(one => one === value) ?? values[0];
}
