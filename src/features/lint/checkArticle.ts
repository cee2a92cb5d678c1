import * as vscode from 'vscode';
import { countBySeverity, type Finding } from '../../core/index.js';
import { nameOf } from '../../host/paths.js';
import { localized } from '../../host/wording.js';
import { activeDraft } from '../activeDraft.js';
import { countsInWords } from './counts.js';
import type { LintService } from './lintService.js';

/**
 * `copydesk.checkArticle`: checks a document, article or not, and says in a message what came out.
 *
 * @param argument the document's address; without it, the document in the active editor is checked.
 * @returns what was found, for keybindings and other extensions; undefined when nothing could be checked.
 */
export async function checkArticle(lint: LintService, argument?: unknown): Promise<readonly Finding[] | undefined> {
  const document = await activeDraft(argument);
  if (!document) return undefined;
  const inspection = await lint.checkNow(document);
  const name = nameOf(document.uri);
  if (!inspection.checked) {
    void vscode.window.showWarningMessage(tooLong(name));
    return undefined;
  }
  const { findings } = inspection.result;
  void offerProblems(localized('{0}: {1}.', name, countsInWords(countBySeverity(findings))), findings.length);
  return findings;
}

/** Why a long file has no findings. */
export function tooLong(name: string): string {
  return localized('{0} is larger than 2 MB and was not checked. Split it, or take out what is not the article.', name);
}

/** Says what came out, with a button to the Problems panel when there is something in it. */
export async function offerProblems(message: string, findings: number): Promise<void> {
  const show = localized('Show Problems');
  const answer = await vscode.window.showInformationMessage(message, ...(findings > 0 ? [show] : []));
  if (answer === show) await vscode.commands.executeCommand('workbench.actions.view.problems');
}
