import { compareQuantities, countTheSame } from '../../facts/numbers/compareQuantities.js';
import type { QuantityComparison } from '../../facts/numbers/compareQuantities.js';
import type { Fact, MoneyFact, NumberFact, PercentageFact } from '../../facts/types.js';
import { candidates, corresponds, decide, factsOf, placeOf } from '../comparison.js';
import type { Candidate, Comparison, DraftContext, SourceFact } from '../comparison.js';
import { contradicted, notChecked, replacement, supported, unsupported } from '../verdicts.js';
import type { SourcePlace, Verdict } from '../types.js';
import { longestList } from '../places.js';
import type { Check } from './check.js';
import { inWords } from './inWords.js';
import { calculator } from './computed.js';
import type { Computed } from './computed.js';
import { isCountOfNamed } from './counts.js';

type Quantity = NumberFact | PercentageFact | MoneyFact;

/** Holds the draft's figures against the sources': the same thing means the same unit and the same head noun, or a place quite alike. */
export const quantitiesCheck: Check = ({ comparison }) => {
  const known: Known = { comparison, computed: calculator(comparison.sources), elsewhere: elsewhereIn(comparison) };
  return draft => draft.checked.flatMap(fact => (isQuantity(fact) ? [checkQuantity(known, draft, fact)] : []));
};

/** What a check of figures needs besides the draft. */
interface Known {
  readonly comparison: Comparison;
  readonly computed: (fact: Quantity) => Computed | undefined;
  /** Where the sources have a figure, in whatever place; one that counts the same first. */
  readonly elsewhere: (fact: Quantity) => SourceFact<Quantity> | undefined;
}

/** Finds where the sources have a figure, in whatever place; each figure is looked for once. */
function elsewhereIn(comparison: Comparison): Known['elsewhere'] {
  const known = new Map<string, SourceFact<Quantity> | undefined>();
  return fact => {
    const key = `${fact.kind}:${fact.normalised}:${fact.approximation ?? ''}:${fact.kind === 'number' ? fact.noun : ''}`;
    if (!known.has(key)) {
      const same = factsOf<Quantity>(comparison, [fact.kind]).filter(one => standing(fact, one.fact) === 'same');
      known.set(key, same.find(one => isSameCount(fact, one.fact)) ?? same[0]);
    }
    return known.get(key);
  };
}

function isQuantity(fact: Fact): fact is Quantity {
  return fact.kind === 'number' || fact.kind === 'percentage' || fact.kind === 'money';
}

function checkQuantity({ comparison, computed, elsewhere }: Known, draft: DraftContext, fact: Quantity): Verdict {
  const checked = { fact, span: fact.span, passage: draft.passage };
  const near = candidates<Quantity>(comparison, draft, fact.span, [fact.kind], (other, most) => {
    const stands = standing(fact, other);
    return stands === 'same' || (stands === 'other' && isRival(fact, other, weighed(fact, other, most)));
  });
  const far = elsewhere(fact);
  const same: Candidate<Quantity>[] = far ? [reweighed(fact, { ...far, likeness: 0 })] : [];
  const others: Candidate<Quantity>[] = [];
  for (const candidate of near) {
    const likely = reweighed(fact, candidate);
    if (standing(fact, candidate.fact) === 'same') same.push(likely);
    else if (isRival(fact, likely.fact, likely.likeness) && !isClaimed(draft, fact, candidate.fact))
      others.push(likely);
  }
  if (same.length === 0 && isConversion(draft, fact))
    return notChecked(checked, 'It gives another figure in other units.');
  const decision = decide(same, others);
  if (decision.state === 'supported') return supported(checked, 'The source has this figure.', [placeOf(decision.by)]);
  if (same.length === 0 && isFraction(fact))
    return notChecked(checked, 'A part is told too roughly to be held against a figure.');
  const told = otherwiseTold(comparison, fact);
  if (told) return supported(checked, 'The source says it in other words.', [told]);
  const derived = computed(fact);
  if (derived) return supported(checked, derived.why, derived.places);
  if (isCountOfNamed(draft, fact)) return notChecked(checked, 'It counts what the sentence names.');
  // Background has figures of its own: there another figure is wrong only where all else is the same.
  const sure = draft.passage.kind === 'fact' || (decision.state === 'contradicted' && decision.by.likeness >= 0.8);
  if (decision.state === 'contradicted' && sure) {
    const { text } = decision.by.fact;
    return contradicted(
      checked,
      'number-mismatch',
      `The source has “${text}” here, not “${fact.text}”. Put the source’s figure.`,
      [placeOf(decision.by)],
      [replacement(fact.span, text)],
    );
  }
  if (draft.passage.role === 'lead-in' || draft.passage.role === 'heading') {
    return notChecked(checked, 'It may be the writer’s own count.');
  }
  if (isWeak(fact) && (fact.value === 1 || draft.passage.kind !== 'fact'))
    return notChecked(checked, 'It may be the writer’s own count.');
  return unsupported(checked, `the figure “${fact.text}”`, isWeak(fact) ? 'hint' : undefined);
}

