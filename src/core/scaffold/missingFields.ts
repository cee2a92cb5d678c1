import { addDays, isoDate } from '../facts/calendar.js';
import { findRelativeDays } from '../facts/dates.js';
import type { IsoDate, Readout } from '../readout/types.js';
import { textAt } from '../text/span.js';
import { eventKind, findEvent, type EventKind } from './event.js';
import { oneLine } from './markdown.js';

/** A field that an article needs. */
export type NeededField = 'title' | 'publisher' | 'published' | 'event';

/** A day that may be meant, with the reason for which it is offered. It is never taken unasked. */
export interface LikelyDay {
  readonly day: IsoDate;
  readonly reason:
    | 'today'
    | 'yesterday'
    /** A day that the release names. */
    | 'stated-day'
    | 'release'
    | 'day-before-release'
    | 'event'
    | 'day-after-event'
    /** A date that the page prints around the release. */
    | 'page';
}

/** A field that an article needs and the release does not state, with what the release says about it. */
export interface MissingField {
  readonly field: NeededField;
  /** The words that come closest: `Oct. 23`, `today`; absent when there are none. */
  readonly words?: string;
  /** What it is that the release reports on. */
  readonly event: EventKind;
  /** Of a date: the days that may be meant, the likelier first. */
  readonly likely: readonly LikelyDay[];
}

/**
 * The fields that an article needs and the readout does not state, in the order in which they are to be asked: a stated release date may settle
 * the day of the meeting.
 *
 * @param today the day on the writer's calendar.
 */
export function missingFields(readout: Readout, today: IsoDate): MissingField[] {
  const event = findEvent(readout);
  const kind = eventKind(readout, event);
  const missing: MissingField[] = [];
  if (!readout.title) missing.push({ field: 'title', event: kind, likely: [] });
  if (!readout.publisher) missing.push({ field: 'publisher', event: kind, likely: [] });
  const relative = readout.event.date ? undefined : relativeWords(event?.text ?? '');
  if (!readout.released) {
    const words = relative === undefined ? {} : { words: relative };
    missing.push({ field: 'published', event: kind, ...words, likely: releaseDays(readout, today) });
  }
  if (!readout.event.date && (kind !== 'event' || readout.event.partial)) {
    const { partial } = readout.event;
    const words = partial ? oneLine(textAt(readout.text, partial.span)) : relative;
    missing.push({
      field: 'event',
      event: kind,
      ...(words !== undefined && { words }),
      likely: eventDays(readout, today),
    });
  }
  return missing;
}

function relativeWords(statement: string): string | undefined {
  const [day] = findRelativeDays(statement);
  return day && oneLine(textAt(statement, day.span));
}

function releaseDays({ event, pageDates }: Readout, today: IsoDate): LikelyDay[] {
  const days: LikelyDay[] = [];
  if (event.date) {
    days.push(
      { day: event.date.value, reason: 'event' },
      { day: addDays(event.date.value, 1), reason: 'day-after-event' },
    );
  }
  days.push({ day: today, reason: 'today' }, { day: addDays(today, -1), reason: 'yesterday' });
  return once([...days, ...pageDates.map(({ value }): LikelyDay => ({ day: value, reason: 'page' }))]);
}

function eventDays({ event, released }: Readout, today: IsoDate): LikelyDay[] {
  const last = released?.value ?? today;
  if (event.partial) {
    const [month = 0, day = 0] = event.partial.value.split('-').map(Number);
    const year = Number(last.slice(0, 4));
    const days = [year, year - 1].flatMap(one => isoDate(one, month, day) ?? []);
    return days.filter(one => one <= last).map(one => ({ day: one, reason: 'stated-day' }));
  }
  if (released) {
    return [
      { day: released.value, reason: 'release' },
      { day: addDays(released.value, -1), reason: 'day-before-release' },
    ];
  }
  return [
    { day: today, reason: 'today' },
    { day: addDays(today, -1), reason: 'yesterday' },
  ];
}

function once(days: readonly LikelyDay[]): LikelyDay[] {
  return days.filter(({ day }, i) => days.findIndex(other => other.day === day) === i);
}
