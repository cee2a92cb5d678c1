import { addDays, isoDate } from '../../../facts/calendar.js';
import { monthNames } from '../../../facts/lexicon/months.js';
import type { NumberFact } from '../../../facts/types.js';
import { factsOf } from '../../comparison.js';
import type { Comparison } from '../../comparison.js';
import { isoParts } from './sourceDates.js';
import type { DateParts } from './sourceDates.js';

/** Months of a year, both inclusive; the year is null where it is not stated. */
interface Period {
  readonly year: number | null;
  readonly first: number;
  readonly last: number;
}

const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const ordinals: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['final', 4],
  ['last', 4],
]);

/** `The third quarter of 2031`, `the first half of 2031`, `the first nine months of 2031`. */
const named = new RegExp(
  `\\b(?:(first|second|third|fourth|final|last(?= quarter of)) quarter|(first|second) half|first (${numbers.join('|')}|1?\\d) months)(?: of(?: the year)?)?(?: (\\d{4})\\b)?`,
  'gi',
);

/**
 * Tells whether a month lies in a part of a year that the sources name: `between July and September` for the third quarter, and for `last quarter` in
 * October.
 *
 * @param released when they came out.
 */
export function monthsOfPeriods(
  { contexts }: Comparison,
  released: readonly DateParts[],
): (month: DateParts) => boolean {
  const periods = contexts.flatMap(({ passage: { text } }) =>
    / (?:quarter|half|months)\b/i.test(text)
      ? [...periodsIn(text), ...(lastQuarter.test(text) ? released.flatMap(quarterBefore) : [])]
      : [],
  );
  return ({ year, month, day }) =>
    month !== null &&
    day === null &&
    periods.some(
      one => one.first <= month && month <= one.last && (year === null || one.year === null || one.year === year),
    );
}

const lastQuarter = /\b(?:last|previous|past) quarter\b(?! of)/i;

/** The quarter before that of a date. */
function quarterBefore({ year, month }: DateParts): Period[] {
  if (year === null || month === null) return [];
  const first = 3 * Math.floor((month - 1) / 3) - 2;
  return [first > 0 ? { year, first, last: first + 2 } : { year: year - 1, first: 10, last: 12 }];
}

function periodsIn(text: string): Period[] {
  return Array.from(text.matchAll(named), ([, quarter, half, months, stated]): Period => {
    const year = stated === undefined ? null : Number(stated);
    if (quarter !== undefined) {
      const number = ordinals.get(quarter.toLowerCase()) ?? 1;
      return { year, first: 3 * number - 2, last: 3 * number };
    }
    if (half !== undefined) return /first/i.test(half) ? { year, first: 1, last: 6 } : { year, first: 7, last: 12 };
    const word = months?.toLowerCase() ?? '';
    return { year, first: 1, last: numbers.indexOf(word) + 1 || Number(word) };
  });
}

