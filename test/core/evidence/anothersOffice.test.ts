import { describe, expect, it } from 'vitest';
import { against, fixesFor } from './support.js';

const source =
  'She met with Trade Commissioner Ana Lind of the Tide Union, with the Secretary-General of the Fish Commission, Zinta Roe, with Ole Marr, and with Norwegian President Liv Dahl. ' +
  'President Boris Ask looked on, and so did Governor Nils Fjord.';

describe('an office that the source gives to another, told in a newsroom’s words', () => {
  const source =
    'The Under-Secretary for Trade, Ole Marr, chaired the meeting. He was joined by the Under-Secretary for Fisheries, Ida Brandt, by Tom Perl, Prime Minister of ' +
    'Latvia, and by Jan Voss, Ambassador of the Republic of Chad.';

  it.each([
    ['The fisheries chief, Ole Marr, joined the meeting.', 'office-mismatch: Ole Marr'],
    ['Jan Voss came as Latvia’s prime minister.', 'office-mismatch: Jan Voss'],
    ['Tom Perl takes up the post of Chadian ambassador.', 'office-mismatch: Tom Perl'],
    ['They were joined by Jan Voss as Latvia’s prime minister.', 'office-mismatch: Jan Voss'],
  ])('is theirs: %s', (draft, finding) => {
    expect(against(source, draft)).toEqual([finding]);
  });

  it.each([
    'The fisheries chief, Ida Brandt, joined the meeting.',
    'Tom Perl came as Latvia’s prime minister.',
    'Jan Voss takes up the post of Chadian ambassador.',
    'The chief of the talks, Ole Marr, chaired the meeting.',
  ])('may be said of its holder: %s', draft => {
    expect(against(source, draft)).toEqual([]);
  });
});

describe('an office that the source gives to one other alone', () => {
  it.each([
    ['The trade commissioner, Ole Marr, spoke.', 'Ole Marr', 'Ole Marr → Ana Lind'],
    ['Norway’s president, Ole Marr, spoke.', 'Ole Marr', 'Ole Marr → Liv Dahl'],
  ])('is not somebody else’s: %s', (draft, name, fix) => {
    expect(against(source, draft)).toEqual([`office-mismatch: ${name}`]);
    expect(fixesFor(source, draft)).toEqual([fix]);
  });

  it('is told with the name that has it, and a fix for either, where the other has an office too', () => {
    const draft = 'Roe is the trade commissioner.';
    expect(against(source, draft)).toEqual(['office-mismatch: Roe is the trade commissioner']);
    expect(fixesFor(source, draft)).toEqual([
      'Roe → Lind',
      'trade commissioner → secretary-general of the Fish Commission',
    ]);
  });

  it.each([
    'Lind is the trade commissioner.',
    'The governor, Ole Marr, spoke.',
    'The former trade commissioner, Ole Marr, spoke.',
    'The trade chief, Ole Marr, spoke.',
    '## Background\n\nThe trade commissioner, Ole Marr, spoke.',
  ])('is theirs, or may be: %s', draft => {
    expect(against(source, draft)).toEqual([]);
  });
});
