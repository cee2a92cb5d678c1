import { describe, expect, it } from 'vitest';
import { against, readoutOf, verdictsOf } from './support.js';

const source =
  'The dispute about herring has been the longest-running dispute at the harbour court. Rendt has the second-deepest basin of the strait. It was the Minister’s first official visit to Norvik. ' +
  'The Board granted the request, leaving time for the sixth and final review of the fund.';

describe('how far up something stands', () => {
  it.each([
    ['The quarrel about herring is the second-longest-running at the harbour court.', 'second-longest-running'],
    ['Rendt has the deepest basin of the strait.', 'deepest'],
    ['It was part of Verrin’s second official visit to Norvik.', 'second'],
    ['That leaves time for the fifth and final review of the fund.', 'fifth'],
  ])('is held against the source: %s', (draft, words) => {
    expect(against(source, draft)).toEqual([`number-mismatch: ${words}`]);
  });

  it.each([
    ['The quarrel about herring is the longest-running at the harbour court.'],
    ['Rendt has the second-deepest basin of the strait.'],
    ['Rendt has the deepest respect for the strait.'],
    ['It was part of Verrin’s first official visit to Norvik.'],
    ['That leaves time for the sixth and last review of the fund.'],
  ])('stands as in the source, or is of another thing: %s', draft => {
    expect(against(source, draft)).toEqual([]);
  });

  it('may be told behind “the”', () => {
    const crossing = 'It was the twenty-third crossing of the strait since 2019.';
    expect(against(crossing, 'It is the 24th of the strait’s crossings since 2019.')).toEqual([]);
    expect(against(crossing, 'It was the 24th of such crossings since 2019.')).toEqual(['number-mismatch: 24th']);
    expect(against(crossing, 'The day was the 24th of May.')).not.toContain('number-mismatch: 24th');
  });

  it('is mended by the words of the source', () => {
    const [verdict] = verdictsOf('Rendt has the deepest basin of the strait.', readoutOf(source)).filter(
      one => one.rule,
    );
    expect(verdict?.fixes.flatMap(({ edits }) => edits.map(one => one.text))).toEqual(['second-deepest']);
  });
});

describe('what a writer numbers of his own accord', () => {
  it.each([
    ['Haarlund had a second word of thanks, for the care of the reefs.'],
    ['A second aim was to keep the strait open.'],
    ['They hoped that talks between North and South would go on.'],
  ])('is no more than a hint where the source has no such number: %s', draft => {
    const found = against('Haarlund gave thanks for the care of the reefs.', draft);
    expect(found.filter(one => !one.startsWith('hint '))).toEqual([]);
  });

  it('is asked of what people count', () => {
    expect(against('It was their third visit to the reefs.', 'It was a second visit to the reefs.')).toEqual([
      'number-mismatch: second',
    ]);
  });
});
