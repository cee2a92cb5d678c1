import { isoDate } from '../facts/calendar.js';
import { findDates } from '../facts/dates.js';
import type { DateMention } from '../facts/datesIn.js';
import { countries } from '../facts/lexicon/countries.js';
import { spanishMonthNames, weekdays } from '../facts/lexicon/months.js';
import type { Line } from './lines.js';
import type { IsoDate, Stated } from './types.js';

/** A line of its own that states the day of the release. */
export interface DateLine {
  readonly date: Stated<IsoDate>;
  /** Whether a weekday is written with it. */
  readonly weekday: boolean;
  /** Whether the line says that it is the release's day (`For immediate release`, `Published`). */
  readonly marked: boolean;
  /** Whether the day is written in Spanish. */
  readonly spanish: boolean;
}

const capitals = new Set(countries.flatMap(country => country.capitals).flatMap(city => city.toLowerCase().split(' ')));

/** Words that may stand beside the date on its line. */
const companions = new Set(
  (
    'for immediate release released published publication posted by on date issued press at the of no gmt utc est edt cst cdt mst mdt pst pdt et ' +
    'a.m p.m am pm local time new york d.c dc city hague geneva st min read statement statements and releases readouts readout news story speeches remarks briefing room presidential actions'
  ).split(' '),
);
const marks =
  /\b(?:immediate release|released|release date|published|publication date|date of (?:issue|release)|issued)\b/;

/** `(updated 6 May 2031)` behind the day. */
const changed = /(?<=\d{4}.{0,20})[\s,;|·(–-]{1,4}(?:last |page )?(?:updated|modified|revised)\b.{4,60}$/i;

/** `(From: Ministry of Trade)` beside the date. */
const credit = /\((?:from|source) ?: [^()]{2,60}\)/i;

/** Reads a line as a date line: a full date, and nothing else but a place, a weekday or words such as `Published`. */
export function readDateLine(line: Line): DateLine | undefined {
  if (line.text.length > 160 || !/\d/.test(line.text)) return undefined;
  const text = line.text.replace(changed, '');
  if (/\b(?:updated|modified|reviewed|posted by|copyright|expires)\b/i.test(text)) return undefined;
  const spanish = findSpanishDates(text);
  const dates = [...findDates(text), ...spanish, ...findAmericanDates(text), ...findTimedDates(text)];
  const date = dates.at(-1);
  if (!date || dates.some(one => one.span.start !== date.span.start)) return undefined;
  const value = fullDate(date);
  if (!value) return undefined;
  const rest = `${text.slice(0, date.span.start)} ${text.slice(date.span.end)}`.replace(credit, '');
  const parts = rest.split(/\s[–—-]\s|[|•·]/);
  if (!parts.every(part => accompanies(part, parts.length > 1 ? (parts.length > 2 ? 6 : 3) : 2))) return undefined;
  const span = { start: line.span.start + date.span.start, end: line.span.start + date.span.end };
  return {
    date: { value, span },
    weekday: wordsOf(rest).some(word => weekdays.has(plain(word))),
    marked: marks.test(line.key),
    spanish: spanish.length > 0,
  };
}

const spanishDate = new RegExp(
  `(?<![\\p{L}\\d])(\\d{1,2})(?:º|°)? de (${spanishMonthNames.join('|')}) del? (\\d{4})(?!\\d)`,
  'giu',
);

/** `12 de marzo de 2031`, on the date lines of releases in Spanish. */
function findSpanishDates(text: string): DateMention[] {
  return Array.from(text.matchAll(spanishDate), match => ({
    span: { start: match.index, end: match.index + match[0].length },
    day: Number(match[1]),
    month: spanishMonthNames.findIndex(name => name === match[2]?.toLowerCase()) + 1,
    year: Number(match[3]),
  }));
}

/** `05/06/2031 08:57 AM EST`: the time tells that the month stands first. */
function findAmericanDates(text: string): DateMention[] {
  const found = /^(\d\d)\/(\d\d)\/(\d{4}) \d{1,2}:\d\d [AP]M [ECMP][SD]T\b/.exec(text);
  if (!found) return [];
  return [{ span: { start: 0, end: 10 }, month: Number(found[1]), day: Number(found[2]), year: Number(found[3]) }];
}

/** `March 4 09:31 2031`, with the time between the day and its year. */
function findTimedDates(text: string): DateMention[] {
  const found = /^(.{5,13}?),? \d{1,2}:\d\d(?: ?[ap]m)?,? (\d{4})$/i.exec(text);
  return findDates(found ? `${found[1] ?? ''} ${found[2] ?? ''}` : '').map(date => ({
    ...date,
    span: { start: 0, end: text.length },
  }));
}

/** Whether words beside a date are a place, a weekday, a body or words such as `Published`. */
function accompanies(part: string, most: number): boolean {
  const strange = wordsOf(part).filter(word => !isCompanion(plain(word)));
  return strange.length <= most && strange.every(word => /^\p{Lu}/u.test(word));
}

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}.'’]/u).filter(word => /\p{L}/u.test(word));
}

function plain(word: string): string {
  return word.toLowerCase().replace(/\.$/, '');
}

function isCompanion(word: string): boolean {
  return companions.has(word) || weekdays.has(word) || capitals.has(word);
}

/** The date as ISO 8601 when its year is stated. */
export function fullDate(date: DateMention): IsoDate | undefined {
  return date.year === null ? undefined : isoDate(date.year, date.month, date.day);
}

/** What is known of a date line's place on the page. */
export interface PlacedDateLine extends DateLine {
  readonly afterTitle: boolean;
  /** Whether the name of a body or of its desk stands right above it. */
  readonly labelled: boolean;
}

/**
 * The release's day: the date line that says so, else the one below the title, best without a weekday, else the one above it. A date with its weekday above the title
 * of a blog or of an unmarked page is the page's own and may run a day late: it does not count.
 *
 * @param published date lines among the page's furniture; only one that says `Published` counts.
 */
export function chooseReleased(
  heads: readonly PlacedDateLine[],
  published: readonly DateLine[],
  page: { readonly blog: boolean; readonly titled: boolean },
): Stated<IsoDate> | null {
  const own = heads.filter(
    line =>
      line.afterTitle || line.marked || (line.labelled && !page.blog) || !(line.weekday && (page.blog || page.titled)),
  );
  const chosen =
    own.find(line => line.marked) ??
    own.find(line => line.afterTitle && !line.weekday) ??
    own.find(line => line.afterTitle) ??
    own[0] ??
    published.find(line => line.marked);
  return chosen?.date ?? null;
}
