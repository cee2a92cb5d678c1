import { isoDate } from '../facts/calendar.js';
import { findDates } from '../facts/dates.js';
import { monthNames, spanishMonthNames } from '../facts/lexicon/months.js';
import type { Line } from './lines.js';
import type { IsoDate, Stated } from './types.js';

const labels = '(?:(?:date )?(?:published|posted|issued|released)(?: on| at)?|(?:release |publication )?date|on)';
/** A day in figures by itself, perhaps with what it is the day of and the time: `Published: 03/04/2031, 10:30`. */
const inFigures = new RegExp(
  `^((?:${labels})\\s?:?\\s)?(\\d{1,2})([/.-])\\s?(\\d{1,2})\\3\\s?(\\d{4})(?:,?\\s(?:at\\s)?\\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d)?(?:\\s?[ap]\\.?m\\.?)?(?:\\s[a-z]{2,4})?)?$`,
  'i',
);

/** So much of a page is looked through for its other dates, in characters. */
const looked = 20_000;

/**
 * The day that a line above a release, or one of the page that says what it is, gives in figures of which nobody can tell by themselves which is the month:
 * `03/04/2031`. The page tells: it names that day in letters, or writes its other days with the month first or the day. Null where it does not.
 *
 * @param above lines above the release's own words.
 * @param furniture the page's own lines; only one with a label counts.
 */
export function readDayInFigures(
  text: string,
  above: readonly Line[],
  furniture: readonly Line[],
): Stated<IsoDate> | null {
  const found = above.map(figuresIn).find(Boolean) ?? furniture.map(figuresIn).find(one => one?.labelled === true);
  if (!found) return null;
  const { first, second, year, sign, span } = found;
  const [monthFirst, dayFirst] = [isoDate(year, first, second), isoDate(year, second, first)];
  const order = monthFirst && dayFirst ? orderOf(text.slice(0, looked), first, second, sign) : undefined;
  const value =
    order === 'monthFirst' || !dayFirst ? monthFirst : order === 'dayFirst' || !monthFirst ? dayFirst : undefined;
  return value === undefined ? null : { value, span };
}

interface Figures {
  readonly first: number;
  readonly second: number;
  readonly year: number;
  readonly sign: string;
  readonly labelled: boolean;
  readonly span: Stated<IsoDate>['span'];
}

function figuresIn({ text, span }: Line): Figures | undefined {
  const found = text.length > 60 ? null : inFigures.exec(text);
  if (!found) return undefined;
  const [, label = '', first, sign = '', second, year] = found;
  const start = span.start + label.length;
  const length = /\d{4}/.exec(text.slice(label.length + 3));
  const end = start + 3 + (length ? length.index + 4 : 0);
  return {
    first: Number(first),
    second: Number(second),
    year: Number(year),
    sign,
    labelled: label !== '',
    span: { start, end },
  };
}

type Order = 'monthFirst' | 'dayFirst';

/** Undefined where nothing tells, or one thing speaks against another. */
function orderOf(text: string, first: number, second: number, sign: string): Order | undefined {
  if (sign === '.') return 'dayFirst';
  const balance = count(text, withMonthFirst) - count(text, withDayFirst);
  const named = findDates(text).filter(({ span }) => /\p{L}/u.test(text.slice(span.start, span.end)));
  const isNamed = (inMonth: number, onDay: number): boolean =>
    named.some(({ month, day }) => month === inMonth && day === onDay);
  const told = Number(isNamed(first, second)) - Number(isNamed(second, first));
  if (told * balance < 0) return undefined;
  const sum = told + balance;
  return sum === 0 ? undefined : sum > 0 ? 'monthFirst' : 'dayFirst';
}

function count(text: string, what: RegExp): number {
  return text.match(what)?.length ?? 0;
}

const months = [...monthNames, ...monthNames.map(name => name.slice(0, 3))].join('|');
const withMonthFirst = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:${months})\\.? \\d{1,2}(?![\\d:])|\\d{1,2}/(?:1[3-9]|2\\d|3[01])/\\d{4})`,
  'gu',
);
const withDayFirst = new RegExp(
  `(?<![\\p{L}\\d/])(?:\\d{1,2}(?:st|nd|rd|th)? (?:${months})(?!\\p{L})|\\d{1,2} de (?:${spanishMonthNames.join('|')})|(?:1[3-9]|2\\d|3[01])/\\d{1,2}/\\d{4})`,
  'gu',
);