const relativeMonth = /\b(last|previous|this|next) month\b/gi;
const namedMonth = new RegExp(`\\b(?:${monthNames.join('|')})\\b`, 'g');
const endOfYear = /\b(?:end of (?:the|this) (?:calendar )?year|year['’]s end|year-end|end of (\d{4}))(?![\p{L}\d])/giu;
const endOfMonth = new RegExp(`\\bend of (${monthNames.join('|')})\\b`, 'g');

/**
 * Tells whether the sources mean a month by its distance from their own (`next month`), name it in a way that is no date (`the floods of April and
 * May`), or mean its last day (`by the end of March`).
 */
export function monthsBeside({ contexts }: Comparison, released: readonly DateParts[]): (parts: DateParts) => boolean {
  const months = new Set<number>();
  const ends = new Set<number>();
  const own = released[0]?.month ?? null;
  for (const { passage } of contexts) {
    for (const { 0: word, index } of passage.text.matchAll(namedMonth)) {
      const at = passage.span.start + index;
      if (!passage.facts.some(({ kind, span }) => kind === 'date' && span.start <= at && at < span.end))
        months.add(numberOf(word));
    }
    for (const [, word = ''] of passage.text.matchAll(endOfMonth)) ends.add(numberOf(word));
    if (own === null) continue;
    for (const [, which = ''] of passage.text.matchAll(relativeMonth)) {
      months.add(((own - 1 + (distances[which.toLowerCase()] ?? 0) + 12) % 12) + 1);
    }
  }
  const isOwnYear = (year: number | null): boolean => year === null || released.some(one => one.year === year);
  return ({ year, month, day }) => {
    if (month === null || !isOwnYear(year)) return false;
    return day === null ? months.has(month) : ends.has(month) && day === lastDayOf(month, year);
  };
}

function numberOf(name: string): number {
  return monthNames.findIndex(one => one === name) + 1;
}

const distances: Readonly<Record<string, number>> = { last: -1, previous: -1, this: 0, next: 1 };

function lastDayOf(month: number, year: number | null): number {
  return [31, 30, 29, 28].find(day => isoDate(year ?? 2000, month, day) !== undefined) ?? 28;
}

/**
 * Tells whether the sources mean the last month or day of a year by its end: `by December`, where they have `by the end of the year`.
 *
 * @param released when they came out: the year that they mean where they name none.
 */
export function endsOfYears({ contexts }: Comparison, released: readonly DateParts[]): (parts: DateParts) => boolean {
  const own = released.length === 0 ? [null] : released.map(one => one.year);
  const years = new Set<number | null>();
  for (const { passage } of contexts) {
    for (const [, year] of passage.text.matchAll(endOfYear))
      for (const one of year === undefined ? own : [Number(year)]) years.add(one);
  }
  return ({ year, month, day }) =>
    month === 12 &&
    (day === null || day === 31) &&
    years.size > 0 &&
    (year === null || years.has(year) || years.has(null));
}

/** So many dates and lengths of time of the sources are tried with one another. */
const most = 20;

/** How a date follows from one of the sources and a length of time of theirs: `six years from July 1, 2031`. */
export interface ReckonedEnd {
  readonly length: NumberFact;
  readonly from: DateParts;
}

/**
 * Reckons ends of terms: a date of the sources and a length of time of theirs give one that the draft may name; from a year alone, or to one, only
 * where the draft tells of an end.
 */
export function endReckoner(
  comparison: Comparison,
  days: readonly DateParts[],
): (parts: DateParts, isTold: boolean) => ReckonedEnd | undefined {
  const lengths = factsOf<NumberFact>(comparison, 'number')
    .map(({ fact }) => fact)
    .filter(
      ({ noun, value, ordinal }) => !ordinal && Number.isInteger(value) && /^(?:day|week|month|year)$/.test(noun ?? ''),
    )
    .slice(0, most);
  const starts = days.filter(({ year, month }) => year !== null && month !== null).slice(0, most);
  const years = days.filter(({ year, month }) => year !== null && month === null).slice(0, most);
  return (parts, isTold) => {
    if (parts.month === null && !isTold) return undefined;
    for (const from of isTold ? [...starts, ...years] : starts) {
      const length = lengths.find(one => isEnd(parts, endOf(from, one)));
      if (length) return { length, from };
    }
    return undefined;
  };
}

/** To the day where the start has one. */
function endOf({ year, month, day }: DateParts, { noun, value }: NumberFact): DateParts | undefined {
  if (year === null) return undefined;
  if (noun === 'year') return { year: year + value, month, day };
  if (month === null) return undefined;
  if (noun === 'month') {
    const months = year * 12 + month - 1 + value;
    return { year: Math.floor(months / 12), month: (months % 12) + 1, day };
  }
  const date = day === null ? undefined : isoDate(year, month, day);
  if (date === undefined || value > longest) return undefined;
  return isoParts(addDays(date, noun === 'week' ? 7 * value : value))[0];
}

/** Lengths in days or weeks beyond that are no terms. */
const longest = 4000;

function isEnd(parts: DateParts, end: DateParts | undefined): boolean {
  if (!end || (parts.day !== null && end.day === null)) return false;
  return (['year', 'month', 'day'] as const).every(part => parts[part] === null || parts[part] === end[part]);
}
