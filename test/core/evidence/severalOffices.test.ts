import { describe, expect, it } from 'vitest';
import { against } from './support.js';

describe('somebody of two offices', () => {
  const source =
    'Haarlund met with the Latvian Minister of Works Odo Marsh. She thanked her Latvian counterpart, Deputy Prime Minister and Minister of Works Odo Marsh, for the tugs. Also there was the Executive Secretary of NLC, Ina Holm.';

  it.each([
    ['Odo Marsh, Latvia’s deputy prime minister, sent tugs.'],
    ['Odo Marsh, Latvia’s minister of works, sent tugs.'],
    ['NLC’s executive secretary, Ina Holm, was there, too.'],
  ])('has both, whatever else they are called: %s', draft => {
    expect(against(source, draft)).toEqual([]);
  });

  it.each([
    ['Odo Marsh, Latvia’s minister of health, sent tugs.', 'Latvia’s minister of health'],
    ['NLC’s deputy secretary, Ina Holm, was there, too.', 'NLC’s deputy secretary'],
  ])('has no third: %s', (draft, words) => {
    expect(against(source, draft)).toEqual([`office-mismatch: ${words}`]);
  });
});
