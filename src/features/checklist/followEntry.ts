import type * as vscode from 'vscode';
import { rangeAt } from '../../host/positions.js';
import { editorOf, insertSectionById, showRange } from '../insertSection/insertSection.js';
import type { LintService } from '../lint/lintService.js';
import type { ChecklistAction } from './entries.js';

/** Does what a line of the checklist is for: goes to its place, or inserts what is missing. */
export async function followEntry(
  lint: LintService,
  document: vscode.TextDocument,
  action: ChecklistAction,
): Promise<void> {
  if ('insert' in action) await insertSectionById(lint, document, action.insert);
  else showRange(await editorOf(document), rangeAt(document, action.span));
}
