import { addDays, isoDate, monthDay, weekdayOf } from '../facts/calendar.js';
import { findDates, findRelativeDays } from '../facts/dates.js';
import type { RelativeDay } from '../facts/dates.js';
import type { DateMention } from '../facts/datesIn.js';
import { weekdays } from '../facts/lexicon/months.js';
import { readDayOfAct } from './acts.js';
import { readMeeting } from './meeting.js';
import { readAhead, tellsOfMeeting } from './participants.js';
import type { Sentence } from './participants.js';
import { fullDate } from './released.js';
import type { IsoDate, Readout, Stated } from './types.js';

/** Sentences in which a release says when the meeting was. */
const opening = 4;

/** A yearless day up to so many days before the release is in the release's own year or the one before it. */
const longestDelay = 180;

/**
 * The day of the meeting, the call or the act: a full date beside its verb or in the title, else a yearless or relative day resolved against the
 * stated release date. Without one, month and day stay a partial date, and `today` stays open.
 */
export function findEvent(
  sentences: readonly Sentence[],
  title: Sentence | undefined,
  released: Stated<IsoDate> | null,
): Readout['event'] {
  const meetings = sentences.slice(0, opening).flatMap(sentence => {
    const meeting = readMeeting(sentence.text);
    return meeting ? [{ sentence, start: 0, end: meeting.topic }] : [];
  });
  const ahead = meetings.length === 0 ? readAhead(sentences) : undefined;
  const coming = ahead && eventAhead(ahead.sentence, ahead.meeting.topic, released);
  if (coming) return coming;
  const titled = title && (meetings.length > 0 || tellsOfMeeting(title.text));
  const told = meetings.length > 0 || titled ? meetings : actIn(sentences[0]);
  const places = titled ? [...told, { sentence: title, start: 0, end: title.text.length }] : told;
  const dates = places.flatMap(({ sentence, start, end }) =>
    findDates(sentence.text.slice(0, end))
      .filter(date => date.span.start >= start)
      .map(date => ({ date, span: sentence.toSaved(date.span) })),
  );
  const full = dates.map(({ date, span }) => stated(fullDate(date), span)).find(one => one !== null);
  // What was done was done before the release; a later day is another one.
  if (full && told !== meetings && released && full.value > released.value) return { date: null, partial: null };
  if (full) return { date: full, partial: null };
  const yearless = dates[0];
  const day = released && yearless ? stated(withYear(yearless.date, released.value), yearless.span) : null;
  if (day) return { date: day, partial: null };
  if (yearless) {
    return { date: null, partial: { value: monthDay(yearless.date.month, yearless.date.day), span: yearless.span } };
  }
  if (!released) return { date: null, partial: null };
  // `The meeting concluded today. It was chaired by …`
  return { date: relativeDay(told, released.value) ?? relativeDay(actIn(sentences[0]), released.value), partial: null };
}

/** The day that an advisory gives: one without its year is the next one from the release on. Undefined when it names none by its month. */
function eventAhead(sentence: Sentence, topic: number, released: Stated<IsoDate> | null): Readout['event'] | undefined {
  const date = findDates(sentence.text.slice(0, topic))[0];
  if (!date) return undefined;
  const span = sentence.toSaved(date.span);
  const year = Number(released?.value.slice(0, 4));
  const next = [year, year + 1]
    .map(one => isoDate(one, date.month, date.day))
    .find(
      day =>
        day !== undefined && released !== null && day >= released.value && day <= addDays(released.value, longestDelay),
    );
  const day = stated(fullDate(date) ?? next, span);
  return day ? { date: day, partial: null } : { date: null, partial: { value: monthDay(date.month, date.day), span } };
}

/** Words of a sentence that tell of the event and its day. */
interface Told {
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
}

/** What was signed, decided or opened, where no meeting is told of. */
function actIn(sentence: Sentence | undefined): Told[] {
  const day = sentence && readDayOfAct(sentence.text);
  return day ? [{ sentence, ...day }] : [];
}

function stated<T>(value: T | undefined, span: Stated<T>['span']): Stated<T> | null {
  return value === undefined ? null : { value, span };
}

/** The last such day up to the release; undefined when that is too long ago to be meant. */
function withYear(date: DateMention, released: IsoDate): IsoDate | undefined {
  const year = Number(released.slice(0, 4));
  return [year, year - 1]
    .map(one => isoDate(one, date.month, date.day))
    .find(day => day !== undefined && day <= released && day >= addDays(released, -longestDelay));
}

function relativeDay(told: readonly Told[], released: IsoDate): Stated<IsoDate> | null {
  for (const { sentence, start, end } of told) {
    const days = [...findRelativeDays(sentence.text), ...bareWeekdays(sentence.text)].filter(
      one => one.span.start >= start,
    );
    const last = sentence.text.length - 2;
    const day = days.find(one => one.span.end <= end) ?? days.find(one => one.span.end >= last);
    if (day) return { value: resolve(day, released), span: sentence.toSaved(day.span) };
  }
  return null;
}

const weekday =
  /(?<![\p{L}-]|(?:[Oo]n|next|last|every|each|from|until|by|since|until) )(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?![\p{L}-]|['’]s|,? \p{Lu}|,? \d)/gu;

/** Days of the week without `on`, as American releases write them: `met with X in Telvi Wednesday`. */
function bareWeekdays(sentence: string): RelativeDay[] {
  return Array.from(sentence.matchAll(weekday), match => ({
    kind: 'weekday',
    span: { start: match.index, end: match.index + match[0].length },
    weekday: weekdays.get(match[0].toLowerCase()) ?? 0,
  }));
}

function resolve(day: RelativeDay, released: IsoDate): IsoDate {
  if (day.kind === 'days') return addDays(released, day.days);
  return addDays(released, -((weekdayOf(released) - day.weekday + 7) % 7));
}
