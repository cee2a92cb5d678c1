import { describe, expect, it } from 'vitest';
import { lintArticle } from '../../../src/core/lint.js';
import { against, articleWith, sourcesWith } from './support.js';

const source =
  '# PM call with Minister Tomas Verrin\n\nThe Prime Minister spoke to Tomas Verrin, Minister of Harbours of Estoria, this morning. The Prime Minister thanked him for the ferries, and they spoke of the cables that lie on the ground of the strait.\n';

function found(body: string, headline: string): string[] {
  const text = articleWith(body, headline);
  return lintArticle({ text, sources: sourcesWith(source) })
    .findings.filter(({ rule }) => rule === 'unsupported-fact')
    .map(({ severity, span }) => `${severity}: ${text.slice(span.start, span.end)}`);
}

describe('somebody in a headline whom no source names', () => {
  it('may be the head of government whom a release of their office calls by no name', () => {
    expect(
      found('Ana Lind thanked Tomas Verrin for the ferries.', 'Lind calls Verrin about ferries'),
    ).not.toContainEqual(expect.stringMatching(/^warning/));
  });

  it('is looked at below it', () => {
    expect(found('Tomas Verrin spoke of ferries with Ana Lind in the chair.', 'Talks on ferries')).toEqual([
      'warning: Ana Lind',
    ]);
  });

  it('is looked at in what is told, though background has named them before', () => {
    const body =
      '## Background\n\nThe port was built by Rosa Brenk.\n\n## Key takeaways\n\nVerrin thanked Rosa Brenk for the ferries.';
    expect(found(body, 'Talks on ferries')).toEqual(['hint: Rosa Brenk', 'warning: Rosa Brenk']);
  });
});

describe('somebody whose given name is cut short', () => {
  it('is who holds the office', () => {
    const long =
      '# Visit of Deputy President Verrin\n\nEstoria’s Deputy President Ole Paulus Verrin will visit Tarn. Deputy President Verrin will open the pier, and speak of the cables that lie on the ground of the strait.\n';
    const text = articleWith('Estoria’s deputy president, Paul Verrin, will visit Tarn.');
    expect(
      lintArticle({ text, sources: sourcesWith(long) }).findings.filter(({ category }) => category === 'evidence'),
    ).toEqual([]);
  });

  it('is not one of whose name a letter is missing', () => {
    expect(
      against('Minister of Ports Jane Osvik spoke of the pier.', 'Minister of Ports Jan Osvik spoke of the pier.'),
    ).toEqual(['office-mismatch: Jan Osvik']);
  });
});
