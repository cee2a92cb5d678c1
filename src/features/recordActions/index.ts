import * as vscode from 'vscode';
import { localized } from '../../host/wording.js';
import { draftSelector } from '../evidence/draftAt.js';
import type { Feature } from '../feature.js';
import { ruleOf } from '../lint/diagnostics.js';
import { recordAiUseCommand } from '../recordAiUse/command.js';
import { recordReviewCommand } from '../recordReview/command.js';

/** The light bulb's way from a finding on disclosure to the command that puts it right. Only a person can answer what those ask. */
export const recordActionsFeature: Feature = () =>
  vscode.languages.registerCodeActionsProvider(draftSelector, new RecordActions(), {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
  });

const commands: Readonly<Record<string, string>> = {
  'ai-disclosure': recordAiUseCommand,
  'ai-prompt-recorded': recordAiUseCommand,
  'review-claim-unrecorded': recordReviewCommand,
  'review-stale': recordReviewCommand,
};

class RecordActions implements vscode.CodeActionProvider {
  provideCodeActions(
    { uri }: vscode.TextDocument,
    _range: vscode.Range,
    { diagnostics }: vscode.CodeActionContext,
  ): vscode.CodeAction[] {
    return diagnostics.flatMap(diagnostic => {
      const command = commands[ruleOf(diagnostic) ?? ''];
      if (command === undefined) return [];
      const title = command === recordReviewCommand ? localized('Record Review…') : localized('Record AI Use…');
      const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
      action.command = { command, title, arguments: [{ uri }] };
      action.diagnostics = [diagnostic];
      return [action];
    });
  }
}
