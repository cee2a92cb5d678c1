import * as vscode from 'vscode';
import { suppressionEdit } from '../../core/index.js';
import { workspaceEdit } from '../../host/positions.js';
import { askText, back } from '../../host/quickInput.js';
import { localized } from '../../host/wording.js';
import type { LintService } from './lintService.js';
import { sameFinding, type WhichFinding } from './whichFinding.js';

/** Asks for a reason and lets a finding be at its line. Called by the light bulb only: it wants to be told which finding. */
export const disableForLineCommand = 'copydesk.disableForLine';

/** Asks why a finding may be let be, and writes the comment above its line. Escape leaves everything as it was. */
export async function disableForLine(lint: LintService, which: WhichFinding): Promise<void> {
  const reason = which.reason ?? (await askReason());
  if (!reason?.trim()) return;
  const document = vscode.workspace.textDocuments.find(one => one.uri.toString() === which.uri.toString());
  const inspection = document && (await lint.inspect(document));
  const finding = inspection && sameFinding(inspection, which);
  const edit = finding && suppressionEdit(inspection.result.article, finding, reason);
  if (!edit || !(await vscode.workspace.applyEdit(workspaceEdit(document, [edit])))) {
    void vscode.window.showWarningMessage(
      localized('The text has changed meanwhile, so nothing was written. Try again.'),
    );
  }
}

/** Undefined: the person pressed Escape. */
async function askReason(): Promise<string | undefined> {
  const answer = await askText({
    title: localized('Disable for this line, with a reason'),
    prompt: localized(
      'Why may this be let be? The reason is written into the article, in a comment that readers do not see.',
    ),
    placeholder: localized('TK is the name of a port'),
    problem: value => (value.trim() === '' ? localized('Say why, in a few words.') : undefined),
  });
  return answer === back ? undefined : answer;
}
