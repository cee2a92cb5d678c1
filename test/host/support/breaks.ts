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
  'headline-length': text =>
    text.replace(
      /^# [^\n]+/m,
      '$&, and to ask officials to report on compensation for fishing communities by September',
    ),
  'lede-length': text =>
    text.replace(
      ' in the port of Aldsund, according',
      ' in the port of Aldsund, to look after the Tellin Strait and its cables, according',
    ),
  'attribution-in-lede': text =>
    text
      .replace(', according to a Ministry of Defence of Norvania readout.', '.')
      .replace(/ The readout was provided[^\n]+/, ''),
  'speculation-in-fact-section': text =>
    text.replace('by the end of 2027.\n', 'by the end of 2027. Patrols could then leave from there.\n'),
  disclaimer: text => text.replace('based solely', 'based mainly'),
  'placeholder-left': text => text.replace('## Conclusion\n', '## Conclusion\n\n[TK: the cost]\n'),
  'chatbot-residue': text => text.replace(/^# /m, 'Okay, here’s a detailed article based on the readout:\n\n# '),
  'source-record': text => text.replace(/^ {4}publisher: [^\n]+\n/m, ''),
  'source-missing': text => text.replace(/- file: [^\n]+/, '- file: ../sources/nowhere.md'),
  'source-changed': text => text.replace(/sha256: \w+/, `sha256: ${'0'.repeat(64)}`),
  'source-link': text => text.replace(/\[(Readout of [^\]]+)\]\([^)]+\)/, '$1'),
  'quote-not-in-source': text => text.replace('both our countries', 'all our countries'),
  'quote-misattributed': text => text.replace('countries,” Verrin said', 'countries,” Haarlund said'),
  'date-mismatch': text => text.replace('on Thursday', 'on Thursday, May 14, 2025,'),
  'number-mismatch': text => text.replace('12 patrol vessels', '14 patrol vessels'),
  'name-misspelt': text => text.replace('defence, Tomas Verrin,', 'defence, Tomas Verrinn,'),
  'office-mismatch': text => text.replace('acting minister of defence', 'minister of defence'),
  'organisation-mismatch': text =>
    text.replace('Norvania–Estoria Defence Dialogue', 'Norvania–Estoria Finance Dialogue'),
  'place-mismatch': text => text.replace('in the Tellin Strait', 'in the Tellin Sea'),
  'acronym-expansion': text => text.replace('Joint Maritime Watch Centre (JMWC)', 'Joint Marine Watch Centre (JMWC)'),
  'unsupported-fact': text => text.replace('asked officials', 'asked Sven Albu'),
  'role-reversed': text => text.replace('They noted', 'Verrin hosted Haarlund. They noted'),
  'stronger-than-source': text => text.replace('The ministers discussed maritime', 'The ministers agreed on maritime'),
  'denies-what-source-says': text =>
    text.replace('Who will command the centre.', 'The readout does not mention the protection of undersea cables.'),
  'sources-disagree': text =>
    text.replace(
      'ai:\n',
      [
        '  - file: ../sources/2026-05-15-verrin-haarlund.md',
        '    title: Minister Verrin’s Meeting with Acting Minister Haarlund of Norvania',
        '    publisher: Ministry of National Defence of Estoria',
        '    url: https://www.example.org/estoria/defence/news/verrin-haarlund-meeting',
        '    published: 2026-05-15',
        'ai:\n',
      ].join('\n'),
    ),
  'single-source': text =>
    text.replace('based solely on the provided', 'based on the provided').replace(/ A more comprehensive[^\n]+/, ''),
  'correction-incomplete': text => text.replace('## Conclusion\n', '## Conclusion\n\nCorrection: The cost.\n'),
  metadata: text => text.replace(/^byline: [^\n]+\n/m, ''),
  'suppression-reason': text =>
    text.replace('## Conclusion\n', '<!-- copydesk-disable-next-line empty-sektion -- no -->\n## Conclusion\n'),
  'suppression-unused': text =>
    text.replace('## Conclusion\n', '<!-- copydesk-disable-next-line empty-section -- no -->\n## Conclusion\n'),
  'ai-disclosure': text =>
    text.replace(/\*\*Drafted with AI[^\n]+\n\n/, '').replace(/\n## How AI was used\n\n[^\n]+\n/, ''),
  'ai-disclosure-position': text => text.replace(/\*\*Drafted with AI[^\n]+\n\n/, ''),
  'ai-prompt-recorded': text => text.replace(/ {2}prompt: \|\n(?: {4}[^\n]+\n)+/, ''),
  'review-claim-unrecorded': text => text.replace('## Conclusion\n', '## Conclusion\n\nReviewed by Ana Relph.\n'),
  'review-stale': text =>
    text.replace('ai:\n', `review: { by: Ana Relph, on: 2026-05-15, sha256: ${'0'.repeat(64)} }\nai:\n`),
  'front-matter': text => text.replace('dateline: NORVIK', 'dateline: "NORVIK'),
  'dateline-format': text => text.replace('NORVIK — ', 'NORVIK – '),
  'date-style': text => text.replace('agreed on Thursday', 'agreed on Thursday, 14 May,'),
  'acronym-undefined': text => text.replace('the Norvania–Estoria', 'the OSCE and the Norvania–Estoria'),
  'second-reference': text => text.replace('countries,” Verrin said', 'countries,” Tomas Verrin said'),
  'title-case-heading': text => text.replace('## What the readout does not say', '## What the Readout Does Not Say'),
  'variant-inconsistent': text =>
    text.replace('A shared centre:** The', 'A shared centre:** In Aldsund’s harbour, and in no other harbor, the'),
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
