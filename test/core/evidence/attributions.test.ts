import { describe, expect, it } from 'vitest';
import { lintArticle } from '../../../src/core/lint.js';
import type { Source } from '../../../src/core/rules/types.js';
import { articleWith, readoutOf, sourcesWith } from './support.js';

const saved = readoutOf(
  'They praised NATO for its help with the cables. The European Parliament said that it would follow.',
);

function found(draft: string, publishers: readonly string[] = ['Ministry of Defence of Norvania']): string[] {
  const sources = sourcesWith(...publishers.map(() => saved)).map((source, at): Source => ({
    ...source,
    record: { ...source.record, publisher: publishers[at] ?? '' },
  }));
  const text = articleWith(draft);
  return lintArticle({ text, sources })
    .findings.filter(({ category }) => category === 'evidence')
    .flatMap(({ rule, fixes }) => [
      rule,
      ...(fixes[0]?.edits ?? []).map(({ start, end, text: right }) => `${text.slice(start, end)} → ${right}`),
    ]);
}

describe('a body that the news is said to come from', () => {
  it('is not the one that gives the source out', () => {
    const fix = 'NATO → Ministry of Defence of Norvania';
    expect(found('They praised the crews, NATO said.')).toEqual(['organisation-mismatch', fix]);
    expect(found('They praised the crews, according to a NATO readout.')).toEqual(['organisation-mismatch', fix]);
    expect(found('They praised the crews, the World Bank said.')).toEqual([
      'unsupported-fact',
      'World Bank → Ministry of Defence of Norvania',
    ]);
  });

  it.each([
    'They praised the crews, the Ministry of Defence said.',
    'They praised NATO, the ministry said.',
    'They praised NATO.',
    'It would follow, the European Parliament said.',
  ])('is, or may be: %s', draft => {
    expect(found(draft).filter(one => one === 'organisation-mismatch')).toEqual([]);
  });

  it('may be either of two sources’ publishers', () => {
    expect(found('They praised the crews, NATO said.', ['Ministry of Defence of Norvania', 'NATO'])).toEqual([]);
  });
});
