import type { Span } from '../../text/span.js';
import type { Person, PersonFact } from '../types.js';
import { isAcronym, isHeadingVerb } from './officeTokens.js';
import { foldName } from './foldName.js';
import { runsOf } from './runs.js';
import { shortNames } from './surname.js';
import { isTitleCase } from './titleCase.js';
import { tokenise } from './tokens.js';
import type { Token } from './tokens.js';
import { isCountryWord, isFunctionWord, isHeadWord, isHonorific, isMonth, isOfficeWord, isParticle } from './words.js';

/**
 * Finds where a text calls known people in short, by surname alone (`Iwaya`, `Austin’s`), or by a full name that was not told to be one. Linear
 * in the text, by a word index of the people.
 *
 * @param index of the people of this text, of its sources, or both.
 * @param taken spans that are facts already, in order; nothing is found in them.
 */
export function findShortMentions(text: string, index: PeopleIndex, taken: readonly Span[]): PersonFact[] {
  if (index.size === 0) return [];
  const sorted = [...taken].sort((a, b) => a.start - b.start);
  let next = 0;
  return runsOf(text).flatMap(({ start, end }) => {
    while (next < sorted.length && (sorted[next]?.end ?? 0) <= start) next++;
    const inside: Span[] = [];
    for (let at = next; at < sorted.length && (sorted[at]?.start ?? 0) < end; at++) {
      const span = sorted[at];
      if (span) inside.push({ start: span.start - start, end: span.end - start });
    }
    return mentionsIn(text.slice(start, end), index, inside).map(fact => movedBy(fact, start));
  });
}

function movedBy(fact: PersonFact, by: number): PersonFact {
  return { ...fact, span: { start: fact.span.start + by, end: fact.span.end + by } };
}

/** The mentions in one run of prose; taken spans in order. */
function mentionsIn(text: string, index: PeopleIndex, taken: readonly Span[]): PersonFact[] {
  const tokens = tokenise(text);
  const heading = isTitleCase(tokens);
  const free = freeTokens(tokens, taken);
  const found: PersonFact[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!free(at)) continue;
    const match = mentionAt(tokens, at, index);
    if (!match || !mayBeMention(tokens, match, heading, free)) continue;
    found.push(toFact(text, tokens, match));
    at = match.end - 1;
  }
  return found;
}

/** People by the folded words of what they are called. */
export type PeopleIndex = ReadonlyMap<string, readonly Called[]>;

type Named = Pick<Person, 'name' | 'surname'>;

interface Called {
  readonly person: Named;
  /** Folded, particles included. */
  readonly words: readonly string[];
}

const mostOfOneWord = 8;

