import { describe, expect, it } from 'vitest';
import { against } from './support.js';

const source =
  'Haarlund and Verrin condemned the shelling of two lightships in the Tellin Strait. They agreed to open two berths for the pilots of both navies by September.';

describe('a sentence that denies what the source says', () => {
  it.each([
    'They did not condemn the shelling of two lightships in the strait.',
    'The shelling of two lightships in the Tellin Strait was not condemned by Haarlund and Verrin.',
    'Two berths for the pilots of both navies will not open by September.',
  ])('is wrong: %s', draft => {
    expect(against(source, draft).some(one => one.startsWith('denies-what-source-says'))).toBe(true);
  });

  it.each([
    'The readout does not say how many pilots of both navies the two berths are for.',
    'Haarlund and Verrin condemned the shelling of the lightships.',
    'They did not only condemn the shelling of two lightships in the strait.',
    'The view of the shelling of two lightships in the Tellin Strait has not changed.',
    'They did not visit the lightships.',
    'No more than two berths will open for the pilots of both navies.',
  ])('may be right: %s', draft => {
    expect(against(source, draft).filter(one => one.startsWith('denies'))).toEqual([]);
  });

  it('may be right where the source denies something of the kind', () => {
    const draft = 'For the pilots of both navies, by September two berths will not open.';
    expect(against(source, draft)).toEqual(['denies-what-source-says: will not open']);
    expect(against(`${source} Neither navy wants its pilots at the berths.`, draft)).toEqual([]);
  });
});

describe('what nobody says, or what was not talked of', () => {
  it.each([
    [
      'Both ministers said that they look forward to opening the winter harbour at Aldsund in person.',
      'Neither side said it looked forward to opening the winter harbour in person.',
      ['denies-what-source-says: Neither side said'],
    ],
    ['Both ministers spoke of the winter harbour.', 'Neither side spoke of a toll for ships.', []],
    [
      'The two ministers also discussed efforts to mend the broken cable in the eastern strait.',
      'The broken cable in the eastern strait was not raised.',
      ['denies-what-source-says: was not raised'],
    ],
    [
      'The two ministers also discussed efforts to mend the broken cable in the eastern strait.',
      'The price of a cable in the strait was not raised.',
      [],
    ],
  ])('%s %s', (source, draft, findings) => {
    expect(against(source, draft)).toEqual(findings);
  });
});
