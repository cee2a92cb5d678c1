import type { Participant, Readout, Spokesperson } from '../readout/types.js';
import { textAt, type Span } from '../text/span.js';
import { attribution } from './attribution.js';
import { formatDate, formatMonthAndDay, putsDayFirst, tellsADay } from './dates.js';
import { eventKind, findEvent, type EventStatement } from './event.js';
import { escapeInline, escapeLine, escapeMarks } from './markdown.js';
import { joinPieces, missing, type Pieces } from './pieces.js';

/** A first statement of at most so many words is taken whole: with the attribution it stays near the 35 words of a good lede. */
const wordsTakenWhole = 30;

/** What may follow the part that is taken without changing its sense. */
const mayBeLeftOut =
  /^\s*(?:$|(?:to|regarding|concerning|about|during|following|ahead of|on the (?:margins|sidelines))\b)/i;

/**
 * The paragraphs before the first heading: who met or spoke with whom and when, in the readout's words and attributed to its publisher; who gave the
 * readout out; and those who took part, with their offices.
 */
export function ledeOf(readout: Readout, publisher: string | undefined): Pieces {
  const paragraphs: Pieces[] = [
    [...firstSentences(readout, publisher), ...spokespersonSentence(readout.spokesperson?.value)],
  ];
  if (readout.participants.length > 0) {
    paragraphs.push(['Who took part, as the readout names them:'], joinPieces(readout.participants.map(person), '\n'));
  }
  return joinPieces(paragraphs, '\n\n');
}

function firstSentences(readout: Readout, publisher: string | undefined): Pieces {
  const event = findEvent(readout);
  const dateline = readout.dateline ? [`${escapeLine(readout.dateline.value)} — `] : [];
  if (!event) {
    const who = missing('who met or spoke with whom');
    return [...dateline, who, ', ', ...attribution(publisher), '.', ...dayApart(readout, null)];
  }
  const part = partToTake(event);
  const words = textAt(event.text, part);
  const day = event.day && event.day.start >= part.start && event.day.end <= part.end ? event.day : null;
  const apart = day ? [] : dayApart(readout, event);
  const said = [...attribution(publisher), '.', ...apart];
  if (!day && !event.clause && speaksForItself(words))
    return [...dateline, '“', ...asMaterial([escapeMarks(words)]), ',” ', ...said];
  const told = day ? tellDay(readout, event, part, day) : [escapeLine(capitalised(words))];
  return [...dateline, ...asMaterial(told), /[?!"”’»']$/.test(words) ? ' This is ' : ', ', ...said];
}

/** In the first person it can only be quoted. “Our” may be a government’s; a quotation in it tells its own speaker. */
function speaksForItself(words: string): boolean {
  return /\b(?:I|my)\b/.test(words) && !/[“”"]/.test(words) && !/[?!]$/.test(words);
}

/** Words of the readout that need no filling in are one place to rewrite. */
function asMaterial(pieces: Pieces): Pieces {
  const texts = pieces.filter(piece => typeof piece === 'string');
  return texts.length === pieces.length ? [{ gap: texts.join('') }] : pieces;
}

function partToTake(event: EventStatement): Span {
  const whole = { start: 0, end: event.text.length };
  if (!event.clause || event.text.split(' ').length <= wordsTakenWhole) return whole;
  return mayBeLeftOut.test(event.text.slice(event.clause.end)) ? { start: 0, end: event.clause.end } : whole;
}

/** The part with its day told in full, where the readout tells it; "today" means nothing to a reader of tomorrow. */
function tellDay(readout: Readout, event: EventStatement, part: Span, day: Span): Pieces {
  const before = event.text.slice(part.start, day.start);
  const words = event.text.slice(day.start, day.end);
  const after = event.text.slice(day.end, part.end);
  const told = [
    ...dayInPlace(readout, event, words, before.trim() === ''),
    ...(needsComma(readout, words, after) ? [','] : []),
  ];
  return [...(before === '' ? [] : [escapeLine(before.trimEnd()) + ' ']), ...told, escapeMarks(after)];
}

function dayInPlace(readout: Readout, event: EventStatement, words: string, opensSentence: boolean): Pieces {
  const relative = /\b(?:today|yesterday|tonight|last night|this \p{L}+)\b/iu.test(words);
  if (!relative && /\b\d{4}\b/.test(words)) return [escapeMarks(words)];
  const preposition = relative || /^on /i.test(words) ? (opensSentence ? 'On ' : 'on ') : '';
  if (readout.event.date || relative) return [preposition, ...fullDay(readout, event)];
  return [escapeMarks(words), ...missingYear(readout)];
}

/** "on May 31, 2025, with": a date with its year last is set off. */
function needsComma(readout: Readout, words: string, after: string): boolean {
  const told = readout.event.date ?? readout.event.partial;
  return told !== null && !/\b\d{4}\b/.test(words) && !putsDayFirst(readout) && /^ \p{L}/u.test(after);
}

/** The day in a sentence of its own; of an announcement, which is no event, the day of the release. */
function dayApart(readout: Readout, event: EventStatement | null): Pieces {
  const kind = eventKind(readout, event);
  const known = readout.event.date ?? readout.event.partial;
  if (!known && event && tellsADay(event.text)) return [];
  if (kind !== 'event' || known) return [` The ${kind} took place on `, ...fullDay(readout, event), '.'];
  if (readout.released) return [];
  return [' The readout is dated ', missing('date of the release, which the readout does not state'), '.'];
}

function fullDay(readout: Readout, event: EventStatement | null): Pieces {
  const { date, partial } = readout.event;
  const dayFirst = putsDayFirst(readout);
  if (date) return [escapeMarks(formatDate(date.value, dayFirst))];
  if (partial) return [escapeMarks(formatMonthAndDay(partial.value, dayFirst)), ...missingYear(readout)];
  return [missing(`date of the ${eventKind(readout, event)}, which the readout does not state`)];
}

function missingYear(readout: Readout): Pieces {
  return [putsDayFirst(readout) ? ' ' : ', ', missing('year, which the readout does not state')];
}

function spokespersonSentence(spokesperson: Spokesperson | undefined): Pieces {
  if (!spokesperson) return [];
  const named = [spokesperson.rank, spokesperson.name].filter(part => part !== undefined).join(' ');
  const office = spokesperson.office === undefined ? '' : `, ${spokesperson.office}`;
  return [` The readout was provided by ${escapeInline(named + office)}.`];
}

function person(participant: Participant): Pieces {
  const name = `- **${escapeInline(participant.name)}**, `;
  return participant.office === undefined
    ? [name, missing('office, which the readout does not state')]
    : [name + escapeInline(participant.office)];
}

/** The readout may begin in the middle of a line ("today Secretary …"). */
function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
