import { compareQuantities } from '../../../facts/numbers/compareQuantities.js';
import type { Fact, MoneyFact } from '../../../facts/types.js';
import { factsOf, placeOf } from '../../comparison.js';
import type { Comparison } from '../../comparison.js';
import type { SourcePlace } from '../../types.js';

/** Smaller figures without a currency are no sums of money. */
const sumsFrom = 100_000;
/** So many sums of money are gone through. */
const mostSums = 200;

/** `The fund now holds 90 million`, where the source has 90 million euros. */
export function asMoney(comparison: Comparison, fact: Fact): SourcePlace | undefined {
  if (fact.kind !== 'number' || fact.ordinal) return undefined;
  // `38,000 pounds` may be a weight or a sum.
  const isPounds = fact.noun === 'pound';
  if (!isPounds && (fact.noun !== null || fact.value < sumsFrom)) return undefined;
  const sums = factsOf<MoneyFact>(comparison, 'money')
    .slice(0, mostSums)
    .filter(({ fact: { currency } }) => !isPounds || currency === 'GBP' || currency === 'EGP');
  const sum = sums.find(({ fact: one }) => {
    const how = compareQuantities({ ...fact, kind: 'money', currency: one.currency }, one);
    return how === 'same' || how === 'rounded';
  });
  return sum && placeOf(sum);
}
