import type { NameFact, CountryFact, OrganisationFact, PlaceFact } from '../../facts/types.js';
import type { Comparison } from '../comparison.js';
import { hasWord } from './inWords.js';

type Named = CountryFact | OrganisationFact | PlaceFact | NameFact;

/** `Congress`, where a source has `congressional`. */
export function isInflected({ sources }: Comparison, fact: Named): boolean {
  if (fact.kind !== 'organisation' || !/^\p{Lu}\p{Ll}{5,}$/u.test(fact.text)) return false;
  return sources.some(({ readout: { text } }) => hasWord(text, fact.text));
}

/** Whether the words of a name stand on a source's page, in whatever place: in its head, its foot, or apart from one another. */
export function isOnPage({ sources }: Comparison, fact: Named): boolean {
  if (fact.kind !== 'organisation' && fact.kind !== 'name') return false;
  const words = fact.normalised.match(/[\p{L}\d]{2,}/gu) ?? [];
  return words.length > 1 && sources.some(({ readout: { text } }) => words.every(word => hasWord(text, word)));
}
