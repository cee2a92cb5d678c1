import { countries, lettersOfRegion } from '../../../facts/lexicon/countries.js';
import type { Fact } from '../../../facts/types.js';
import { once, oncePer } from '../../../text/once.js';
import type { Comparison, DraftContext } from '../../comparison.js';
import { factsOf } from '../../comparison.js';

/** Behind a region by which a country, or whoever is of one, is called. */
const ofCountries =
  /^\s(?:\p{Ll}+\s){0,2}(?:nations?|countr(?:y|ies)|states?|kingdoms?|republics?|islands?|capitals?|governments?|neighbou?rs?|partners?|ally|allies|ministers?|presidents?|leaders?|officials?|diplomats?|envoys?|ambassadors?)(?![\p{L}-])/u;
/** One country; several only where they are counted. */
const ofOne = /^\s(?:\p{Ll}+\s)?(?:nation|country|kingdom|republic)(?![\p{L}-])/u;

/**
 * How a country that the draft calls by its region (`the Baltic nations`, `Latin American ministers`) stands to those that the sources name: whether one of
 * them lies there, or none. Undefined where no country is called so, or it cannot be told.
 *
 * @param home countries that are at home in the sources.
 * @param other what the sources have instead: another region is what they call it.
 */
export function countryByRegion(
  comparison: Comparison,
  home: ReadonlySet<string>,
  { passage }: DraftContext,
  fact: Fact,
  other: Fact | undefined,
): 'named' | 'unnamed' | undefined {
  const letters = fact.kind === 'place' ? lettersOfRegion.get(fact.normalised) : undefined;
  if (letters === undefined || (other?.kind === 'place' && lettersOfRegion.has(other.normalised))) return undefined;
  const behind = passage.text.slice(fact.span.end - passage.span.start);
  if (!ofCountries.test(behind)) return undefined;
  const named = [...home, ...countriesIn(comparison)];
  if (named.some(country => (regionsOf().get(country) ?? '').split('').some(letter => letters.includes(letter))))
    return 'named';
  const isCounted = passage.facts.some(
    one => one.kind === 'number' && one.value > 1 && !one.ordinal && one.span.end === fact.span.start - 1,
  );
  return named.length > 0 && (isCounted || ofOne.test(behind)) ? 'unnamed' : undefined;
}

const regionsOf = once(() => new Map(countries.map(({ name, regions }) => [name, regions])));

/** The countries that the sources name, or places of which they name. */
const countriesIn = oncePer((comparison: Comparison): readonly string[] => [
  ...factsOf(comparison, 'country').map(({ fact }) => fact.normalised),
  ...factsOf(comparison, 'place').flatMap(({ fact }) =>
    fact.kind === 'place' && fact.country !== undefined ? [fact.country] : [],
  ),
]);
