import * as vscode from 'vscode';
import type { ReadoutsResult } from '../../core/index.js';
import { nameOf } from '../../host/paths.js';
import { back, type StepFrame } from '../../host/quickInput.js';
import { localized } from '../../host/wording.js';
import { bringIn } from '../readouts/bringIn.js';
import { attach, type AttachPorts } from './attach.js';

/** What goes on above the questions. */
export function frameOf(): StepFrame {
  return { title: localized('Attach Source to This Draft') };
}

/**
 * Attaches what was read to a draft, asks where there is a choice, and says what came of it.
 *
 * @param read undefined when the person cancelled.
 * @returns the sources' addresses; `back` when the person wants another origin; undefined when nothing was attached.
 */
export async function attachRead(
  document: vscode.TextDocument,
  read: ReadoutsResult | undefined,
  context: AttachPorts,
  canGoBack = false,
): Promise<readonly vscode.Uri[] | typeof back | undefined> {
  const each = localized('Each becomes a source.');
  const found = read && (await bringIn(read, { ...frameOf(), canGoBack }, each, context));
  if (!found || found === back) return found;
  const attached = 'problem' in found ? found : await attach(document, found, context);
  if ('problem' in attached) {
    void vscode.window.showErrorMessage(attached.problem);
    return undefined;
  }
  void tell(document, attached.sources);
  return attached.sources;
}

async function tell(document: vscode.TextDocument, sources: readonly vscode.Uri[]): Promise<void> {
  const [first, ...others] = sources;
  if (!first) {
    const known = localized('This release is a source of {0} already.', nameOf(document.uri));
    void vscode.window.showInformationMessage(known);
    return;
  }
  const open = localized('Open Source');
  const message =
    others.length === 0
      ? localized('The release is saved as {0} and is a source of this draft.', nameOf(first))
      : localized('{0} releases are saved and are sources of this draft.', sources.length);
  const answer = await vscode.window.showInformationMessage(message, open);
  if (answer === open) await vscode.commands.executeCommand('vscode.open', first, vscode.ViewColumn.Beside);
}
