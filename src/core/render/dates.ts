import { markup, type Html } from './html.js';
import { readerWords, type ReaderWords } from './words/index.js';

const day = /^(\d{4})-(\d{2})-(\d{2})$/;
const instant = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d{1,9})?)?Z?$/;

/**
 * A recorded day or moment in words, "14 May 2026" or "14 May 2026, 16:20 UTC"; what is neither is shown as it was written.
 *
 * @param words of the language of who reads it; English for what Copydesk itself says.
 */
export function shownDate(value: string, words: ReaderWords = readerWords.en): Html {
  const shown = dateInWords(value, words);
  return shown === undefined ? markup`${value}` : markup`<time datetime="${value.trim()}">${shown}</time>`;
}

/** Like {@link shownDate}, as plain text; undefined when the value is neither day nor moment. */
export function dateInWords(value: string, words: ReaderWords): string | undefined {
  const written = value.trim();
  return dayInWords(written, words) ?? instantInWords(written, words);
}

function dayInWords(iso: string, words: ReaderWords): string | undefined {
  const [, year, month, date] = day.exec(iso) ?? [];
  const [monthNumber, dayNumber] = [Number(month), Number(date)];
  if (year === undefined || monthNumber < 1 || monthNumber > 12 || dayNumber < 1 || dayNumber > 31) return undefined;
  return words.day(dayNumber, monthNumber, year);
}

/** A moment without an offset counts as UTC, as the record is kept. */
function instantInWords(iso: string, words: ReaderWords): string | undefined {
  const [, date = '', hour = '', minute = ''] = instant.exec(iso) ?? [];
  const shown = dayInWords(date, words);
  return shown === undefined ? undefined : `${shown}, ${hour}:${minute} UTC`;
}
