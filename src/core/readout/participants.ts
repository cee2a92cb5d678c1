import { findCountries } from '../facts/countries.js';
import { givenNames } from '../facts/lexicon/givenNames.js';
import { foldName } from '../facts/people/foldName.js';
import { findPeople } from '../facts/people/people.js';
import type { PersonMention } from '../facts/people/people.js';
import type { Span } from '../text/span.js';
import { introducesAttendees, readAttendees } from './attendanceLists.js';
import { countryBehind, countryInOffice, countryOf } from './countryOf.js';
import { headlineVerbs } from './headlineVerbs.js';
import { findJoiners } from './joiners.js';
import { readMeeting, readMeetingAhead } from './meeting.js';
import type { Meeting } from './meeting.js';
import type { Side } from './sides.js';
import type { Participant, UnnamedParticipant } from './types.js';

/** A sentence of the release, and how its offsets become those of the saved text. */
export interface Sentence {
  readonly text: string;
  readonly toSaved: (span: Span) => Span;
}

/** Sentences that are searched for who else was met. */
const farthest = 40;

/** Sentences in which the release first says who met whom. */
const opening = 3;

/** Who took part, with and without names. */
export interface Attendance {
  readonly participants: readonly Participant[];
  readonly unnamed: readonly UnnamedParticipant[];
}

/**
 * Finds who met, called or spoke: the people whom the opening sentences name on either side of the meeting's verb, and whom later sentences say
 * one of them met too. People who are only talked about, and whoever gives the readout out, are left out.
 *
 * @param title sharpens what the sentences say (`Japanese Chief Cabinet Secretary` for `Chief Cabinet Secretary`), and stands in for them when
 *   they name nobody.
 */
export function findAttendance(sentences: readonly Sentence[], title: Sentence | undefined): Attendance {
  const found: Participant[] = [];
  const unnamed: UnnamedParticipant[] = [];
  const placed = new Set<string>();
  let listing = false;
  for (const [index, sentence] of sentences.slice(0, farthest).entries()) {
    const listed: readonly PersonMention[] = listing ? readAttendees(sentence.text) : [];
    listing = listed.length > 0 || (found.length > 0 && introducesAttendees(sentence.text));
    for (const who of listed) add(found, toParticipant(who, sentence));
    if (listed.length > 0) continue;
    const meeting = readMeeting(sentence.text);
    if (found.length > 0) {
      for (const who of findJoiners(sentence.text)) add(found, toParticipant(who, sentence));
    }
    if (!meeting || (index >= opening && !refersTo(found, meeting.subject))) continue;
    for (const { who, side } of meeting.people) {
      if (isPlacedBehind(who, sentence)) placed.add(who.name);
      if (index < opening || (who.office && who.name.includes(' '))) add(found, toParticipant(who, sentence, side));
    }
    if (index < opening) addUnnamed(unnamed, found, meeting, sentence);
  }
  const ahead = found.length + unnamed.length === 0 ? readAhead(sentences) : undefined;
  if (ahead) {
    for (const { who, side } of ahead.meeting.people) add(found, toParticipant(who, ahead.sentence, side));
    addUnnamed(unnamed, found, ahead.meeting, ahead.sentence);
  }
  const titled =
    title && tellsOfMeeting(title.text) ? peopleInTitle(title.text).map(person => toParticipant(person, title)) : [];
  const holders = title && tellsOfMeeting(title.text) ? [...titled, ...titleSubject(title, unnamed)] : [];
  const told = [...held(unnamed, found, holders), ...found];
  const participants =
    told.length === 0
      ? merged(titled)
      : told.map(one => withFullName(placed.has(one.name) ? one : sharpened(one, titled), titled, title));
  const open = unnamed.filter(one => told.every(person => person.officeSpan !== one.span));
  return { participants, unnamed: open.filter(one => !participants.some(person => isNamedLater(one, person))) };
}

/** Those whom the text calls by office alone where the title names who holds just that office: `Vice President Lind’s Call With …`. */
function held(
  unnamed: readonly UnnamedParticipant[],
  found: readonly Participant[],
  titled: readonly Participant[],
): Participant[] {
  return unnamed.flatMap(({ office, span, country, side }) => {
    const holders = titled.filter(
      one =>
        one.office?.toLowerCase() === office.toLowerCase() && !found.some(other => samePerson(other.name, one.name)),
    );
    const [holder] = holders;
    if (!holder || holders.length > 1) return [];
    return [{ ...holder, office, officeSpan: span, ...(country && { country }), ...(side !== undefined && { side }) }];
  });
}

