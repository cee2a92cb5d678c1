import type * as vscode from 'vscode';
import { textAt, type Finding } from '../../core/index.js';
import type { Inspection } from './inspector.js';

/** Which finding: by its words, since the text may change while a reason is being typed. */
export interface WhichFinding {
  readonly uri: vscode.Uri;
  readonly rule: string;
  readonly message: string;
  readonly words: string;
  /** For whoever has the reason already: nothing is asked then. */
  readonly reason?: string;
}

/** How a finding is known again. */
export function whichFinding(uri: vscode.Uri, { result }: Inspection, { rule, message, span }: Finding): WhichFinding {
  return { uri, rule, message, words: textAt(result.article.text, span) };
}

/** The finding as it stands in the text by now; undefined when it is not there any more. */
export function sameFinding({ result }: Inspection, { rule, message, words }: WhichFinding): Finding | undefined {
  return result.findings.find(
    one => one.rule === rule && one.message === message && textAt(result.article.text, one.span) === words,
  );
}
