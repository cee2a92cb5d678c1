import type { Span } from '../text/span.js';
import { datesIn, type DateMention } from './datesIn.js';
import { readText } from './reading/readText.js';
import { weekdays } from './lexicon/months.js';

/** A day that a text names by its distance from the day of writing. */
export type RelativeDay =
  | { readonly kind: 'days'; readonly span: Span; /** 0 for today, -1 for yesterday. */ readonly days: number }
  | {
      readonly kind: 'weekday';
      readonly span: Span;
      /** 0 for Sunday; the last one up to the day of writing. */ readonly weekday: number;
    };

/** Finds the dates that name at least month and day, in order. A span of days counts as its first; a day that no month has is left out. */
export function findDates(text: string): DateMention[] {
  return /\d/.test(text) ? datesIn(readText(text)) : [];
}

const relative =
  /(?<![\p{L}-])(?:((?:[Ee]arlier |[Ll]ater )?[Tt]oday|[Tt]onight|[Tt]his (?:morning|afternoon|evening))|([Yy]esterday|[Ll]ast night)|[Oo]n ((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))(?![\p{L}-]|['’]s)/gu;

/**
 * Finds the days that are named by their distance (`today`, `this morning`, `on Tuesday`), in order. `Today's` belongs to its noun and is
 * left out.
 */
export function findRelativeDays(text: string): RelativeDay[] {
  return Array.from(text.matchAll(relative), match => {
    const span = { start: match.index, end: match.index + match[0].length };
    if (match[3]) return { kind: 'weekday', span, weekday: weekdays.get(match[3].toLowerCase()) ?? 0 };
    return { kind: 'days', span, days: match[2] ? -1 : 0 };
  });
}
