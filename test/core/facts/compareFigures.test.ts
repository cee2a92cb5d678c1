import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takesLinearTime } from '../linearTime.js';
import { compareQuantities, countTheSame } from '../../../src/core/facts/numbers/compareQuantities.js';
import { amountsFrom, percentagesFrom } from '../../../src/core/facts/numbers/derivations.js';
import { derivedFrom, percentHolds, Reckoned } from '../../../src/core/facts/numbers/derivedFrom.js';
import { findQuantities } from '../../../src/core/facts/numbers/findQuantities.js';
import type { Quantity } from '../../../src/core/facts/types.js';
import { precisionOf } from '../../../src/core/facts/numbers/rounding.js';
import type { NumberFact, PercentageFact } from '../../../src/core/facts/types.js';
import { inEnglish } from '../../../src/core/text/message.js';

const one = (text: string): Quantity => {
  const [fact] = findQuantities(text);
  if (!fact) throw new Error(`no figure in ${text}`);
  return fact;
};
const number = (text: string): NumberFact => one(text) as NumberFact;
const percentage = (text: string): PercentageFact => one(text) as PercentageFact;

describe('compareQuantities', () => {
  it.each([
    // One figure, written otherwise.
    ['$820m', '$820 million', 'same'],
    ['820 million dollars', 'US$820,000,000', 'same'],
    ['94%', '94 per cent', 'same'],
    ['three and a half years', '3½ years', 'same'],
    ['14th drawdown', 'the fourteenth drawdown', 'same'],
    ['a dozen ships', '12 ships', 'same'],
    ['57 countries', '57 nations', 'same'],
    ['35-40 ships', 'between 35 and 40 ships', 'same'],
    // Units of one dimension.
    ['90 minutes', '1.5 hours', 'same'],
    ['twelve months', 'one year', 'same'],
    ['two weeks', '14 days', 'same'],
    ['45 minutes', '45 hours', 'different'],
    // Hedges.
    ['$50 million', 'up to $50 million', 'same'],
    ['about $7.6 billion', 'approximately $7.6 billion', 'same'],
    ['about 35 ships', '35 ships', 'same'],
    ['nearly 14 million citizens', 'almost 14 million citizens', 'same'],
    ['more than $8.8 billion', 'more than $8.8 billion', 'same'],
    ['at least 35 ships', '35 ships', 'same'],
    ['up to 35 ships', '35 ships', 'same'],
    ['more than 35 ships', '35 ships', 'misrounded'],
    ['nearly 35 ships', '35 ships', 'misrounded'],
    ['more than 150,000 rounds', 'up to 150,000 rounds', 'misrounded'],
    ['more than $7.6 billion', 'approximately $7.6 billion', 'misrounded'],
    ['over two months', 'two months', 'same'],
    // Rounding.
    ['about $436 million', '$436,480,084', 'rounded'],
    ['$436 million', '$436,480,084', 'misrounded'],
    ['more than $436 million', '$436,480,084', 'rounded'],
    ['nearly $436 million', '$436,480,084', 'misrounded'],
    ['nearly $437 million', '$436,480,084', 'different'],
    ['nearly $440 million', '$436,480,084', 'rounded'],
    ['about 400 ships', '373 ships', 'rounded'],
    ['nearly 400 ships', '373 ships', 'rounded'],
    ['over 300 ships', '373 ships', 'rounded'],
    ['about 100 ships', '55 ships', 'different'],
    ['over two years', '2.5 years', 'rounded'],
    ['fewer than 400 ships', '373 ships', 'rounded'],
    ['at least 370 ships', '373 ships', 'rounded'],
    ['up to 15,000 rounds', 'up to 150,000 rounds', 'different'],
    ['more than 15,000 rounds', 'more than 150,000 rounds', 'different'],
    // Plainly other figures.
    ['$8.6 billion', '$7.6 billion', 'different'],
    ['about $8.6 billion', 'approximately $7.6 billion', 'different'],
    ['$463,480,084', '$436,480,084', 'different'],
    ['382 members', '328 members', 'different'],
    ['five options', 'four options', 'different'],
    ['54 nations', '57 nations', 'different'],
    ['third iteration of', 'the fourth iteration of', 'different'],
    // Ranges.
    ['35-40 ships', '35-45 ships', 'different'],
    ['up to 40 ships', '35 to 40 ships', 'rounded'],
    ['at least 35 ships', '35 to 40 ships', 'rounded'],
    ['40 ships', '35 to 40 ships', 'misrounded'],
    ['50 ships', '35 to 40 ships', 'different'],
    ['35 to 40 ships', '38 ships', 'misrounded'],
    // Other things.
    ['$5 million', '€5 million', 'incomparable'],
    ['$5 million', '5 million people', 'incomparable'],
    ['5 percent', '5 percentage points', 'incomparable'],
    ['14 drawdowns', 'the 14th drawdown', 'incomparable'],
    ['45 minutes', '45 members', 'incomparable'],
    ['45 minutes', '45 kilometers', 'incomparable'],
  ])('%s against %s: %s', (draft, source, expected) => {
    expect(compareQuantities(one(draft), one(source))).toBe(expected);
  });

  it('finds every figure the same as itself, and as no other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 10_000_000 }), fc.integer({ min: 2, max: 10_000_000 }), (a, b) => {
        const figure = (value: number): Quantity => one(`They sent ${value.toLocaleString('en-US')} trucks.`);
        expect(compareQuantities(figure(a), figure(a))).toBe('same');
        if (a !== b) expect(compareQuantities(figure(a), figure(b))).not.toBe('same');
      }),
    );
  });

  it.each([
    ['57 nations', '57 countries', true],
    ['45 minutes', '2 hours', true],
    ['45 minutes', '45 members', false],
    ['two leaders', 'two options', false],
    ['rose to 40.', '40 ships', undefined],
  ])('%s and %s count the same: %s', (a, b, expected) => {
    expect(countTheSame(number(a), number(b))).toBe(expected);
  });

  it.each([
    [8_800_000_000, 100_000_000],
    [1.5, 0.1],
    [400, 100],
    [373, 1],
    [0, 0],
  ])('takes %d to be precise to %d', (value, precision) => {
    expect(precisionOf(value)).toBeCloseTo(precision, 10);
  });
});

