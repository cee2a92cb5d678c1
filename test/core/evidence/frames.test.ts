import { describe, expect, it } from 'vitest';
import { against, fixesFor } from './support.js';

const source =
  'They spoke of Russian attacks on the harbours, of the need to pass funding for Ukraine, and of the steadfast commitment to Japan’s security. ' +
  'Later they welcomed a proposal of Spain and Portugal for a survey, and praised France.';

describe('a name beside a word that stands beside another in the source', () => {
  it.each([
    [
      'They talked about why parliament should pass funding for Russia.',
      'hint place-mismatch: Russia',
      'Russia → Ukraine',
    ],
    ['Their commitment to France’s security is steadfast, they said.', 'hint place-mismatch: France', 'France → Japan'],
    ['French security is a steadfast commitment, they said.', 'hint place-mismatch: French', 'French → Japanese'],
  ])('%s', (draft, finding, fix) => {
    expect(against(source, draft)).toEqual([finding]);
    expect(fixesFor(source, draft)).toEqual([fix]);
  });

  it.each([
    'They talked about why parliament should pass funding for Ukraine.',
    'Their commitment to Japan’s security is steadfast, they said.',
    'Japanese security is a steadfast commitment, they said.',
    'They talked about attacks in Ukraine and the harbours there.',
    'They welcomed a proposal of Portugal for a survey.',
    'They praised France and its commitment.',
    '## Background\n\nThey talked about why parliament should pass funding for Russia.',
  ])('is in its place, or cannot be told: %s', draft => {
    expect(against(source, draft)).toEqual([]);
  });
});
