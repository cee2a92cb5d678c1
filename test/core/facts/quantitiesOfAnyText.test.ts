import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takesLinearTime } from '../linearTime.js';
import { findQuantities } from '../../../src/core/facts/numbers/findQuantities.js';
import { anyText } from '../anyText.js';

const pieces = (
  '3|1,000|1.5|1/2|½|one|twenty|-|–| and |a |half|hundred|thousand| million|bn|m|$|US$|€|%| percent| per cent| to |between |about |more than | ' +
  'members| of the |th|first|second|third|s|(|)|.|,| |\n|\n\n|G|No. |dollars|dozen'
).split('|');

describe('findQuantities: any text', () => {
  it.each([
    ['pieces of figures', fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map(parts => parts.join(''))],
    ['any text', anyText],
  ])('holds its spans over %s', (_, texts) => {
    fc.assert(
      fc.property(texts, text => {
        let end = 0;
        for (const fact of findQuantities(text)) {
          expect(fact.span.start).toBeGreaterThanOrEqual(end);
          expect(fact.span.end).toBeGreaterThan(fact.span.start);
          expect(fact.text).toBe(text.slice(fact.span.start, fact.span.end));
          expect(Number.isFinite(fact.value)).toBe(true);
          if (fact.max !== undefined) expect(fact.max).toBeGreaterThan(fact.value);
          end = fact.span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 300 },
    );
  });

  it('reads words and digits alike', () => {
    const words = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 1, max: 9 }), (hundreds, ones) => {
        const text = `${words[hundreds]} hundred and ${words[ones]} members`;
        expect(findQuantities(text)[0]?.value).toBe(hundreds * 100 + ones);
        expect(findQuantities(`${hundreds}0${ones} members`)[0]?.value).toBe(hundreds * 100 + ones);
      }),
    );
  });

  it.each([
    'one ',
    'one-',
    '5',
    '5,',
    '5 ',
    '111,',
    '111 ',
    'million ',
    '$',
    '$5 ',
    'two and a half ',
    'a ',
    'first ',
    '(',
    '3 1/2 ',
    '5-',
    '½',
    'x',
    "'",
  ])(
    'is quick on “%s” over and over',
    piece => {
      const work = (length: number) => findQuantities(piece.repeat(Math.ceil(length / piece.length)));
      expect(takesLinearTime(work, 25_000)).toBe(true);
    },
    30_000,
  );
});
