import { expect, test } from 'vitest';
import { withDaysInFull } from '../../../src/core/scaffold/toldDay.js';
import { madeReadout } from './madeReadout.js';

const dayFirst = madeReadout({ released: '12 March 2026', statements: ['They met.'] });
const monthFirst = madeReadout({ released: 'March 1, 2026', statements: ['They met.'] });

test.each([
  ['Holt met Roe today in Port Annen.', 'Holt met Roe on 12 March 2026 in Port Annen.'],
  ['Earlier today, they met.', 'On 12 March 2026, they met.'],
  ['They met yesterday.', 'They met on 11 March 2026.'],
  ['As of today the port is open.', 'As of 12 March 2026 the port is open.'],
  ['In today’s call they agreed.', 'In today’s call they agreed.'],
  ['“We met today,” she said.', '“We met today,” she said.'],
  ['They met today, 12 March.', 'They met today, 12 March.'],
  ['On 12 March they said that they meet today.', 'On 12 March they said that they meet today.'],
  ['They met (14 March) today.', 'They met (14 March) today.'],
  ['They met today and meet again on 14 March.', 'They met on 12 March 2026 and meet again on 14 March.'],
  ['Since 3 January they have met until today.', 'Since 3 January they have met until 12 March 2026.'],
])('%s', (text, told) => {
  expect(
    withDaysInFull(text, {
      ...dayFirst,
      released: { value: '2026-03-12', span: dayFirst.released?.span ?? { start: 0, end: 0 } },
    }),
  ).toBe(told);
});

test('a date with its year last is set off, and the turn of a month is known', () => {
  const readout = { ...monthFirst, released: { value: '2026-03-01', span: { start: 0, end: 13 } } };
  expect(withDaysInFull('Today they met.', readout)).toBe('On March 1, 2026, they met.');
  expect(withDaysInFull('They met yesterday with Roe.', readout)).toBe('They met on February 28, 2026, with Roe.');
});

test('without a date of the release nothing is known of its days', () => {
  expect(withDaysInFull('They met today.', madeReadout({ statements: ['They met today.'] }))).toBe('They met today.');
});
