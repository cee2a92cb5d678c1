import { describe, expect, it } from 'vitest';
import { readoutOf, reported } from './support.js';

const source = readoutOf('They spoke of the repair ships.');

describe('the words that lead into an item, pasted in without marks', () => {
  it.each([
    '- Discussion of Shared Harbour Concerns: Both sides spoke of the cables.',
    '  • Upholding Maritime Law and Norms: They spoke of the cables.\n\n  • Norvania’s Standing in the Strait: They spoke of the harbours.',
    '1. Focus on Repair: They spoke of the repair ships.',
  ])('are names in title case only: %s', draft => {
    expect(reported(draft, source)).toEqual([]);
  });

  it.each([
    ['- They spoke of the Karsholm Harbour Trust: Both sides back it.', 'unsupported-fact: Karsholm Harbour Trust'],
    ['They met the Karsholm Trust: Both sides back it.', 'unsupported-fact: Karsholm Trust'],
    [
      '- Shared Harbour Concerns: They spoke to the Karsholm Harbour Trust.',
      'unsupported-fact: Karsholm Harbour Trust',
    ],
  ])('are no sentence, and end with their colon: %s', (draft, finding) => {
    expect(reported(draft, source)).toEqual([finding]);
  });
});
