import { findQuantities } from '../../../facts/numbers/findQuantities.js';
import { percentHolds } from '../../../facts/numbers/derivedFrom.js';
import type { PercentageFact, Quantity } from '../../../facts/types.js';
import type { DraftContext, SourceFact } from '../../comparison.js';
import { agrees, isPlain, keyOf, mostOfSentence, othersOf, pairOf } from './figureArithmetic.js';
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
  if (isOfPercentages && isRateOfTold(all, draft, fact)) return [];
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

/** So far before its sentence the figures stand of which the draft tells the rate, in code units. */
const toldBefore = 200;

/** `Tarn gets 85 million and Aldsund 25 million. Tarn's part is about 77 percent.` What its own sentence gives besides must be the sources'. */
function isRateOfTold(all: KnownFigures['all'], draft: DraftContext, fact: PercentageFact): boolean {
  const { facts, prose, span } = draft.passage;
  const before = findQuantities(prose.slice(span.start - toldBefore, span.start));
  const known = new Set(all.map(one => keyOf(one.fact)));
  const own = facts.filter(isPlain).filter(one => known.has(keyOf(one)));
  const told = [...before.filter(isPlain), ...own].filter(one => one.kind !== 'percentage');
  const direction = directionOf(draft, fact);
  return told.some((one, at) =>
    told
      .slice(at + 1)
      .some(
        other =>
          isRate(fact, one, other, direction) ||
          (direction === undefined &&
            one.kind === other.kind &&
            [one, other].some(part => percentHolds(fact, (100 * part.value) / (one.value + other.value)))),
      ),
  );
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
    // `The firm adds 10 million, for a total of 110 million`
    ...(direction === 'growth' ? [low / (high - low)] : []),
  ];
  return rates.some(rate => percentHolds(fact, 100 * rate));
}

/** `62 percent`: of all who voted. */
function isPart(fact: PercentageFact, { fact: part }: SourceFact<Quantity>, total: number): boolean {
  return total > 0 && percentHolds(fact, (100 * part.value) / total);
}
