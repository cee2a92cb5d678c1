import type { Span } from '../../text/span.js';
import type { AcronymFact, CountryFact, NameFact, OrganisationFact, PlaceFact } from '../types.js';
import { findAcronyms } from './acronyms.js';
import { canonicalName, foldedName } from './canonical.js';
import { lettersOf } from './expansions.js';
import { findLeftovers } from './leftovers.js';
import { findPhrases, type Phrase } from './phrases.js';
import { resolvePhrases, type Resolved } from './resolve.js';
import { findRuns, type Run } from './runs.js';
import { findShapes, type Shape } from './shapes.js';
import { datelineCities, statesBehind } from './smallPlaces.js';
import { entryFor, isCountryAcronym, keyOf } from './table.js';
import { spanOf, wordsOf, type Word } from './words.js';

/** A fact that a name states. */
export type NamedFact = OrganisationFact | CountryFact | PlaceFact | AcronymFact | NameFact;

/**
 * Finds the countries, bodies, places, acronyms and other proper names of one paragraph, in order of their starts.
 *
 * What the tables know is found everywhere, in headlines too; names by their shape and leftover names in running text only. A country keeps its own
 * fact inside a body's or agreement's name (`NATO-Norway Council`), and an acronym that the text expands stands beside the body that it names; inside
 * an expansion nothing else is found, since it is checked as a whole. A capital is a place behind a preposition of place, in a dateline and before its
 * country or state, and its government otherwise; Brussels is the European Union then. Linear; never throws.
 *
 * @param taken the persons' names and whole offices that were found before. Nothing is found in a person's name; countries, bodies and acronyms are
 * in an office's.
 * @param ownAcronyms acronyms (normalised) that another paragraph of the text gives a meaning of its own, so that they name no country here.
 */
export function findNameFacts(
  text: string,
  taken: readonly Span[],
  ownAcronyms: ReadonlySet<string> = new Set(),
): NamedFact[] {
  const words = wordsOf(text, taken);
  const phrases = findPhrases(words);
  const inPhrase = byWord(words, phrases);
  const acronyms = findAcronyms(text, words, at => inPhrase[at] !== undefined);
  const own = new Set([...ownAcronyms].map(lettersOf));
  for (const fact of acronyms) if (isOwnAcronym(fact)) own.add(lettersOf(fact.text));
  const resolved = resolvePhrases(
    text,
    words,
    phrases.filter(phrase => !isTakenAway(words, phrase, own)),
  );
  const known = byWord(words, resolved);
  const runs = findRuns(words, known);
  const shapes = findShapes(words, runs, known);
  const shapeAt = byWord(words, shapes);
  const certain: NamedFact[] = [
    ...resolved.filter(match => isKept(match, shapeAt)).map(match => match.fact),
    ...shapes.map(shape => shapeFact(text, words, shape, known)),
    ...statesBehind(text, words, known),
    ...datelineCities(text, words, known),
    ...acronyms,
  ];
  const facts = [...certain, ...findLeftovers(text, words, runs, certain)];
  return outsideExpansions(text, facts, acronyms).sort(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
  );
}

/**
 * Whether a text gives an acronym a meaning that no country has: `USA` for United Space Alliance. Such acronyms of one paragraph are to be handed to
 * {@link findNameFacts} for the others.
 */
export function isOwnAcronym(fact: NamedFact): boolean {
  if (fact.kind !== 'acronym' || !fact.expansion || !isCountryAcronym(fact.normalised.toLowerCase())) return false;
  return entryFor(keyOf(fact.expansion.text))?.kind !== 'country';
}

/** For each word, the stretch that it belongs to. The stretches do not overlap. */
function byWord<T extends Run>(words: readonly Word[], stretches: readonly T[]): readonly (T | undefined)[] {
  if (stretches.length === 0) return [];
  const found = new Array<T | undefined>(words.length).fill(undefined);
  for (const stretch of stretches) found.fill(stretch, stretch.from, stretch.to);
  return found;
}

/** An acronym that the text expands is what the text says, even when it looks like a country's. */
function isTakenAway(words: readonly Word[], { from, to }: Phrase, own: ReadonlySet<string>): boolean {
  const key = words[from]?.key ?? '';
  return to - from === 1 && own.has(key) && isCountryAcronym(key);
}

/** A longer name by its shape takes the place of what the tables found in it; a country stays, but not by its capital (`the Washington Treaty`). */
function isKept(match: Resolved, shapeAt: readonly (Shape | undefined)[]): boolean {
  if (match.fact.kind === 'country' && match.fact.form !== 'capital') return true;
  const shape = shapeAt[match.from];
  return shape === undefined || shape.to < match.to;
}

function shapeFact(
  text: string,
  words: readonly Word[],
  shape: Shape,
  known: readonly (Resolved | undefined)[],
): NamedFact {
  const span = spanOf(words, shape);
  const written = text.slice(span.start, span.end);
  if (shape.kind !== 'organisation') return { kind: shape.kind, span, text: written, normalised: foldedName(written) };
  const before = known[shape.from - 1]?.fact;
  const owner = before?.kind === 'country' && words[shape.from]?.gap === 'space' ? before.normalised : undefined;
  return { kind: 'organisation', span, text: written, normalised: canonicalName(written, owner) };
}

/** Without what lies in an expansion or overlaps one, unless it holds the whole of it. */
function outsideExpansions(text: string, facts: readonly NamedFact[], acronyms: readonly AcronymFact[]): NamedFact[] {
  const spans = acronyms.flatMap(fact => fact.expansion?.span ?? []);
  if (spans.length === 0) return [...facts];
  const covered = new Int32Array(text.length);
  for (const [index, { start, end }] of spans.entries()) covered.fill(index + 1, start, end);
  return facts.filter(({ span }) => {
    const at = covered.subarray(span.start, span.end).find(index => index > 0);
    const other = at === undefined ? undefined : spans[at - 1];
    return !other || (span.start <= other.start && other.end <= span.end);
  });
}
