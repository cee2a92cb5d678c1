import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/core/article/types.js';
import { defaultConfig } from '../../src/core/config/index.js';
import { lintArticle, type LintResult } from '../../src/core/lint.js';
import { sourcesOf, standardParts } from './rules/support.js';
import { edited, someEdits } from './someEdits.js';

const { frontMatter, headline, lede, keyTakeaways, whyItMatters, conclusion, disclaimer, source } = standardParts;

/** What drafts are made of, so that most rules have something to find, and something that goes away with an edit. */
const parts = [
  headline,
  '# On Defence And Defense',
  lede,
  'NORVIK, Norvania — Ministers met on 3rd September, “as we had hoped.',
  'The U.S. told the US that it might help. The visit suggests a thaw, which could end.',
  'The NRC sent Ilse Haarlund. Minister Ilse Haarlund “spoke of the centre of the center.',
  keyTakeaways,
  whyItMatters,
  conclusion,
  disclaimer,
  source,
  '## How AI was used\n\nNorna 2 wrote this article. Please write an article based on it.',
  '> **Drafted with AI.** This article was written with AI and checked by our editors.',
  'Correction: An earlier version gave the wrong day.',
  'Sure! Here’s a draft article based on the readout: It ends. I hope this helps!',
  '701\nLeave a Comment',
  '[TK: a name] of 9% and 9 percent',
  'See <https://www.example.org/a> and `https://www.example.org/b`.',
  '<!-- copydesk-disable-next-line placeholder-left -- it comes -->',
  '```\nTK\n```',
  'Una única fuente.',
];

const draft = fc
  .tuple(
    fc.boolean(),
    fc.array(fc.constantFrom(...parts), { maxLength: 12 }),
    fc.constantFrom('\n\n', '\n', '\r\n\r\n'),
  )
  .map(([isRecorded, chosen, gap]) => [...(isRecorded ? [frontMatter] : []), ...chosen].join(gap));

function outcome({ findings, verdicts, outline }: LintResult): unknown {
  return {
    findings,
    verdicts,
    sections: outline.sections.map(({ spec, span, body }) => ({ id: spec?.id, span, body })),
  };
}

describe('an article that is checked again after an edit', () => {
  test('has the findings that it has when it is checked afresh', () => {
    const config = { ...defaultConfig, style: 'ap-like' } as const;
    fc.assert(
      fc.property(draft, fc.array(someEdits, { maxLength: 4 }), (text, rounds) => {
        let before: Article | undefined;
        for (const edits of [[], ...rounds]) {
          const now: string = edited(before?.text ?? text, edits);
          const input = { text: now, config, sources: sourcesOf(now) };
          const again = lintArticle({ ...input, before });
          expect(outcome(again)).toEqual(outcome(lintArticle(input)));
          before = again.article;
        }
      }),
      { numRuns: 30 },
    );
  });
});
