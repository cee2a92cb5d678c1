import { overlap, type Span } from '../../text/span.js';
import type { AcronymFact, CountryFact, NameFact, OrganisationFact, PlaceFact } from '../types.js';
import { findAcronyms } from './acronyms.js';
import { canonicalName } from './canonical.js';
import { isDateline, isStateBehindCity } from './cues.js';
import { capitalsInside, isName } from './leftovers.js';
import { findPhrases } from './phrases.js';
import { resolvePhrases, type Resolved } from './resolve.js';
import { findRuns, type Run } from './runs.js';
import { findShapes, type Shape } from './shapes.js';
import { isCountryAcronym, statesBehindCities } from './table.js';
import { lettersOf } from './expansions.js';
import { wordsOf, type Word } from './words.js';

export type NamedFact = OrganisationFact | CountryFact | PlaceFact | AcronymFact | NameFact;

/**
 * Finds the countries, bodies, places, acronyms and other proper names of one paragraph, in order of their starts.
 *
 * What the tables know is found everywhere, in headlines too; names by their shape and leftover names in running text only. A country keeps its own
 * fact inside a body's or agreement's name (`NATO-Norway Council`), and an acronym that the text expands stands beside the body that it names.
 * A capital is a place behind a preposition of place, in a dateline and before its country or state, and its government otherwise; Brussels is the
 * European Union then. Linear; never throws.
 *
 * @param taken the persons' names and whole offices that were found before. Nothing is found in a person's name; countries, bodies and acronyms are
 * in an office's.
 */
export function findNameFacts(text: string, taken: readonly Span[]): NamedFact[] {
  const words = wordsOf(text, taken);
  const phrases = findPhrases(words);
  const acronyms = findAcronyms(text, words, knownPlaces(phrases));
  const own = new Set(acronyms.filter(fact => fact.expansion).map(fact => lettersOf(fact.text)));
  const resolved = resolvePhrases(
    text,
    words,
    // An acronym that the text expands is what the text says, even when it looks like a country's.
    phrases.filter(
      ({ from, to }) => to - from > 1 || !own.has(words[from]?.key ?? '') || !isCountryAcronym(words[from]?.key ?? ''),
    ),
  );
  const runs = findRuns(words, resolved);
  const shapes = runs.flatMap(run => findShapes(words, run, resolved)).filter(shape => isNew(shape, resolved));
  const kept = resolved.filter(match => match.fact.kind === 'country' || !shapes.some(shape => holds(shape, match)));
  const facts: NamedFact[] = [
    ...kept.map(match => match.fact),
    ...shapes.map(shape => shapeFact(text, words, shape, resolved)),
    ...statesOf(text, words, kept),
    ...datelineCities(text, words, resolved),
    ...acronyms,
    ...leftovers(text, words, runs, [...kept, ...shapes], acronyms),
  ];
  return facts.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

function knownPlaces(phrases: readonly Run[]): (at: number) => boolean {
  const known = new Set(
    phrases.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)),
  );
  return at => known.has(at);
}

/** A shape counts when it says more than a phrase of the tables at the same place. */
function isNew(shape: Shape, resolved: readonly Resolved[]): boolean {
  return !resolved.some(match => match.fact.kind !== 'country' && holds(match, shape));
}

function holds(outer: Run, inner: Run): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

function spanOf(words: readonly Word[], { from, to }: Run): Span {
  return { start: words[from]?.span.start ?? 0, end: words[to - 1]?.span.end ?? 0 };
}

function shapeFact(text: string, words: readonly Word[], shape: Shape, resolved: readonly Resolved[]): NamedFact {
  const span = spanOf(words, shape);
  const written = text.slice(span.start, span.end);
  const before = resolved.find(match => match.to === shape.from && match.fact.kind === 'country');
  const country = before && words[shape.from]?.gap === 'space' ? before.fact.normalised : undefined;
  if (shape.kind === 'organisation') {
    return { kind: 'organisation', span, text: written, normalised: canonicalName(written, country) };
  }
  return { kind: shape.kind, span, text: written, normalised: canonicalName(written) };
}

/** `Ala.` in `Huntsville, Ala.` */
function statesOf(text: string, words: readonly Word[], resolved: readonly Resolved[]): PlaceFact[] {
  return resolved.flatMap(({ entry, to }) => {
    const word = words[to];
    if (
      entry.level !== 'city' ||
      word?.gap !== 'comma' ||
      !isStateBehindCity(word) ||
      resolved.some(match => match.from === to)
    )
      return [];
    const end =
      text.charAt(word.span.end) === '.' && word.text.length < 6 && !word.upper ? word.span.end + 1 : word.span.end;
    const span = { start: word.span.start, end };
    const normalised = statesBehindCities.get(word.key) ?? word.text;
    return [{ kind: 'place', span, text: text.slice(span.start, end), normalised, country: 'United States' }];
  });
}

/** `NORVA CITY —`: a dateline's city that no table holds. */
function datelineCities(text: string, words: readonly Word[], resolved: readonly Resolved[]): PlaceFact[] {
  const found: PlaceFact[] = [];
  for (const [from, word] of words.entries()) {
    if (!word.initial || !word.upper || word.text.length < 4 || word.taken) continue;
    let to = from + 1;
    while (words[to]?.upper === true && words[to]?.gap === 'space' && to - from < 4) to++;
    if (resolved.some(match => match.from < to && from < match.to) || !isDateline(text, words, from, to)) continue;
    const span = spanOf(words, { from, to });
    const written = text.slice(span.start, span.end);
    found.push({
      kind: 'place',
      span,
      text: written,
      normalised: written.replace(/\p{L}+/gu, part => part.charAt(0) + part.slice(1).toLowerCase()),
    });
  }
  return found;
}

/** Proper names in what neither tables nor shapes explain. */
function leftovers(
  text: string,
  words: readonly Word[],
  runs: readonly Run[],
  explained: readonly Run[],
  acronyms: readonly AcronymFact[],
): NameFact[] {
  const inside = capitalsInside(words);
  const spans = [...acronyms.map(fact => fact.span), ...acronyms.flatMap(fact => fact.expansion?.span ?? [])];
  return runs
    .flatMap(run => without(run, explained))
    .filter(run => isName(words, run, inside))
    .map(run => spanOf(words, run))
    .filter(span => !spans.some(other => overlap(span, other)))
    .map(span => ({
      kind: 'name',
      span,
      text: text.slice(span.start, span.end),
      normalised: canonicalName(text.slice(span.start, span.end)),
    }));
}

/** What of a run lies outside the explained stretches. */
function without(run: Run, explained: readonly Run[]): Run[] {
  const pieces: Run[] = [];
  let from = run.from;
  for (const other of [...explained].sort((a, b) => a.from - b.from)) {
    if (other.to <= from || other.from >= run.to) continue;
    if (other.from > from) pieces.push({ from, to: other.from });
    from = Math.max(from, other.to);
  }
  if (from < run.to) pieces.push({ from, to: run.to });
  return pieces;
}
