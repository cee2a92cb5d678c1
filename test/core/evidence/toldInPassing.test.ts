import { describe, expect, it } from 'vitest';
import { joinLines } from '../joinLines.js';
import { against, reported } from './support.js';

const trade = [
  'The total volume of trade between the two is at about Kshs 42 billion in 2014 while the highest value was Kshs 51 billion in 2012.',
  'Total exports were valued at approximately Kshs 17.5 billion with a negative trade balance of Kshs 8 billion in 2014.',
].join(' ');

describe('a sum of another currency', () => {
  it.each([
    ['Trade came to 42 billion Kenyan shillings in 2014.', []],
    ['Trade came to Kshs 42 billion in 2014.', []],
    ['Trade came to 24 billion Kenyan shillings in 2014.', ['number-mismatch: 24 billion Kenyan shillings']],
  ])('is held against the source’s, whatever stands nearer to a word of it: %s', (draft, found) => {
    expect(against(trade, draft)).toEqual(found);
  });
});

describe('what the writer adds', () => {
  it.each([
    // Two of a kind that the writer numbers.
    [
      'The ministry announced two packages, one of boats and one of nets.',
      'The ministry announced two packages. The first is of boats. The second brings nets.',
      [],
    ],
    // A measure in squares.
    [
      'Aerial surveys showed nearly 900 square miles of the delta under water.',
      'Roughly 900 square miles (about 2,300 square kilometers) lie under water.',
      [],
    ],
    [
      'They discussed the situation on the Korean Peninsula.',
      joinLines('- **Korea:** They discussed the peninsula.'),
      [],
    ],
  ])('is no error: %#', (source, draft, found) => {
    expect(against(source, draft)).toEqual(found);
  });

  it('may name the city of the release’s own dateline', () => {
    const source = joinLines(
      'Norwegian President on One-Day Visit',
      '',
      'Lisbon, Saturday February 18, 2017 (MFA Press) — President Roe today made a visit and held talks with his host. The two spoke of fishing in the waters off the coast, and of the harbours on its shores, where ships of both have put in for two hundred years. They agreed that their ministers will meet every two years, and that young people will be able to study in either country.',
    );
    expect(reported('- **A visit:** Roe came to Lisbon and held talks with his host.', source)).toEqual([]);
  });
});

describe('two offices before a name', () => {
  const source =
    'Haarlund accompanied Deputy Prime Minister & Coordinating Minister for Harbours Ada Lind to Norvik last week.';

  it.each([
    ['Haarlund accompanied Deputy Prime Minister Ada Lind to Norvik.', []],
    ['Haarlund accompanied Prime Minister Ada Lind to Norvik.', ['office-mismatch: Prime Minister']],
  ])('are both hers: %s', (draft, found) => {
    expect(against(source, draft)).toEqual(found);
  });
});

it('lets what stands behind a name and a comma say what she is', () => {
  const source = joinLines(
    'Minister for Foreign Affairs Ilse Haarlund met the Minister of Foreign Affairs of Malaysia, Omar Perl, on 4 September 2018 in Putrajaya.',
    '',
    'Minister Haarlund and Mr Perl spoke of the ties between their countries, and of ways in which the two could work together.',
    '',
    'Minister Haarlund accompanies Deputy Prime Minister & Coordinating Minister for National Security Ada Lind on a working visit to Malaysia.',
  );
  const draft =
    'Haarlund is travelling with Ada Lind, deputy prime minister and co-ordinating minister for national security, who is on a working visit to Malaysia.';
  expect(reported(draft, source)).toEqual([]);
});

describe('a minister of international relations', () => {
  const source = 'International Relations and Cooperation Minister Ada Lind went to Norvik with Haarlund last week.';

  it.each([
    ['Foreign Minister Ada Lind went to Norvik with Haarlund.', []],
    ['The foreign minister, Ada Lind, went to Norvik with Haarlund.', []],
    ['Finance Minister Ada Lind went to Norvik with Haarlund.', ['office-mismatch: Finance Minister']],
  ])('is a foreign minister: %s', (draft, found) => {
    expect(against(source, draft)).toEqual(found);
  });
});
