import { compareQuantities, countTheSame } from '../../../facts/numbers/compareQuantities.js';
import type { Fact, MoneyFact, NumberFact, Quantity } from '../../../facts/types.js';
import { factsOf, placeOf } from '../../comparison.js';
import type { Comparison, DraftContext, SourceFact } from '../../comparison.js';
import type { Passage, SourcePlace } from '../../types.js';
import { isCountOfPeople } from './computed.js';

/** Smaller figures without a currency are no sums of money. */
const sumsFrom = 100_000;
/** So many sums of money are gone through. */
const mostSums = 200;

/**
 * Whether a figure is what one of a source comes to together with another that stands in its sentence, or in one beside it: `$128 million in arms and
 * $197 million in equipment`.
 */
export function isSumWith(
  { contexts }: Comparison,
  { fact: one, context }: SourceFact<Quantity>,
  { passage: draft }: DraftContext,
  fact: Quantity,
): boolean {
  const { index, source } = context.passage;
  const near = contexts.slice(Math.max(0, index - 1), index + 2).filter(({ passage }) => passage.source === source);
  return near.some(({ passage }) =>
    passage.facts.some(
      other =>
        other !== one &&
        isAmount(other) &&
        mayBeAdded(draft, one, other) &&
        compareQuantities(fact, { ...other, value: other.value + one.value }) === 'same',
    ),
  );
}

/** Whether a fact is a sum of money or a number that counts, and no ordinal. */
export function isAmount(fact: Fact): fact is NumberFact | MoneyFact {
  return fact.kind === 'money' || (fact.kind === 'number' && !fact.ordinal);
}

/** Whether a sentence of the draft may tell two figures as one: of one currency, of things of one sort, or of two that it names. */
export function mayBeAdded({ text }: Passage, one: Quantity, other: Quantity): boolean {
  if (one.kind === 'money' || other.kind === 'money')
    return one.kind === 'money' && other.kind === 'money' && one.currency === other.currency;
  if (one.kind !== 'number' || other.kind !== 'number') return one.kind === other.kind;
  if (countTheSame(one, other) === true) return true;
  // `12 people died and ten were hurt`
  const [first, second] = [one, other].map(isOfPeople);
  if (first && second) return true;
  return namesThing(text, one) && namesThing(text, other);
}

/** `63 guests and 21 firms` are no 84 guests, `eight flights` and `20 tonnes` no 28 flights: unless the sentence names the others behind them without counting them. */
export function isOneOfTwo(
  passage: Passage,
  fact: Quantity,
  one: SourceFact<Quantity>,
  other: SourceFact<Quantity>,
): boolean {
  if (isCountOfPeople(fact) && [one, other].every(({ fact: figure }) => isOfPeople(figure))) return false;
  const counts = [one, other].map(figure => countsAlike(fact, figure));
  if (!counts.includes(true) || !counts.includes(false)) return false;
  const others = counts[0] === true ? other.fact : one.fact;
  const isTold = passage.facts.some(mine => mine.kind === 'number' && mine !== fact && mine.value === others.value);
  // `The two ministers signed for 14 boats`: what is counted with the boats stands behind them.
  const end = fact.span.end - passage.span.start;
  return isTold || (others.kind === 'number' && !namesThing(passage.text.slice(end, end + nounReach), others));
}

/** Whether two figures count the same; the noun of the source's may stand further off: `63 Norvanian and Estorian people`. */
function countsAlike(fact: Quantity, { fact: one, context: { passage } }: SourceFact<Quantity>): boolean | undefined {
  if (fact.kind !== 'number' || one.kind !== 'number' || fact.noun === null) return undefined;
  if (one.noun !== null) return countTheSame(fact, one);
  const at = one.span.end - passage.span.start;
  return passage.text.slice(at, at + nounReach).includes(` ${fact.noun}`) ? true : undefined;
}

/** So far behind a figure its noun may stand, in code units. */
const nounReach = 40;

function isOfPeople(figure: Quantity): boolean {
  return (figure.kind === 'number' && figure.noun === null) || isCountOfPeople(figure);
}

/** Whether a sentence names what a figure of the sources counts, one or several of it. */
export function namesThing(text: string, { noun }: NumberFact): boolean {
  // `City` and `cities`
  return noun !== null && text.toLowerCase().includes(noun.replace(/y$/, ''));
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
