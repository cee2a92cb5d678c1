import * as vscode from 'vscode';
import { acknowledgementEdit, type Finding } from '../../core/index.js';
import { workspaceEdit } from '../../host/positions.js';
import { askText, back } from '../../host/quickInput.js';
import { localized } from '../../host/wording.js';
import { findingOf, ruleOf } from '../lint/diagnostics.js';
import type { Inspection } from '../lint/inspector.js';
import type { LintService } from '../lint/lintService.js';
import { sameFinding, whichFinding, type WhichFinding } from '../lint/whichFinding.js';
import { localDay } from '../readouts/days.js';
import { lastName, signedNote } from './signature.js';

/** Asks for a reason and lets a finding stand. Called by the light bulb only: it wants to be told which finding. */
export const acknowledgeCommand = 'copydesk.acknowledgeFinding';

/** What acknowledging works with. */
export interface AcknowledgePorts {
  readonly lint: LintService;
  /** Where the name is kept with which a person signs. */
  readonly state: vscode.Memento;
  readonly now: () => Date;
}

/** “Acknowledge with a reason…”, for what disagrees with the sources. “Mark as background” is a fix of its finding. */
export class AcknowledgeActions implements vscode.CodeActionProvider {
  static readonly metadata = { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] };

  constructor(private readonly lint: LintService) {}

  async provideCodeActions(
    document: vscode.TextDocument,
    _range: vscode.Range,
    context: vscode.CodeActionContext,
  ): Promise<vscode.CodeAction[]> {
    const ours = context.diagnostics.filter(diagnostic => ruleOf(diagnostic) !== undefined);
    if (ours.length === 0) return [];
    const inspection = await this.lint.inspect(document);
    if (inspection.version !== document.version) return [];
    return ours.flatMap(diagnostic => {
      const finding = findingOf(document, inspection, diagnostic);
      if (finding?.category !== 'evidence') return [];
      return asking(document.uri, inspection, finding).map(action => {
        action.diagnostics = [diagnostic];
        return action;
      });
    });
  }
}

function asking(uri: vscode.Uri, inspection: Inspection, finding: Finding): vscode.CodeAction[] {
  if (!acknowledgementEdit(inspection.result.article, finding, { reason: 'to be asked for' })) return [];
  const title = localized('Acknowledge with a reason…');
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { command: acknowledgeCommand, title, arguments: [whichFinding(uri, inspection, finding)] };
  return [action];
}

/** Asks why a finding may stand, and writes it above the paragraph. Escape leaves everything as it was. */
export async function acknowledgeFinding(ports: AcknowledgePorts, which: WhichFinding): Promise<void> {
  const reason = which.reason ?? (await askReason(lastName(ports.state)));
  if (!reason?.trim()) return;
  const document = vscode.workspace.textDocuments.find(one => one.uri.toString() === which.uri.toString());
  const inspection = document && (await ports.lint.inspect(document));
  const finding = inspection && sameFinding(inspection, which);
  const note = await signedNote(reason.trim(), ports.state, localDay(ports.now()));
  const edit = finding && acknowledgementEdit(inspection.result.article, finding, note);
  if (!edit || !(await vscode.workspace.applyEdit(workspaceEdit(document, [edit])))) {
    void vscode.window.showWarningMessage(
      localized('The text has changed meanwhile, so nothing was written. Try again.'),
    );
  }
}

/** Undefined: the person pressed Escape. */
async function askReason(name: string | undefined): Promise<string | undefined> {
  const answer = await askText({
    title: localized('Acknowledge with a reason'),
    prompt: name
      ? localized('Why may this stand? It is signed “{0}”; end with (by your name) to sign with another.', name)
      : localized('Why may this stand? End with (by your name) to sign it.'),
    placeholder: localized('The ministry corrected the date by telephone'),
    problem: value =>
      value.replace(/\(by [^()]*\)$/, '').trim() === '' ? localized('Say why, in a few words.') : undefined,
  });
  return answer === back ? undefined : answer;
}
