import { addDays } from '../facts/calendar.js';
import { findDates } from '../facts/dates.js';
import type { IsoDate, Readout } from '../readout/types.js';
import { formatDate, putsDayFirst } from './dates.js';

const relativeDay =
  /(?<before>\b(?:of|until|till|since|from|for|by|before|after|on)\s)?\b(?:earlier )?(?<day>today|yesterday)\b(?!['’]s)/giu;

/**
 * A sentence of the readout with “today” and “yesterday” told in full: they mean nothing to a reader of tomorrow. What is quoted stays as it is, and so does a sentence
 * that tells a date itself, or whose release states none.
 */
export function withDaysInFull(text: string, readout: Readout): string {
  const released = readout.released?.value;
  if (released === undefined || /[“”"«»]/.test(text) || findDates(text).length > 0) return text;
  const dayFirst = putsDayFirst(readout);
  return text.replace(relativeDay, (words: string, before: string | undefined, day: string, at: number) => {
    const date = formatDate(dayOf(day, released), dayFirst);
    const opens = /^\p{Lu}/u.test(words);
    const behind = text.slice(at + words.length);
    // “On May 31, 2025, the ministers”: a date with its year last is set off.
    const comma = !dayFirst && /^ \p{L}/u.test(behind) ? ',' : '';
    return `${before ?? (opens ? 'On ' : 'on ')}${date}${comma}`;
  });
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
