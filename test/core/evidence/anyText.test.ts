import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lintArticle } from '../../../src/core/lint.js';
import { anyText } from '../anyText.js';
import { articleWith, readoutOf, sourcesWith } from './support.js';
import { inEnglish } from '../../../src/core/text/message.js';

/** Pieces of drafts and readouts, so that much in them agrees and much nearly does. */
const piece = fc.constantFrom(
  'Deputy Minister of Defence Ilse Haarlund met with Minister of Defence Tomas Verrin of Estoria',
  'Haarlund thanked Verin',
  'Foreign Minister Haarlund',
  'they agreed to',
  'the readout does not mention the Tellin Strait',
  'on May 14, 2026',
  'on Tuesday, 15 May',
  'June 3–7',
  'yesterday',
  '$3.2 million',
  '12 vessels',
  'a dozen',
  '34 percent',
  'of Japan',
  'the U.K.',
  'the World Health Organization (WHO)',
  '“The sea is ours,” Verrin said.',
  '“The sea … is [not] ours',
  '‘',
  '[TK: a day]',
  '**A point:**',
  '- ',
  '> ',
  '\n\n',
  '\r\n',
  '\n## Analysis\n\n',
  '## Key takeaways\n',
  '.',
  ', ',
  '\u{1f6a2}',
  'é',
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 25 }).map(pieces => pieces.join(' ')),
  anyText,
  fc.tuple(fc.array(piece, { maxLength: 6 }), anyText).map(([pieces, any]) => pieces.join(any)),
);

describe('whatever the draft and its sources', () => {
  it('nothing throws, and every place is inside its own text', () => {
    fc.assert(
      fc.property(text, fc.array(text, { minLength: 1, maxLength: 2 }), (draft, sources) => {
        const article = articleWith(draft);
        for (const verdict of lintArticle({ text: article, sources: sourcesWith(...sources) }).verdicts) {
          expect(isWithin(verdict.span, article)).toBe(true);
          expect(isWithin(verdict.sentence, article)).toBe(true);
          expect(inEnglish(verdict.why)).not.toBe('');
          expect(verdict.rule !== undefined && verdict.state === 'supported').toBe(false);
          for (const { source, span } of verdict.places) expect(isWithin(span, sources[source] ?? '')).toBe(true);
          for (const { edits } of verdict.fixes) expect(edits.every(edit => isWithin(edit, article))).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('the same is told when it is asked again', () => {
    fc.assert(
      fc.property(text, text, (draft, source) => {
        const input = { text: articleWith(draft), sources: sourcesWith(readoutOf(source)) };
        expect(lintArticle(input).verdicts).toEqual(lintArticle(input).verdicts);
      }),
      { numRuns: 15 },
    );
  });
});

function isWithin({ start, end }: { start: number; end: number }, whole: string): boolean {
  return 0 <= start && start <= end && end <= whole.length;
}
