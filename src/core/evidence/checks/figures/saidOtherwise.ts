import { isQuantity } from '../../../facts/numbers/compareQuantities.js';
import type { Quantity } from '../../../facts/types.js';
import { coverageOf } from '../../comparison.js';
import type { Comparison, DraftContext, SourceFact } from '../../comparison.js';
import type { Decision } from '../../values.js';
import { longestList } from '../../places.js';
import { dateBeside } from './computedTimes.js';
import { isReckoned, isTimeOn } from './ownReckoning.js';
import { countsTheSame } from './notBorneOut.js';
import { isReckoning } from './reckoningWords.js';
import { isLength } from './otherwiseTold.js';
import { isShare } from './shares.js';
import { isSumWith } from './sums.js';
import { isTotal } from './sumsOfSource.js';

/** So much of the draft's sentence stands in the source's where that says itself what the draft tells, and so alike are the places. */
const stated = 0.4;
const surelyStated = 0.75;

/** `A base of two years`, which the source says itself, whatever lies between two of its days. */
export function isStatedLength(draft: DraftContext, fact: Quantity, decision: Decision<Quantity>): boolean {
  if (!isLength(fact) || fact.approximation !== undefined || decision.state !== 'contradicted') return false;
  if (dateBeside(draft, fact) || isTimeOn(draft, fact)) return false;
  return coverageOf(draft, decision.by.context) >= stated && countsTheSame(fact, decision);
}

/**
 * `A grace period of 15 years`, `more than 40 countries`, where the source's own sentence has another figure of just those, hedged alike: nobody
 * reckons what is said.
 */
export function isSaidOtherwise(
  comparison: Comparison,
  draft: DraftContext,
  fact: Quantity,
  decision: Decision<Quantity>,
): boolean {
  if (decision.state !== 'contradicted') return false;
  // `It takes the total to £36 million`, where the source has `bringing the total to £26 million`.
  if (isTotal(draft.passage, fact) && isTotal(decision.by.context.passage, decision.by.fact)) return true;
  if (decision.likeness < surelyStated) return false;
  // Its few words are soon those of a sentence of which it tells only the sum.
  if (draft.passage.role === 'headline' && fact.kind === 'money') return false;
  const { by } = decision;
  if (coverageOf(draft, by.context) < stated || fact.approximation !== by.fact.approximation) return false;
  const isHedged = fact.approximation !== undefined;
  // A percentage that comes of figures is told beside one of them.
  const isPlain = fact.kind === 'percentage' ? othersIn(draft, fact).size === 0 : !isReckoning(draft, fact);
  const isMoney = isPlain && fact.kind === 'money';
  const isHard = isLength(fact)
    ? !dateBeside(draft, fact) && !isTimeOn(draft, fact)
    : (isPlain || isHedged) && !isSumWith(comparison, by, draft, fact);
  return isHard && (isMoney || countsTheSame(fact, decision)) && !isReckoned(draft, fact);
}

/** `More than a third`, where the source's own sentence has `over a quarter`: how much of the whole it is that both tell of. */
export function isOtherShare(
  draft: DraftContext,
  fact: Quantity,
  decision: Decision<Quantity>,
): decision is Extract<Decision<Quantity>, { state: 'contradicted' }> {
  if (decision.state !== 'contradicted' || draft.passage.kind !== 'fact') return false;
  const { by, likeness } = decision;
  const isWhole =
    Math.abs(by.fact.value + fact.value - 1) < 0.01 &&
    (by.fact.approximation !== fact.approximation ||
      // What is left of more than a third is less than two.
      ((fact.approximation === undefined || fact.approximation === 'about') && isOfOthers(draft, by)));
  return isShare(fact) && isShare(by.fact) && !isWhole && likeness >= 0.6 && coverageOf(draft, by.context) >= stated;
}

/** `The state pays a third`, where industry pays two thirds: nothing of what stands right before the source's figure stands in the draft. */
function isOfOthers({ keys }: DraftContext, { fact, context }: SourceFact): boolean {
  const before = context.keys.filter(({ span }) => span.end <= fact.span.start).slice(-3);
  const own = new Set(keys.map(({ key }) => key));
  return before.length > 1 && before.every(({ key }) => !own.has(key));
}

/** The values of the other figures of a draft's sentence; none where that is a list. */
export function othersIn({ passage: { facts } }: DraftContext, fact: Quantity): ReadonlySet<number> {
  return new Set(
    facts.length > longestList ? [] : facts.flatMap(one => (isQuantity(one) && one !== fact ? [one.value] : [])),
  );
}
