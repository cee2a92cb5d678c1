import type { IsoDate, Participant, Readout, Spokesperson } from '../readout/types.js';
import { canBeEnglish } from '../text/english.js';
import { textAt, type Span } from '../text/span.js';
import { putsDayFirst, tellsADay } from './dates.js';
import { eventKind, findEvent, type EventStatement } from './event.js';
import { escapeInline, escapeLine, escapeMarks } from './markdown.js';
import { joinPieces, missing, type Pieces } from './pieces.js';
import { announcedDay } from './toldDay.js';
import { english } from './words/english.js';
import type { ScaffoldWords } from './words/types.js';

/** A first statement of at most so many words is taken whole: with the attribution it stays near the 35 words of a good lede. */
const wordsTakenWhole = 30;

/** What may follow the part that is taken without changing its sense. */
const mayBeLeftOut =
  /^\s*(?:$|(?:to|regarding|concerning|about|during|following|ahead of|on the (?:margins|sidelines))\b)/i;

/**
 * The paragraphs that open the article: who met or spoke with whom and when, in the readout's words and attributed to its publisher; who gave the
 * readout out; and those who took part, with their offices.
 */
export function ledeOf(readout: Readout, publisher: string | undefined, words = english): Pieces {
  const people = participantsOf(readout, words);
  const opening = openingOf(readout, publisher, words);
  return people ? joinPieces([opening, [words.participants], people], '\n\n') : opening;
}

/** {@link ledeOf} without the list of those who took part. */
export function openingOf(readout: Readout, publisher: string | undefined, words = english): Pieces {
  const first =
    words.isOfReadouts && canBeEnglish(readout.body.text)
      ? firstSentences(readout, publisher, words)
      : sentencesToTranslate(readout, publisher, words);
  return [...first, ...spokespersonSentence(readout.spokesperson?.value, words)];
}

/** A list of those who took part, with their offices; undefined when the readout names none. */
export function participantsOf({ participants }: Readout, words = english): Pieces | undefined {
  if (participants.length === 0) return undefined;
  return joinPieces(
    participants.map(one => person(one, words)),
    '\n',
  );
}

function firstSentences(readout: Readout, publisher: string | undefined, words: ScaffoldWords): Pieces {
  const event = findEvent(readout);
  const dateline = datelineOf(readout);
  if (!event) {
    const who = missing(words.who);
    return [...dateline, who, ', ', ...words.accordingTo(publisher), '.', ...dayApart(readout, null, words)];
  }
  const part = partToTake(event);
  const told = textAt(event.text, part);
  const day = event.day && event.day.start >= part.start && event.day.end <= part.end ? event.day : null;
  const apart = day ? [] : dayApart(readout, event, words);
  const source = [...words.accordingTo(publisher), '.'];
  if (speaksForItself(told)) {
    const comma = /[?!]$/.test(told) ? '' : ',';
    const quoted = asMaterial([escapeMarks(withInnerMarks(capitalised(told)))]);
    return [...dateline, '“', ...quoted, `${comma}” `, ...source, ...dayOfWords(readout, event, day, words)];
  }
  const said = [...source, ...apart];
  const pieces = day ? tellDay(readout, event, part, day) : [escapeLine(capitalised(told))];
  return [...dateline, ...asMaterial(pieces), /[?!"”’»']$/.test(told) ? ' This is ' : ', ', ...said];
}

/** In another language than the readout's, its sentence is material to translate, and the day stands apart. */
function sentencesToTranslate(readout: Readout, publisher: string | undefined, words: ScaffoldWords): Pieces {
  const event = findEvent(readout);
  const told = event
    ? [missing(words.ownWords(event.text)), ' ', { gap: escapeMarks(event.text) }]
    : [missing(words.who)];
  const said = [', ', ...words.accordingTo(publisher), '.'];
  return [...datelineOf(readout), ...told, ...said, ...dayApart(readout, event, words)];
}

function datelineOf({ dateline }: Readout): Pieces {
  return dateline ? [`${escapeLine(dateline.value)} — `] : [];
}

/** In the first person it can only be quoted. “Our” may be a government’s; a quotation in it tells its own speaker. */
function speaksForItself(words: string): boolean {
  return /\b(?:I|[Mm]y|[Ww]e|us)\b/.test(words.replace(/“[^”]*”|"[^"]*"/g, ' '));
}

/** A quotation's own marks inside those of another. */
function withInnerMarks(words: string): string {
  return words.replace(
    /“([^”]*)”|"([^"]*)"/g,
    (_, curly: string | undefined, straight = '') => `‘${curly ?? straight}’`,
  );
}

/** What is quoted stays as it is: the day that its “today” means, or the year that it leaves out, stands behind it. */
function dayOfWords(readout: Readout, event: EventStatement, day: Span | null, words: ScaffoldWords): Pieces {
  if (!day) return dayApart(readout, event, words);
  const told = textAt(event.text, day);
  if (/\b\d{4}\b/.test(told)) return [];
  const announced = announcedIn(readout, event, told);
  if (announced === undefined)
    return [words.tookPlace(eventKind(readout, event)), ...fullDay(readout, event, words), '.'];
  const date = readout.released?.value ?? announced;
  return [words.dated, escapeMarks(words.date(date, putsDayFirst(readout))), '.'];
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
    ...(needsComma(readout, event, words, after) ? [','] : []),
  ];
  return [...(before === '' ? [] : [escapeLine(before.trimEnd()) + ' ']), ...told, escapeMarks(after)];
}

