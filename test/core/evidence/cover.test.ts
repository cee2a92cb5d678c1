import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Cover } from '../../../src/core/evidence/cover.js';

const spans = fc.tuple(fc.nat(30), fc.nat(12)).map(([start, length]) => ({ start, end: start + length }));

describe('a cover', () => {
  it('holds what lies in one of its stretches', () => {
    const cover = new Cover([
      { start: 0, end: 20 },
      { start: 5, end: 8 },
      { start: 30, end: 40 },
    ]);
    expect(cover.holds({ start: 9, end: 20 })).toBe(true);
    expect(cover.holds({ start: 9, end: 21 })).toBe(false);
    expect(cover.holds({ start: 30, end: 40 })).toBe(true);
    expect(cover.holds({ start: 29, end: 31 })).toBe(false);
  });

  it('holds nothing when it is empty', () => {
    expect(new Cover([]).holds({ start: 0, end: 0 })).toBe(false);
  });

  it('says what a search of all stretches says', () => {
    fc.assert(
      fc.property(fc.array(spans), spans, (all, span) => {
        const sorted = [...all].sort((a, b) => a.start - b.start);
        const held = all.some(({ start, end }) => start <= span.start && span.end <= end);
        expect(new Cover(sorted).holds(span)).toBe(held);
      }),
    );
  });
});