/** Indexes people by what a text may call them. Linear. */
export function indexPeople(people: readonly Named[]): PeopleIndex {
  const index = new Map<string, Called[]>();
  for (const person of people) {
    const names = new Set([...shortNames(person.name), person.surname.toLowerCase(), person.name.toLowerCase()]);
    for (const name of names) {
      const words = name
        .split(/[\s,]+/)
        .filter(word => word !== '')
        .map(key);
      const first = words[0];
      if (first === undefined) continue;
      const known = index.get(first) ?? [];
      if (known.length < mostOfOneWord) known.push({ person, words });
      index.set(first, known);
    }
  }
  for (const called of index.values()) called.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/**
 * The words at which a text may call somebody in short, as an index lists them: under which other words people are listed is nothing to
 * {@link findShortMentions}. Linear.
 */
export function callingWords(text: string): ReadonlySet<string> {
  const tokens = runsOf(text).flatMap(({ start, end }) => tokenise(text.slice(start, end)));
  return new Set(tokens.filter(mayBegin).map(keyOf));
}

/** The words under which two indexes list other people. */
export function changedWords(known: PeopleIndex, index: PeopleIndex): readonly string[] {
  const gone = [...known.keys()].filter(word => !index.has(word));
  return [...index].flatMap(([word, called]) => (areSame(known.get(word), called) ? [] : word)).concat(gone);
}

function areSame(known: readonly Called[] | undefined, called: readonly Called[]): boolean {
  return known?.length === called.length && known.every((one, at) => isSame(one, called[at]));
}

function isSame({ person, words: known }: Called, other: Called | undefined): boolean {
  return person.name === other?.person.name && known.join(' ') === other.words.join(' ');
}

function mayBegin(token: Token): boolean {
  if (token.kind !== 'word') return false;
  return token.capital || isParticle(token) || (token.joined && /^(?:al|el)-\p{Lu}/u.test(token.text));
}

function keyOf(token: Token): string {
  return isPlain.test(token.key) ? token.key : key(token.text);
}

function key(word: string): string {
  return foldName(word.replace(/[’‘]/g, "'").replace(/[‐‑]/g, '-')).replace(/\.$/, '');
}

const isPlain = /^[a-z]+$/;

interface Match {
  readonly start: number;
  readonly end: number;
  readonly person: Named;
}

/** The longest name at a token. */
function mentionAt(tokens: readonly Token[], at: number, index: PeopleIndex): Match | undefined {
  const token = tokens[at];
  if (!token || !mayBegin(token)) return undefined;
  for (const { person, words } of index.get(keyOf(token)) ?? []) {
    const fits = words.every((word, offset) => key(tokens[at + offset]?.text ?? '') === word);
    const last = tokens[at + words.length - 1];
    if (fits && last && (last.capital || last.text.includes('-'))) return { start: at, end: at + words.length, person };
  }
  return undefined;
}

/** Surnames that are words as well: at the beginning of a sentence they need a verb behind them. */
const words = new Set(
  (
    'price power song holland white brown green black young long king day may hope rice rose stone wood hill field banks west north east south best rich ' +
    'swift strong sharp small grant march moon park case cook hunt major marshall justice church law noble wise good little short hand head foot ward summers winters ' +
    'pace page bush ford lake rivers banks cash gold silver love joy faith bell ball cross carter house waters'
  ).split(' '),
);

function mayBeMention(
  tokens: readonly Token[],
  match: Match,
  heading: boolean,
  free: (at: number) => boolean,
): boolean {
  const before = tokens[match.start - 1];
  const after = tokens[match.end];
  const last = tokens[match.end - 1];
  const first = tokens[match.start];
  if (!first || !last) return false;
  const single = match.end - match.start === 1;
  if (single && continuesName(tokens, match.end, last, heading)) return false;
  if (before?.kind === 'word' && before.capital && free(match.start - 1) && !mayStandBefore(before, heading))
    return false;
  if (before && /^(?:in|near|at|outside|around)$/.test(before.key) && !last.possessive) return false;
  if (!single) return true;
  if (isCountryWord(first) && before && /^(?:to|from|of|for|against)$/.test(before.key) && !last.possessive)
    return false;
  if ((words.has(first.key) || isOfficeWord(first)) && (before === undefined || /^[.!?:;"“”]$/.test(before.text))) {
    return last.possessive || (after?.kind === 'word' && isVerbLike(after));
  }
  return !(words.has(first.key) && before?.key === 'the');
}

/** `Austin Reed` is somebody else than `Austin`; `Austin, Texas` is a place. */
function continuesName(tokens: readonly Token[], end: number, last: Token, heading: boolean): boolean {
  const next = tokens[end];
  if (last.possessive || next === undefined) return false;
  if (next.text === ',') {
    const place = tokens[end + 1];
    return place !== undefined && place.capital && isCountryWord(place) && tokens[end + 2]?.text === ',';
  }
  if (next.kind !== 'word' || !next.capital) return false;
  if (heading) return false;
  return !isFunctionWord(next) && !isHeadingVerb(next);
}

function mayStandBefore(before: Token, heading: boolean): boolean {
  return (
    heading ||
    before.possessive ||
    isFunctionWord(before) ||
    isHeadingVerb(before) ||
    isAcronym(before) ||
    isHeadWord(before) ||
    isHonorific(before) ||
    // `They meet in May. Austin said …`: the sentence has ended.
    (isMonth(before) && before.text.endsWith('.')) ||
    /(?:ly|ing|ed)$/.test(before.key)
  );
}

function isVerbLike(token: Token): boolean {
  return !token.capital && (token.key.endsWith('ed') || verbsBehindNames.test(token.key));
}

/** Not those of what rises, falls or goes away, as prices and power do. */
const verbsBehindNames =
  /^(?:said|says|told|tells|met|meets|saw|sees|spoke|speaks|and|also|was|is|has|had|will|would|called|made|took|gave|then|later|did|does|held|heard|led|leads|began|sat|sent|brought|wrote|sought|drew|found|thanks|wants|heads|hosts|visits|backs|himself|herself|who)$/;

function toFact(text: string, tokens: readonly Token[], match: Match): PersonFact {
  const span = { start: tokens[match.start]?.start ?? 0, end: tokens[match.end - 1]?.end ?? 0 };
  const possessive = tokens[match.end - 1]?.possessive ?? false;
  return {
    kind: 'person',
    span,
    text: text.slice(span.start, span.end),
    normalised: match.person.name,
    ...(possessive && { possessive }),
  };
}

/** Tells which tokens lie in no taken span. Linear: both are in order. */
function freeTokens(tokens: readonly Token[], taken: readonly Span[]): (at: number) => boolean {
  const sorted = taken;
  let next = 0;
  let reached = 0;
  const used = tokens.map(token => {
    for (; next < sorted.length && (sorted[next]?.start ?? 0) < token.end; next++)
      reached = Math.max(reached, sorted[next]?.end ?? 0);
    return token.start < reached;
  });
  return at => used[at] === false;
}
