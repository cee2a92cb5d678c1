import type { DateFact } from '../types.js';
import { isoDate, weekdayOf } from '../calendar.js';
import type { DateParts } from './dateFact.js';

/**
 * How a draft's date stands to a source's. `wider`: the draft says less (a month only, one day's whole span); `narrower`: it says more than the
 * source; `day`, `month`, `year`: they agree in a part and differ in exactly this one; `different`: they share nothing, or differ in more.
 */
export type DateComparison = 'same' | 'wider' | 'narrower' | 'day' | 'month' | 'year' | 'different';

const parts = ['year', 'month', 'day'] as const;

/** Compares two dates. A span of days is the same only as one of the same ends; a day within it is narrower than it. */
export function compareDates(draft: DateFact, source: DateFact): DateComparison {
  if (draft.until && source.until) {
    const [first, last] = [compareParts(draft, source), compareParts(draft.until, source.until)];
    return first === 'same' ? last : last === 'same' || first === last ? first : 'different';
  }
  if (source.until && isWithin(draft, source, source.until)) return 'narrower';
  if (draft.until && isWithin(source, draft, draft.until)) return 'wider';
  return compareParts(draft, source);
}

function compareParts(draft: DateParts, source: DateParts): DateComparison {
  const shared = parts.filter(part => draft[part] !== null && source[part] !== null);
  const differing = shared.filter(part => draft[part] !== source[part]);
  const [only] = differing;
  if (only !== undefined) return differing.length === 1 && shared.length > 1 ? only : 'different';
  if (shared.length === 0) return 'different';
  const added = parts.some(part => draft[part] !== null && source[part] === null);
  if (added) return 'narrower';
  return parts.some(part => draft[part] === null && source[part] !== null) ? 'wider' : 'same';
}

/** Whether a day or year lies in a span of them; what one side leaves out is taken from the other. */
function isWithin(one: DateParts, first: DateParts, last: DateParts): boolean {
  const rank = (date: DateParts): number | undefined => {
    const year = first.year === null || one.year === null ? 0 : date.year;
    const bySpan = first.day === null ? [year, first.month === null ? 0 : date.month, 0] : [year, date.month, date.day];
    return bySpan.includes(null) ? undefined : Number(bySpan[0]) * 10_000 + Number(bySpan[1]) * 100 + Number(bySpan[2]);
  };
  const [at, from, to] = [rank(one), rank(first), rank(last)];
  return at !== undefined && from !== undefined && to !== undefined && from <= at && at <= to;
}

/** The day of the week that a full date falls on, 0 for Sunday; undefined when the date leaves out a part or has a span. */
export function calendarWeekday({ year, month, day, until }: DateFact): number | undefined {
  if (year === null || month === null || day === null || until) return undefined;
  const date = isoDate(year, month, day);
  return date === undefined ? undefined : weekdayOf(date);
}

/** Whether the calendar contradicts the day of the week that stands beside a full date. */
export function hasWrongWeekday(date: DateFact): boolean {
  const right = calendarWeekday(date);
  return date.weekday !== undefined && right !== undefined && right !== date.weekday;
}
