import { textAt } from '../../text/span.js';
import { zone } from '../lexicon/timeWords.js';
import type { Reading } from '../reading/reading.js';
import { role } from '../reading/role.js';
import type { TimeFact } from '../types.js';
import { before } from './spans.js';

const half = '(?:a\\.m\\.|p\\.m\\.|A\\.M\\.|P\\.M\\.|am|pm|AM|PM)';
const inZone = `(?:\\s${zone}(?!\\p{L}))?`;
const clean = '(?<![\\p{L}\\d.,:$€£#/-])';
/** `2:30 p.m.`, `10-11 a.m. EDT`. */
const twelve = new RegExp(
  `${clean}(?:(\\d{1,2})(?:[:.]([0-5]\\d))?\\s?(${half})?\\s?(?:-|–|to)\\s?)?(\\d{1,2})(?:[:.]([0-5]\\d))?\\s?(${half})(?!\\p{L})${inZone}`,
  'gu',
);
/** `14:30`, `14:30 GMT`; before one digit of hours the words must speak of a time. */
const twentyFour = new RegExp(
  `${clean}([01]?\\d|2[0-3]):([0-5]\\d)(?::[0-5]\\d)?(?![\\d:]|\\s?[ap]\\.?m)(\\s?${zone}(?!\\p{L})|\\s(?:hours|hrs)(?!\\p{L}))?`,
  'gu',
);
/** `1430 GMT`, `0900 hours`. */
const military = new RegExp(`${clean}([01]\\d|2[0-3])([0-5]\\d)\\s?(?:GMT|UTC|Z|hours|hrs)(?!\\p{L})`, 'gu');
const named =
  /(?<![\p{L}-])(?:(?:12 )?(noon|midnight)|(?:(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|in the|that) (morning|afternoon|evening)|the (morning|afternoon|evening)(?= of ))(?![\p{L}-]|['’]s)/giu;
/** Digits that stand so are in every time of the clock. */
const someClock = /\d(?::\d\d|\s?(?:[ap]m|[ap]\.m|UTC|Z|GMT|h(?:ou)?rs)|\so['’]clock)/i;
const oclock = /(?<![\p{L}\d-])(\d{1,2}) o['’]clock/gu;
const timeBefore =
  /(?:^|[^\p{L}])(?:at|by|until|till|from|to|before|after|around|about|approximately|since)\s$|[,;(–-]\s?$|^$/iu;

/** Finds times of day and parts of a day (`on Tuesday morning`; `this morning` is a relative day). A zone belongs to the span, not to the value. */
export function findTimes({ text, roles, hasDigits }: Reading): TimeFact[] {
  const found: TimeFact[] = [];
  const add = (start: number, end: number, normalised: string | undefined): void => {
    if (normalised === undefined) return;
    const span = { start, end };
    found.push({ kind: 'time', span, text: textAt(text, span), normalised });
  };
  if (hasDigits && someClock.test(text)) {
    for (const match of text.matchAll(twelve)) add(match.index, match.index + match[0].length, twelveHours(match));
    for (const match of text.matchAll(twentyFour)) {
      const sure = match[3] !== undefined || match[1]?.length === 2 || timeBefore.test(before(text, match.index));
      add(match.index, match.index + match[0].length, sure ? clock(match[1], match[2]) : undefined);
    }
    for (const match of text.matchAll(military)) {
      add(match.index, match.index + match[0].length, clock(match[1], match[2]));
    }
    for (const match of text.matchAll(oclock)) add(match.index, match.index + match[0].length, clock(match[1], '00'));
  }
  for (const match of (roles & role.partOfDay) !== 0 ? text.matchAll(named) : []) {
    const word = (match[1] ?? match[2] ?? match[3] ?? '').toLowerCase();
    // A weekday's own fact stands before its part of the day.
    const start = match[1] === undefined ? match.index + match[0].length - word.length : match.index;
    add(start, match.index + match[0].length, word === 'noon' ? '12:00' : word === 'midnight' ? '00:00' : word);
  }
  return found;
}

function twelveHours(match: RegExpExecArray): string | undefined {
  const last = halfDay(match[4], match[5], match[6]);
  if (match[1] === undefined || last === undefined) return last;
  const first = halfDay(match[1], match[2], match[3] ?? match[6]);
  return first === undefined ? undefined : `${first}/${last}`;
}

function halfDay(hours = '', minutes = '00', half = ''): string | undefined {
  const hour = Number(hours);
  if (hour < 1 || hour > 12) return undefined;
  return clock(String((hour % 12) + (/^p/i.test(half) ? 12 : 0)), minutes);
}

function clock(hours = '', minutes = ''): string | undefined {
  return Number(hours) > 24 ? undefined : `${hours.padStart(2, '0')}:${minutes}`;
}
