import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, unfoldedSpan } from '../../../src/core/text/fold.js';
import { anyText } from '../anyText.js';
import { takesLinearTime } from '../linearTime.js';

const unfolded = (text: string, part: string): string => {
  const folded = foldText(text);
  const start = folded.text.indexOf(part);
  const span = unfoldedSpan(folded, { start, end: start + part.length });
  return text.slice(span.start, span.end);
};

describe('foldText', () => {
  it('makes typography plain', () => {
    expect(foldText('“It’s — well…”').text).toBe('"it\'s - well..."');
    expect(foldText('the ﬁrst  \n talks').text).toBe('the first talks');
    expect(foldText('co\u00adoperation').text).toBe('cooperation');
  });

  it('leads back to the words as they were', () => {
    expect(unfolded('She said: “It’s  done…”', "it's done...")).toBe('It’s  done…');
    expect(unfolded('the ﬁrst talks', 'first')).toBe('ﬁrst');
    expect(unfolded('co\u00adoperation now', 'cooperation')).toBe('co\u00adoperation');
  });

  it('keeps a place in the original for every code unit', () => {
    fc.assert(
      fc.property(anyText, text => {
        const { text: folded, starts, ends } = foldText(text);
        expect(starts).toHaveLength(folded.length);
        expect(ends).toHaveLength(folded.length);
        for (let at = 0; at < folded.length; at++) {
          const [start, end] = [starts[at] ?? -1, ends[at] ?? -1];
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
          if (at > 0) expect(start).toBeGreaterThanOrEqual(starts[at - 1] ?? 0);
        }
      }),
    );
  });

  it('takes time in proportion to the length', () => {
    expect(takesLinearTime(length => foldText('some words … '.repeat(length / 13)), 40_000)).toBe(true);
  });

  it('folds a folded text to itself', () => {
    fc.assert(
      fc.property(anyText, text => {
        const once = foldText(text).text;
        expect(foldText(once).text).toBe(once);
      }),
    );
  });
});
