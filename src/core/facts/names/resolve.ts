import type { CountryFact, NameFact, OrganisationFact, PlaceFact } from '../types.js';
import { genericCapitals } from '../lexicon/ordinaryWords.js';
import { nameHeads, organisationHeads, placeHeads } from '../lexicon/nameHeads.js';
import { hasPlaceCue, isStateBehindCity } from './cues.js';
import type { Phrase } from './phrases.js';
import { entryFor } from './table.js';
import type { Word } from './words.js';

/** What a capitalised phrase can be read as. */
export type TableFact = OrganisationFact | CountryFact | PlaceFact | NameFact;

/** A phrase with what it was read as. */
export interface Resolved extends Phrase {
  readonly fact: TableFact;
}

/** Countries whose names are first names or surnames too. */
const personalNames = new Set([
  'jordan',
  'chad',
  'georgia',
  'israel',
  'india',
  'ireland',
  'kenya',
  'cuba',
  'america',
  'france',
  'germany',
  'england',
  'wales',
]);

/** What shows that Georgia is the state: its politics, and cities of its own beside it. */
const stateOffices = new Set([
  'gov',
  'governor',
  'sen',
  'senator',
  'rep',
  'republican',
  'democrat',
  'democratic',
  'state',
  'legislature',
]);

/** Reads the phrases in order; those that name nothing here are left out. */
export function resolvePhrases(text: string, words: readonly Word[], phrases: readonly Phrase[]): Resolved[] {
  const found: Resolved[] = [];
  for (const phrase of phrases) {
    const fact = resolve(text, words, phrase, found.at(-1));
    if (fact) found.push({ ...phrase, fact });
  }
  return found;
}

function resolve(
  text: string,
  words: readonly Word[],
  phrase: Phrase,
  previous: Resolved | undefined,
): TableFact | undefined {
  const { entry, from, to } = phrase;
  const first = words[from];
  const last = words[to - 1];
  if (!first || !last) return undefined;
  const district = districtBehind(words, phrase);
  const span = { start: first.span.start, end: (district ?? last).span.end };
  const base = { span, text: text.slice(span.start, span.end), normalised: entry.name };
  const lies = entry.level === 'city' ? (countryBehind(words, to) ?? entry.country) : entry.country;
  const country = lies === undefined ? {} : { country: lies };
  if (entry.kind === 'organisation') {
    if (entry.needsArticle && !/^(?:the|The)$/.test(words[from - 1]?.text ?? '')) return undefined;
    if (first.taken === 'office' && to - from === 1 && !entry.acronym) return undefined;
    return { kind: 'organisation', ...base };
  }
  if (entry.kind === 'name')
    return first.taken ? undefined : { kind: 'name', ...base, normalised: entry.name.toLowerCase() };
  if (entry.kind === 'country' && entry.form === 'demonym') return { kind: 'country', form: 'demonym', ...base };
  if (entry.kind === 'country' && entry.form === 'name') {
    if (isPersonalName(words, phrase)) return undefined;
    // `18,500 US gallons`
    if (words[to]?.gap === 'space' && /^(?:gallon|ton)s?$/.test(words[to].key)) return undefined;
    if (first.key === 'georgia' && isState(words, phrase)) return { kind: 'place', ...base, country: 'United States' };
    return { kind: 'country', form: 'name', ...base };
  }
  const isPlace =
    district !== undefined || hasPlaceCue(text, words, phrase) || continuesPlaces(words, phrase, previous);
  if (entry.kind === 'country') {
    if (isPlace && entry.country !== undefined)
      return { kind: 'place', ...base, normalised: entry.written, ...country };
    return { kind: 'country', form: 'capital', ...base, normalised: entry.country ?? entry.name };
  }
  if (entry.name === 'Brussels' && !isPlace) return { kind: 'organisation', ...base, normalised: 'European Union' };
  if ((entry.ambiguous && !isPlace) || isPartOfAName(words, phrase)) return undefined;
  if (first.taken === 'office' && entry.level === 'region') return undefined;
  return { kind: 'place', ...base, ...country };
}

/** The country of `San Jose, Calif.` and `San José, Costa Rica`, as the words behind a city give it. */
function countryBehind(words: readonly Word[], to: number): string | undefined {
  const next = words[to];
  if (next?.gap !== 'comma') return undefined;
  if (isStateBehindCity(next)) return 'United States';
  const after = words[to + 1];
  const two = after?.gap === 'space' ? entryFor(`${next.key} ${after.key}`) : undefined;
  const entry = two ?? entryFor(next.key);
  return entry?.kind === 'country' && entry.form === 'name' && next.capital ? entry.name : undefined;
}

/** `D.C.` behind Washington: it belongs to the city's name. */
function districtBehind(words: readonly Word[], { entry, to }: Phrase): Word | undefined {
  const next = words[to];
  if (entry.written !== 'Washington' || next?.key !== 'dc' || !next.upper) return undefined;
  return next.gap === 'comma' || next.gap === 'space' ? next : undefined;
}

/** `in Paris and London`: what follows a place in a list is a place. */
function continuesPlaces(words: readonly Word[], { from }: Phrase, previous: Resolved | undefined): boolean {
  if (previous?.fact.kind !== 'place' || previous.entry.level !== 'city') return false;
  const gap = words[from]?.gap;
  if (previous.to === from) return gap === 'comma';
  return previous.to === from - 1 && /^(?:and|or)$/.test(words[from - 1]?.text ?? '') && gap === 'space';
}

/** `Michael Jordan`, `Chad Wolf`: a country's name beside a word that is likely a first name or a surname. */
function isPersonalName(words: readonly Word[], { from, to }: Phrase): boolean {
  if (to - from > 1 || !personalNames.has(words[from]?.key ?? '')) return false;
  const before = words[from - 1];
  if (before && words[from]?.gap === 'space' && isNameLike(before) && !before.initial) return true;
  const after = words[to];
  return (
    ['chad', 'jordan', 'georgia'].includes(words[from]?.key ?? '') &&
    after?.gap === 'space' &&
    !words[from]?.possessive &&
    isNameLike(after)
  );
}

function isNameLike(word: Word): boolean {
  return (
    word.capital &&
    !word.upper &&
    word.line === 'prose' &&
    word.taken === undefined &&
    entryFor(word.key) === undefined &&
    !genericCapitals.has(word.key) &&
    !organisationHeads.has(word.key) &&
    !nameHeads.has(word.key) &&
    !placeHeads.has(word.key)
  );
}

function isState(words: readonly Word[], { from, to }: Phrase): boolean {
  const before = words[from - 1];
  const city = before && words[from]?.gap === 'comma' ? entryFor(before.key) : undefined;
  if (city?.level === 'city' && city.country === 'United States') return true;
  if (words[from - 2]?.key === 'state' && before?.key === 'of') return true;
  const next = words[to];
  if (next?.gap !== 'space' || !stateOffices.has(next.key)) return false;
  // `Georgia's democratic reforms` are the country's.
  return next.capital || !next.key.startsWith('democrat');
}

/** A city's name inside a longer name is no place: `the London Stock Exchange`. The shapes of names find those. */
function isPartOfAName(words: readonly Word[], { from, to, entry }: Phrase): boolean {
  if (entry.level !== 'city' || !entry.ambiguous) return false;
  const before = words[from - 1];
  const after = words[to];
  return (
    (before !== undefined && words[from]?.gap === 'space' && isNameLike(before) && !before.initial) ||
    (after?.gap === 'space' && isNameLike(after) && words[from]?.possessive !== true)
  );
}
