import * as vscode from 'vscode';
import { type SettingInForce, settingEdits, settingPlace } from '../../core/index.js';
import { rangeAt, workspaceEdit } from '../../host/positions.js';
import { localized } from '../../host/wording.js';

/** Writes a setting as it holds into a project file, as one step to undo, and selects its value for the person to change. */
export async function setInProjectFile(file: vscode.Uri, { path, value }: SettingInForce): Promise<boolean> {
  const document = await vscode.workspace.openTextDocument(file);
  const editor = await vscode.window.showTextDocument(document);
  const edits = settingEdits(document.getText(), path, value);
  if (!edits) {
    const message = localized('The project file is broken, so nothing was written. Mend what is underlined first.');
    void vscode.window.showWarningMessage(message);
    return false;
  }
  if (!(await vscode.workspace.applyEdit(workspaceEdit(document, edits)))) return false;
  const place = settingPlace(document.getText(), path);
  if (!place) return false;
  const range = rangeAt(document, place);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return true;
}
