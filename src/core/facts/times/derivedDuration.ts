import type { DateFact, NumberFact } from '../types.js';
import { isoDate } from '../calendar.js';
import type { DateParts } from './dateFact.js';
import { say, type Message } from '../../text/message.js';

/** How a length of time follows from two dates of a source. */
export interface DerivedDuration {
  /** The earlier date before the later; one date alone when it is a span of days. */
  readonly from: readonly DateFact[];
  /** A sentence for the reporter: `It is 12 months from Oct. 1, 2031 to Sept. 30, 2032.` */
  readonly why: Message;
}

/** More dates are not tried with one another. */
const mostDates = 30;
const dayLength = 86_400_000;

/**
 * Whether a length of time (`12 months`, `a two-day visit`) is that between two dates, or of one span of days. The last day may count or not, as
 * a term through Sept. 30 and a term to Oct. 1 are both a year. Days and weeks need full dates, or yearless ones, which are taken to be of one
 * year; months need months, years need years.
 */
export function derivedDuration(draft: NumberFact, dates: readonly DateFact[]): DerivedDuration | undefined {
  if (draft.ordinal || draft.max !== undefined || !isUnit(draft.noun)) return undefined;
  const known = dates.slice(0, mostDates);
  for (const [index, date] of known.entries()) {
    if (date.until && (lasts(draft, date, date.until) || isYearsThrough(draft, date, date.until)))
      return derived(draft, [date]);
    for (const other of known.slice(index + 1)) {
      if (date.until || other.until) continue;
      if (lasts(draft, date, other)) return derived(draft, [date, other]);
      if (lasts(draft, other, date)) return derived(draft, [other, date]);
    }
  }
  return undefined;
}

/** `From 2026 to 2030` are five years, both counted. */
function isYearsThrough({ value, noun }: NumberFact, first: DateParts, last: DateParts): boolean {
  if (noun !== 'year' || first.month !== null || last.month !== null) return false;
  return first.year !== null && last.year !== null && last.year - first.year + 1 === value;
}

function isUnit(noun: string | null): boolean {
  return noun === 'day' || noun === 'week' || noun === 'month' || noun === 'year';
}

function lasts({ value, noun }: NumberFact, first: DateParts, last: DateParts): boolean {
  if (noun === 'day' || noun === 'week') {
    const days = daysBetween(first, last);
    const length = noun === 'week' ? value * 7 : value;
    return days !== undefined && days > 0 && (days === length || days + 1 === length);
  }
  const months = noun === 'month' ? value : noun === 'year' ? value * 12 : undefined;
  if (months === undefined || first.year === null || last.year === null) return false;
  if (first.month === null || last.month === null) return noun === 'year' && last.year - first.year === value;
  const between = (last.year - first.year) * 12 + last.month - first.month;
  if (noun === 'year' && value >= fewestYears && value === yearsGoneBy(first, last, between)) return true;
  return between > 0 && monthsOf(first, last, between).includes(months);
}

/** Of fewer years nobody leaves out the months: `in 47 years of friendship`. */
const fewestYears = 3;

/** How many whole years have gone by between two days. */
function yearsGoneBy(first: DateParts, last: DateParts, months: number): number | undefined {
  if (first.day === null || last.day === null) return undefined;
  return Math.floor((months - (last.day < first.day ? 1 : 0)) / 12);
}

/** The months between two dates, with the last day counted and not; without days, with the last month counted and not. */
function monthsOf(first: DateParts, last: DateParts, between: number): number[] {
  if (first.day === null || last.day === null) return [between, between + 1];
  if (first.day === last.day) return [between];
  // From the first of a month through the last of one.
  const nextDay = last.year !== null && last.month !== null ? isoDate(last.year, last.month, last.day + 1) : undefined;
  if (nextDay === undefined) return first.day === 1 ? [between + 1] : [];
  return first.day === last.day + 1 ? [between] : [];
}

function daysBetween(first: DateParts, last: DateParts): number | undefined {
  if ((first.year === null) !== (last.year === null)) return undefined;
  const [from, to] = [first, last].map(({ year, month, day }) =>
    month === null || day === null ? undefined : isoDate(year ?? 2000, month, day),
  );
  return from === undefined || to === undefined
    ? undefined
    : Math.round((Date.parse(to) - Date.parse(from)) / dayLength);
}

function derived(draft: NumberFact, from: readonly DateFact[]): DerivedDuration {
  const length = `${draft.value} ${draft.noun ?? ''}${draft.value === 1 ? '' : 's'}`;
  const [first = '', last] = from.map(date => date.text);
  return {
    from,
    why: last === undefined ? say`${first} is ${length}.` : say`It is ${length} from ${first} to ${last}.`,
  };
}
