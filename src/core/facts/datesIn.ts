import type { Span } from '../text/span.js';
import { isDay, isoDate, weekdayOf } from './calendar.js';
import type { Atom, Reading } from './reading/reading.js';
import { isCapitalised, isDigits, matchesAt } from './reading/reading.js';
import { role } from './reading/role.js';
import { monthNames, months, weekdays } from './lexicon/months.js';

/** A day that a text names by month and day. */
export interface DateMention {
  /** From the first to the last character of the date; a weekday before it is not part of it. */
  readonly span: Span;
  /** Null when no year is stated. */
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** Of a span of days within the month, the last: `September 16-17`. */
  readonly lastDay?: number;
}

const capitalised = (name: string): readonly string[] => [
  name.charAt(0).toUpperCase() + name.slice(1),
  name.toUpperCase(),
];
const longestFirst = (a: string, b: string): number => b.length - a.length;
/** A stop belongs to an abbreviation; behind `September` it ends the sentence. */
const stop = `(?:(?<!${monthNames.flatMap(capitalised).join('|')})\\.)?`;
const month = `(${[...months.keys()].flatMap(capitalised).sort(longestFirst).join('|')})(?![a-zA-Z])${stop}`;
const ordinal = '(?:st|nd|rd|th)?';
const day = `(\\d{1,2})${ordinal}(?!\\d|[.:]\\d)`;
/** A second day; but `May 5 and 10 other members` counts members. */
const more = `(?:\\s{0,2}(?:-|–|and|to|&)\\s{0,2}(\\d{1,2})${ordinal}(?!\\d|:\\d|\\s(?:other\\s|more\\s)?[a-z]{2,20}s(?![a-z])))?`;
const year = '(?:\\s{0,2},?\\s{1,3}(\\d{4})(?![\\d,.]\\d|\\d))?';
const gap = '[^\\S\\n]{1,3}';

const monthFirst = new RegExp(`(?<![\\p{L}\\d])${month}${gap}${day}${more}${year}`, 'uy');
const dayFirst = new RegExp(`(?<![\\p{L}\\d.:$€£])${day}${more}(?:${gap}of)?${gap}${month}${year}`, 'uy');
/** `22-Apr-2031`. */
const dashed = new RegExp(`(?<![\\p{L}\\d-])(\\d{1,2})-${month}-(\\d{4})(?![\\d-])`, 'uy');
/** With slashes only where one number can be no month, `10/14/2031`, or a weekday beside it tells which is which: `Tue, 03/06/2031`. */
const slashed = /(?<![\d/.])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/y;
/** With stops the day stands first: `22.04.2031`. */
const dotted = /(?<![\d/.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?![\d/]|\.\d)/y;
/** With the year first the order is never in doubt: `2031-04-22`, `2031/4/22`, `2031.04.22`. */
const yearFirst = /(?<![\d/.-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d/-]|\.\d)/y;

/** Finds the dates in a text that has been read with the names of the months at least; see `findDates`. */
export function datesIn(reading: Reading): DateMention[] {
  if (!reading.hasDigits) return [];
  const found = [...withMonths(reading), ...inFigures(reading)].filter(date => date !== undefined);
  found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const apart: DateMention[] = [];
  for (const date of found) if (date.span.start >= (apart.at(-1)?.span.end ?? 0)) apart.push(date);
  return apart;
}

/** Dates with their month in letters. */
function withMonths(reading: Reading): (DateMention | undefined)[] {
  if ((reading.roles & role.month) === 0) return [];
  return [
    ...matchesAt(reading, monthFirst, atom => isCapitalised(atom, role.month)).map(match =>
      mention(match, match[4], match[1], match[2], match[3]),
    ),
    ...matchesAt(reading, dayFirst, atom => isDigits(atom, 2)).map(match =>
      mention(match, match[4], match[3], match[1], match[2]),
    ),
    ...matchesAt(reading, dashed, atom => isDigits(atom, 2) && reading.text.charAt(atom.end) === '-').map(match =>
      mention(match, match[3], match[2], match[1]),
    ),
  ];
}

function inFigures(reading: Reading): (DateMention | undefined)[] {
  const { text } = reading;
  if (!/\d[/.-]\d/.test(text)) return [];
  const before = (most: number, signs: string) => (atom: Atom) =>
    isDigits(atom, most) && signs.includes(text.charAt(atom.end));
  return [
    ...matchesAt(reading, slashed, before(2, '/')).map(match =>
      slashedMention(match, Number(match[1]), Number(match[2])),
    ),
    ...matchesAt(reading, dotted, before(2, '.')).map(match => mention(match, match[3], match[2], match[1])),
    ...matchesAt(reading, yearFirst, before(4, '-/.')).map(match => mention(match, match[1], match[3], match[4])),
  ];
}

function slashedMention(match: RegExpExecArray, first: number, second: number): DateMention | undefined {
  const asDayFirst = (): DateMention | undefined => mention(match, match[3], match[2], match[1]);
  const asMonthFirst = (): DateMention | undefined => mention(match, match[3], match[1], match[2]);
  if (first > 12) return asDayFirst();
  if (second > 12 || first === second) return asMonthFirst();
  const weekday = weekdayBeside(match);
  if (weekday === undefined) return undefined;
  const readings = [asDayFirst(), asMonthFirst()].filter(one => one && weekdayOfMention(one) === weekday);
  return readings.length === 1 ? readings[0] : undefined;
}

/** The day of the week right before a date or behind it: `Tue, 03/06/2031`, `03/06/2031 (Tuesday)`. */
function weekdayBeside({ 0: date, input, index }: RegExpExecArray): number | undefined {
  const end = index + date.length;
  const word =
    /(?<![\p{L}\d])(\p{L}{3,9})[.,]{0,2} {1,2}$/u.exec(input.slice(Math.max(0, index - 14), index)) ??
    /^,? {1,2}\(?(\p{L}{3,9})(?![\p{L}\d])/u.exec(input.slice(end, end + 14));
  return weekdays.get(word?.[1]?.toLowerCase() ?? '');
}

function weekdayOfMention({ year: named, month: inMonth, day: onDay }: DateMention): number | undefined {
  const date = named === null ? undefined : isoDate(named, inMonth, onDay);
  return date === undefined ? undefined : weekdayOf(date);
}

function mention(
  match: RegExpExecArray,
  yearWord?: string,
  monthWord = '',
  dayWord = '',
  lastWord?: string,
): DateMention | undefined {
  const named = months.get(monthWord.toLowerCase()) ?? Number(monthWord);
  const stated = yearWord ? Number(yearWord) : null;
  if (!isDay(stated ?? 2000, named, Number(dayWord))) return undefined;
  const span = { start: match.index, end: match.index + match[0].length };
  const date = { span, year: stated, month: named, day: Number(dayWord) };
  return lastWord === undefined ? date : { ...date, lastDay: Number(lastWord) };
}
