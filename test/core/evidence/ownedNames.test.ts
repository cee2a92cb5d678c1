import { describe, expect, it } from 'vitest';
import { against, fixesFor } from './support.js';

const source =
  'Haarlund spoke of the cables on RTN’s Morning Hour, as well as on Norvik Radio. Verrin read from Tarn’s Coast Almanac and from Velgor’s Coast Almanac.';

describe('whose a thing of a name of its own is', () => {
  it('is held against the source', () => {
    const draft = 'On CBN’s Morning Hour, Haarlund spoke of the cables.';
    expect(against(source, draft)).toEqual(['organisation-mismatch: CBN']);
    expect(fixesFor(source, draft)).toEqual(['CBN → RTN']);
  });

  it.each([
    'On RTN’s Morning Hour, Haarlund spoke of the cables.',
    'On Norvik’s Morning Hour, Haarlund spoke of the cables.',
    'Verrin read from the sailors’ Coast Almanac, and from Velgor’s Coast Almanac.',
    '## Background\n\nOn CBN’s Morning Hour, Haarlund spoke of the cables.',
  ])('is the source’s, or cannot be told: %s', draft => {
    expect(against(source, draft)).toEqual([]);
  });
});
