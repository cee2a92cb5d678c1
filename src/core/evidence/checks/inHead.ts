import type { CountryFact, NameFact, OrganisationFact, PlaceFact } from '../../facts/types.js';
import type { Comparison } from '../comparison.js';
import { formsOf } from '../countryForm.js';

type Named = CountryFact | OrganisationFact | PlaceFact | NameFact;

/** So much of a page right above the release's own words is its head, in code units. */
const head = 600;

/**
 * Whether a country or a place stands in the lines above a release, of which no sentence is made: `Paris, France - News release`, `Minister for the
 * Harbours and the Coast`. A country stands there by any of its names or by its capital.
 */
export function isInHead({ sources }: Comparison, fact: Named): boolean {
  if (fact.kind !== 'country' && fact.kind !== 'place') return false;
  const names = fact.kind === 'country' ? formsOf(fact.normalised) : [fact.text];
  return sources.some(({ readout: { text, body } }) => {
    const end = body.segments[0]?.from ?? 0;
    const lines = text.slice(Math.max(0, end - head), end);
    return names.some(name => hasWhole(lines, name));
  });
}

function hasWhole(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(at + name.length))) return true;
  }
  return false;
}

function isLetter(char: string): boolean {
  return /[\p{L}\d]/u.test(char);
}
