import type { Quantity } from '../../../facts/types.js';
import { factsOf } from '../../comparison.js';
import type { Comparison, SourceFact } from '../../comparison.js';

/** The sources' figures of a kind and value, the first ones. */
export type FiguresByValue = (kind: Quantity['kind'], value: number) => readonly SourceFact<Quantity>[];

/** So many figures of one value are remembered. */
const mostAlike = 20;

/** Looks up the sources' figures by what they come to. */
export function figuresByValue(comparison: Comparison): FiguresByValue {
  const ofKind = (kind: Quantity['kind']): ReadonlyMap<number, readonly SourceFact<Quantity>[]> => {
    const found = new Map<number, SourceFact<Quantity>[]>();
    for (const one of factsOf<Quantity>(comparison, kind)) {
      const alike = found.get(one.fact.value);
      if (!alike) found.set(one.fact.value, [one]);
      else if (alike.length < mostAlike) alike.push(one);
    }
    return found;
  };
  const known = { number: ofKind('number'), percentage: ofKind('percentage'), money: ofKind('money') };
  return (kind, value) => known[kind].get(value) ?? [];
}
