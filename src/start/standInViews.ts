import * as vscode from 'vscode';

/** Stands in for the views of the side bar: the first that a person looks at opens the desk, which fills them. */
export function standInViews(
  { packageJSON }: Pick<vscode.Extension<unknown>, 'packageJSON'>,
  openDesk: () => Promise<unknown>,
): vscode.Disposable {
  const { contributes } = packageJSON as {
    contributes: { views: Readonly<Record<string, readonly { id: string }[]>> };
  };
  const nothing: vscode.TreeDataProvider<never> = {
    getTreeItem: node => node,
    getChildren: async () => {
      await openDesk();
      return [];
    },
  };
  const views = Object.values(contributes.views).flat();
  return vscode.Disposable.from(...views.map(({ id }) => vscode.window.registerTreeDataProvider(id, nothing)));
}
