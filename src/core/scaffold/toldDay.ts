import { addDays } from '../facts/calendar.js';
import { findDates } from '../facts/dates.js';
import type { DateMention } from '../facts/datesIn.js';
import type { IsoDate, Readout } from '../readout/types.js';
import { formatDate, putsDayFirst } from './dates.js';

const relativeDay =
  /(?<before>\b(?:of|until|till|since|from|for|by|before|after|on)\s)?\b(?:earlier )?(?<day>today|yesterday)\b(?!['’]s)/giu;

/**
 * A sentence of the readout with “today” and “yesterday” told in full: they mean nothing to a reader of tomorrow. What is quoted stays as it is, and so does a word
 * beside which the sentence tells the date itself, and all of them where the release states no date.
 */
export function withDaysInFull(text: string, readout: Readout): string {
  const released = readout.released?.value;
  if (released === undefined || /[“”"«»]/.test(text)) return text;
  const dates = findDates(text);
  const dayFirst = putsDayFirst(readout);
  return text.replace(relativeDay, (words: string, before: string | undefined, day: string, at: number) => {
    const meant = dayOf(day, released);
    if (dates.some(one => isTold(one, meant) || isBeside(text, one, at, at + words.length))) return words;
    const date = formatDate(meant, dayFirst);
    const opens = /^\p{Lu}/u.test(words);
    const behind = text.slice(at + words.length);
    // “On May 31, 2025, the ministers”: a date with its year last is set off.
    const comma = !dayFirst && /^ \p{L}/u.test(behind) ? ',' : '';
    return `${before ?? (opens ? 'On ' : 'on ')}${date}${comma}`;
  });
}

/** Whether a date is a day, in whatever year. */
function isTold({ month, day }: DateMention, meant: IsoDate): boolean {
  return meant.slice(5, 10) === `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Whether nothing but a comma, a dash or a bracket parts a date from some words. */
function isBeside(text: string, { span }: DateMention, start: number, end: number): boolean {
  const between = span.start >= end ? text.slice(end, span.start) : text.slice(span.end, start);
  return between.length <= 3 && !/\p{L}/u.test(between);
}

/** Which day a word for one means in a release of that day. */
function dayOf(word: string, released: IsoDate): IsoDate {
  return word.toLowerCase() === 'today' ? released : addDays(released, -1);
}

/** The day that “today” or “yesterday” means in what a release announces; undefined for other words, or where the release states no date. */
export function announcedDay(words: string, { released }: Readout): IsoDate | undefined {
  const [, word] = /^(?:earlier )?(today|yesterday)$/i.exec(words) ?? [];
  return word === undefined || !released ? undefined : dayOf(word, released.value);
}
