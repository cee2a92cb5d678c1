import { monthDay } from '../facts/calendar.js';
import { findDates } from '../facts/dates.js';
import type { DateMention } from '../facts/datesIn.js';
import type { IsoDate, Participant, Readout, Statement } from '../readout/types.js';
import { textAt, type Span } from '../text/span.js';
import { oneLine } from './markdown.js';

/** What the readout reports on, as far as its own words tell. */
export type EventKind = 'call' | 'meeting' | 'conversation' | 'event';

/** The statement that says who met or spoke with whom. Spans are into `text`. */
export interface EventStatement {
  /** The statement on one line, without the stop at its end. */
  readonly text: string;
  /** From the first participant (with office) to the end of the last, when a verb of meeting stands between them. */
  readonly clause: Span | null;
  /** Where it tells the day: the words of the event's date, else the first of "today" and its like. */
  readonly day: Span | null;
}

/** Meetings are reported at the top; a statement further down is about something else. */
const statementsLookedAt = 8;

/** A longer one, in UTF-16 code units, tells too much to begin an article with. */
const longestStatement = 2000;

const meetingVerb =
  /\b(?:met|meets|spoke|speaks|talked|called|phoned|hosted|hosts|co-hosted|welcomed|welcomes|received|visited|visits|joined|convened|held|holds|conducted|had)\b/i;

/** What tells the day of a report, the likelier first: "yesterday" may also be the day of what the report is about. */
const relativeDays = [
  /\b(?:earlier today|today|tonight|this (?:morning|afternoon|evening))\b/gi,
  /\b(?:yesterday|last night)\b/gi,
];

/** Behind one of these words begins something else than the meeting. */
const turn = /\b(?:to|about|regarding|concerning|and|that|who|whom|which|whose|after|following|discuss\w*)\b/i;

/** More words than these between those who met and the day, and the day belongs to something else. */
const wordsToTheDay = 8;

/** The statement at the top of the readout that names most of those who took part, with a verb of meeting; null when the readout has none. */
export function findEvent(readout: Readout): EventStatement | null {
  const candidates = readout.statements
    .slice(0, statementsLookedAt)
    .filter(({ text }) => text.length <= longestStatement)
    .map(statement => describe(statement, readout));
  const withClause = candidates.find(candidate => candidate.event.clause !== null);
  const withSomeone = candidates.find(candidate => candidate.named > 0);
  return (withClause ?? withSomeone ?? candidates[0])?.event ?? null;
}

function describe(statement: Statement, readout: Readout): { event: EventStatement; named: number } {
  const text = withoutStop(oneLine(statement.text));
  const mentions = readout.participants.flatMap(participant => mention(text, participant) ?? []);
  return {
    event: { text, clause: clauseOf(text, mentions), day: dayIn(text, statement, readout, mentions) },
    named: mentions.length,
  };
}

/** "in Washington, D.C." keeps its stop, which belongs to the abbreviation. */
export function withoutStop(text: string): string {
  return /[^.]\.$/.test(text) && !/\b[A-Z]\.[A-Z]\.$/.test(text) ? text.slice(0, -1) : text.replace(/:$/, '');
}

function mention(text: string, participant: Participant): Span | undefined {
  const name = oneLine(participant.name);
  const start = name === '' ? -1 : text.indexOf(name);
  if (start < 0) return undefined;
  const office = participant.office === undefined ? '' : oneLine(participant.office);
  const before = text.slice(0, start).trimEnd();
  const officeStart = office !== '' && before.endsWith(office) ? before.length - office.length : start;
  return { start: officeStart, end: start + name.length };
}

function clauseOf(text: string, mentions: readonly Span[]): Span | null {
  const [first, ...others] = [...mentions].sort((a, b) => a.start - b.start);
  const last = others.at(-1);
  if (!first || !last || last.start < first.end) return null;
  return meetingVerb.test(text.slice(first.end, last.start)) ? { start: first.start, end: last.end } : null;
}

function dayIn(text: string, statement: Statement, readout: Readout, mentions: readonly Span[]): Span | null {
  const stated = readout.event.date?.span ?? readout.event.partial?.span;
  if (stated && statement.span.start <= stated.start && stated.end <= statement.span.end) {
    const words = oneLine(textAt(readout.text, stated));
    const start = words === '' ? -1 : text.indexOf(words);
    if (start >= 0) return withRelativeDay(text, { start, end: start + words.length });
  }
  return writtenDay(text, readout) ?? relativeDayIn(text, mentions);
}

/** The day of the event as the statement writes it, when a person's answer tells it in full. */
function writtenDay(text: string, { event }: Readout): Span | null {
  const known = event.date?.value;
  const found = known === undefined ? undefined : findDates(text).find(date => isDay(date, known));
  return found?.span ?? null;
}

function isDay({ year, month, day }: DateMention, known: IsoDate): boolean {
  return (year === null || known.startsWith(`${year}-`)) && known.endsWith(`-${monthDay(month, day)}`);
}

/** "today (22 November 2025)" and "today, 22 November 2025" tell one day twice. */
function withRelativeDay(text: string, date: Span): Span {
  const before = /\b(?:(?:earlier )?today|tonight|yesterday|this (?:morning|afternoon|evening))(,? \(?)$/i.exec(
    text.slice(0, date.start),
  );
  if (!before) return date;
  const opened = before[1]?.endsWith('(') ?? false;
  if (opened && text.charAt(date.end) !== ')') return date;
  return { start: before.index, end: opened ? date.end + 1 : date.end };
}

function relativeDayIn(text: string, mentions: readonly Span[]): Span | null {
  for (const pattern of relativeDays) {
    for (const match of text.matchAll(pattern)) {
      const day = { start: match.index, end: match.index + match[0].length };
      if (isOfMeeting(text, day, mentions)) return day;
    }
  }
  return null;
}

/** The day stands near those who met. "Today’s call" is no adverb: nothing can be put in its place. */
function isOfMeeting(text: string, day: Span, mentions: readonly Span[]): boolean {
  if (/^['’]s/.test(text.slice(day.end, day.end + 2))) return false;
  const before = mentions.filter(({ end }) => end <= day.start).map(({ end }) => end);
  const between = text.slice(Math.max(0, ...before), day.start);
  return !turn.test(between) && between.split(' ').length <= wordsToTheDay;
}

/** Whether the readout, in its title or the statement of the event, speaks of a call, of a meeting, or only of speaking. */
export function eventKind(readout: Readout, event: EventStatement | null): EventKind {
  const words = `${readout.title?.value ?? ''} ${event?.text ?? ''}`;
  if (/\b(?:phone|telephone|call|called|calls|phoned)\b/i.test(words)) return 'call';
  if (/\b(?:meeting|meetings|met|meets|bilateral|talks)\b/i.test(words)) return 'meeting';
  return /\b(?:spoke|speaks|talked)\b/i.test(words) ? 'conversation' : 'event';
}
