import { describe, expect, it } from 'vitest';
import { against, fixesFor, readoutOf, verdictsOf } from './support.js';

const opened = 'The fair opened on March 5, 2026.';

describe('a date of the source, however it is written', () => {
  it.each([
    ['The fair opened on 5 March 2026.', opened],
    ['The fair opened on 2026-03-05.', opened],
    ['The fair opened on the 5th of March 2026.', opened],
    ['The fair opened on 5 Mar. 2026.', opened],
    ['The fair opened on March 5.', opened],
    ['The fair opened in March 2026.', opened],
    ['The fair opened in March.', opened],
    ['The fair opened in 2026.', opened],
    ['The fair opened on March 5, 2026.', 'The fair opened on March 5.'],
    ['The fair ran from 3 to 7 June 2026.', 'The fair ran on June 3-7, 2026.'],
    ['The fair ran June 3 through June 7.', 'The fair ran from June 3 to 7, 2026.'],
    ['The fair was held on May 13.', 'The fair was held yesterday.'],
    ['The fair was held yesterday, on May 13.', 'The fair was held yesterday.'],
    ['The fair will be held on May 15.', 'The fair will be held tomorrow.'],
    ['They met on Thursday, May 14, 2026.', opened],
    ['They met on Thursday.', opened],
  ])('%s', (draft, source) => {
    expect(against(source, draft)).toEqual([]);
  });
});

it('names the day by which a day of the week is right', () => {
  const [found] = verdictsOf('They met on Thursday.', readoutOf('The fair opened on March 5, 2026.'));
  expect(found).toMatchObject({ words: 'Thursday', state: 'supported', why: 'May 14, 2026 falls on a Thursday.' });
});

describe('another date', () => {
  it.each([
    ['They met on May 14, 2024.', opened, 'date-mismatch: May 14, 2024', 'May 14, 2024 → May 14, 2026'],
    ['The fair opened on March 6, 2026.', opened, 'date-mismatch: March 6, 2026', 'March 6, 2026 → March 5, 2026'],
    ['The fair opened on 6 March 2026.', opened, 'date-mismatch: 6 March 2026', '6 March 2026 → 5 March 2026'],
    ['The fair opened on April 5, 2026.', opened, 'date-mismatch: April 5, 2026', 'April 5, 2026 → March 5, 2026'],
    [
      'The fair opened on March 5, 2025.',
      'The fair opened on March 5.',
      'date-mismatch: March 5, 2025',
      'March 5, 2025 → March 5, 2026',
    ],
    ['The fair was held on May 12.', 'The fair was held yesterday.', 'date-mismatch: May 12', 'May 12 → May 13'],
    ['They met on Tuesday, May 14, 2026.', opened, 'date-mismatch: Tuesday', 'Tuesday → Thursday'],
    [
      'The fair opened on Jan. 19, 2027.',
      'The fair opened on January 29, 2027.',
      'date-mismatch: Jan. 19, 2027',
      'Jan. 19, 2027 → Jan. 29, 2027',
    ],
    [
      'The fair opened on Sept. 19, 2027.',
      'The fair opened on 29 September 2027.',
      'date-mismatch: Sept. 19, 2027',
      'Sept. 19, 2027 → Sept. 29, 2027',
    ],
    ['The fair opened on Feb. 5, 2026.', opened, 'date-mismatch: Feb. 5, 2026', 'Feb. 5, 2026 → March 5, 2026'],
  ])('%s', (draft, source, finding, fix) => {
    expect(against(source, draft)).toEqual([finding]);
    expect(fixesFor(source, draft)).toEqual([fix]);
  });

  it.each([
    ['will', 'unsupported-fact'],
    ['is set to', 'unsupported-fact'],
    ['did', 'date-mismatch'],
  ])('of what %s come is not that of what was', (word, rule) => {
    const source = 'The envoy came to Norvik on May 3, 2026.';
    expect(against(source, `The envoy ${word} come to Norvik on May 30.`)).toEqual([`${rule}: May 30`]);
  });

  it('is held against a day only where it is one', () => {
    const source = 'The fair opened in Norvik on April 5, 2026. The ministers meet again in March 2026.';
    expect(against(source, 'The fair opened in Norvik in March 2026.')).toEqual([]);
  });

  it('is wrong beside one that the source has too', () => {
    const source = 'The board extended the loan on March 22, 2026, having been asked on April 2.';
    const draft = 'The board extended the loan on March 12, 2026, having been asked on April 2.';
    expect(against(source, draft)).toEqual(['date-mismatch: March 12, 2026']);
  });

  it('of a span of days is reported without a fix where both ends are others', () => {
    const source = 'The fair ran on June 3-7, 2026.';
    expect(against(source, 'The fair ran from 4 to 8 June 2026.')).toEqual(['date-mismatch: 4 to 8 June 2026']);
    expect(fixesFor(source, 'The fair ran from 4 to 8 June 2026.')).toEqual([]);
  });

  it.each([
    ['The treaty was signed on 2 November 1961.', '2 November 1961'],
    ['The fair opened in April.', 'April'],
    ['The fair opened in 2024.', '2024'],
    ['They met on Monday.', 'Monday'],
  ])('that takes none’s place is only missing in the source: %s', (draft, words) => {
    expect(against(opened, draft)).toEqual([`unsupported-fact: ${words}`]);
  });
});

describe('what is said of a date', () => {
  const verdict = (draft: string) => verdictsOf(draft, readoutOf(opened)).find(({ fact }) => fact?.kind === 'date');

  it('points at its place in the source when it agrees', () => {
    expect(verdict('The fair opened on 5 March.')).toMatchObject({ state: 'supported', source: ['March 5, 2026'] });
  });

  it('points at the source’s date when it does not, and says that it is the year', () => {
    const found = verdict('The fair opened on March 5, 2025.');
    expect(found).toMatchObject({ state: 'contradicted', source: ['March 5, 2026'] });
    expect(found?.why).toContain('the year differs');
  });
});
