import { mayBeOneCurrency } from '../../../facts/lexicon/currencies.js';
import { compareValues } from '../../../facts/numbers/rounding.js';
import { unitSizes } from '../../../facts/lexicon/unitSizes.js';
import type { Approximation, Fact, Quantity } from '../../../facts/types.js';
import type { SourceFact } from '../../comparison.js';
import type { Passage } from '../../types.js';
import { isOneOfTwo } from './sums.js';

/** So many figures of a sentence are tried with one another. */
export const mostOfSentence = 8;

/** The sources' figures that can be reckoned with. */
export interface KnownFigures {
  /** Of the sentences that have several, by sentence. */
  readonly sentences: readonly (readonly SourceFact<Quantity>[])[];
  /** Of all sentences, each value once. */
  readonly all: readonly SourceFact<Quantity>[];
}

/** Whether a fact is a figure that is no rank and has no upper bound beside it. */
export function isPlain(fact: Fact): fact is Quantity {
  if (fact.kind === 'number') return !fact.ordinal && fact.max === undefined;
  return (fact.kind === 'money' || fact.kind === 'percentage') && fact.max === undefined;
}

/** The same for figures of one kind and value. */
export function keyOf({ kind, value }: Quantity): string {
  return `${kind} ${value}`;
}

/** The other figures of a passage of the draft, as {@link keyOf} gives them. */
export function othersOf(passage: Passage, fact: Quantity): ReadonlySet<string> {
  return new Set(passage.facts.flatMap(one => (isPlain(one) && one !== fact ? [keyOf(one)] : [])));
}

/** Whether a figure can come of another: money of the same currency, measures of one dimension, counts of counts. */
export function isOfKind(fact: Quantity, other: Quantity): boolean {
  if (fact.kind === 'money') return other.kind === 'money' && mayBeOneCurrency(other.currency, fact.currency);
  if (fact.kind !== 'number' || other.kind !== 'number') return other.kind === 'number';
  // Kilograms come of kilograms, and no flights of tonnes.
  const [unit, theirs] = [unitSizes.get(fact.noun ?? ''), unitSizes.get(other.noun ?? '')];
  if (fact.noun === null) return true;
  return unit?.dimension === theirs?.dimension;
}

/** A figure in the draft's unit where both are measures of one dimension. */
export function valueIn(fact: Quantity, one: Quantity): number {
  if (fact.kind !== 'number' || one.kind !== 'number') return one.value;
  const [to, from] = [unitSizes.get(fact.noun ?? ''), unitSizes.get(one.noun ?? '')];
  return from && to?.dimension === from.dimension ? (one.value * from.size) / to.size : one.value;
}

/** The first two figures that fit each other. */
export function pairOf(
  figures: readonly SourceFact<Quantity>[],
  isMeant: (one: SourceFact<Quantity>, other: SourceFact<Quantity>) => boolean,
): readonly SourceFact<Quantity>[] | undefined {
  for (const [at, one] of figures.entries()) {
    const other = figures.slice(at + 1).find(second => isMeant(one, second));
    if (other) return [one, other];
  }
  return undefined;
}

/** Whether the least of some figures is next to nothing: `up to $31.0 million` is not $30.1 million and a first order of $10,000. */
export function isLittle(values: readonly number[]): boolean {
  return Math.min(...values) * 200 < Math.max(...values);
}

/** Whether a figure is what two others come to. */
export function isSum(fact: Quantity, one: Quantity, other: Quantity): boolean {
  // `More than 32 million`, of over seven million and over 25 million.
  const hedge = one.approximation === other.approximation ? one.approximation : undefined;
  return agrees(fact, valueIn(fact, one) + valueIn(fact, other), hedge);
}

/** Tells whether a figure of the draft is the sum of two others or what lies between them, and none of the two itself. */
export function isSumOrDifference(
  passage: Passage,
  fact: Quantity,
): (one: SourceFact<Quantity>, other: SourceFact<Quantity>) => boolean {
  return (one, other) => {
    if (isOneOfTwo(passage, fact, one, other)) return false;
    const [a, b] = [valueIn(fact, one.fact), valueIn(fact, other.fact)];
    if (isLittle([a, b])) return false;
    return isSum(fact, one.fact, other.fact) || agrees(fact, Math.abs(a - b));
  };
}

/**
 * Whether a figure of the draft is a value, or rounds it, as its hedge allows.
 *
 * @param hedge that of the figures of which the value comes.
 */
export function agrees(fact: Quantity, value: number, hedge?: Approximation): boolean {
  const unit = fact.approximation !== undefined && /\bdozen\b/i.test(fact.text) ? dozen : undefined;
  const how = compareValues(fact.value, value, fact.approximation, hedge, unit);
  return how === 'same' || how === 'rounded';
}

const dozen = 12;
