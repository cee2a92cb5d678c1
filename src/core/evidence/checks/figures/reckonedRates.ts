import { percentHolds } from '../../../facts/numbers/derivedFrom.js';
import type { PercentageFact, Quantity } from '../../../facts/types.js';
import type { DraftContext, SourceFact } from '../../comparison.js';
import { agrees, keyOf, mostOfSentence, othersOf, pairOf } from './figureArithmetic.js';
import type { KnownFigures } from './figureArithmetic.js';
import { directionOf, isReckoning } from './reckoningWords.js';

/** A percentage is the rate of two figures of one sentence of a source, of which the draft's sentence has one. */
export function asRate(
  { sentences, all }: KnownFigures,
  draft: DraftContext,
  fact: PercentageFact,
): readonly SourceFact<Quantity>[] | undefined {
  const { passage } = draft;
  // Nobody adds up two percentages, or takes one from the other, without saying so.
  const isOfPercentages = fact.points === true || isReckoning(draft, fact);
  const own = othersOf(passage, fact);
  if (own.size === 0 && fact.points !== true) return undefined;
  for (const sentence of sentences) {
    const figures = sentence.slice(0, mostOfSentence).filter(one => isOfPercentages || one.fact.kind !== 'percentage');
    const isOwn = (one: SourceFact<Quantity>): boolean => own.has(keyOf(one.fact));
    // So many points are what lies between two of one sentence.
    const isMeant = (one: SourceFact<Quantity>, other: SourceFact<Quantity>): boolean =>
      isOwn(one) || isOwn(other) || (fact.points === true && one.fact.kind === 'percentage');
    const direction = directionOf(draft, fact);
    const pair = pairOf(figures, (one, other) => isMeant(one, other) && isRate(fact, one.fact, other.fact, direction));
    const total = figures.reduce((sum, one) => sum + one.fact.value, 0);
    const part = figures.length > 2 ? figures.find(one => isOwn(one) && isPart(fact, one, total)) : undefined;
    const found = pair ?? (part && figures);
    if (found) return found;
  }
  return asRateOfOwn(all, own, fact);
}

/** The rate of two figures that the draft's sentence gives and that the sources have, wherever they do. */
function asRateOfOwn(
  all: KnownFigures['all'],
  own: ReadonlySet<string>,
  fact: PercentageFact,
): readonly SourceFact<Quantity>[] | undefined {
  const figures = all.filter(({ fact: one }) => one.kind !== 'percentage' && own.has(keyOf(one)));
  return pairOf(figures, (one, other) => isRate(fact, one.fact, other.fact));
}

/** Whether a percentage is the share of one amount in another, or the change between the two. */
function isRate(
  fact: PercentageFact,
  one: Quantity,
  other: Quantity,
  direction?: ReturnType<typeof directionOf>,
): boolean {
  if (one.kind !== other.kind) return false;
  const [low, high] = one.value < other.value ? [one.value, other.value] : [other.value, one.value];
  if (one.kind === 'percentage') return agrees(fact, high - low) || agrees(fact, high + low);
  if (low <= 0) return false;
  const rates = [
    low / high,
    ...(direction === 'decline' ? [] : [high / low - 1]),
    ...(direction === 'growth' ? [] : [1 - low / high]),
  ];
  return rates.some(rate => percentHolds(fact, 100 * rate));
}

/** `62 percent`: of all who voted. */
function isPart(fact: PercentageFact, { fact: part }: SourceFact<Quantity>, total: number): boolean {
  return total > 0 && percentHolds(fact, (100 * part.value) / total);
}
