// For every rule, an article that breaks it.
//   const uri = await broken('disclaimer');
//   await waitForDiagnostics(uri, hasRule('disclaimer'));
import * as vscode from 'vscode';
import { articleText, articleWith } from './articles.js';
import { ruleOf } from './diagnostics.js';

const conclusion = /## Conclusion\n\n[^\n]+\n\n/;
/** For every rule, a change of the good article that the rule reports. */
export const breaks: Readonly<Record<string, (text: string) => string>> = {
  'required-section': text => text.replace(conclusion, ''),
  'section-order': text => {
    const part = conclusion.exec(text)?.[0] ?? '';
    return text.replace(part, '').replace('## Key takeaways', `${part}## Key takeaways`);
  },
  'empty-section': text => text.replace(conclusion, '## Conclusion\n\n'),
  'headline-missing': text => text.replace(/^# [^\n]+\n/m, ''),
  disclaimer: text => text.replace('based solely', 'based mainly'),
  'placeholder-left': text => text.replace('## Conclusion\n', '## Conclusion\n\n[TK: the cost]\n'),
  'chatbot-residue': text => text.replace(/^# /m, 'Okay, here’s a detailed article based on the readout:\n\n# '),
  'source-record': text => text.replace(/^ {4}publisher: [^\n]+\n/m, ''),
  'source-missing': text => text.replace(/- file: [^\n]+/, '- file: ../sources/nowhere.md'),
  'source-changed': text => text.replace(/sha256: \w+/, `sha256: ${'0'.repeat(64)}`),
  'source-link': text => text.replace(/\[(Readout of [^\]]+)\]\([^)]+\)/, '$1'),
  'front-matter': text => text.replace('dateline: NORVIK', 'dateline: "NORVIK'),
};

/** Writes an article that breaks a rule, and perhaps another by the way. */
export async function broken(rule: string): Promise<vscode.Uri> {
  const uri = await articleWith();
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(breaks[rule]?.(await articleText()) ?? ''));
  return uri;
}

/** Whether a rule is among the diagnostics. */
export const hasRule = (rule: string) => (found: vscode.Diagnostic[]) => found.some(one => ruleOf(one) === rule);
/** Whether a rule is not among the diagnostics. */
export const lacksRule = (rule: string) => (found: vscode.Diagnostic[]) => !hasRule(rule)(found);
/** Whether there are no diagnostics. */
export const isClean = (found: vscode.Diagnostic[]) => found.length === 0;
