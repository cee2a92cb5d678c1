import type { Span } from '../../text/span.js';
import type { Reading } from '../reading/reading.js';
import { readText } from '../reading/readText.js';
import type { DateFact, RelativeDayFact, TimeFact, WeekdayFact } from '../types.js';
import { findTimes } from './clock.js';
import { findDays } from './days.js';
import { findMonths } from './months.js';
import { findRelativeDayFacts } from './relativeDays.js';
import { apart, inOrder } from './spans.js';
import { findWeekdays, withWeekdays } from './weekdays.js';
import { findYears } from './years.js';

/** A fact of the calendar or the clock. */
export type DayOrTimeFact = DateFact | RelativeDayFact | WeekdayFact | TimeFact;

/**
 * Finds days, months, years, spans of days, days of the week, days named by their distance, and times of day, in the order of the text. None
 * overlaps another; a weekday beside a date is a fact of its own, and the date carries it too. Linear in the text's length.
 */
export function findDateFacts(text: string, reading: Reading = readText(text)): DayOrTimeFact[] {
  const times = apart(findTimes(reading).sort(inOrder));
  const dates = text.length > 3 ? findCalendarDates(reading) : [];
  const days = findWeekdays(reading, dates);
  const all: DayOrTimeFact[] = [
    ...withWeekdays(text, dates, days),
    ...days,
    ...findRelativeDayFacts(reading),
    ...times,
  ];
  return apart(all.sort(inOrder));
}

/** Days first; a month or a year inside one of them is a part of it. */
function findCalendarDates(reading: Reading): DateFact[] {
  const days = findDays(reading);
  const months = outside(findMonths(reading), days);
  const years = outside(findYears(reading), [...days, ...months].sort(inOrder));
  return apart([...days, ...months, ...years].sort(inOrder));
}

/** Those facts that overlap none of the others; both in order. */
function outside<T extends { readonly span: Span }>(
  facts: readonly T[],
  taken: readonly { readonly span: Span }[],
): T[] {
  let next = 0;
  return facts.filter(({ span }) => {
    while ((taken[next]?.span.end ?? Infinity) <= span.start) next++;
    return (taken[next]?.span.start ?? Infinity) >= span.end;
  });
}
