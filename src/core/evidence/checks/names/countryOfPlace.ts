import type { Fact } from '../../../facts/types.js';
import type { Comparison, SourceContext, SourceFact } from '../../comparison.js';
import { placeOf } from '../../comparison.js';
import type { Passage, Verdict } from '../../types.js';
import { contradicted, replacement } from '../../verdicts.js';
import type { Check } from '../check.js';
import { say } from '../../../text/message.js';

/** A place and, right behind it, the country or the state in which it is said to lie. */
interface Located {
  readonly place: Fact;
  readonly within: Fact;
  /** Whether it cannot be the next of a row: `in Manbij, Syria and Iraq`. */
  readonly isAlone: boolean;
}

/**
 * Finds a place that the draft puts into another country than the source does: `in Manbij, Iraq`, where the source has `Manbij, Syria`. What a
 * source says of one place in two ways is left alone.
 */
export const countryOfPlaceCheck: Check = ({ comparison }) => {
  const known = whereItLies(comparison);
  return ({ passage }) =>
    locatedIn(passage).flatMap(({ place, within, isAlone }): Verdict[] => {
      const found = isAlone ? known.get(nameOf(place)) : undefined;
      if (!found?.every(({ fact }) => fact.kind === within.kind && fact.normalised !== within.normalised)) return [];
      const [right] = found;
      if (!right || found.some(({ fact }) => fact.normalised !== right.fact.normalised)) return [];
      const verdict = contradicted(
        { span: within.span, passage },
        'place-mismatch',
        say`The source has “${right.fact.text}” here, not “${within.text}”. Put the source’s name.`,
        [placeOf(right)],
        [replacement(within.span, right.fact.text)],
      );
      return [{ ...verdict, about: [within.span] }];
    });
};

function whereItLies({ contexts }: Comparison): ReadonlyMap<string, readonly SourceFact[]> {
  const found = new Map<string, SourceFact[]>();
  const add = (context: SourceContext, { place, within }: Located): void => {
    const known = found.get(nameOf(place)) ?? [];
    known.push({ fact: within, context });
    found.set(nameOf(place), known);
  };
  for (const context of contexts) for (const one of locatedIn(context.passage)) add(context, one);
  return found;
}

/** Between a place and what it lies in: two code units. */
const isWithin = /^,\s$/;
/** What follows where no row of countries goes on: `in Manbij, Syria, on Tuesday`. */
const ends = /^(?:$|[.;:)”"]|,?\s\p{Ll}|,["”])/u;
const rowGoesOn = /^,?\s(?:and|or)\s/;

function locatedIn({ facts, text, span }: Passage): Located[] {
  return facts.flatMap((place): Located[] => {
    if (place.kind !== 'place' && place.kind !== 'name') return [];
    const within = facts.find(
      one =>
        (one.kind === 'country' ? one.form === 'name' : one.kind === 'place') &&
        one.span.start === place.span.end + 2 &&
        isWithin.test(text.slice(place.span.end - span.start, one.span.start - span.start)),
    );
    if (!within) return [];
    const behind = text.slice(within.span.end - span.start, within.span.end - span.start + 8);
    return [{ place, within, isAlone: ends.test(behind) && !rowGoesOn.test(behind) }];
  });
}

function nameOf({ text }: Fact): string {
  return text.toLowerCase();
}
