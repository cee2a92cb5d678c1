import type { homeReader } from '../../homes.js';
import type { CountryFact, Fact, NameFact, OrganisationFact, PlaceFact } from '../../../facts/types.js';
import type { Comparison } from '../../comparison.js';
import type { People } from '../../people.js';
import { quoteWords } from '../../quotations/quoteWords.js';
import type { Values } from '../../values.js';
import type { nationalReader } from './nationals.js';
import type { firstPlaces } from './passing.js';

/** What this checks: a country, a place, a body, or a name of it is not known what. */
export type Named = CountryFact | OrganisationFact | PlaceFact | NameFact;

/** What a check of names needs besides the texts. */
export interface Known {
  readonly comparison: Comparison;
  readonly people: People;
  /** Countries that are at home in the sources without being named. */
  readonly countries: ReadonlySet<string>;
  /** Names of the publishers. */
  readonly publishers: readonly string[];
  /** Whether two names are one. */
  readonly alike: (a: string, b: string) => boolean;
  readonly values: Values<Named>;
  /** A place of a country that the sources name. */
  readonly placesOf: ReturnType<typeof firstPlaces>;
  /** Whether a country stands with somebody of whose country the sources tell. */
  readonly isHome: ReturnType<typeof homeReader>;
  /** Whether it says of what country somebody is of whose country they do not. */
  readonly isNational: ReturnType<typeof nationalReader>;
  /** Whether the sources hold too little for one place to correspond to another. */
  readonly thin: boolean;
}

/** Their kinds. */
export const namedKinds: readonly Named['kind'][] = ['country', 'organisation', 'place', 'name'];

/** Whether a fact is one. */
export function isNamed(fact: Fact): fact is Named {
  return namedKinds.some(kind => kind === fact.kind);
}

/** Whether a name goes with who gives the sources out, so that a draft may have it where they have not. */
export function isAtHome({ countries, publishers, alike }: Known, fact: Named): boolean {
  if (fact.kind === 'country') return countries.has(fact.normalised);
  if (fact.normalised === 'European Union' && publishers.some(name => /\bEuropean\b/.test(name))) return true;
  if (fact.kind === 'place')
    return fact.country !== undefined && countries.has(fact.country) && fact.country === fact.normalised;
  if (/^Prime Minister[’']s Office\b/.test(fact.text)) return publishers.some(name => /\bPrime Minister\b/i.test(name));
  // Who passes the laws of a country, its readers know.
  if (fact.normalised === 'U.S. Congress') return countries.has('United States');
  return publishers.some(name => alike(fact.text, name) || ` ${wordsOf(name)} `.includes(` ${wordsOf(fact.text)} `));
}

/** `Office of the Press Secretary`: whoever gives out the release may be called so. */
export function isPressOffice({ kind, text }: Named): boolean {
  return kind === 'organisation' && /\b(?:press|media|spokes\w+|communications|public affairs)\b/i.test(text);
}

/** Whether two facts name one thing. */
export function isSame(alike: Known['alike'], fact: Named, other: Named): boolean {
  if (fact.normalised === other.normalised || fact.text.toLowerCase() === other.text.toLowerCase()) return true;
  if (fact.kind === 'country' || other.kind === 'country') {
    return (
      fact.kind === 'place' &&
      other.kind === 'country' &&
      fact.country === other.normalised &&
      fact.text === fact.country
    );
  }
  return alike(fact.text, other.text);
}

/** A name's words as quotations are compared, with a space between. */
function wordsOf(name: string): string {
  return quoteWords(name)
    .map(({ key }) => key)
    .join(' ');
}
