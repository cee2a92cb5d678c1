import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../src/core/article/parseArticle.js';
import type { Verdict } from '../../../src/core/evidence/types.js';
import { factAt } from '../../../src/core/lookup/factAt.js';
import { sourceSentence } from '../../../src/core/lookup/sourceSentence.js';
import { usesOf, verdictsAt } from '../../../src/core/lookup/verdictsAt.js';
import { importReadout } from '../../../src/core/readout/importReadout.js';
import { say } from '../../../src/core/text/message.js';

function verdict(
  start: number,
  end: number,
  ...places: (readonly [source: number, start: number, end: number])[]
): Verdict {
  return {
    state: 'supported',
    span: { start, end },
    sentence: { start, end },
    why: say``,
    places: places.map(([source, from, to]) => ({ source, span: { start: from, end: to }, text: '' })),
    fixes: [],
  };
}

describe('verdictsAt', () => {
  const all = [verdict(0, 20), verdict(4, 8), verdict(12, 14)];

  test('gives the shortest first, its ends included, and nothing beside them', () => {
    expect(verdictsAt(all, 4)).toEqual([all[1], all[0]]);
    expect(verdictsAt(all, 8)).toEqual([all[1], all[0]]);
    expect(verdictsAt(all, 10)).toEqual([all[0]]);
    expect(verdictsAt(all, 21)).toEqual([]);
  });
});

describe('usesOf', () => {
  const all = [verdict(0, 1, [0, 10, 20]), verdict(2, 3, [1, 10, 20]), verdict(4, 5, [0, 40, 50], [0, 5, 12])];

  test('finds what rests on a cursor’s word, or on a stretch, of that source', () => {
    expect(usesOf(all, 0, { start: 10, end: 10 })).toEqual([all[0], all[2]]);
    expect(usesOf(all, 0, { start: 20, end: 20 })).toEqual([all[0]]);
    expect(usesOf(all, 0, { start: 20, end: 41 })).toEqual([all[2]]);
    expect(usesOf(all, 1, { start: 0, end: 60 })).toEqual([all[1]]);
    expect(usesOf(all, 2, { start: 0, end: 60 })).toEqual([]);
  });
});

describe('sourceSentence', () => {
  const text =
    '# Readout of Minister Haarlund’s Call\n\nMay 14, 2026\n\nThe ministers discussed the protection of undersea cables and met in\nthe port of Norvik. They agreed to meet again.\n';
  const readout = importReadout(text);
  const around = (words: string, to = words) => {
    const stretch = { start: text.indexOf(words), end: text.indexOf(to) + to.length };
    const { start, end } = sourceSentence(readout, stretch);
    return text.slice(start, end);
  };

  test('is the whole sentence, over line breaks', () => {
    expect(around('Norvik')).toBe(
      'The ministers discussed the protection of undersea cables and met in\nthe port of Norvik.',
    );
    expect(around('They')).toBe('They agreed to meet again.');
  });

  test('is all sentences of a stretch that reaches over several', () => {
    expect(around('met in', 'They agreed')).toBe(
      'The ministers discussed the protection of undersea cables and met in\nthe port of Norvik. They agreed to meet again.',
    );
  });

  test('is the line where there is no sentence', () => {
    expect(around('May 14')).toBe('May 14, 2026');
    expect(around('Haarlund')).toBe('# Readout of Minister Haarlund’s Call');
  });
});

describe('factAt', () => {
  const text = '---\ndate: 2026-05-14\n---\n\nThey met on May 14, 2026, in Norvik.\n\n```\nMay 15, 2026\n```\n';
  const article = parseArticle(text);

  test('is the fact under the cursor, at its place in the article', () => {
    const fact = factAt(article, text.indexOf('14, 2026, in'));
    expect(fact && text.slice(fact.span.start, fact.span.end)).toBe('May 14, 2026');
  });

  test.each(['met on', '05-14', '15, 2026'])('is none at “%s”', words => {
    expect(factAt(article, text.indexOf(words))).toBeUndefined();
  });
});
