import * as vscode from 'vscode';

const scheme = 'copydesk-rule';

/** The address of the page that explains a rule, which {@link openRulePages} answers. */
export function rulePage(rule: string): vscode.Uri {
  return vscode.Uri.from({ scheme, path: `/${rule}.md` });
}

/** Opens the pages of the rules, for reading alone. */
export function openRulePages(): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent: async ({ path }) => {
      const { default: pages } = await import('copydesk:rule-pages');
      return pages[path.slice(1).replace(/\.md$/, '')];
    },
  });
}
