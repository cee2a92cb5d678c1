import { monthNames, months, weekdays } from '../../../facts/lexicon/months.js';
import type { Span } from '../../../text/span.js';
import { monthsWithDay } from '../../lexicon/dateStyle.js';
import { say, type Message } from '../../../text/message.js';

/** A date that is written otherwise than the style has it. */
export interface MisstyledDate {
  readonly span: Span;
  readonly text: string;
  /** As it should be written. */
  readonly styled: string;
  /** What of it is not as it should be, as a part of a sentence. */
  readonly fault: Message;
}

const monthWord =
  /(?<![\p{L}\d’'-])(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)(\.?)(?![\p{L}’'-])/gu;
const isoDate = /(?<![\w/.-])((?:19|20)\d\d)-(\d\d)-(\d\d)(?![\w/-])/g;
const loneWeekday =
  /(?<=\b(?:on|last|next|this|by|until|since|from|through|for) )(?:(?:Mon|Tues?|Wed|Thu|Thurs?|Fri)\b\.?|(?:Sat|Sun)\.)(?!\.?,? \p{Lu})/gu;

/** Finds dates that are not written as the style has them. Linear. */
export function findMisstyledDates(text: string): MisstyledDate[] {
  const found = [...text.matchAll(monthWord)].flatMap(({ 1: name = '', 2: stop = '', index }) => {
    const read = readAround(text, index, name, monthNames.some(whole => whole === name) ? '' : stop);
    return read && read.styled !== read.text ? [read] : [];
  });
  for (const { 0: words, 1: year = '', 2: month = '', 3: day = '', index } of text.matchAll(isoDate)) {
    const name = monthsWithDay[Number(month) - 1];
    if (name === undefined || !isDay(day)) continue;
    const span = { start: index, end: index + words.length };
    found.push({
      span,
      text: words,
      styled: `${name} ${Number(day)}, ${year}`,
      fault: say`in a text, the month has its name`,
    });
  }
  for (const { 0: words, index } of text.matchAll(loneWeekday)) {
    const span = { start: index, end: index + words.length };
    found.push({ span, text: words, styled: wholeWeekday(words), fault: say`a day of the week is written whole` });
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

function isDay(day: string): boolean {
  return Number(day) >= 1 && Number(day) <= 31;
}

function wholeWeekday(words: string): string {
  const index = weekdays.get(words.replace(/\W/g, '').toLowerCase()) ?? 0;
  return ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'][index] ?? words;
}

const dayBehind = /^ (\d{1,2}(?:[-–]\d{1,2})?)(st|nd|rd|th)?(?![\d%:]|[.,]\d| ?[ap]\.?m|\p{L})/u;
const daysBefore =
  /(?<![\p{L}\d.,$€£])((the )?((?:\d{1,2}(?:, | and | to | ?[-–] ?)){0,3}\d{1,2})(st|nd|rd|th)?( of)? )$/u;
const yearBehind = /^(,?) ((?:19|20)\d\d)(?!\d|-\d| ?%)/;
const weekdayBefore = /(?<![\p{L}])((?:Sun|Mon|Tue|Wed|Thu|Fri|Sat)[a-z]{0,6})(\.?)(,?) $/u;
/** A lone short month without a day or a year must have one of these before it, or it may be a name. */
const timeWord = /\b(?:in|since|by|last|next|until|till|of|from|to|early|late|mid|this|during) $/i;

interface Parts {
  readonly start: number;
  readonly end: number;
  readonly month: number;
  /** As written, `14`, `14-16`; absent when the text names no day. */
  readonly days?: string;
  readonly year?: string;
}

function readAround(text: string, at: number, name: string, stop: string): MisstyledDate | undefined {
  const month = (months.get(name.toLowerCase()) ?? 1) - 1;
  const monthEnd = at + name.length + stop.length;
  const behind = dayBehind.exec(text.slice(monthEnd, monthEnd + 14));
  const before = behind ? null : daysBefore.exec(text.slice(Math.max(0, at - 40), at));
  const days = behind?.[1] ?? before?.[3];
  if (days !== undefined && !days.split(/\D+/).every(isDay)) return undefined;
  const dayEnd = monthEnd + (behind?.[0].length ?? 0);
  const year = yearBehind.exec(text.slice(dayEnd, dayEnd + 9));
  const isShort = name.length <= 4 && name !== 'May' && name !== 'June' && name !== 'July';
  if (days === undefined && !year && !(isShort && stop !== '' && isInTime(text, at, monthEnd))) return undefined;
  const parts: Parts = {
    start: at - (before?.[1]?.length ?? 0),
    end: dayEnd + (year?.[0].length ?? 0),
    month,
    ...(days !== undefined && { days }),
    ...(year?.[2] !== undefined && { year: year[2] }),
  };
  const ordinal = behind?.[2] ?? before?.[4];
  return styledDate(text, parts, faultOf(text.slice(at, monthEnd), parts, before !== null, ordinal));
}

function isInTime(text: string, at: number, end: number): boolean {
  return timeWord.test(text.slice(Math.max(0, at - 8), at)) && !/^ \p{Lu}/u.test(text.slice(end, end + 2));
}

function faultOf(month: string, parts: Parts, dayFirst: boolean, ordinal: string | undefined): Message {
  const whole = monthNames[parts.month] ?? '';
  if (dayFirst) return say`the month comes before the day`;
  if (ordinal !== undefined) return say`the day of a month is a plain number`;
  if (parts.days === undefined)
    return month === whole
      ? say`no comma stands between month and year`
      : say`without a day, the month is written whole`;
  if (month === monthsWithDay[parts.month]) return say`commas stand before and after the year`;
  return whole === monthsWithDay[parts.month]
    ? say`this month is always written whole`
    : say`with a day, this month is abbreviated`;
}

function styledDate(text: string, parts: Parts, fault: Message): MisstyledDate {
  const lead = weekdayLead(text, parts);
  const date = dateOf(parts);
  const closing = parts.days !== undefined && parts.year !== undefined && needsComma(text, parts.end) ? ',' : '';
  const span = { start: lead?.start ?? parts.start, end: parts.end };
  const isSame = closing === '' && text.slice(parts.start, parts.end) === date;
  return {
    span,
    text: text.slice(span.start, span.end),
    styled: (lead?.styled ?? '') + date + closing,
    fault: isSame ? say`a day of the week is written whole, with a comma behind it` : fault,
  };
}

function dateOf({ month, days, year }: Parts): string {
  if (days === undefined) return [monthNames[month], year].filter(Boolean).join(' ');
  const day = `${monthsWithDay[month] ?? ''} ${days.replace(/ ?[-–] ?/g, '-')}`;
  return year === undefined ? day : `${day}, ${year}`;
}

/** The day of the week before a date with a day. */
function weekdayLead(text: string, { start, days }: Parts): { start: number; styled: string } | undefined {
  const found = days === undefined ? null : weekdayBefore.exec(text.slice(Math.max(0, start - 13), start));
  if (!found || !weekdays.has((found[1] ?? '').toLowerCase())) return undefined;
  return { start: start - found[0].length, styled: `${wholeWeekday(found[1] ?? '')}, ` };
}

/** Whether the sentence goes on behind the year, so that a comma closes it off. */
function needsComma(text: string, end: number): boolean {
  const rest = text.slice(end, end + 12);
  return /^ [\p{L}\d“"‘]/u.test(rest) && !/^ (?:to|and|or|through|until|but)\b/.test(rest);
}
