import type { MoneyFact, NumberFact, PercentageFact } from '../../../facts/types.js';
import { factsOf } from '../../comparison.js';
import type { Comparison, SourceFact } from '../../comparison.js';

type Quantity = NumberFact | PercentageFact | MoneyFact;

/** The sources' figures of a kind and value, the first ones. */
export type FiguresByValue = (kind: Quantity['kind'], value: number) => readonly SourceFact<Quantity>[];

/** So many figures of one value are remembered. */
const mostAlike = 20;

/** Looks up the sources' figures by what they come to. */
export function figuresByValue(comparison: Comparison): FiguresByValue {
  const known = new Map<string, SourceFact<Quantity>[]>();
  for (const kind of ['number', 'percentage', 'money'] as const) {
    for (const one of factsOf<Quantity>(comparison, kind)) {
      const key = `${kind} ${one.fact.value}`;
      const alike = known.get(key);
      if (!alike) known.set(key, [one]);
      else if (alike.length < mostAlike) alike.push(one);
    }
  }
  return (kind, value) => known.get(`${kind} ${value}`) ?? [];
}
