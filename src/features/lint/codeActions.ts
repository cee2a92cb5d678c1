import * as vscode from 'vscode';
import { applyEdits, fixAllEdits, suppressionEdit, type Finding, type Fix, type TextEdit } from '../../core/index.js';
import { workspaceEdit } from '../../host/positions.js';
import { localized } from '../../host/wording.js';
import { findingOf, ruleOf } from './diagnostics.js';
import { disableForLineCommand } from './disableForLine.js';
import type { Inspection } from './inspector.js';
import type { LintService } from './lintService.js';
import { whichFinding } from './whichFinding.js';

/** What "Fix all" asks for. */
const fixAllKind = vscode.CodeActionKind.SourceFixAll.append('copydesk');

/** The fixes of the findings under the cursor, a comment that lets a finding be, and all preferred fixes at once. */
export class CodeActions implements vscode.CodeActionProvider {
  static readonly metadata: vscode.CodeActionProviderMetadata = {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, fixAllKind],
  };

  constructor(private readonly lint: LintService) {}

  async provideCodeActions(
    document: vscode.TextDocument,
    _range: vscode.Range,
    context: vscode.CodeActionContext,
  ): Promise<vscode.CodeAction[]> {
    const wantsAll = context.only?.contains(fixAllKind) === true;
    const ours = context.diagnostics.filter(diagnostic => ruleOf(diagnostic) !== undefined);
    if (ours.length === 0 && !(wantsAll && (await this.lint.isArticle(document)))) return [];
    const inspection = await this.lint.inspect(document);
    if (inspection.version !== document.version) return [];
    if (wantsAll) return fixAll(document, inspection);
    return ours.flatMap(diagnostic => quickFixes(document, inspection, diagnostic));
  }
}

async function fixAll(document: vscode.TextDocument, inspection: Inspection): Promise<vscode.CodeAction[]> {
  const text = document.getText();
  const edits = fixAllEdits(inspection.result.findings);
  if (edits.length === 0) return [];
  const { config, sources } = inspection;
  const { fixArticle } = await import('../../host/checking.js');
  const fixed = fixArticle({ text, config, sources }).article.text;
  const action = new vscode.CodeAction(localized('Fix all Copydesk findings that can be fixed'), fixAllKind);
  // One fix can make room for the next; only then the edits are not those of the findings.
  action.edit = workspaceEdit(document, applyEdits(text, edits) === fixed ? edits : [changeBetween(text, fixed)]);
  return [action];
}

/** The one edit that makes `after` of `before`: what they share at both ends stays. */
function changeBetween(before: string, after: string): TextEdit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same++;
  return { start, end: before.length - same, text: after.slice(start, after.length - same) };
}

function quickFixes(
  document: vscode.TextDocument,
  inspection: Inspection,
  diagnostic: vscode.Diagnostic,
): vscode.CodeAction[] {
  const finding = findingOf(document, inspection, diagnostic);
  if (!finding) return [];
  const fixes = finding.fixes.map(fix => fixAction(document, fix, diagnostic));
  const exception = suppression(document, inspection, finding, diagnostic);
  return exception ? [...fixes, exception] : fixes;
}

function fixAction(document: vscode.TextDocument, fix: Fix, diagnostic: vscode.Diagnostic): vscode.CodeAction {
  const action = new vscode.CodeAction(fix.title, vscode.CodeActionKind.QuickFix);
  action.edit = workspaceEdit(document, fix.edits);
  action.isPreferred = fix.preferred;
  action.diagnostics = [diagnostic];
  return action;
}

/** Asks for a reason and writes a comment above the line that lets the finding be. */
function suppression(
  document: vscode.TextDocument,
  inspection: Inspection,
  finding: Finding,
  diagnostic: vscode.Diagnostic,
): vscode.CodeAction | undefined {
  // What disagrees with a source is acknowledged instead: that ends when the sentence changes.
  if (finding.category === 'evidence' || !suppressionEdit(inspection.result.article, finding, 'to be asked for')) {
    return undefined;
  }
  const title = localized('Disable for this line, with a reason… ({0})', finding.rule);
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  const which = whichFinding(document.uri, inspection, finding);
  action.command = { command: disableForLineCommand, title, arguments: [which] };
  action.diagnostics = [diagnostic];
  return action;
}
