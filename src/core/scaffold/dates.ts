import { monthNames } from '../facts/lexicon/months.js';
import type { IsoDate, Readout } from '../readout/types.js';
import { textAt } from '../text/span.js';

/** Whether the readout writes "24 September 2013" rather than "September 24, 2013". */
export function putsDayFirst(readout: Readout): boolean {
  const places = [readout.event.date, readout.released, readout.event.partial, readout.title];
  return places.some(
    place => place !== null && /\b\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2}/.test(textAt(readout.text, place.span)),
  );
}

/** "May 31, 2025" or "31 May 2025"; a value that is no date comes back as it is. */
export function formatDate(date: IsoDate, dayFirst: boolean): string {
  const match = /^(\d{4})-(\d{2}-\d{2})/.exec(date);
  if (!match) return date;
  const monthAndDay = formatMonthAndDay(match[2] ?? '', dayFirst);
  return dayFirst ? `${monthAndDay} ${match[1] ?? ''}` : `${monthAndDay}, ${match[1] ?? ''}`;
}

/** "October 23" or "23 October", from `10-23`; a value that is no date comes back as it is. */
export function formatMonthAndDay(partial: string, dayFirst: boolean): string {
  const match = /^(\d{2})-(\d{2})$/.exec(partial);
  const month = monthNames[Number(match?.[1]) - 1];
  if (!match || month === undefined) return partial;
  const day = String(Number(match[2]));
  return dayFirst ? `${day} ${month}` : `${month} ${day}`;
}

const monthAndDay = new RegExp(
  `\\b(?:\\d{1,2}(?:st|nd|rd|th)? (?:${monthNames.join('|')})|(?:${monthNames.map(month => month.slice(0, 3)).join('|')})[a-z]{0,6}\\.? \\d{1,2})\\b`,
);

/** Whether a day of the calendar stands in the text, with or without its year. */
export function tellsADay(text: string): boolean {
  return monthAndDay.test(text);
}
