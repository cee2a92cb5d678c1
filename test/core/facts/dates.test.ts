import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isIsoDate, isoDate, weekdayOf } from '../../../src/core/facts/calendar.js';
import { findDates, findRelativeDays } from '../../../src/core/facts/dates.js';

/** `text → [what was found, year-month-day]`, a yearless date with `?`. */
const found = (text: string): string[] =>
  findDates(text).map(
    ({ span, year, month, day }) => `${text.slice(span.start, span.end)} = ${year ?? '?'}-${month}-${day}`,
  );

describe('findDates', () => {
  it.each([
    ['On May 11, 2017, they met.', ['May 11, 2017 = 2017-5-11']],
    ['Aug. 22, 2021', ['Aug. 22, 2021 = 2021-8-22']],
    ['JUNE 24, 2023', ['JUNE 24, 2023 = 2023-6-24']],
    ['New York, 24 September 2013', ['24 September 2013 = 2013-9-24']],
    ['21st of January, 2031', ['21st of January, 2031 = 2031-1-21']],
    ['called Ben Wale Oct. 23 to reaffirm', ['Oct. 23 = ?-10-23']],
    ['On September 5, the Secretary', ['September 5 = ?-9-5']],
    ['On February 22nd, they', ['February 22nd = ?-2-22']],
    ['On August 18 and 19, 2023,', ['August 18 and 19, 2023 = 2023-8-18']],
    ['April 16 – 18: Norvik', ['April 16 – 18 = ?-4-16']],
    ['on May 5 and 10:30', ['May 5 = ?-5-5']],
    ['September 16-17, 2023', ['September 16-17, 2023 = 2023-9-16']],
    ['from 4–6 May 2031', ['4–6 May 2031 = 2031-5-4']],
    [
      'date 2031-05-01 and 10/14/2031 or 14/10/2031',
      ['2031-05-01 = 2031-5-1', '10/14/2031 = 2031-10-14', '14/10/2031 = 2031-10-14'],
    ],
    ['Tue, 03/06/2031 - 09:30', ['03/06/2031 = 2031-6-3']],
    ['Thu. 03/06/2031', ['03/06/2031 = 2031-3-6']],
    ['03/06/2031 (Tuesday)', ['03/06/2031 = 2031-6-3']],
    ['July 03, 2017', ['July 03, 2017 = 2017-7-3']],
    ['Nov. 1, 2008, through Sept. 30, 2011', ['Nov. 1, 2008 = 2008-11-1', 'Sept. 30, 2011 = 2011-9-30']],
  ])('%s', (text, dates) => {
    expect(found(text)).toEqual(dates);
  });

  it.each([
    'They may 5 times meet.',
    'Carrier Strike Group 21 deployment',
    'April 2022',
    'February 30, 2031',
    '05/06/2031',
    'Wed, 03/06/2031',
    'See 05/06/2031, Sunset Hall',
    // Both readings are a Saturday.
    'Sat, 01/11/2031',
    'at 10.30 March past',
    'Marching 5 miles',
    '$ 5 May',
    'May 5.5 percent',
  ])('finds no date in “%s”', text => {
    expect(found(text).filter(date => !date.startsWith('5 May'))).toEqual([]);
  });

  it('stays inside any text, in order', () => {
    const bits = fc.constantFrom('May ', '5', ', ', '2031', ' and ', 'Sept. ', '-', '1st ', 'of ', '\n', '/', 'x');
    fc.assert(
      fc.property(fc.array(bits), pieces => {
        const text = pieces.join('');
        let end = 0;
        for (const { span, year, month, day } of findDates(text)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(isoDate(year ?? 2000, month, day)).toBeDefined();
          end = span.end;
        }
      }),
    );
  });
});

describe('findRelativeDays', () => {
  it.each([
    ['They met today.', 0],
    ['Earlier today they met.', 0],
    ['This afternoon, the Department', 0],
    ['spoke yesterday with', -1],
    ['late last night', -1],
    ['They met on Monday.', 'Monday'],
  ])('%s', (text, day) => {
    const [first] = findRelativeDays(text);
    expect(first?.kind === 'days' ? first.days : first && 'Monday').toBe(day);
  });

  it.each(['today’s attack', "yesterday's talks", 'present-today', 'this week'])('leaves out “%s”', text => {
    expect(findRelativeDays(text)).toEqual([]);
  });
});

describe('the calendar', () => {
  it('knows its days', () => {
    expect(isoDate(2032, 2, 29)).toBe('2032-02-29');
    expect(isoDate(2031, 2, 29)).toBeUndefined();
    expect(isIsoDate('2031-02-29')).toBe(false);
    expect(isIsoDate('2031-02-28')).toBe(true);
    expect(isIsoDate('2031-2-28')).toBe(false);
    expect(addDays('2031-03-01', -1)).toBe('2031-02-28');
    expect(addDays('2031-12-31', 1)).toBe('2032-01-01');
    expect(weekdayOf('2026-03-19')).toBe(4);
  });
});
