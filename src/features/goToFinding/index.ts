import * as vscode from 'vscode';
import type { Finding } from '../../core/index.js';
import { nameOf } from '../../host/paths.js';
import { rangeAt } from '../../host/positions.js';
import { localized } from '../../host/wording.js';
import type { Feature } from '../feature.js';
import { tooLong } from '../lint/checkArticle.js';
import type { LintService } from '../lint/lintService.js';

/** `copydesk.nextFinding` and `copydesk.previousFinding`: from one finding of Copydesk to the other, round and round, whatever else is underlined. */
export const goToFindingFeature: Feature = ({ lint }) =>
  vscode.Disposable.from(
    vscode.commands.registerCommand('copydesk.nextFinding', () => goTo(lint, nextFinding)),
    vscode.commands.registerCommand('copydesk.previousFinding', () => goTo(lint, previousFinding)),
  );

/** How long it stands there, in milliseconds. */
const announced = 8000;

type Choice = (findings: readonly Finding[], offset: number) => Finding | undefined;

async function goTo(lint: LintService, choose: Choice): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const { document } = editor;
  const { checked, result, version } = await lint.inspect(document);
  if (version !== document.version) return;
  if (!checked) {
    void vscode.window.showWarningMessage(tooLong(nameOf(document.uri)));
    return;
  }
  const finding = choose(result.findings, document.offsetAt(editor.selection.start));
  if (!finding) {
    void vscode.window.showInformationMessage(localized('Copydesk has found nothing in this draft.'));
    return;
  }
  announce(result.findings, finding, document);
  const range = rangeAt(document, finding.span);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  await vscode.commands.executeCommand('editor.action.showHover');
}

/** Where one has come to, in the status bar; the findings' own words are in the hover. */
function announce(findings: readonly Finding[], finding: Finding, document: vscode.TextDocument): void {
  const line = document.positionAt(finding.span.start).line + 1;
  const words = localized(
    'Finding {0} of {1}, line {2}: {3}',
    findings.indexOf(finding) + 1,
    findings.length,
    line,
    finding.message,
  );
  vscode.window.setStatusBarMessage(words, announced);
}

/** Findings stand in the order of the text; several can stand at one place, which counts once. */
function nextFinding(findings: readonly Finding[], offset: number): Finding | undefined {
  return findings.find(({ span }) => span.start > offset) ?? findings[0];
}

function previousFinding(findings: readonly Finding[], offset: number): Finding | undefined {
  return findings.findLast(({ span }) => span.start < offset) ?? findings.at(-1);
}