function dayInPlace(readout: Readout, event: EventStatement, words: string, opensSentence: boolean): Pieces {
  const relative = /\b(?:today|yesterday|tonight|last night|this \p{L}+)\b/iu.test(words);
  if (!relative && /\b\d{4}\b/.test(words)) return [escapeMarks(words)];
  const preposition = relative || /^on /i.test(words) ? (opensSentence ? 'On ' : 'on ') : '';
  const announced = announcedIn(readout, event, words);
  if (announced !== undefined) return [preposition, escapeMarks(english.date(announced, putsDayFirst(readout)))];
  if (readout.event.date || relative) return [preposition, ...fullDay(readout, event, english)];
  return [escapeMarks(words), ...missingYear(readout, english)];
}

/** The day of an announcement, of which the readout tells no other than “today”. */
function announcedIn(readout: Readout, event: EventStatement, words: string): IsoDate | undefined {
  const isTold = readout.event.date !== null || readout.event.partial !== null;
  return isTold || eventKind(readout, event) !== 'event' ? undefined : announcedDay(words, readout);
}

/** "on May 31, 2025, with": a date with its year last is set off. */
function needsComma(readout: Readout, event: EventStatement, words: string, after: string): boolean {
  const told = readout.event.date ?? readout.event.partial ?? announcedIn(readout, event, words) ?? null;
  return told !== null && !/\b\d{4}\b/.test(words) && !putsDayFirst(readout) && /^ \p{L}/u.test(after);
}

/** The day in a sentence of its own; of an announcement, which is no event, the day of the release. */
function dayApart(readout: Readout, event: EventStatement | null, words: ScaffoldWords): Pieces {
  const kind = eventKind(readout, event);
  const known = readout.event.date ?? readout.event.partial;
  if (!known && event && tellsADay(event.text)) return [];
  if (kind !== 'event' || known) return [words.tookPlace(kind), ...fullDay(readout, event, words), '.'];
  if (readout.released) return [];
  return [words.dated, missing(words.releaseDate), '.'];
}

function fullDay(readout: Readout, event: EventStatement | null, words: ScaffoldWords): Pieces {
  const { date, partial } = readout.event;
  const dayFirst = putsDayFirst(readout);
  if (date) return [escapeMarks(words.date(date.value, dayFirst))];
  if (partial) return [escapeMarks(words.monthAndDay(partial.value, dayFirst)), ...missingYear(readout, words)];
  return [missing(words.dateOf(eventKind(readout, event)))];
}

function missingYear(readout: Readout, words: ScaffoldWords): Pieces {
  return [words.beforeYear(putsDayFirst(readout)), missing(words.year)];
}

function spokespersonSentence(spokesperson: Spokesperson | undefined, words: ScaffoldWords): Pieces {
  if (!spokesperson) return [];
  const named = [spokesperson.rank, spokesperson.name].filter(part => part !== undefined).join(' ');
  const office = spokesperson.office === undefined ? '' : `, ${spokesperson.office}`;
  return [words.providedBy(escapeInline(named + office))];
}

function person(participant: Participant, words: ScaffoldWords): Pieces {
  const name = `- **${escapeInline(participant.name)}**, `;
  return participant.office === undefined ? [name, missing(words.office)] : [name + escapeInline(participant.office)];
}

/** The readout may begin in the middle of a line ("today Secretary …"). */
function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
