import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNameFacts } from '../../../../src/core/facts/names/findNameFacts.js';
import { anyText } from '../../anyText.js';
import { takesLinearTime } from '../../linearTime.js';

/** Texts made of the pieces that the search looks for. */
const pieces = fc
  .array(
    fc.constantFrom(
      'Norvan',
      'Ministry',
      'of',
      'Defence',
      'the',
      'and',
      'U.S.',
      'US',
      'Georgia',
      'Seoul',
      'in',
      'NATO',
      '(OSCE)',
      'Organization',
      'for',
      'Security',
      'Council',
      ',',
      '.',
      '\n',
      '\n\n',
      '-',
      '–',
      '“',
      '”',
      '(',
      ')',
      'D.C.',
      'Ala.',
      'Washington',
      'F',
      '35',
      '&',
      "'s",
      '/',
      'von',
      'Camp',
      'Strait',
      'or',
      'USA',
      'stands',
      'Treaty',
      'https://a.b',
      'No',
      '10',
      'Downing',
      'Street',
      'ŁÓDŹ',
      'Türkiye',
      '🙂',
      'Resolution',
      '1701',
    ),
    { maxLength: 60 },
  )
  .chain(words => fc.constantFrom(' ', '', '  ').map(space => words.join(space)));

const anyTaken = fc.array(
  fc.tuple(fc.nat(200), fc.nat(30)).map(([start, length]) => ({ start, end: start + length })),
  { maxLength: 8 },
);

describe('findNameFacts over any text', () => {
  it.each([
    ['any text', anyText],
    ['pieces of names', pieces],
  ])('gives spans in order that hold their words: %s', (_, texts) => {
    fc.assert(
      fc.property(texts, anyTaken, (text, taken) => {
        let last = 0;
        for (const fact of findNameFacts(text, taken)) {
          expect(fact.span.start).toBeGreaterThanOrEqual(last);
          expect(fact.span.end).toBeLessThanOrEqual(text.length);
          expect(fact.text).toBe(text.slice(fact.span.start, fact.span.end));
          expect(fact.text.trim()).toBe(fact.text);
          expect(fact.text).not.toBe('');
          expect(fact.normalised).not.toBe('');
          if (fact.kind === 'acronym' && fact.expansion) {
            expect(fact.expansion.text).toBe(text.slice(fact.expansion.span.start, fact.expansion.span.end));
          }
          last = fact.span.start;
        }
      }),
    );
  });

  it('finds nothing in a person’s name', () => {
    fc.assert(
      fc.property(pieces, text => {
        const name = 'Jordan Quebec Norvan';
        const start = text.length + 1;
        const facts = findNameFacts(`${text} ${name} left.`, [{ start, end: start + name.length }]);
        expect(facts.filter(fact => fact.span.start < start + name.length && fact.span.end > start)).toEqual([]);
      }),
    );
  });

  it.each([
    ['capitals', 'Norvan '],
    ['body nouns', 'Council '],
    ['the start of a body', 'Ministry of Defence and '],
    ['fields', 'Health, '],
    ['countries', 'United Kingdom of Great Britain and Northern '],
    ['acronyms in brackets', 'Norvan Relief Fund (NRF) '],
    ['opening brackets', '(OSCE '],
    ['hyphens', 'Norvan-'],
    ['letters and stops', 'U.S.'],
    ['a long figure', '1.,'],
    ['an address', 'www.a'],
    ['lines', 'Norvan\n'],
    ['datelines', 'NORVA —\n'],
    ['possessives', 'Norvan’s '],
    ['small words', 'von '],
    ['cities', 'Seoul, '],
    ['dashes', '— '],
    ['one word', 'N'],
    ['blanks', '   \n'],
  ])('takes time in proportion to the length of %s', (_, piece) => {
    const work = (length: number): unknown => findNameFacts(piece.repeat(Math.ceil(length / piece.length)), []);
    expect(takesLinearTime(work, 10_000)).toBe(true);
  });
});
