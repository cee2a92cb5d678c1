import { easternGivenNames } from '../facts/lexicon/givenNames.js';
import { nameParticles, nameSuffixes } from '../facts/lexicon/offices.js';
import { foldName } from '../facts/people/foldName.js';
import { findPeople } from '../facts/people/people.js';
import type { PersonMention } from '../facts/people/people.js';
import { foldKey } from './lines.js';
import { findLoneOffices } from './loneOffices.js';
import type { Attendance } from './participants.js';
import type { NameOrder, Participant } from './types.js';

/** Countries in whose official English the surname stands first. Japan and Hungary turn names about in English as often as not. */
const surnameFirst = new Set(['China', 'South Korea', 'North Korea', 'Vietnam', 'Cambodia', 'Taiwan']);
const undecided = new Set(['Japan', 'Hungary', 'Singapore', 'Malaysia', 'Mongolia', 'Laos']);

/** Countries in which a person is called in short by the last part of the name, although it is not the surname. */
const calledByGivenName = new Set(['Vietnam']);

/** How the text calls people in short, read once for all of them. */
export interface ShortForms {
  /** Names of one or more words with what stands before them: `Secretary Austin`. */
  readonly names: readonly { readonly name: string; readonly whole: string }[];
  /** Offices behind `the`: `Secretary`. */
  readonly offices: readonly string[];
}

/** Reads the short forms out of the sentences of a release. Linear. */
export function readShortForms(sentences: readonly { readonly text: string }[]): ShortForms {
  const names: { name: string; whole: string }[] = [];
  const offices: string[] = [];
  for (const { text } of sentences) {
    const people = findPeople(text);
    for (const person of people) names.push({ name: person.name, whole: withOffice(text, person) });
    offices.push(...findLoneOffices(text, people).map(office => office.text));
  }
  return { names, offices };
}

/** `Secretary Austin`, when the office stands before the name and is that of one person. */
function withOffice(text: string, { name, span, office, officeSpan }: PersonMention): string {
  if (!officeSpan || officeSpan.end > span.start) return name;
  const isOwn = text.slice(officeSpan.start, officeSpan.end) === office;
  return isOwn ? text.slice(officeSpan.start, span.end) : name;
}

/** The participants with the order of their names and how else the text calls them. */
export function withNamesInUse({ participants, unnamed }: Attendance, forms: ShortForms): Participant[] {
  const heads = [...participants, ...unnamed].map(person => lastWord(person.office ?? ''));
  return participants.map((person, at) => {
    const nameOrder = orderOf(person, forms);
    const aliases = new Set<string>();
    // Where either order is in use, a guess would call people by their given names.
    if (nameOrder || !undecided.has(person.country ?? '')) aliases.add(surnameOf(person.name, nameOrder));
    for (const { name, whole } of forms.names) {
      if (isShortFor(name, person.name)) aliases.add(whole);
    }
    for (const office of forms.offices) {
      const head = lastWord(office);
      const alone = heads.filter(one => one === head).length === 1;
      if (alone && heads[at] === head && isWithin(office, person.office ?? '')) aliases.add(`the ${office}`);
    }
    aliases.delete(person.name);
    return { ...person, aliases: [...aliases], ...(nameOrder && { nameOrder }) };
  });
}

function lastWord(office: string): string {
  const head = office.split(/ (?:of|for|to|and) |,/, 1)[0] ?? '';
  return foldKey(head).split(' ').at(-1) ?? '';
}

function isWithin(short: string, long: string): boolean {
  const words = new Set(foldKey(long).split(' '));
  return foldKey(short)
    .split(' ')
    .every(word => words.has(word));
}

function isShortFor(short: string, name: string): boolean {
  return (short.length < name.length || !name.includes(' ')) && isWithin(short, name);
}

function orderOf(person: Participant, forms: ShortForms): NameOrder | undefined {
  const words = nameWords(person.name);
  if (words.length < 2) return undefined;
  const written = orderByCapitals(words) ?? orderByHyphen(words) ?? orderByGivenName(words);
  if (written) return written;
  const country = person.country ?? '';
  if (calledByGivenName.has(country)) return 'surname-first';
  const called = orderByShortForm(person.name, words, forms);
  if (called) return called;
  if (surnameFirst.has(country)) return 'surname-first';
  return country === '' || undecided.has(country) ? undefined : 'given-first';
}

function nameWords(name: string): string[] {
  return name.split(/[\s,]+/).filter(word => word !== '' && !nameSuffixes.has(word.toLowerCase().replace('.', '')));
}

/** `IWAYA Takeshi`, `Takeshi IWAYA`. */
function orderByCapitals(words: readonly string[]): NameOrder | undefined {
  const capitals = words.map(word => word.length > 1 && !word.includes('.') && word === word.toUpperCase());
  if (capitals.every(Boolean)) return undefined;
  if (capitals[0]) return 'surname-first';
  return capitals.at(-1) ? 'given-first' : undefined;
}

/** `Song Young-moo`: a Korean given name has a hyphen and a small letter behind it. */
function orderByHyphen(words: readonly string[]): NameOrder | undefined {
  if (words.length !== 2) return undefined;
  const given = words.map(word => /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(word));
  if (given[0] === given[1]) return undefined;
  return given[1] ? 'surname-first' : 'given-first';
}

/** `Kishida Fumio`: a given name of a language that puts the surname first tells the order. */
function orderByGivenName(words: readonly string[]): NameOrder | undefined {
  if (words.length !== 2) return undefined;
  const given = words.map(word => easternGivenNames.has(foldName(word.toLowerCase())));
  if (given[0] === given[1]) return undefined;
  return given[1] ? 'surname-first' : 'given-first';
}

/** By the one word with which the text calls the person: `Minister Song`. */
function orderByShortForm(name: string, words: readonly string[], forms: ShortForms): NameOrder | undefined {
  const first = foldKey(words[0] ?? '');
  const last = foldKey(words.at(-1) ?? '');
  for (const form of forms.names) {
    if (form.name.includes(' ') || form.name === name) continue;
    const key = foldKey(form.name);
    if (key === last) return 'given-first';
    if (key === first) return 'surname-first';
  }
  return undefined;
}

/** `Austin` of `Lloyd J. Austin III`, `von der Leyen` of `Ursula von der Leyen`, `IWAYA` of `IWAYA Takeshi`. */
function surnameOf(name: string, order: NameOrder | undefined): string {
  const words = nameWords(name);
  if (words.length < 2) return words[0] ?? name;
  if (order === 'surname-first') return words[0] ?? name;
  let start = words.length - 1;
  while (start > 1 && isParticle(words[start - 1] ?? '')) start--;
  return words.slice(start).join(' ');
}

function isParticle(word: string): boolean {
  return nameParticles.has(word) && word === word.toLowerCase();
}
