import { compareQuantities } from '../../../facts/numbers/compareQuantities.js';
import type { Fact, MoneyFact } from '../../../facts/types.js';
import { factsOf, placeOf } from '../../comparison.js';
import type { Comparison, SourceFact } from '../../comparison.js';
import type { SourcePlace } from '../../types.js';

/** Smaller figures without a currency are no sums of money. */
const sumsFrom = 100_000;
/** So many sums of money are gone through. */
const mostSums = 200;

/**
 * Whether a sum of money is what two of a source come to together that stand in one sentence, or in two in a row: `$128 million in arms and $197
 * million in equipment`.
 */
export function isSumWith({ contexts }: Comparison, { fact: one, context }: SourceFact, fact: MoneyFact): boolean {
  const { index, source } = context.passage;
  const near = contexts.slice(Math.max(0, index - 1), index + 2).filter(({ passage }) => passage.source === source);
  return near.some(({ passage }) =>
    passage.facts.some(
      other =>
        other !== one &&
        one.kind === 'money' &&
        other.kind === 'money' &&
        other.currency === one.currency &&
        compareQuantities(fact, { ...other, value: other.value + one.value }) === 'same',
    ),
  );
}

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
