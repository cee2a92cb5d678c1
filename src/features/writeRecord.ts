import * as vscode from 'vscode';
import type { TextEdit } from '../core/index.js';
import { isReadOnly } from '../host/files.js';
import { nameOf } from '../host/paths.js';
import { workspaceEdit } from '../host/positions.js';
import { localized } from '../host/wording.js';

/**
 * Writes into an article what a person has put on record, in one step to undo. Where that cannot be, the person is told why.
 *
 * @param edits of the text as the document has it now, or a sentence that says why there are none.
 * @returns whether the record says so now.
 */
export async function writeRecord(
  document: vscode.TextDocument,
  edits: readonly TextEdit[] | { readonly problem: string },
): Promise<boolean> {
  const { version } = document;
  if ('problem' in edits) {
    void vscode.window.showErrorMessage(edits.problem);
    return false;
  }
  if (edits.length === 0) return true;
  // The editor itself would change the text of a read-only file, and then have no way to save it.
  const readOnly = await isReadOnly(document.uri);
  if (!readOnly && version === document.version && (await vscode.workspace.applyEdit(workspaceEdit(document, edits)))) {
    return true;
  }
  void vscode.window.showErrorMessage(
    localized(
      'Nothing was recorded, because {0} could not be changed: it may be read-only, or was changed meanwhile. Make it writable, then run the command again.',
      nameOf(document.uri),
    ),
  );
  return false;
}
