import { describe, expect, it } from 'vitest';
import { lintArticle } from '../../../src/core/lint.js';
import { articleWith, sourcesWith } from './support.js';

const body =
  'The Prime Minister met Commissioner Tomas Verrin in Norvik today.\n\nThey spoke of the cables in the strait, and of the ferries that cross it each day of the week in the winter. Both looked forward to the opening of the pier.\n';

/** What is reported of a draft that calls its source by a title which the source itself does not have. */
function reported(draft: string, title: string | undefined): string[] {
  const sources = sourcesWith(body).map(one => ({
    ...one,
    record: { ...one.record, ...(title !== undefined && { title }) },
  }));
  const text = articleWith(draft);
  return lintArticle({ text, sources })
    .findings.filter(({ category }) => category === 'evidence')
    .map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`);
}

describe('the title that an article records for its source', () => {
  const draft = 'Prime Minister Ana Lind met Tomas Verrin in Norvik. Lind spoke of the cables.';

  it('names people where the source itself has no title', () => {
    expect(reported(draft, undefined)).toEqual([]);
    expect(reported('They spoke of Ana Lind, a pilot.', 'Readout of the Visit of Pilot Ana Lind')).toEqual([]);
    expect(reported('They spoke of Ana Lind, a pilot.', 'Readout of a Visit')).toEqual(['unsupported-fact: Ana Lind']);
  });

  it('tells nothing of figures, which it shortens', () => {
    const long = `${body}\nThe Commissioner announced over €34 million for the ferries of the islands this year.\n`;
    const sources = sourcesWith(long).map(one => ({
      ...one,
      record: { ...one.record, title: 'Verrin Announces €34 million for Ferries' },
    }));
    const text = articleWith('Ferries get more than €34m.', 'More than €34m for ferries');
    expect(lintArticle({ text, sources }).findings.filter(({ category }) => category === 'evidence')).toEqual([]);
  });

  it('is shown nowhere in the saved text, where it does not stand', () => {
    const sources = sourcesWith(body).map(one => ({
      ...one,
      record: { ...one.record, title: 'Readout of the Visit of Pilot Ana Lind' },
    }));
    const { verdicts } = lintArticle({ text: articleWith('Ana Lind and Ana Linn were spoken of.'), sources });
    expect(verdicts.map(({ state }) => state)).toEqual(['supported', 'contradicted']);
    expect(verdicts.flatMap(({ places }) => places)).toEqual([]);
  });

  it('is held against the draft as well', () => {
    expect(reported('Ana Linn, a pilot, was spoken of.', 'Readout of the Visit of Pilot Ana Lind')).toEqual([
      'name-misspelt: Ana Linn',
    ]);
  });
});
