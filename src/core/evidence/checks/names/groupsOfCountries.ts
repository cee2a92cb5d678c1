import { countryGroups, memberCodes } from '../../../facts/lexicon/countryGroups.js';
import type { Fact } from '../../../facts/types.js';
import { oncePer } from '../../../text/once.js';
import type { Comparison, DraftContext, SourceContext } from '../../comparison.js';
import { placeIn } from '../../sourceEvidence.js';
import type { DraftPassage, SourcePlace } from '../../types.js';

/** A group of countries that a source names as one. */
interface NamedGroup {
  readonly countries: readonly string[];
  readonly place: SourcePlace;
}

/** Where a source names the group whose countries the draft's sentence names one by one, of which this is one: `the Benelux countries`. */
export function groupOf(comparison: Comparison, { passage }: DraftContext, fact: Fact): SourcePlace | undefined {
  if (fact.kind !== 'country') return undefined;
  const named = namedIn(passage);
  return groupsIn(comparison).find(({ countries }) => {
    const missing = countries.filter(one => !named.has(one)).length;
    // Whoever speaks of the others may leave its own country out.
    return countries.includes(fact.normalised) && missing <= (countries.length > 3 ? 1 : 0);
  })?.place;
}

/** The names of all that a sentence speaks of. */
const namedIn = oncePer(
  ({ facts }: DraftPassage): ReadonlySet<string> => new Set(facts.map(({ normalised }) => normalised)),
);

const groupsIn = oncePer(({ contexts }: Comparison): readonly NamedGroup[] =>
  countryGroups.flatMap(({ name, countries }) => {
    const place = placeFound(contexts, name);
    return place ? [{ countries, place }] : [];
  }),
);

/** Where a source has a country's code beside a name: `(S&D, DK)`. */
export function codeOf(comparison: Comparison, fact: Fact): SourcePlace | undefined {
  if (fact.kind !== 'country') return undefined;
  const code = memberCodes.get(fact.normalised);
  return code === undefined ? undefined : placeFound(comparison.contexts, new RegExp(`(?<=[(,] ?)${code}(?=\\))`));
}

function placeFound(contexts: readonly SourceContext[], words: RegExp): SourcePlace | undefined {
  for (const { passage, source } of contexts) {
    const found = words.exec(passage.text);
    if (!found) continue;
    const start = passage.span.start + found.index;
    return placeIn(source, { start, end: start + found[0].length });
  }
  return undefined;
}
