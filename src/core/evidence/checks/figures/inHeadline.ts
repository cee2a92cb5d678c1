import { roundsTo } from '../../../facts/numbers/rounding.js';
import { compareQuantities, countTheSame } from '../../../facts/numbers/compareQuantities.js';
import type { Quantity } from '../../../facts/types.js';
import { factsOf } from '../../comparison.js';
import type { Comparison, DraftContext, SourceFact } from '../../comparison.js';

/** A headline may be so far off without saying that it rounds. */
const farthest = 0.02;
/** Smaller figures are short as they are. */
const least = 100;

/**
 * The source's figure that a headline gives rounded: `$132 million` of $132.2 million.
 *
 * @param rival what else the source has in its place: where it counts the same things, no other figure is meant.
 */
export function inHeadline(
  comparison: Comparison,
  { passage: { role } }: DraftContext,
  fact: Quantity,
  rival?: SourceFact<Quantity>,
): SourceFact<Quantity> | undefined {
  if (role !== 'headline' || fact.value < least || fact.max !== undefined) return undefined;
  const candidates = rival && countsThese(fact, rival.fact) ? [rival] : factsOf<Quantity>(comparison, fact.kind);
  return candidates.find(
    ({ fact: one }) =>
      isOfTheSame(fact, one) &&
      compareQuantities(fact, one) === 'misrounded' &&
      roundsTo(one.value, fact.value) &&
      Math.abs(one.value - fact.value) <= farthest * one.value,
  );
}

const countsThese = (a: Quantity, b: Quantity): boolean =>
  a.kind === 'number' && b.kind === 'number' && countTheSame(a, b) === true;

const isOfTheSame = (a: Quantity, b: Quantity): boolean =>
  a.kind !== 'number' || b.kind !== 'number' || countTheSame(a, b) !== false;
