import { describe, expect, it } from 'vitest';
import { against, fixesFor } from './support.js';

describe('a day of the week that the source has none of', () => {
  it('is the day that the source has where it tells as much', () => {
    const source = 'The crews of the Tellin Strait are to hold their next drill on Tuesday.';
    const draft = 'The crews of the Tellin Strait are to hold their next drill on Wednesday.';
    expect(against(source, draft)).toEqual(['date-mismatch: Wednesday']);
    expect(fixesFor(source, draft)).toEqual(['Wednesday → Tuesday']);
  });
});

describe('the day of the week on which something was', () => {
  // The release is of May 14, 2026, a Thursday.
  const source =
    'Verrin hosted the fishers of the Tellin Strait for lunch this morning. On May 8 the ships had left for the north.';

  it('is not that of another matter', () => {
    expect(against(source, 'Verrin hosted fishers of the Tellin Strait for lunch on Friday morning.')).toEqual([
      'date-mismatch: Friday',
    ]);
    expect(against(source, 'Verrin hosted fishers of the Tellin Strait for lunch on Thursday morning.')).toEqual([]);
  });

  it.each([
    'The ships left for the north on Friday.',
    'Verrin hosted fishers for lunch on Thursday, after the ships had left on Friday.',
    'Verrin said on Thursday that he hosted fishers.',
  ])('is its own, or may be: %s', draft => {
    expect(against(source, draft)).toEqual([]);
  });
});
