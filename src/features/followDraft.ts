import * as vscode from 'vscode';

/**
 * Follows the document that a person works on: the one in the active editor. While the preview has the focus, it is still the article that is being
 * read.
 *
 * @returns what tells which document it is now; undefined when there is none.
 */
export function followDraft(): () => vscode.TextDocument | undefined {
  let followed: vscode.TextDocument | undefined;
  return () => {
    const active = vscode.window.activeTextEditor?.document;
    if (active || !previewIsActive()) followed = active;
    return followed?.isClosed ? undefined : followed;
  };
}

function previewIsActive(): boolean {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof vscode.TabInputWebview && input.viewType.endsWith('copydesk.preview');
}
