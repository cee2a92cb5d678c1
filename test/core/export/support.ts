import { lintArticle } from '../../../src/core/lint.js';
import type { ExportInput } from '../../../src/core/export/readerText.js';
import { joinLines } from '../joinLines.js';

/** With a bit of everything. */
export const article = joinLines(
  '---',
  'title: Norvania and Estoria meet',
  'profile: readout-article',
  'byline: By Ana Relph',
  '---',
  '',
  '# Norvania and Estoria meet',
  '',
  '<!-- copydesk-disable-next-line lede-length -- the desk knows -->',
  'NORVIK — They *met* in **Norvik** & [agreed](https://www.example.org/a?b=1&c=2) <script>alert(1)</script>.',
  '',
  '## Key takeaways',
  '',
  '- **One:** a point <!-- copydesk-acknowledged name-misspelt 3f9a2c1b -- known -->',
  '  - a smaller point',
  '',
  '1. first',
  '2. second',
  '',
  '> Words of the minister.',
  '',
  '![A map](map.png) ![A chart](https://www.example.org/chart.png)',
  '',
  '| a | b |',
  '| :-: | - |',
  '| 1 | 2 |',
  '',
);

/** With what a page says around the words: byline, date and the label on analysis. */
export const dated = joinLines(
  '---',
  'profile: readout-article',
  'byline: Ana *Relph*',
  'date: 2026-05-14',
  '---',
  '',
  '# Norvania and Estoria meet',
  '',
  '**Drafted with AI.** A language model wrote the first draft.',
  '',
  'NORVIK — They met.',
  '',
  '## Why it matters',
  '1. It could help.',
  '',
  '**Analysis:** It may not.',
  '',
);

/** The same as it leaves the newsroom. */
export const labelled = joinLines(
  '# Norvania and Estoria meet',
  '',
  '**Drafted with AI.** A language model wrote the first draft.',
  '',
  'By Ana \\*Relph\\* · 14 May 2026',
  '',
  'NORVIK — They met.',
  '',
  '## Why it matters',
  '',
  '**Analysis.** The writer’s inference, not the readout’s words.',
  '',
  '1. It could help.',
  '',
  '**Analysis.** The writer’s inference, not the readout’s words.',
  '',
  '**Analysis:** It may not.',
  '',
);

/** What is exported of a text. */
export function read(text: string): ExportInput {
  const { article: whole, outline } = lintArticle({ text });
  return { article: whole, outline };
}
