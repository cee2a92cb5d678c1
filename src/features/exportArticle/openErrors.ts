import * as vscode from 'vscode';
import type { Finding } from '../../core/index.js';
import { nameOf } from '../../host/paths.js';
import { localized } from '../../host/wording.js';

/** So many errors are named; the others are counted. */
const mostNamed = 5;

/**
 * Asks whether an article with open errors is to leave the newsroom all the same, and names them. Nothing is asked when there is none.
 *
 * @param anyway what the button says that goes on.
 * @returns whether to go on. Whoever wants to see the problems is shown them, and nothing goes on.
 */
export async function goesOnWithErrors(
  document: vscode.TextDocument,
  findings: readonly Finding[],
  anyway: string,
): Promise<boolean> {
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return true;
  const name = nameOf(document.uri);
  const message =
    errors.length === 1
      ? localized('1 error is open in {0}.', name)
      : localized('{0} errors are open in {1}.', errors.length, name);
  const show = localized('Show Problems');
  const answer = await vscode.window.showWarningMessage(
    message,
    { modal: true, detail: inWords(document, errors) },
    // The first one is what Enter presses: nothing goes out by that.
    show,
    anyway,
  );
  if (answer === show) await vscode.commands.executeCommand('workbench.actions.view.problems');
  return answer === anyway;
}

function inWords(document: vscode.TextDocument, errors: readonly Finding[]): string {
  const named = errors
    .slice(0, mostNamed)
    .map(({ message, span }) => `• ${localized('Line {0}: {1}', document.positionAt(span.start).line + 1, message)}`);
  const others = errors.length - named.length;
  return [...named, ...(others > 0 ? [localized('… and {0} more.', others)] : [])].join('\n');
}
