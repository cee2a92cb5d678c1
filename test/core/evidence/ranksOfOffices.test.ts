import { describe, expect, it } from 'vitest';
import { against, fixesFor } from './support.js';

const source =
  'Harbour Commissioner Jonas Brand joined the talks, acting on a wish of the port. Ana Perl, Director-General of the World Health Organization, ' +
  'took part. Assistant Secretary for Reefs Ole Rand read a report. Tomas Lind, the Fisheries and Oceans Minister, was there. ' +
  'Latvian Prime Minister Rita Marin spoke.';

describe('a rank that the draft adds to an office', () => {
  it.each([
    ['The former WHO chief took part.', 'former WHO chief'],
    ['The former Latvian leader spoke.', 'former Latvian leader'],
    ['The acting WHO chief took part.', 'acting WHO chief'],
    ['The deputy WHO chief took part.', 'deputy WHO chief'],
    ['The acting commissioner joined the talks.', 'acting commissioner'],
    ['The deputy commissioner joined the talks.', 'deputy commissioner'],
    ['Former Assistant Secretary for Reefs Ole Rand read a report.', 'Former Assistant Secretary for Reefs'],
    ['Tomas Lind, the former fisheries minister, was there.', 'former fisheries minister'],
    ['The acting assistant secretary read a report.', 'acting assistant secretary'],
  ])('is told: %s', (draft, words) => {
    expect(against(source, draft)).toEqual([`office-mismatch: ${words}`]);
  });

  it('goes, and the draft’s own words stay', () => {
    expect(fixesFor(source, 'The former WHO chief took part.')).toContain('former WHO chief → WHO chief');
  });

  it.each([
    ['is not there', 'The WHO chief took part.'],
    ['is not there', 'The commissioner joined the talks.'],
    ['is the source’s in another word', 'The deputy secretary read a report.'],
    ['may be of a field that somebody had before', 'Tomas Lind, a former minister, was there.'],
    ['is of what somebody was before', 'Jonas Brand, a former ambassador, joined the talks.'],
  ])('%s: %s', (_, draft) => {
    expect(against(source, draft)).toEqual([]);
  });

  it.each([
    ['The former WHO chief took part.', 'The previous director-general of the organization came.'],
    ['The former WHO chief took part.', 'Former WHO head Rosa Moe came.'],
    ['The deputy director of quays wished it.', 'The Director of Quays came with the Deputy Director.'],
    ['The deputy WHO chief took part.', 'The Associate Director-General came.'],
    ['The acting commissioner joined the talks.', 'The interim commissioner came.'],
    ['The deputy commissioner joined the talks.', 'The Vice Commissioner came.'],
  ])('may be somebody’s of whom the source speaks: %s %s', (draft, more) => {
    expect(against(`${source} ${more}`, draft)).toEqual([]);
  });
});
