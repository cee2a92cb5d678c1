import { describe, expect, it } from 'vitest';
import { against, fixesFor } from './support.js';

const source =
  'They mourned those who died in the attack in Manbij, Syria, in the spring. Later the Danish delegation went on to Gandhinagar, India, for a ' +
  'second meeting, and saw the harbours of Denmark. The fleet has its home in Port Ada, Norway, and a yard in Port Ada, Sweden.';

describe('the country of a place', () => {
  it.each([
    ['Those who died in Manbij, India, were mourned.', 'place-mismatch: India', 'India → Syria'],
    [
      'A second meeting took place in Gandhinagar, Denmark, after the spring.',
      'place-mismatch: Denmark',
      'Denmark → India',
    ],
    ['A second meeting took place in Gandhinagar, Denmark.', 'place-mismatch: Denmark', 'Denmark → India'],
  ])('is another than the source’s: %s', (draft, finding, fix) => {
    expect(against(source, draft)).toEqual([finding]);
    expect(fixesFor(source, draft)).toEqual([fix]);
  });

  it.each([
    'Those who died in Manbij, Syria, were mourned.',
    'In Gandhinagar, Denmark and India held a second meeting.',
    'The fleet has its home in Port Ada, Norway.',
  ])('is the source’s, or cannot be told: %s', draft => {
    expect(against(source, draft)).toEqual([]);
  });
});
