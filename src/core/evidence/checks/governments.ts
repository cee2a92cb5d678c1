import { countries } from '../../facts/lexicon/countries.js';
import type { CountryFact, Fact } from '../../facts/types.js';
import { factsOf } from '../comparison.js';
import type { Comparison, DraftContext } from '../comparison.js';

/** Whether the sources name the country of a place. */
export function isHere(comparison: Comparison, country: string): boolean {
  return factsOf<CountryFact>(comparison, 'country').some(({ fact }) => fact.normalised === country);
}

/**
 * `Officials in Kingston` and `thanked Kingston`, where the source names Jamaica; `the Foreign Ministry in Kingston`, where it gives the source out.
 *
 * @param home countries that are at home in the sources without being named.
 */
export function standsForGovernment(
  comparison: Comparison,
  home: ReadonlySet<string>,
  { passage }: DraftContext,
  fact: Fact,
): boolean {
  if (fact.kind !== 'place' || fact.country === undefined) return false;
  const before = passage.text.slice(
    Math.max(0, fact.span.start - passage.span.start - 40),
    fact.span.start - passage.span.start,
  );
  const isCapital = countries.some(({ name, capitals }) => name === fact.country && capitals.includes(fact.text));
  if (isCapital && home.has(fact.country) && seats.test(before)) return true;
  const isKnown = home.has(fact.country) || isHere(comparison, fact.country);
  return (officials.test(before) || (isCapital && !located.test(before))) && isKnown;
}

const officials =
  /\b(?:government|officials|leaders|authorities|counterparts?|colleagues?|ministers|ministry|lawmakers|portfolios?|capital)\s(?:of|in|from)\s$/i;
const seats = /\b(?:ministry|department|office|agency|bank)\sin\s$/i;
const located =
  /\b(?:in|at|near|from|to|outside|around|for|of|visited|visit|left|reached|toward|towards)\s(?:the\s)?$/i;
