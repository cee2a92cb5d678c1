import * as vscode from 'vscode';
import type { Feature } from '../feature.js';
import { checkAllArticles } from './checkAllArticles.js';
import { checkArticle } from './checkArticle.js';
import { ClosedFiles } from './closedFiles.js';
import { CodeActions } from './codeActions.js';
import { openRulePages } from './rulePages.js';
import { disableForLine, disableForLineCommand } from './disableForLine.js';
import type { WhichFinding } from './whichFinding.js';

/** Findings with their fixes, by command and on saving. The checks while one types are the lint service's own. */
export const lintFeature: Feature = context => {
  const { lint } = context;
  const files = new ClosedFiles(context);
  return vscode.Disposable.from(
    files,
    openRulePages(),
    vscode.languages.registerCodeActionsProvider(
      [{ language: 'markdown' }, { language: 'plaintext' }],
      new CodeActions(lint),
      CodeActions.metadata,
    ),
    vscode.commands.registerCommand(disableForLineCommand, (which: WhichFinding) => disableForLine(lint, which)),
    vscode.commands.registerCommand('copydesk.checkArticle', (argument?: unknown) => checkArticle(lint, argument)),
    vscode.commands.registerCommand('copydesk.checkAllArticles', () => checkAllArticles(files)),
  );
};
