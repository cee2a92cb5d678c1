import { describe, expect, it } from 'vitest';
import { FactIndex } from '../../../src/core/evidence/factIndex.js';
import { findFacts } from '../../../src/core/facts/extractFacts.js';
import { takesLinearTime } from '../linearTime.js';

const text = 'Minister of Fisheries Ana Holt of Norvania met the deputy minister of energy in Norvik.';
const facts = findFacts(text);
const index = new FactIndex(facts);

function spanOf(words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

describe('an index of facts', () => {
  it('finds the office that begins at a place', () => {
    const { start } = spanOf('Minister of Fisheries');
    expect(index.officeAt(start)?.text).toBe('Minister of Fisheries');
    expect(index.officeAt(start + 1)).toBeUndefined();
  });

  it('tells an office beside its holder’s name from one by itself', () => {
    const offices = facts.filter(({ kind }) => kind === 'office').map(({ span }) => index.isBound(span.start));
    expect(offices).toEqual([true, false]);
  });

  it('tells what lies in an office, and what in anything that is known', () => {
    expect(index.isInOffice(spanOf('energy'))).toBe(true);
    expect(index.isInOffice(spanOf('Holt'))).toBe(false);
    expect(index.isKnown(spanOf('Holt'))).toBe(true);
    expect(index.isKnown(spanOf('met'))).toBe(false);
  });

  it('is asked about each of many facts in linear time', () => {
    const work = (count: number): void => {
      const many = Array.from({ length: count }, (_, at) =>
        facts.map(one => ({ ...one, span: movedBy(one.span, at) })),
      );
      const all = many.flat();
      const known = new FactIndex(all);
      for (const { span } of all) {
        known.officeAt(span.start);
        known.isBound(span.start);
        known.isInOffice({ start: span.end, end: span.end + 1 });
        known.isKnown({ start: span.end, end: span.end + 1 });
      }
    };
    expect(takesLinearTime(work, 2000)).toBe(true);
  });
});

function movedBy({ start, end }: { start: number; end: number }, at: number): { start: number; end: number } {
  return { start: start + at * text.length, end: end + at * text.length };
}
