import { findDates } from '../facts/dates.js';
import { countries } from '../facts/lexicon/countries.js';
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
const separator = /(?:\s{1,3}\/[\w -]{3,40}\/\s{0,3}(?:--|[–—-])|\s{1,3}(?:--|[–—―-])|\s?--)\s{1,3}|[—―]\s{0,3}/;
const agency = /^(.{2,60}?)\s?\(([\w. -]{2,40})\)\s{0,3}(?:--|[–—―-])?\s{0,3}/;
const cities = new Set(countries.flatMap(country => country.capitals).map(city => city.toLowerCase()));

/** Reads the dateline at the start of a line; undefined when there is none. */
export function readDateline(line: Line): Dateline | undefined {
  const bold = boldPlace.exec(line.text.slice(0, longest));
  if (bold) return readBoldDateline(line, bold);
  const head = line.text.slice(0, longest);
  const brackets = agency.exec(head);
  if (brackets && isPlace(placeOf(brackets[1] ?? '').text)) {
    const isSite = /\.\w|news|wire|press/i.test(brackets[2] ?? '');
    return make(line, brackets[1] ?? '', brackets[0].length, !isSite);
  }
  const split = separator.exec(head);
  if (!split || !isPlace(placeOf(head.slice(0, split.index)).text)) return undefined;
  return make(line, head.slice(0, split.index), split.index + split[0].length, true);
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
  const text = (date ? words.slice(0, date.span.start) : words).trimEnd();
  return { text: text.endsWith(',') ? text.slice(0, -1) : text };
}

/** Whether a text is the name of a capital, or of a city where world bodies sit. */
export function isCity(text: string): boolean {
  const key = text.toLowerCase();
  return /^\p{Lu}/u.test(text) && (cities.has(key) || /^(?:new york|geneva)$/.test(key));
}

/** A place in capitals, or a capital city as it is commonly written, with or without its country or state. */
function isPlace(text: string): boolean {
  const city = text.split(/[,(/]/, 1)[0]?.trim() ?? '';
  const words = city.split(' ').length;
  if (city.length < 3 || words > 4 || text.split(' ').length > 7 || !/^[\p{L} .'’-]+$/u.test(city)) return false;
  if (isCity(city)) return true;
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
