import { describe, expect, it } from 'vitest';
import { calendarWeekday, compareDates, hasWrongWeekday } from '../../../src/core/facts/times/compareDates.js';
import { findDateFacts } from '../../../src/core/facts/times/findDateFacts.js';
import type { DateFact } from '../../../src/core/facts/types.js';

const date = (text: string): DateFact => {
  const fact = findDateFacts(text).find(one => one.kind === 'date');
  if (!fact) throw new Error(`no date in ${text}`);
  return fact;
};

describe('compareDates', () => {
  it.each([
    ['May 31, 2025', '31 May 2025', 'same'],
    ['Sept. 5', 'September 5', 'same'],
    ['2025-05-31', 'May 31, 2025', 'same'],
    ['in 2014', 'since 2014', 'same'],
    ['in May 2025', 'May 31, 2025', 'wider'],
    ['May 31', 'May 31, 2025', 'wider'],
    ['in 2025', 'May 2025', 'wider'],
    ['in November', 'Nov. 5, 2025', 'wider'],
    ['May 31, 2025', 'in May 2025', 'narrower'],
    ['Feb. 24, 2022', 'on February 24', 'narrower'],
    ['Sept. 4', 'September 2', 'day'],
    ['July 11, 2023', 'July 11, 2024', 'year'],
    ['August 2020', 'August 2021', 'year'],
    ['May 31, 2025', 'June 30, 2025', 'different'],
    ['May 30, 2025', 'June 30, 2025', 'month'],
    ['in 2020', 'in 2021', 'different'],
    ['in 2020', 'May 5', 'different'],
    ['Nov. 12, 2020', 'June 21, 2021', 'different'],
    ['18 and 19 August 2023', 'August 18-19, 2023', 'same'],
    ['18 and 20 August 2023', 'August 18-19, 2023', 'day'],
    ['18-19 August 2022', 'August 18-19, 2023', 'year'],
    ['19 August 2023', 'August 18-19, 2023', 'narrower'],
    ['August 18-19, 2023', 'August 18, 2023', 'wider'],
    ['20 August 2023', 'August 18-19, 2023', 'day'],
    ['in 2017', 'from 2016 to 2019', 'narrower'],
  ])('%s against %s: %s', (draft, source, expected) => {
    expect(compareDates(date(draft), date(source))).toBe(expected);
  });

  it.each([
    ['Thursday, Sept. 5, 2017', true, 2],
    ['Tuesday, Sept. 5, 2017', false, 2],
    ['Sept. 5, 2017', false, 2],
    ['Thursday, Sept. 5', false, undefined],
  ])('%s: weekday wrong %s', (text, wrong, weekday) => {
    expect(hasWrongWeekday(date(text))).toBe(wrong);
    expect(calendarWeekday(date(text))).toBe(weekday);
  });
});
