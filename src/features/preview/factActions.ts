import * as vscode from 'vscode';
import { textAt, type Finding, type Span } from '../../core/index.js';
import { offeredFix } from '../../core/render/evidence/factNotes.js';
import { shownFacts } from '../../core/render/evidence/shownFacts.js';
import { workspaceEdit } from '../../host/positions.js';
import { acknowledgeCommand } from '../evidence/acknowledge.js';
import type { WhichFinding } from '../lint/whichFinding.js';
import type { Inspection } from './ports.js';

/** Does what the note of the fact at a place offers, in one step that can be undone. A text that has changed since is left alone: the page follows at once. */
export async function applyOfferedFix(
  document: vscode.TextDocument,
  inspection: Inspection,
  place: Span,
): Promise<void> {
  const finding = findingAt(document, inspection, place);
  const fix = finding && offeredFix(finding);
  if (fix) await vscode.workspace.applyEdit(workspaceEdit(document, fix.edits));
}

/** Asks why a fact may stand as it is, and records it above its paragraph. */
export async function keepFact(document: vscode.TextDocument, inspection: Inspection, place: Span): Promise<void> {
  const finding = findingAt(document, inspection, place);
  if (!finding) return;
  const { rule, message, span } = finding;
  const words = textAt(inspection.result.article.text, span);
  const asked: WhichFinding = { uri: document.uri, rule, message, words };
  await vscode.commands.executeCommand(acknowledgeCommand, asked);
}

function findingAt(document: vscode.TextDocument, { result }: Inspection, { start, end }: Span): Finding | undefined {
  if (result.article.text !== document.getText()) return undefined;
  return shownFacts(result).find(({ span }) => span.start === start && span.end === end)?.finding;
}
