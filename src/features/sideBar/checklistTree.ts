import * as vscode from 'vscode';
import { checklistEntries, type ChecklistAction } from '../checklist/entries.js';
import type { Choice } from '../../host/quickInput.js';
import { localized } from '../../host/wording.js';
import type { LintService } from '../lint/lintService.js';

/** A heading of the checklist with its lines, or a line. */
export interface ChecklistNode {
  readonly entry: Choice<ChecklistAction>;
  readonly children: readonly ChecklistNode[];
  readonly document: vscode.TextDocument;
}

/** Goes where a line of the checklist leads. Internal. */
export const followCommand = 'copydesk.followChecklist';

/** The checklist of the article that is being worked on. */
export class ChecklistTree implements vscode.TreeDataProvider<ChecklistNode>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;

  constructor(
    private readonly lint: LintService,
    private readonly current: () => vscode.TextDocument | undefined,
  ) {}

  refresh(): void {
    this.changed.fire(undefined);
  }

  async getChildren(node?: ChecklistNode): Promise<ChecklistNode[]> {
    if (node) return [...node.children];
    const document = this.current();
    if (!document || !(await this.lint.isArticle(document))) return [];
    const inspection = await this.lint.inspect(document);
    if (document !== this.current()) return [];
    return underHeadings(checklistEntries(inspection, document), document);
  }

  getTreeItem({ entry, children, document }: ChecklistNode): vscode.TreeItem {
    const { None, Expanded } = vscode.TreeItemCollapsibleState;
    const item = new vscode.TreeItem(entry.label, children.length > 0 ? Expanded : None);
    const details = [entry.description, entry.detail].filter(words => words !== undefined).join(' · ');
    item.description = details;
    item.tooltip = [entry.label, details].filter(words => words !== '').join('\n');
    item.accessibilityInformation = { label: [entry.label, details].filter(words => words !== '').join(', ') };
    if (entry.iconPath) item.iconPath = entry.iconPath;
    if (entry.value) {
      item.command = {
        command: followCommand,
        title: localized('Go there'),
        arguments: [document, entry.value],
      };
    }
    return item;
  }

  dispose(): void {
    this.changed.dispose();
  }
}

function underHeadings(entries: readonly Choice<ChecklistAction>[], document: vscode.TextDocument): ChecklistNode[] {
  const headings: { entry: Choice<ChecklistAction>; children: ChecklistNode[]; document: vscode.TextDocument }[] = [];
  for (const entry of entries) {
    if (entry.kind === vscode.QuickPickItemKind.Separator) headings.push({ entry, children: [], document });
    else headings.at(-1)?.children.push({ entry, children: [], document });
  }
  return headings;
}
