import * as vscode from 'vscode';
import { insertSection, toSnippet } from '../../core/index.js';
import { nameOf } from '../../host/paths.js';
import { rangeAt } from '../../host/positions.js';
import { tooLong } from '../lint/checkArticle.js';
import type { LintService } from '../lint/lintService.js';

/**
 * Inserts a section where the profile wants it, as one step to undo, and leaves the writer at its first place to write. A section that is there
 * already is shown instead, unless it is one that repeats.
 *
 * @param sectionId as the profile names it: `key-takeaways`.
 * @returns whether the section was inserted.
 */
export async function insertSectionById(
  lint: LintService,
  document: vscode.TextDocument,
  sectionId: string,
): Promise<boolean> {
  const editor = await editorOf(document);
  const { checked, result, version } = await lint.inspect(document);
  if (version !== document.version) return insertSectionById(lint, document, sectionId);
  if (!checked) {
    void vscode.window.showWarningMessage(tooLong(nameOf(document.uri)));
    return false;
  }
  const { article, outline, profile } = result;
  const spec = profile.sections.find(({ id }) => id === sectionId);
  const there = spec?.repeats ? undefined : outline.sections.find(section => section.spec?.id === sectionId);
  if (there) showRange(editor, rangeAt(document, there.heading?.span ?? there.span));
  if (!spec || there) return false;
  const { offset, template } = insertSection(outline, article, spec, article.frontMatter.record.sources);
  const place = document.positionAt(offset);
  editor.revealRange(new vscode.Range(place, place), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return editor.insertSnippet(new vscode.SnippetString(toSnippet(template)), place, {
    undoStopBefore: true,
    undoStopAfter: true,
    keepWhitespace: true,
  });
}

/** Puts the cursor at the start of a range, and the range in sight. */
export function showRange(editor: vscode.TextEditor, range: vscode.Range): void {
  editor.selection = new vscode.Selection(range.start, range.start);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** The editor that shows a document, with the focus in it; one is opened when there is none. */
export function editorOf(document: vscode.TextDocument): Thenable<vscode.TextEditor> {
  const visible = vscode.window.visibleTextEditors.find(editor => editor.document === document);
  return vscode.window.showTextDocument(document, visible?.viewColumn);
}
