import { findPeople } from '../facts/people/people.js';
import type { PersonMention } from '../facts/people/people.js';
import { tokenise } from '../facts/people/tokens.js';
import type { Token } from '../facts/people/tokens.js';
import { findBareNames } from './bareNames.js';
import { findLoneOffices } from './loneOffices.js';
import type { LoneOffice } from './loneOffices.js';
import { sidesOf } from './sides.js';
import { findSmallOfficeNames } from './smallOfficeNames.js';
import type { Side } from './sides.js';
import { isMeetingAhead } from './meetingAhead.js';
import { encounterNouns, isLedBy, isMeetingNoun, isMeetingVerb } from './meetingVerbs.js';

/** A sentence that tells of a meeting or a call: who before the verb, who after it. Offsets are into the sentence. */
export interface Meeting {
  /** The words before the verb. */
  readonly subject: string;
  /** Where what was talked about begins: people named from there on were not there. */
  readonly topic: number;
  readonly people: readonly Attendee<PersonMention>[];
  /** Whom the sentence names by office alone. */
  readonly unnamed: readonly Attendee<LoneOffice>[];
}

/** Somebody who was there, and on which side if the sentence tells. */
export interface Attendee<T> {
  readonly who: T;
  readonly side: Side | undefined;
}

const longestSentence = 3000;

/** Reads a sentence as the account of a meeting; undefined when it tells of none. */
export function readMeeting(sentence: string): Meeting | undefined {
  return readBy(sentence, (tokens, at) => isMeetingVerb(tokens, at) || isMeetingNoun(tokens, at));
}

/** Reads an advisory's first sentence, that somebody is going to be met; undefined when it says nothing of the kind. */
export function readMeetingAhead(sentence: string): Meeting | undefined {
  return readBy(sentence, isMeetingAhead);
}

/** @param tells whether a token is the word that tells of the meeting. */
function readBy(sentence: string, tells: (tokens: readonly Token[], at: number) => boolean): Meeting | undefined {
  const text = sentence.slice(0, longestSentence);
  const tokens = tokenise(text);
  const verb = tokens.findIndex((_, at) => tells(tokens, at));
  const at = tokens[verb];
  if (!at) return undefined;
  const topic = topicStart(tokens, verb + 1) ?? text.length;
  const titled = findPeople(text);
  const found = [...titled, ...findSmallOfficeNames(text, tokens, titled)].sort((a, b) => a.span.start - b.span.start);
  const own = openerLength(text, at.span.start);
  const people = [...found, ...findBareNames(text, tokens, found)].filter(
    person => person.span.start < topic && person.span.start >= own && !isAbsent(text, person),
  );
  const unnamed = findLoneOffices(text.slice(0, topic), found).filter(({ span }) => span.start >= own);
  // Of two who led it together each is a side of their own.
  const isLed = isLedBy(tokens, verb);
  const sides = isLed
    ? people.map((_, index) => ledBy(index, people.length))
    : sidesOf(text, at.span, [...people.map(ownStart), ...unnamed.map(one => one.span.start)]);
  return {
    subject: text.slice(0, at.span.start),
    topic,
    people: people.map((who, index) => ({ who, side: sides[index] })),
    unnamed: unnamed.map((who, index) => ({ who, side: sides[people.length + index] })),
  };
}

/** How a sentence begins that first tells after what else the meeting took place. */
const opener = /^(?:following|after|before|ahead of|prior to|building on|further to|in advance of|on the heels of)\s/i;

/** Where a sentence's own account begins behind `Following President Lind’s summit with President Roe, `: those named there met another time. */
function openerLength(text: string, verb: number): number {
  if (!opener.test(text)) return 0;
  const before = text.slice(0, verb).replace(/, (?=[JS]r\b)/g, '  ');
  const own = before.lastIndexOf(', ') + 2;
  return own > 2 && /^(?:(?:the|his|her|their) )?\p{Lu}/u.test(before.slice(own)) ? own : 0;
}

function ledBy(index: number, all: number): Side | undefined {
  if (all !== 2) return undefined;
  return index === 0 ? 0 : 1;
}

function startOf(person: PersonMention): number {
  return Math.min(person.span.start, person.officeSpan?.start ?? person.span.start);
}

/** Where somebody's words begin, each after the other for `Presidents X and Y`. */
function ownStart(person: PersonMention, index: number, people: readonly PersonMention[]): number {
  const before = people[index - 1];
  const shared = before?.officeSpan !== undefined && before.officeSpan.start === person.officeSpan?.start;
  return shared ? person.span.start : startOf(person);
}

/** Words that open what was talked about, whatever follows. */
const topicWords = new Set('about regarding concerning where because amid whether which during'.split(' '));
const determiners = new Set('the his her their its a an this'.split(' '));

/** Where the topic begins after the verb; undefined when the sentence names none. */
function topicStart(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (token && opensTopic(tokens, token, at)) return token.span.start;
  }
  return undefined;
}

function opensTopic(tokens: readonly Token[], token: Token, at: number): boolean {
  if (token.text === ';') return true;
  if (token.kind !== 'word' || token.capital) return false;
  const next = tokens[at + 1];
  // In `during a call with …` somebody is still to come.
  if (token.key === 'during') return !opensEncounter(tokens, at + 1);
  if (topicWords.has(token.key)) return true;
  if (next?.kind !== 'word' || next.capital) return false;
  if (token.key === 'to') return !determiners.has(next.key) && !encounterNouns.has(next.key);
  if (token.key === 'on')
    return next.key !== 'and' && !/^(?:margins|sidelines|phone|telephone|occasion)$/.test(tokens[at + 2]?.key ?? '');
  if (token.key === 'as') return next.key !== 'well';
  if (token.key === 'and') return next.key.endsWith('ed');
  return false;
}

/** `a call with`, `a meeting at`: an encounter right ahead, with somebody or where it was behind it. */
function opensEncounter(tokens: readonly Token[], from: number): boolean {
  const noun = tokens.slice(from, from + 5).findIndex(one => encounterNouns.has(one.key));
  return noun >= 0 && /^(?:with|at)$/.test(tokens[from + noun + 1]?.key ?? '');
}

/** `President Obama’s interest`, `on behalf of President Obama`: named, but not there. */
function isAbsent(text: string, person: PersonMention): boolean {
  const start = startOf(person);
  return (
    person.possessive ||
    /\b(?:on behalf of|predecessor,?|successor to|appointed by|invitation of|request of)\s(?:the\s)?$/i.test(
      text.slice(Math.max(0, start - 30), start),
    )
  );
}
