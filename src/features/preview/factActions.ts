import * as vscode from 'vscode';
import { textAt, type Finding } from '../../core/index.js';
import { offeredFix } from '../../core/render/evidence/factNotes.js';
import { shownFacts } from '../../core/render/evidence/shownFacts.js';
import { workspaceEdit } from '../../host/positions.js';
import { acknowledgeCommand } from '../evidence/acknowledge.js';
import type { WhichFinding } from '../lint/whichFinding.js';
import type { Inspection } from './ports.js';

/** The fact that a button in the preview is about, and the version of the text in which it stands there. */
export interface WhichFact {
  readonly start: number;
  readonly end: number;
  readonly version: number;
}

/** Does what the note of a fact offers, in one step that can be undone. A text that has changed since is left alone: the page follows at once. */
export async function applyOfferedFix(
  document: vscode.TextDocument,
  inspection: Inspection,
  which: WhichFact,
): Promise<void> {
  const finding = findingAt(document, inspection, which);
  const fix = finding && offeredFix(finding);
  if (fix) await vscode.workspace.applyEdit(workspaceEdit(document, fix.edits));
}

/** Asks why a fact may stand as it is, and records it above its paragraph. */
export async function keepFact(document: vscode.TextDocument, inspection: Inspection, which: WhichFact): Promise<void> {
  const finding = findingAt(document, inspection, which);
  if (!finding) return;
  const { rule, message, span } = finding;
  const words = textAt(inspection.result.article.text, span);
  const asked: WhichFinding = { uri: document.uri, rule, message, words };
  await vscode.commands.executeCommand(acknowledgeCommand, asked);
}

function findingAt(
  document: vscode.TextDocument,
  { result }: Inspection,
  { start, end, version }: WhichFact,
): Finding | undefined {
  if (document.version !== version || result.article.text !== document.getText()) return undefined;
  return shownFacts(result).find(({ span }) => span.start === start && span.end === end)?.finding;
}
