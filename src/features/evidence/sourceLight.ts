import * as vscode from 'vscode';
import { verdictsAt } from '../../core/index.js';
import type { Inspection } from '../lint/inspector.js';
import type { LintService } from '../lint/lintService.js';
import { locationOf, savedSource } from './draftAt.js';

/** Where a source stands open beside a draft, marks in it what the fact under the cursor rests on, or what it says otherwise. */
export class SourceLight implements vscode.Disposable {
  // Underlined too: a colour alone tells nothing to those who do not see it.
  private readonly mark = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('editor.findMatchHighlightBackground'),
    overviewRulerColor: new vscode.ThemeColor('editorOverviewRuler.findMatchForeground'),
    textDecoration: 'underline',
  });
  private readonly lit = new Set<vscode.TextEditor>();
  private readonly subscriptions: vscode.Disposable;

  constructor(private readonly lint: LintService) {
    const again = (): void => {
      this.show(vscode.window.activeTextEditor);
    };
    this.subscriptions = vscode.Disposable.from(
      this.mark,
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor === vscode.window.activeTextEditor) this.show(textEditor);
      }),
      vscode.window.onDidChangeVisibleTextEditors(again),
      lint.onDidCheck(again),
    );
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  /** What is being typed is checked later, and shown then. Another editor that has the focus leaves the marks as they are. */
  private show(draft: vscode.TextEditor | undefined): void {
    if (!draft) return;
    const inspection = this.lint.published(draft.document);
    if (!inspection?.checked || inspection.version !== draft.document.version) return;
    const places = placesAt(inspection, draft);
    for (const editor of vscode.window.visibleTextEditors) {
      const uri = editor.document.uri.toString();
      const ranges = places.filter(place => place.uri.toString() === uri).map(({ range }) => range);
      if (ranges.length === 0 && !this.lit.has(editor)) continue;
      editor.setDecorations(this.mark, ranges);
      if (ranges.length > 0) this.lit.add(editor);
      else this.lit.delete(editor);
    }
  }
}

function placesAt(inspection: Inspection, { document, selection }: vscode.TextEditor): vscode.Location[] {
  const verdicts = verdictsAt(inspection.result.verdicts, document.offsetAt(selection.active));
  const verdict = verdicts.find(({ places }) => places.length > 0);
  return (verdict?.places ?? []).flatMap(place => {
    const source = savedSource(inspection, document.uri, place.source);
    return source ? [locationOf(source, place)] : [];
  });
}