describe('derivedFrom', () => {
  const figures = (text: string): Quantity[] => findQuantities(text);
  const aid = figures('$820 million, of which $50 million and $770 million');

  it.each([
    ['about 94 percent of the total', '$770 million of $820 million is 93.9 percent.'],
    ['94 percent', '$770 million of $820 million is 93.9 percent.'],
    ['$870 million', '$820 million and $50 million come to this.'],
  ])('explains %s', (draft, why) => {
    const derived = derivedFrom(one(draft), new Reckoned(aid));
    expect(derived && inEnglish(derived.why)).toBe(why);
  });

  it.each(['84 percent', 'more than 94 percent', 'about $771 million', '$900 million', '94 percentage points'])(
    'does not explain %s',
    draft => {
      expect(derivedFrom(one(draft), new Reckoned(aid))).toBeUndefined();
    },
  );

  it('prefers what is exact', () => {
    const how = derivedFrom(one('$770 million'), new Reckoned(figures('$820 million and $50 million')));
    expect(how).toMatchObject({ how: 'difference', value: 770_000_000 });
  });

  it('adds up all figures', () => {
    expect(derivedFrom(number('12 ships'), new Reckoned(figures('3 ships, 4 ships and 5 ships')))).toMatchObject({
      how: 'sum',
      value: 12,
    });
  });

  it.each([
    ['a rise of about 80 percent', 'growth'],
    ['a rise of about 60 percent', undefined],
    ['more than 80 percent', 'growth'],
    ['nearly 80 percent', undefined],
    ['nearly 56 percent', 'share'],
  ])('%s from $207 million to $373 million: %s', (draft, how) => {
    expect(derivedFrom(one(draft), new Reckoned(figures('$207 million, then $373 million')))?.how).toBe(how);
  });

  it('keeps to the reckoning that is meant', () => {
    const pair = figures('$207 million, then $373 million');
    expect(derivedFrom(one('a rise of 55.5 percent'), new Reckoned(pair), how => how !== 'share')).toBeUndefined();
    expect(derivedFrom(one('55.5 percent of it'), new Reckoned(pair), how => how === 'share')?.how).toBe('share');
  });

  it('does not pair a repeated figure with itself, nor a range, nor an ordinal', () => {
    expect(derivedFrom(one('$10 million'), new Reckoned(figures('$5 million and again $5 million')))).toBeUndefined();
    expect(derivedFrom(one('5 to 10 ships'), new Reckoned(figures('2 ships, 3 ships')))).toBeUndefined();
    expect(derivedFrom(one('the 5th session'), new Reckoned(figures('2 ships, 3 ships')))).toBeUndefined();
  });

  it.each([
    ['about 95 percent', 93.9, true],
    ['about 60 percent', 55.5, false],
    ['93.9 percent', 93.902, true],
    ['93.8 percent', 93.902, false],
    ['nearly 95 percent', 93.9, true],
    ['over 90 percent', 93.9, false],
    ['over 90 percent', 92.1, true],
  ])('%s of %d: %s', (draft, value, holds) => {
    expect(percentHolds(percentage(draft), value)).toBe(holds);
  });

  it('reckons rightly over any two figures', () => {
    const figure = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        expect(amountsFrom([a, b]).map(({ value }) => value)).toEqual([a + b, Math.abs(a - b)]);
        for (const { how, value, of } of percentagesFrom([a, b])) {
          const [x = 0, y = 0] = of.map(index => [a, b][index] ?? 0);
          expect(value).toBeCloseTo(how === 'share' ? (x / y) * 100 : (Math.abs(y - x) / x) * 100, 6);
        }
      }),
    );
  });

  it('is quick over many figures', () => {
    const sought = one('999,983 trucks');
    const many = new Map(
      [2500, 20_000].map(length => [
        length,
        figures(Array.from({ length }, (_, index) => `${index + 2} trucks`).join(', ')),
      ]),
    );
    expect(takesLinearTime(length => derivedFrom(sought, new Reckoned(many.get(length) ?? [])), 2500)).toBe(true);
  });
});