/** Counting the same thing says as much as words around it do. */
function weighed(fact: Quantity, other: Quantity, likeness: number): number {
  return isSameCount(fact, other) ? Math.min(1, likeness + 0.25) : likeness;
}

function reweighed(quantity: Quantity, { fact, context, likeness }: Candidate<Quantity>): Candidate<Quantity> {
  return { fact, context, likeness: weighed(quantity, fact, likeness) };
}

function isSameCount(fact: Quantity, other: Quantity): boolean {
  return fact.kind === 'number' && other.kind === 'number' && countTheSame(fact, other) === true;
}

/** Whether a source's figure bears out the draft's, or is another; null where they have nothing to do with one another. */
function standing(fact: Quantity, other: Quantity): 'same' | 'other' | null {
  const how = compareSigned(fact, other);
  if (how === 'same' || how === 'rounded' || isSameInOtherUnits(fact, other, how)) return 'same';
  return how === 'incomparable' ? null : 'other';
}

/** `minus 20` and `-20` are one. */
function compareSigned(fact: Quantity, other: Quantity): QuantityComparison {
  const plain = (one: Quantity): Quantity => (one.value < 0 ? { ...one, value: -one.value } : one);
  return compareQuantities(plain(fact), plain(other));
}

/** Whether a source's figure may stand for the same thing: what it counts is the same, or nothing says what it counts. */
function isRival(fact: Quantity, other: Quantity, likeness: number): boolean {
  if (likeness < corresponds) return false;
  if (fact.kind !== 'number' || other.kind !== 'number') return true;
  if (fact.ordinal !== other.ordinal) return false;
  const alike = countTheSame(fact, other);
  return alike === undefined ? likeness >= 0.5 : alike || likeness >= 0.6;
}

/** Whether another figure of the draft's sentence is the source's: then that place is accounted for, as every place is in a list. */
function isClaimed(draft: DraftContext, fact: Quantity, other: Quantity): boolean {
  if (draft.passage.facts.length > longestList) return true;
  return draft.passage.facts.some(
    one => one !== fact && isQuantity(one) && one.kind === other.kind && compareQuantities(one, other) === 'same',
  );
}

/** `1,400 tonnes` and `1,400 tons`: too near to call one of them wrong. */
function isSameInOtherUnits(fact: Quantity, other: Quantity, how: QuantityComparison): boolean {
  return (
    how === 'incomparable' &&
    fact.kind === 'number' &&
    other.kind === 'number' &&
    !fact.ordinal &&
    !other.ordinal &&
    fact.value === other.value
  );
}

/** `half an hour`, `three-quarters of a billion`: told too roughly to be held against a figure. */
function isFraction(fact: Quantity): boolean {
  return (
    fact.kind === 'number' &&
    !fact.ordinal &&
    /^(?:a |an )?(?:half|third|quarter|two-thirds|three-quarters)\b/i.test(fact.text)
  );
}

/** `70 years` for a 70th anniversary, `ten years` for a decade. */
function otherwiseTold(comparison: Comparison, fact: Quantity): SourcePlace | undefined {
  if (fact.kind !== 'number' || (fact.noun !== 'year' && fact.noun !== null)) return undefined;
  const anniversary = factsOf<NumberFact>(comparison, ['number']).find(
    ({ fact: one }) => one.ordinal && one.value === fact.value && one.noun === 'anniversary',
  );
  if (anniversary) return placeOf(anniversary);
  return fact.value === 10 ? inWords(comparison, 'decade') : undefined;
}

/** `10 miles (16 kilometers)`: in brackets right behind another figure. */
function isConversion({ passage }: DraftContext, { span }: Quantity): boolean {
  const before = passage.text.slice(0, span.start - passage.span.start);
  const open = before.lastIndexOf('(');
  if (open < 0 || before.includes(')', open) || before.length - open > 24) return false;
  const from = passage.span.start + open;
  return passage.facts.some(one => isQuantity(one) && one.span.end <= from && from - one.span.end < 30);
}

/** Small numbers in words are often the writer's own count: `two questions`, `the first`. */
function isWeak(fact: Quantity): boolean {
  return fact.kind === 'number' && fact.value <= (fact.ordinal ? 1 : 3) && /^\p{L}/u.test(fact.text);
}
