import type { Fact, Quantity } from '../../../facts/types.js';
import { factsOf } from '../../comparison.js';
import type { Comparison, DraftContext } from '../../comparison.js';
import { longestList } from '../../places.js';

/** Figures up to this come of others too easily. */
const leastSum = 24;
/** And up to this, where one of the others stands in a source alone. */
const leastWithSource = 99;
/** So many other figures of a sentence are added up. */
const mostParts = 6;
/** A figure of a source that is smaller is too near to any other. */
const leastPart = 10;

/**
 * Whether a figure comes of others that its own sentence has (`180 carts, 125 boats and 35 cranes, 340 in all`; `50 people … and 433 firms, 483 names`), or of
 * one of them and one of a source (`from 335 to 433`, where the source has 98 more). Those are held against the sources by themselves.
 */
export function comesOfSentence(comparison: Comparison, { passage }: DraftContext, fact: Quantity): boolean {
  if (fact.value <= leastSum || passage.facts.length > longestList) return false;
  const parts = passage.facts.filter((one): one is Quantity => one !== fact && isAlike(fact, one));
  if (parts.length <= mostParts && sumsOf(parts).has(rounded(fact.value))) return true;
  if (fact.kind !== 'number' || fact.value <= leastWithSource) return false;
  return parts.some(({ value }) => {
    const gap = Math.abs(fact.value - value);
    return (
      gap >= leastPart &&
      factsOf<Quantity>(comparison, 'number').some(one => isCount(one.fact) && one.fact.value === gap)
    );
  });
}

function isAlike(fact: Quantity, one: Fact): boolean {
  if (fact.kind === 'money') return one.kind === 'money' && one.currency === fact.currency;
  return fact.kind === 'number' && !fact.ordinal && isCount(one);
}

function isCount(one: Fact): boolean {
  return one.kind === 'number' && !one.ordinal;
}

/** The sums of two or more of some figures, and the differences of two. */
function sumsOf(parts: readonly Quantity[]): ReadonlySet<number> {
  const sums = new Set<number>();
  for (let chosen = 1; chosen < 2 ** parts.length; chosen++) {
    const some = parts.filter((_, at) => chosen & (1 << at)).map(({ value }) => value);
    const [first = 0, second = 0] = some;
    if (some.length > 1) sums.add(rounded(some.reduce((sum, value) => sum + value)));
    if (some.length === 2) sums.add(rounded(Math.abs(first - second)));
  }
  return sums;
}

/** As sums of decimals are compared. */
function rounded(value: number): number {
  return Number(value.toPrecision(9));
}
