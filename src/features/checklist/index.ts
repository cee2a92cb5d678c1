import * as vscode from 'vscode';
import { pick } from '../../host/quickInput.js';
import { localized } from '../../host/wording.js';
import { activeDraft } from '../activeDraft.js';
import type { Feature } from '../feature.js';
import type { LintService } from '../lint/lintService.js';
import { checklistEntries } from './entries.js';
import { followEntry } from './followEntry.js';

/** `copydesk.showChecklist`: what is done and what is still to do. Picking a line goes to its place, or inserts what is missing. */
export const checklistFeature: Feature = ({ lint }) =>
  vscode.commands.registerCommand('copydesk.showChecklist', (argument?: unknown) => run(lint, argument));

async function run(lint: LintService, argument: unknown): Promise<void> {
  const document = await activeDraft(argument);
  if (!document) return;
  const inspection = await lint.inspect(document);
  const entry = await pick({
    title: localized('Checklist'),
    placeholder: localized('Pick a line to go there, or to insert what is missing.'),
    choices: checklistEntries(inspection, document),
  });
  if (typeof entry === 'object') await followEntry(lint, document, entry);
}
