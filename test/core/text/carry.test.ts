import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carryBetween } from '../../../src/core/text/carry.js';

/** The words in brackets before, carried, and what stands there afterwards. */
function carried(before: string, after: string, how: 'words' | 'around' = 'words'): string | undefined {
  const start = before.indexOf('[');
  const end = before.indexOf(']') - 1;
  const span = carryBetween(before.replace(/[[\]]/g, ''), after)[how]({ start, end });
  return span && after.slice(span.start, span.end);
}

describe('words', () => {
  it.each([
    ['They sent [12 ships].', 'They all sent 12 ships.', '12 ships'],
    ['They sent [12 ships].', 'They sent 12 ships to the port.', '12 ships'],
    ['They sent [12 ships].', 'They sent 12 ships.', '12 ships'],
    ['They sent [12].', 'They sent 12, and left.', '12'],
    ['[12] ships.', '“12 ships.', '12'],
    ['They sent [12 ships].', 'They sent 13 ships.', undefined],
    ['They sent [12 ships].', 'They sent 12 old ships.', undefined],
    ['They sent [12].', 'They sent 123.', undefined],
    ['[12] ships.', '512 ships.', undefined],
    ['They sent [12] ships.', 'They sent 12ships.', undefined],
    ['[12]', '', undefined],
  ])('of %j are in %j %j', (before, after, words) => {
    expect(carried(before, after)).toBe(words);
  });

  it('are the same words wherever they are found again', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '1'), maxLength: 12 });
    fc.assert(
      fc.property(text, text, fc.nat(12), fc.nat(12), (before, after, one, other) => {
        const [start, end] = [Math.min(one, other, before.length), Math.min(Math.max(one, other), before.length)];
        const span = carryBetween(before, after).words({ start, end });
        if (span) expect(after.slice(span.start, span.end)).toBe(before.slice(start, end));
      }),
    );
  });
});

describe('around', () => {
  it.each([
    ['[They sent 12.] And left.', 'They sent 123. And left.', 'They sent 123.'],
    ['[They sent 12.] And left.', 'Now they sent 12. And left.', 'Now they sent 12.'],
    ['[They sent 12.] And left.', 'They sent 12. And has left.', 'They sent 12.'],
    ['One. [They sent 12.]', 'One and a half. They sent 12.', 'They sent 12.'],
    ['One. [They sent 12.] Now.', 'One. Now.', ''],
    ['One. [They sent 12.] Three.', 'One. They, three.', 'They'],
  ])('of %j is in %j %j', (before, after, words) => {
    expect(carried(before, after, 'around')).toBe(words);
  });

  it('keeps the order of spans, and stays in the text', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 12 });
    const cuts = fc.array(fc.nat(12), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(text, text, cuts, (before, after, places) => {
        const [a = 0, b = 0, c = 0, d = 0] = places.map(at => Math.min(at, before.length)).sort((x, y) => x - y);
        const carry = carryBetween(before, after);
        const [one, other] = [carry.around({ start: a, end: b }), carry.around({ start: c, end: d })];
        if (a < b && c < d) expect(one.end).toBeLessThanOrEqual(Math.max(other.start, one.start));
        expect(Math.max(one.end, other.end)).toBeLessThanOrEqual(after.length);
        expect(Math.min(one.start, other.start)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

it('tells whether a line break was taken out or written', () => {
  const isInLine = (before: string, after: string) => carryBetween(before, after).isInLine;
  expect(isInLine('One.\nTwo.', 'One.\nThree.')).toBe(true);
  expect(isInLine('One.\nTwo.', 'One. Two.')).toBe(false);
  expect(isInLine('One. Two.', 'One.\r\nTwo.')).toBe(false);
});
