import type { QuantityComparison } from '../../../facts/numbers/compareQuantities.js';
import type { Quantity } from '../../../facts/types.js';
import { factsOf } from '../../comparison.js';
import type { Comparison } from '../../comparison.js';
import { ordersMatters } from './counts.js';
import { isShare } from './shares.js';

/** `half an hour`, `three-quarters of a billion`: told too roughly to be held against a figure. */
export function isFraction(fact: Quantity): boolean {
  if (fact.kind === 'percentage' || (fact.kind === 'number' && fact.ordinal)) return false;
  return isShare(fact) || /^(?:a |an |one[- ])?(?:half|third|quarter|two-thirds|three[- ]quarters)\b/i.test(fact.text);
}

/** Small numbers in words are often the writer's own count: `two questions`, `the first`; not `two hours`. */
export function isWeak(fact: Quantity): boolean {
  const isOrdinal = fact.kind === 'number' && fact.ordinal;
  return isSmall(fact, isOrdinal && !ordersMatters(fact) ? 1 : 3);
}

/** A number in words up to some value that is no measure. */
export function isSmall(fact: Quantity, most: number): boolean {
  return fact.value <= most && isFew(fact) && /^\p{L}/u.test(fact.text);
}

/** A number up to ten that is no measure, as writers count. */
export function isFew(fact: Quantity): boolean {
  return fact.kind === 'number' && fact.value <= 10 && !/^(?:minute|hour|mile|kilometer)$/.test(fact.noun ?? '');
}

/** `1,400 tonnes` and `1,400 tons`: too near to call one of them wrong. */
export function isSameInOtherUnits(fact: Quantity, other: Quantity, how: QuantityComparison): boolean {
  return (
    how === 'incomparable' &&
    fact.kind === 'number' &&
    other.kind === 'number' &&
    fact.value === other.value &&
    /^ton(?:ne)?$/.test(fact.noun ?? '') &&
    /^ton(?:ne)?$/.test(other.noun ?? '')
  );
}

/** Whether a figure of the sources is so near that a part in words may stand for it. */
export function isNearly(comparison: Comparison, fact: Quantity): boolean {
  return factsOf<Quantity>(comparison, fact.kind).some(
    ({ fact: one }) => Math.abs(one.value - fact.value) <= 0.1 * Math.abs(fact.value),
  );
}
