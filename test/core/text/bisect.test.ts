import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginningIn, bisect } from '../../../src/core/text/bisect.js';

describe('bisect', () => {
  it.each([
    [[], 5, 0],
    [[5], 5, 0],
    [[4], 5, 1],
    [[1, 5, 5, 5, 9], 5, 1],
    [[1, 5, 5, 5, 9], 6, 4],
    [[1, 5, 5, 5, 9], 10, 5],
    [[1, 5, 5, 5, 9], 0, 0],
  ])('finds in %j the first that is not below %i', (items, least, at) => {
    expect(bisect(items, item => item >= least)).toBe(at);
  });

  const someItems = fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 40 }).map(all => all.sort((a, b) => a - b));
  const someLimit = fc.integer({ min: -10, max: 10 });

  it('finds what a walk finds, with far fewer questions', () => {
    fc.assert(
      fc.property(someItems, someLimit, (items, limit) => {
        const asked: number[] = [];
        const found = bisect(items, (item, at) => {
          expect(item).toBe(items[at]);
          asked.push(at);
          return item > limit;
        });
        const walked = items.findIndex(item => item > limit);
        expect(found).toBe(walked < 0 ? items.length : walked);
        expect(asked.length).toBeLessThanOrEqual(Math.ceil(Math.log2(items.length + 1)));
        expect(new Set(asked).size).toBe(asked.length);
      }),
    );
  });

  it('finds it within a stretch, and looks at nothing outside', () => {
    fc.assert(
      fc.property(someItems, someLimit, fc.nat(40), fc.nat(40), (items, limit, one, other) => {
        const [from, to] = [Math.min(one, other, items.length), Math.min(Math.max(one, other), items.length)];
        const found = bisect(
          Int32Array.from(items),
          (item, at) => {
            expect(at >= from && at < to).toBe(true);
            return item >= limit;
          },
          from,
          to,
        );
        const walked = items.slice(from, to).findIndex(item => item >= limit);
        expect(found).toBe(walked < 0 ? to : from + walked);
      }),
    );
  });
});

describe('beginningIn', () => {
  const someSpan = fc.tuple(fc.nat(20), fc.nat(5)).map(([start, length]) => ({ start, end: start + length }));
  const someThings = fc
    .array(someSpan, { maxLength: 30 })
    .map(spans => spans.sort((a, b) => a.start - b.start).map(span => ({ span })));

  it('gives those that begin in the span, in their order', () => {
    fc.assert(
      fc.property(someThings, someSpan, (things, { start, end }) => {
        const wanted = things.filter(({ span }) => span.start >= start && span.start < end);
        expect(beginningIn(things, { start, end })).toEqual(wanted);
      }),
    );
  });
});
