import { describe, expect, it } from 'vitest';
import { against, fixesFor } from './support.js';

const source =
  'The Fund has made these grants: Norvania, $4.5 million; Estoria, $6 million; Ostmark, $2 million; Kelmark, $6 million; and Sundia, $1.5 million. ' +
  'Tarn Field Airport (Marlow County) – $224,227. Port Orlan Regional Airport – $737,412. ' +
  'Work will be done in Oskeby, Ohio, (61 percent); Fennel, Ohio, (27 percent); and Brask, Texas (12 percent).';

describe('a sum or a share in a list', () => {
  it.each([
    [
      'Ostmark and Kelmark receive $6 million apiece.',
      'Ostmark and Kelmark receive $6 million',
      '$6 million → $2 million',
    ],
    ['The Fund grants $2 million to Sundia.', '$2 million to Sundia', '$2 million → $1.5 million'],
    ['Tarn Field gets $737,412 for a taxiway.', 'Tarn Field gets $737,412', '$737,412 → $224,227'],
    ['Norvania comes next with $1.5 million.', 'Norvania comes next with $1.5 million', '$1.5 million → $4.5 million'],
    ['Sundia’s share is $4.5 million.', 'Sundia’s share is $4.5 million', '$4.5 million → $1.5 million'],
    ['Half of it is done in Oskeby, Ohio (27 percent).', 'Oskeby, Ohio (27 percent', '27 percent → 61 percent'],
    [
      'A further $6 million each goes to Estoria and Norvania.',
      '$6 million each goes to Estoria and Norvania',
      '$6 million → $4.5 million',
    ],
  ])('is another one’s: %s', (draft, words, fix) => {
    expect(against(source, draft)).toContain(`number-mismatch: ${words}`);
    expect(fixesFor(source, draft)).toContain(fix);
  });

  it.each([
    'Estoria and Kelmark receive $6 million apiece.',
    'The Fund grants $2 million to Ostmark, and Sundia gets $1.5 million.',
    'Port Orlan gets $737,412 and Tarn Field $224,227.',
    'Most of the work, 61 percent, is done in Oskeby.',
    // What either gets is not said.
    'Sundia and Norvania get $6 million.',
    'The Fund grants $6 million to Norvania and Sundia.',
    'The Fund grants $6 million to Ostmark, Sundia and Norvania.',
    'Some $2 million for Ostmark is late.',
  ])('is theirs, or not told to be another one’s: %s', draft => {
    expect(against(source, draft).filter(one => one.startsWith('number-mismatch'))).toEqual([]);
  });

  it('may be told of the same elsewhere', () => {
    const also = `${source} In March, Ostmark had $6 million from the Fund.`;
    expect(against(also, 'Ostmark gets $6 million.').filter(one => one.startsWith('number-mismatch'))).toEqual([]);
  });
});
