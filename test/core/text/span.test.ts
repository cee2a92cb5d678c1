import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textAt, trimmedSpan } from '../../../src/core/text/span.js';

describe('trimmedSpan', () => {
  it.each([
    ['  a b\t', 0, 7, 2, 5],
    ['\uFEFFx\u00A0y\r\n', 0, 6, 1, 4],
    ['a b c', 1, 4, 2, 3],
    ['a b', 0, 3, 0, 3],
    ['a   b', 1, 4, 4, 4],
    ['a', 1, 1, 1, 1],
  ])('of %j from %i to %i', (text, start, end, from, to) => {
    expect(trimmedSpan(text, { start, end })).toEqual({ start: from, end: to });
  });

  it('reads as the trimmed words, within the span', () => {
    const piece = fc.constantFrom(' ', '\n', '\r', '\u00A0', '\u3000', 'a', '.', '\u{1F6A2}');
    const words = fc.array(piece, { maxLength: 12 }).map(pieces => pieces.join(''));
    fc.assert(
      fc.property(words, words, words, (before, inner, after) => {
        const span = { start: before.length, end: before.length + inner.length };
        const found = trimmedSpan(before + inner + after, span);
        expect(textAt(before + inner + after, found)).toBe(inner.trim());
        expect(found.start).toBeGreaterThanOrEqual(span.start);
        expect(found.end).toBeLessThanOrEqual(span.end);
      }),
    );
  });
});
