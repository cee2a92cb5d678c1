import { monthNames } from '../facts/lexicon/months.js';
import { markup, type Html } from './html.js';

const day = /^(\d{4})-(\d{2})-(\d{2})$/;
const instant = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d{1,9})?)?Z?$/;

/** A recorded day or moment in words, "14 May 2026" or "14 May 2026, 16:20 UTC"; what is neither is shown as it was written. */
export function shownDate(value: string): Html {
  const written = value.trim();
  const words = dayInWords(written) ?? instantInWords(written);
  return words === undefined ? markup`${value}` : markup`<time datetime="${written}">${words}</time>`;
}

function dayInWords(iso: string): string | undefined {
  const [, year, month, date] = day.exec(iso) ?? [];
  const name = monthNames[Number(month) - 1];
  const number = Number(date);
  return name === undefined || number < 1 || number > 31 ? undefined : `${number} ${name} ${year ?? ''}`;
}

/** A moment without an offset counts as UTC, as the record is kept. */
function instantInWords(iso: string): string | undefined {
  const [, date = '', hour = '', minute = ''] = instant.exec(iso) ?? [];
  const words = dayInWords(date);
  return words === undefined ? undefined : `${words}, ${hour}:${minute} UTC`;
}
