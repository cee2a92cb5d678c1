import { isIsoDate, isoDate, weekdayOf } from '../facts/calendar.js';
import { datesIn } from '../facts/datesIn.js';
import { months, weekdays } from '../facts/lexicon/months.js';
import { readWith } from '../facts/reading/reading.js';
import { role } from '../facts/reading/role.js';
import { WordTable } from '../facts/reading/wordTable.js';
import { say, type Message } from '../text/message.js';
import { once } from '../text/once.js';
import type { IsoDate } from './types.js';

/**
 * Reads a day as a person writes it: `2025-05-31`, `31 May 2025`, `Saturday, May 31, 2025`.
 *
 * @returns the day, or sentences that say what is wrong with the words and how to write a day.
 */
export function readDay(words: string): { day: IsoDate } | { problem: Message } {
  const written = words.trim();
  if (isIsoDate(written)) return { day: written };
  const noDay = { problem: say`This is not a day. Write it as 31 May 2025 or 2025-05-31.` };
  if (written.length > longestDay) return noDay;
  const [date, ...others] = datesIn(readWith(written, monthWords()));
  if (!date || others.length > 0 || date.lastDay !== undefined) return noDay;
  const rest = (written.slice(0, date.span.start) + written.slice(date.span.end)).replace(/[\s,]/g, '').toLowerCase();
  const weekday = weekdays.get(rest);
  if (rest !== '' && weekday === undefined) return noDay;
  if (date.year === null) return { problem: say`The year is missing. Write the whole day, for example 31 May 2025.` };
  const day = isoDate(date.year, date.month, date.day);
  if (day === undefined) return { problem: say`The calendar has no such day. Write it as 31 May 2025 or 2025-05-31.` };
  if (weekday !== undefined && weekdayOf(day) !== weekday) {
    return {
      problem: say`That day was another day of the week. Check the calendar, or leave the day of the week out.`,
    };
  }
  return { day };
}

/** Of `Wednesday, September 30th, 2025`, with room. */
const longestDay = 60;

/** Project files have days in them, and most of who reads those reads no text: of all words the months will do. */
const monthWords = once(() => {
  const table = new WordTable();
  for (const name of months.keys()) table.add(name, role.month);
  return table;
});
