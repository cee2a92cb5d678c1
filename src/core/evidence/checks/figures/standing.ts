import { compareQuantities, countTheSame, type QuantityComparison } from '../../../facts/numbers/compareQuantities.js';
import { unitSizes } from '../../../facts/lexicon/unitSizes.js';
import type { Quantity } from '../../../facts/types.js';
import { corresponds } from '../../comparison.js';
import type { Measure, Relation } from '../../values.js';
import { isSameInOtherUnits } from './roughFigures.js';

const same: Relation = { state: 'same', gain: 0, least: 0 };
const rival: Relation = { state: 'rival', gain: 0, least: corresponds };

/** Counting the same thing says as much as words around it do. */
const gain = 0.25;
const sameCount: Relation = { ...same, gain };
const rivalCount: Relation = { ...rival, gain };

/** It counts another thing, or nothing says what it counts. */
const rivalOfOthers: Relation = { ...rival, least: 0.6 };
const rivalOfUnknown: Relation = { ...rival, least: 0.5 };

/** How a figure of the draft stands to one of a source, and how alike their places have to be for that. */
export const measure: Measure<Quantity> = {
  keyOf: fact =>
    `${fact.kind}:${fact.normalised}:${fact.value}:${fact.max ?? ''}:${fact.approximation ?? ''}:${fact.kind === 'number' ? fact.noun : ''}`,
  compare(fact, other) {
    const stands = standing(fact, other);
    if (stands === null || (stands === 'other' && isMeasure(fact) !== isMeasure(other))) return undefined;
    const alike = fact.kind === 'number' && other.kind === 'number' ? countTheSame(fact, other) : null;
    if (stands === 'same') return alike ? sameCount : same;
    if (alike === null) return rival;
    if (alike === undefined) return rivalOfUnknown;
    return alike ? rivalCount : rivalOfOthers;
  },
};

/** Whether a figure measures something: `640 kg` is no count, and no count is in its place. */
function isMeasure(fact: Quantity): boolean {
  return fact.kind === 'number' && fact.noun !== null && unitSizes.has(fact.noun);
}

/** Whether a source's figure bears out the draft's, or is another; null where they have nothing to do with one another. */
function standing(fact: Quantity, other: Quantity): 'same' | 'other' | null {
  const how = compareSigned(fact, other);
  // `Between the ages of six and 11`, where the source has `6 to 11`.
  const isEnd = other.max !== undefined && (fact.value === other.max || fact.value === other.value);
  if (how === 'misrounded' && fact.max === undefined && isEnd) return 'same';
  if (how === 'same' || how === 'rounded' || isSameInOtherUnits(fact, other, how)) return 'same';
  return how === 'incomparable' ? null : 'other';
}

/** As {@link compareQuantities}; `minus 20` and `-20` are one. */
export function compareSigned(fact: Quantity, other: Quantity): QuantityComparison {
  const plain = (one: Quantity): Quantity => (one.value < 0 ? { ...one, value: -one.value } : one);
  return compareQuantities(plain(fact), plain(other));
}
