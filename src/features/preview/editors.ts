import * as vscode from 'vscode';

/** The editor in sight that shows a document. */
export function editorInSight(document: vscode.TextDocument): vscode.TextEditor | undefined {
  return vscode.window.visibleTextEditors.find(editor => editor.document === document);
}

/** The line at the top of an editor; its fraction says how far a long line is scrolled past. */
export function topLine({ visibleRanges, document }: vscode.TextEditor): number | undefined {
  const start = visibleRanges[0]?.start;
  if (start === undefined) return undefined;
  return start.line + start.character / (document.lineAt(start.line).text.length + 2);
}

/** Brings a line, with a fraction, to the top of an editor. */
export function scrollEditor(editor: vscode.TextEditor, line: number): void {
  const number = Math.min(Math.floor(line), editor.document.lineCount - 1);
  const character = Math.floor((line - number) * editor.document.lineAt(number).text.length);
  const place = new vscode.Position(number, Math.max(0, character));
  editor.revealRange(new vscode.Range(place, place), vscode.TextEditorRevealType.AtTop);
}

/** Selects a stretch of a document in its editor, which is opened beside the preview when it is not in sight. */
export async function selectInEditor(
  document: vscode.TextDocument,
  range: vscode.Range,
  preview: vscode.ViewColumn | undefined,
): Promise<void> {
  const beside = preview === vscode.ViewColumn.One ? vscode.ViewColumn.Beside : vscode.ViewColumn.One;
  const viewColumn = editorInSight(document)?.viewColumn ?? beside;
  const editor = await vscode.window.showTextDocument(document, { viewColumn, preview: false });
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
