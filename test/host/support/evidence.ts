// A draft and its source for tests of evidence, made up for them: a quotation and a date that the source has, a quotation with a word changed, and
// a figure that it does not have.
//   const { draft, source } = await newCase();
import type * as vscode from 'vscode';
import { newFile } from './workspace.js';

/** A saved release. */
export const evidenceSource = [
  '---',
  'title: Readout of Minister Lund’s Call With Minister Ovar',
  'publisher: Ministry of Trade of Norvania',
  'url: https://www.example.org/norvania/trade/lund-ovar',
  'published: 2026-09-08',
  '---',
  '',
  '# Readout of Minister Lund’s Call With Minister Ovar',
  '',
  'September 8, 2026',
  '',
  'Minister of Trade Ada Lund spoke with Minister of Commerce Pavel Ovar of Estoria on September 7, 2026.',
  '',
  'The ministers agreed to publish a tariff list. “No ship should wait a week for a stamp,” Minister Lund said.',
  '',
].join('\n');

/** The words that were changed in the draft’s first quotation, as the source has them and as the draft does. */
export const altered = { source: 'wait a week', draft: 'wait a month' };

/** What only the draft has. */
export const unknown = '8,412 containers';

function draftText(source: string): string {
  return [
    '---',
    'title: Norvania and Estoria to publish tariffs',
    'profile: readout-article',
    'sources:',
    `  - file: ../${source}`,
    '    title: Readout of Minister Lund’s Call With Minister Ovar',
    '    publisher: Ministry of Trade of Norvania',
    '    url: https://www.example.org/norvania/trade/lund-ovar',
    '    published: 2026-09-08',
    '---',
    '',
    '# Norvania and Estoria to publish tariffs',
    '',
    'Ada Lund spoke with Pavel Ovar on September 7, 2026. “No ship should wait a month for a stamp,” Lund said.',
    '',
    '## Key takeaways',
    '',
    '- **Ships:** “No ship should wait a week for a stamp,” Lund said.',
    `- **Before:** The port handled ${unknown} in a year.`,
    '- **Next:** They will publish a list.',
    '',
  ].join('\n');
}

/** Writes the source and a draft that cites it, under names of their own. */
export async function newCase(): Promise<{ draft: vscode.Uri; source: vscode.Uri }> {
  const name = `test-${crypto.randomUUID()}.md`;
  const source = await newFile(`sources/${name}`, evidenceSource);
  return { source, draft: await newFile(`drafts/${name}`, draftText(`sources/${name}`)) };
}
