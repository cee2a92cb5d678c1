import { textAt } from '../../text/span.js';
import { weekdays } from '../lexicon/months.js';
import { beforeWeekday, weekdayNames } from '../lexicon/timeWords.js';
import { isCapitalised, matchesAt, type Reading } from '../reading/reading.js';
import { role } from '../reading/role.js';
import type { DateFact, WeekdayFact } from '../types.js';
import { before } from './spans.js';

const names = [...weekdays.keys()]
  .flatMap(name => [name.charAt(0).toUpperCase() + name.slice(1), name.toUpperCase()])
  .sort((a, b) => b.length - a.length);
const weekday = new RegExp(`(?<![\\p{L}\\d-])(${names.join('|')})(?!\\p{L}|-\\p{L})(\\.?)`, 'uy');
/** Between a weekday and its date: `Tuesday, May 6`; `Tuesday the 6th of May`. */
const toDate = /^(?:,?\s{0,2}(?:the\s)?|\s\()$/;
/** Between a date and its weekday: `May 6, Tuesday`; `May 6 (Tuesday)`; `May 6, a Tuesday`. */
const fromDate = /^(?:\s?,\s{0,2}(?:a\s)?|\s?\()$/;

/** Finds the days of the week. Abbreviations need a date beside them, or the words of a date (`on Sat.`), unless they are nothing else (`Tues.`). */
export function findWeekdays(reading: Reading, dates: readonly DateFact[]): WeekdayFact[] {
  const { text } = reading;
  const found: WeekdayFact[] = [];
  if ((reading.roles & role.weekday) === 0) return found;
  const starts = new Map(dates.map(date => [date.span.start, date]));
  for (const match of matchesAt(reading, weekday, atom => isCapitalised(atom, role.weekday))) {
    const name = match[1] ?? '';
    const number = weekdays.get(name.toLowerCase());
    if (number === undefined || weekdayNames.test(before(text, match.index).toLowerCase())) continue;
    const whole = name.toLowerCase().endsWith('day');
    const end = match.index + (whole ? name.length : match[0].length);
    const span = { start: match.index, end };
    if (!whole && !isAbbreviation(text, span, match[2] === '.', starts)) continue;
    found.push({ kind: 'weekday', span, text: textAt(text, span), normalised: longName(number), weekday: number });
  }
  return found;
}

function isAbbreviation(
  text: string,
  span: { start: number; end: number },
  stop: boolean,
  starts: ReadonlyMap<number, DateFact>,
): boolean {
  if (dateAfter(text, span.end, starts)) return true;
  if (!stop) return false;
  return /^t/i.test(text.charAt(span.start)) || beforeWeekday.test(before(text, span.start).toLowerCase());
}

/** The date that a weekday stands before, if any. */
function dateAfter(text: string, end: number, starts: ReadonlyMap<number, DateFact>): DateFact | undefined {
  for (let gap = 0; gap <= 7; gap++) {
    const date = starts.get(end + gap);
    if (date) return toDate.test(text.slice(end, end + gap)) && date.day !== null ? date : undefined;
  }
  return undefined;
}

function longName(number: number): string {
  for (const [name, value] of weekdays) if (value === number && name.endsWith('day')) return name;
  return '';
}

/** Gives each date the weekday that stands right before it or, where none does, right behind it. */
export function withWeekdays(text: string, dates: readonly DateFact[], days: readonly WeekdayFact[]): DateFact[] {
  if (dates.length === 0 || days.length === 0) return [...dates];
  const starts = new Map(dates.map(date => [date.span.start, date]));
  const ends = new Map(dates.map(date => [date.span.end, date]));
  const of = new Map<DateFact, number>();
  for (const day of days) {
    const next = dateAfter(text, day.span.end, starts);
    if (next) {
      of.set(next, day.weekday);
      continue;
    }
    for (let gap = 1; gap <= 5; gap++) {
      const date = ends.get(day.span.start - gap);
      if (date?.day == null || of.has(date)) continue;
      if (fromDate.test(text.slice(date.span.end, day.span.start))) of.set(date, day.weekday);
    }
  }
  return dates.map(date => {
    const number = of.get(date);
    return number === undefined ? date : { ...date, weekday: number };
  });
}
