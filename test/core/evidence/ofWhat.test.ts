import { describe, expect, it } from 'vitest';
import { against, readoutOf, verdictsOf } from './support.js';

const source =
  'Haarlund thanked Norway for its help with Danish refugees, and spoke of ways to support NATO efforts to bring tugs to the strait. They also raised U.S. concerns about the wrecks. ' +
  'NATO, the European Union and the United Nations were named, as were Latvia and India.';

describe('whose something is', () => {
  it.each([
    ['Haarlund thanked Norway for its help with Latvian refugees.', 'place-mismatch: Latvian'],
    ['They spoke of ways to support EU efforts to bring tugs to the strait.', 'organisation-mismatch: EU'],
    ['Indian concerns about the wrecks came up as well.', 'place-mismatch: Indian'],
  ])('is held against the source: %s', (draft, finding) => {
    expect(against(source, draft)).toEqual([finding]);
  });

  it.each([
    ['Haarlund thanked Norway for its help with Danish refugees.'],
    ['They spoke of ways to support NATO efforts to bring tugs to the strait.'],
    ['American concerns about the wrecks came up as well.'],
    ['Latvian officials thanked Norway for its help with Danish refugees.'],
    ['They spoke of NATO and of EU efforts to bring tugs to the strait.'],
  ])('is as in the source, or may be both’s: %s', draft => {
    expect(against(source, draft)).toEqual([]);
  });

  it('is mended in the form of the draft', () => {
    const draft = 'Haarlund thanked Norway for its help with Latvian refugees.';
    const [verdict] = verdictsOf(draft, readoutOf(source)).filter(one => one.rule);
    expect(verdict?.fixes.flatMap(({ edits }) => edits.map(one => one.text))).toEqual(['Danish']);
  });
});
