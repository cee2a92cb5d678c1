import { findDates } from '../facts/dates.js';
import { cities as knownCities } from '../facts/lexicon/cities.js';
import { countries } from '../facts/lexicon/countries.js';
import { weekdays } from '../facts/lexicon/months.js';
import type { Span } from '../text/span.js';
import type { Line } from './lines.js';
import { fullDate } from './released.js';
import type { IsoDate, Stated } from './types.js';

/** `TOKYO –` at the start of a paragraph. */
export interface Dateline {
  /** Null when it is an aggregator's (`Washington, DC (STL.News) –`). */
  readonly place: Stated<string> | null;
  /** The date in it, when it has one (`WASHINGTON, Nov. 22, 2010 /PRNewswire/ --`). */
  readonly date: Stated<IsoDate> | null;
  /** Where the paragraph goes on. */
  readonly end: number;
}

const longest = 140;
const separator =
  /(?:\s{1,3}\/[\w -]{3,40}\/\s{0,3}(?:--|[–—-])|\s{1,3}(?:--|[–—―-])|\s?--)\s{1,3}|\s{1,3}[–—](?=\p{Lu})|[—―]\s{0,3}|–(?:\s{1,3}|(?=\d))/u;
const agency = /^(.{2,60}?)\s?\(([\w. -]{2,40})\)\s{0,3}(?:--|[–—―-])?\s{0,3}/;
/** `Rendt (NewsPoint / Sound News - 28th November, 2031) `: a mirror's. */
const siteInBrackets =
  /^(\p{Lu}[\p{L} ]{2,30}) \((?=[^()]{0,40}(?:News|Point|Wire))[^()]{0,40} - [^()]{8,24}\) (?=\p{Lu})/u;
const capitals = new Set(countries.flatMap(country => country.capitals).map(city => city.toLowerCase()));
const cities = new Set(knownCities.filter(city => !city.ambiguous).map(city => city.name.toLowerCase()));

/** Reads the dateline at the start of a line; undefined when there is none. */
export function readDateline(line: Line): Dateline | undefined {
  const dateline = readPlace(line);
  if (!dateline || dateline.date) return dateline;
  // `RENDT – 4 March 2031 – `
  const from = dateline.end - line.span.start;
  const head = line.text.slice(from, from + longestDay);
  const length = dayLength(head);
  const date = length === undefined ? undefined : findDates(head)[0];
  const value = date && fullDate(date);
  if (!date || !value || length === undefined) return dateline;
  return { ...dateline, date: { value, span: shift(date.span, dateline.end) }, end: dateline.end + length };
}

/** A day with its dashes is no longer, in characters. */
const longestDay = 40;

function readPlace(line: Line): Dateline | undefined {
  const bold = boldPlace.exec(line.text.slice(0, longest));
  if (bold) return readBoldDateline(line, bold);
  const head = line.text.slice(0, longest);
  const site = siteInBrackets.exec(head);
  if (site && isPlace(placeOf(site[1] ?? '').text)) return make(line, site[1] ?? '', site[0].length, false);
  const brackets = agency.exec(head);
  if (brackets && isPlace(placeOf(brackets[1] ?? '').text) && !hasWordsBehindDay(brackets[1] ?? '')) {
    const isSite = /\.\w|news|wire|press/i.test(brackets[2] ?? '');
    return make(line, brackets[1] ?? '', brackets[0].length, !isSite);
  }
  const day = dayLength(head);
  if (day !== undefined) return makeDay(line, day);
  const length = datedLength(head) ?? colonLength(head);
  if (length !== undefined) return make(line, head.slice(0, length), length, true);
  const split = separator.exec(head);
  if (!split || !isPlace(placeOf(head.slice(0, split.index)).text)) return undefined;
  return make(line, head.slice(0, split.index), split.index + split[0].length, true);
}

/** In `RENDT, 4 March 2031 – The Harbour Fund (HF) and …` the brackets belong to the sentence. */
function hasWordsBehindDay(words: string): boolean {
  const date = findDates(words)[0];
  return date !== undefined && /\p{L}/u.test(words.slice(date.span.end));
}

/** The length of `4 March 2031 – ` and `March 4, 2031.- `, which name no place; undefined when a line begins otherwise. */
function dayLength(head: string): number | undefined {
  const date = /^[\p{L}\d]/u.test(head) ? findDates(head.slice(0, 40))[0] : undefined;
  if (date?.span.start !== 0 || fullDate(date) === undefined) return undefined;
  const end = /^(?:\s{0,3}[–—]\s{0,3}|\.?\s?-{1,2}\s{1,3})(?=\p{Lu})/u.exec(head.slice(date.span.end));
  return end ? date.span.end + end[0].length : undefined;
}

function makeDay(line: Line, length: number): Dateline | undefined {
  const dateline = make(line, line.text.slice(0, length), length, false);
  return dateline?.date ? dateline : undefined;
}

