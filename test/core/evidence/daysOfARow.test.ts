import { describe, expect, it } from 'vitest';
import { against, fixesFor } from './support.js';

describe('“Day Three”', () => {
  const source =
    'Day Three: Minister Verrin held a breakfast with the pilots. The breakfast was the first time he met them.';

  it.each([
    ['On the third day Verrin held a breakfast with the pilots.', []],
    ['On day 3 Verrin held a breakfast with the pilots.', []],
    ['On the fifth day Verrin held a breakfast with the pilots.', ['number-mismatch: fifth']],
    ['Verrin held a breakfast with the pilots for the second time.', ['number-mismatch: second']],
  ])('is the third day: %s', (draft, findings) => {
    expect(against(source, draft)).toEqual(findings);
  });

  it('has no word that a fix could put for “the third”', () => {
    expect(
      fixesFor('The sluice closed on day 1 of the strike.', 'The sluice closed on the third day of the strike.'),
    ).toEqual([]);
  });
});
