import type { PercentageFact, Quantity } from '../../../facts/types.js';
import { derivedFrom, Reckoned } from '../../../facts/numbers/derivedFrom.js';
import { factsOf, placeOf } from '../../comparison.js';
import type { Comparison, DraftContext } from '../../comparison.js';
import type { SourcePlace } from '../../types.js';

/** `Three tenths of a point`, `half a point`. */
const pointBehind = /^(?:\s+of)?(?:\s+an?)?[\s-]+points?\b/i;

/** Whether a figure counts percentage points. */
export function isOfPoints({ passage }: DraftContext, fact: Quantity): boolean {
  return fact.kind === 'number' && pointBehind.test(passage.text.slice(fact.span.end - passage.span.start));
}

/** Tells where the difference of two of the sources' percentages, or their percentage points, come to so many points. */
export function pointFinder(comparison: Comparison): (fact: Quantity) => readonly SourcePlace[] | undefined {
  const percentages = factsOf<PercentageFact>(comparison, 'percentage').filter(({ fact }) => fact.max === undefined);
  const inPoints = percentages.filter(({ fact }) => fact.points);
  let reckoned: Reckoned<PercentageFact> | undefined;
  return fact => {
    const own = inPoints.find(({ fact: one }) => one.value === fact.value);
    if (own) return [placeOf(own)];
    reckoned ??= new Reckoned(percentages.map(one => one.fact));
    const points: PercentageFact = { ...fact, kind: 'percentage', points: true };
    const from = derivedFrom(points, reckoned)?.from;
    return from && percentages.filter(one => from.includes(one.fact)).map(placeOf);
  };
}