/** `Ana Lind meeting with …`: the title names without an office who it is that the text calls by office alone as the first. */
function titleSubject(title: Sentence, unnamed: readonly UnnamedParticipant[]): Participant[] {
  const name =
    /^((?:\p{Lu}[\p{L}’'-]+ ){2,3})(?:(?:phone |video )?calls?|meetings?|meets|met|speaks|spoke|talks|hosts|welcomes)\b/u
      .exec(title.text)?.[1]
      ?.trim();
  const [one, ...others] = unnamed.filter(({ side }) => side !== 1);
  if (!name || !one || others.length > 0 || !givenNames.has(foldName((name.split(' ', 1)[0] ?? '').toLowerCase())))
    return [];
  return [{ name, span: title.toSaved({ start: 0, end: name.length }), office: one.office }];
}

/** What an advisory's first sentence says of whom somebody is going to meet. */
export function readAhead(sentences: readonly Sentence[]): { meeting: Meeting; sentence: Sentence } | undefined {
  const sentence = sentences[0];
  const meeting = sentence && readMeetingAhead(sentence.text);
  return meeting && { meeting, sentence };
}

/** In `Governor Visits Rendt` the verb has a capital too. */
function peopleInTitle(title: string): PersonMention[] {
  return findPeople(title).filter(({ name }) => !headlineVerbs.has(name.split(' ', 1)[0]?.toLowerCase() ?? ''));
}

/** `President Emmanuel Macron of France`: the country stands behind the name, so the office needs no other. */
function isPlacedBehind(person: PersonMention, sentence: Sentence): boolean {
  return countryBehind(sentence.text.slice(person.span.end)) !== undefined;
}

/** Adds the offices that stand for somebody who is not among those found already. */
function addUnnamed(
  unnamed: UnnamedParticipant[],
  found: readonly Participant[],
  meeting: Meeting,
  sentence: Sentence,
): void {
  const here = new Set(meeting.people.map(({ who }) => who.name));
  for (const { who, side } of meeting.unnamed) {
    // In `The Prime Minister spoke to Prime Minister X` the one is not the other.
    const known = found.some(
      person => samePerson(who.text, person.office ?? '') && !(here.has(person.name) && person.side !== side),
    );
    if (known || unnamed.some(one => samePerson(one.office, who.text))) continue;
    const country = countryInOffice(who.text);
    unnamed.push({
      office: who.text,
      span: sentence.toSaved(who.span),
      ...(country && { country }),
      ...(side !== undefined && { side }),
    });
  }
}

/** `The Foreign Secretary spoke to …` in a page's summary, `The Foreign Secretary, Ana Lind, spoke to …` below it. */
function isNamedLater(one: UnnamedParticipant, person: Participant): boolean {
  return (
    one.office.toLowerCase() === person.office?.toLowerCase() &&
    one.side === person.side &&
    one.span.end < person.span.start
  );
}

/** Whether a title is that of a meeting, a call or a visit. */
export function tellsOfMeeting(title: string): boolean {
  return /\b(?:calls?|meet(?:s|ings?)?|met|talks?|conversations?|visits?|dialogue|bilaterals?|speaks|spoke|hosts|trip|travel)\b/i.test(
    title,
  );
}

/** Whether a later sentence's subject is one of those found, by name or in short. */
function refersTo(found: readonly Participant[], subject: string): boolean {
  // In `She recalled that President X met Y` somebody else's meeting is told of.
  if (found.length === 0 || /\bthat\b/.test(subject)) return false;
  if (
    /\b(?:[Tt]he (?:\p{L}+ ){0,3}(?:Secretary|Minister|President|Chancellor|Ambassador|Representative|Director-General|Commissioner|Speaker|Administrator|Attorney General)|[Hh]e|[Ss]he|They)\b/u.test(
      subject,
    )
  ) {
    return true;
  }
  if (/^(?:In|During)\b/.test(subject) && subject.length < 40) return true;
  return found.some(one => subject.includes(one.name.split(' ').at(-1) ?? one.name));
}

function toParticipant(person: PersonMention, sentence: Sentence, side?: Side): Participant {
  const country = countryOf(sentence.text, person);
  return {
    name: person.name,
    span: sentence.toSaved(person.span),
    ...(person.office && { office: person.office }),
    ...(person.officeSpan && { officeSpan: sentence.toSaved(person.officeSpan) }),
    ...(country && { country }),
    ...(side !== undefined && { side }),
  };
}

/** Adds a person, or the fuller name of one who is there already. */
function add(found: Participant[], person: Participant): void {
  const at = found.findIndex(one => samePerson(one.name, person.name));
  const known = found[at];
  if (!known) {
    found.push(person);
  } else if (person.name.length > known.name.length) {
    found[at] = { ...placeOf(known), ...(person.office ? person : { ...person, ...officeOf(known) }) };
  } else if (person.office && (!known.office || isPlacedForm(person.office, known.office) || isShort(known.office))) {
    found[at] = { ...known, ...officeOf(person), ...(person.country && { country: person.country }) };
  }
}

/** `Estorian Prime Minister`, where a page's summary has `Prime Minister`. */
function isPlacedForm(office: string, short: string): boolean {
  return office.endsWith(` ${short}`) && countryInOffice(office) !== undefined;
}

/** `Estoria’s PM`, in a page's summary; the text writes the office out. */
function isShort(office: string): boolean {
  return /(?:^| )PM$/.test(office);
}

/** The country and the side, which do not change with a fuller name. */
function placeOf({ country, side }: Participant): Partial<Participant> {
  return { ...(country && { country }), ...(side !== undefined && { side }) };
}

function merged(people: readonly Participant[]): Participant[] {
  const found: Participant[] = [];
  for (const person of people) add(found, person);
  return found;
}

function officeOf(person: Participant): Partial<Participant> {
  return {
    ...(person.office && { office: person.office }),
    ...(person.officeSpan && { officeSpan: person.officeSpan }),
  };
}

/** Whether one name is the other in short: all its words are among the other's. */
function samePerson(a: string, b: string): boolean {
  const words = (name: string): string[] =>
    name
      .toLowerCase()
      .split(/[\s,.]/)
      .filter(Boolean);
  const [short, long] = a.length <= b.length ? [words(a), new Set(words(b))] : [words(b), new Set(words(a))];
  return short.length > 0 && short.every(word => long.has(word));
}

/** The person with the fuller name that the title has, and with its office where the text's is that one in short: `Secretary of Defense Ana Lind` for `Secretary Lind`. */
function withFullName(person: Participant, titled: readonly Participant[], title: Sentence | undefined): Participant {
  if (person.name.includes(' ') || !person.office) return person;
  const own = person.office;
  const full = titled.filter(one => one.name.includes(' ') && samePerson(one.name, person.name));
  const [only] = full;
  if (!only) return withGivenName(person, title);
  if (full.length > 1 || !only.office || !samePerson(only.office, own)) return person;
  return { ...person, name: only.name, span: only.span, ...(only.office.length > own.length && officeOf(only)) };
}

/** `Ana Lind`, without an office in the title. */
function withGivenName(person: Participant, title: Sentence | undefined): Participant {
  const words = title?.text.slice(0, 400).split(' ') ?? [];
  const at = words.findIndex((word, index) => word.replace(/[:,.]$/, '') === person.name && index > 0);
  const given = words[at - 1] ?? '';
  if (at < 0 || !title || !/^\p{Lu}/u.test(given) || !givenNames.has(foldName(given.toLowerCase()))) return person;
  const start = words.slice(0, at - 1).join(' ').length + (at > 1 ? 1 : 0);
  const name = `${given} ${person.name}`;
  return { ...person, name, span: title.toSaved({ start, end: start + name.length }) };
}

/** The person with the title's office where the title gives the same name and office, and only it says the country. */
function sharpened(person: Participant, titled: readonly Participant[]): Participant {
  const same = titled.find(one => one.name === person.name);
  const known = person.office ?? '';
  const placed = same ? { ...placeOf(same), ...person } : person;
  if (!same?.office?.includes(known) || findCountries(known).length > 0 || findCountries(same.office).length === 0)
    return placed;
  return { ...placed, ...officeOf(same) };
}