/** What ends a dateline behind its day: `Rendt, 3 May 2031.`, `RENDT, May 3. /NTA/`, `Rendt, 3 May 2031 (NTA) –` */
const behindDay =
  /^(?:\)?[.:]|\)?\.? ?(?:\/[\w -]{2,40}\/|\([\w. -]{2,40}\))[.:]?(?:\s{0,3}(?:--|[–—-]))?|\)?\s{0,3}(?:--|[–—-]))(?:\s{1,3}|(?<=\s[–—]))(?=["“(]?\p{Lu})/u;

/** The length of `RENDT, 3 May 2031. `, of any place: the day behind it tells that it is one. Undefined when a line begins otherwise. */
function datedLength(head: string): number | undefined {
  const place =
    /^(\p{Lu}[\p{L}.'’-]{1,20}(?:[ ,]{1,2}\p{Lu}[\p{L}.'’-]{1,20}){0,4})(?:, | \()(?=\p{L}{0,9}\.?,? ?\d)/u.exec(head);
  const words = place?.[1]?.split(/[ ,]+/) ?? [];
  if (!place || words.some(word => notPlaces.has(word.toLowerCase()) || weekdays.has(word.toLowerCase())))
    return undefined;
  const date = findDates(head).find(one => one.span.start <= place[0].length + longestWeekday);
  const end = date && behindDay.exec(head.slice(date.span.end));
  return date && end ? date.span.end + end[0].length : undefined;
}

/** Of a day of the week between the place and the day, with its comma. */
const longestWeekday = 11;

const notPlaces = new Set(
  'on in at by since until from the published date updated released issued posted dated today effective before after last'.split(
    ' ',
  ),
);

/** The length of `ISLAMABAD: `, of a city that the tables know. */
function colonLength(head: string): number | undefined {
  const place = /^(\p{Lu}[\p{Lu} .'’-]{2,30}): {1,3}(?=\p{Lu}\p{Ll}|A )/u.exec(head);
  return place && isKnownCity(place[1] ?? '') ? place[0].length : undefined;
}

/** `**TOKYO** –` in Markdown; the dash may be bold too. */
const boldPlace = /^(\*\*|__)([^*_]{2,100}?)(\s{0,3}[—–-]{0,2}\s{0,3})\1\s{0,3}([—–-]{0,2})\s{0,3}/;

function readBoldDateline(line: Line, bold: RegExpExecArray): Dateline | undefined {
  const [whole, marks = '', words = '', inside = '', dash = ''] = bold;
  if (`${inside}${dash}`.trim() === '' || !isPlace(placeOf(words).text)) return undefined;
  const dateline = make(line, words, whole.length, true);
  return dateline && moved(dateline, marks.length);
}

/** With the spans of what stands behind so many characters of Markdown. */
function moved(dateline: Dateline, by: number): Dateline {
  const { place, date, end } = dateline;
  return {
    place: place && { ...place, span: shift(place.span, by) },
    date: date && { ...date, span: shift(date.span, by) },
    end,
  };
}

function make(line: Line, words: string, length: number, own: boolean): Dateline | undefined {
  if (length >= line.text.length) return undefined;
  const { start } = line.span;
  const place = placeOf(words);
  const date = findDates(words)[0];
  const value = date && fullDate(date);
  return {
    place: own ? { value: place.text, span: { start, end: start + place.text.length } } : null,
    date: date && value ? { value, span: shift(date.span, start) } : null,
    end: start + length,
  };
}

/** The words before the date, without the comma between. */
function placeOf(words: string): { text: string } {
  const date = findDates(words)[0];
  return { text: (date ? words.slice(0, date.span.start) : words).replace(/[\s,:(]{1,4}$/, '') };
}

/** Whether a text is the name of a capital, or of a city where world bodies sit. */
export function isCity(text: string): boolean {
  const key = text.toLowerCase();
  return /^\p{Lu}/u.test(text) && (capitals.has(key) || /^(?:new york|geneva)$/.test(key));
}

/** Whether a text is the name of a city, a capital or not, that is the name of nothing else. */
export function isKnownCity(text: string): boolean {
  const saint = text.replace(/^St\.? /, 'Saint ');
  return isCity(text) || (/^\p{Lu}/u.test(text) && (cities.has(text.toLowerCase()) || cities.has(saint.toLowerCase())));
}

/** A place in capitals, or a known city as it is commonly written, with or without its country or state. */
function isPlace(text: string): boolean {
  const city = text.split(/[,(/]/, 1)[0]?.trim() ?? '';
  const words = city.split(' ').length;
  if (city.length < 3 || words > 4 || text.split(' ').length > 7 || !/^[\p{L} .'’-]+$/u.test(city)) return false;
  if (isKnownCity(city)) return true;
  return (
    city === city.toUpperCase() &&
    city !== city.toLowerCase() &&
    (city.length > 5 || /[AEIOU].*[^AEIOU]/.test(city)) &&
    !isAcronym(city)
  );
}

function isAcronym(word: string): boolean {
  return /^(?:NATO|UNESCO|AUKUS|OSCE|ASEAN|USAID|OPEC|UNICEF|INTERPOL|EUROPOL|READOUT|STATEMENT|UPDATE|NOTE|MEDIA NOTE|CORRECTION|BREAKING|UPDATED|ADVISORY|RELEASE|IMMEDIATE RELEASE)$/.test(
    word,
  );
}

function shift(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}
