import { compareQuantities, countTheSame } from '../../../facts/numbers/compareQuantities.js';
import type { DateFact, Fact, MoneyFact, NumberFact, PercentageFact } from '../../../facts/types.js';
import type { DraftContext } from '../../comparison.js';
import { placeIn } from '../../sourceEvidence.js';
import type { Verdict } from '../../types.js';
import { contradicted, replacement } from '../../verdicts.js';
import { Borrowing } from './borrowing.js';
import type { Right, Sort } from './borrowing.js';
import type { Check } from '../check.js';
import { isRest } from '../figures/ownReckoning.js';
import { valueOf } from './placements.js';
import { say } from '../../../text/message.js';

type Figure = NumberFact | PercentageFact | MoneyFact | DateFact;

/**
 * Finds a figure or a day that the source has, though in a sentence of quite another matter: `arrested on 13 June`, where the sentence that tells of
 * the arrest has 29 January, and 13 June is the day of the trial.
 */
export const borrowedCheck: Check = ({ comparison }) => {
  const borrowing = new Borrowing<Figure>(comparison, sort);
  return draft =>
    draft.checked.flatMap((fact): Verdict[] => {
      const right = borrowing.isOne(fact) && !isRest(draft, fact) ? borrowing.rightFor(draft, fact) : undefined;
      return right ? [verdictOf(draft, fact, right)] : [];
    });
};

const sort: Sort<Figure> = {
  kinds: ['number', 'percentage', 'money', 'date'],
  keyOf: fact => (fact.kind === 'date' ? `date ${valueOf(fact)}` : `${fact.kind} ${fact.value} ${fact.max ?? ''}`),
  isSame(fact, other) {
    if (fact.kind === 'date' || other.kind === 'date')
      return fact.kind === other.kind && valueOf(fact) === valueOf(other);
    const how = compareQuantities(fact, other);
    return how === 'same' || how === 'rounded' || how === 'misrounded';
  },
  isRival(fact, other, isSure) {
    if (fact.kind === 'date' || other.kind === 'date')
      return isSure && fact.kind === 'date' && other.kind === 'date' && areDays(fact, other);
    if ((fact.max === undefined) !== (other.max === undefined)) return false;
    if (compareQuantities(fact, other) !== 'different') return false;
    if (fact.kind !== 'number' || other.kind !== 'number') return true;
    return countTheSame(fact, other) ?? (isSure && isInDigits(fact) && isInDigits(other));
  },
};

function isInDigits({ text }: Fact): boolean {
  return /^\d/.test(text);
}

/** Days alone are told to be of something else: a year may well be put where a source has `this year`. */
function areDays(a: DateFact, b: DateFact): boolean {
  return a.day !== null && b.day !== null && !a.until && !b.until && valueOf(a) !== valueOf(b);
}

function verdictOf({ passage }: DraftContext, fact: Fact, { context, fact: right }: Right<Figure>): Verdict {
  const isDate = fact.kind === 'date';
  const verdict = contradicted(
    { span: fact.span, passage },
    isDate ? 'date-mismatch' : 'number-mismatch',
    isDate
      ? say`The source has “${right.text}” here; “${fact.text}” is its date for something else. Put the source’s date.`
      : say`The source has “${right.text}” here; “${fact.text}” is its figure for something else. Put the source’s figure.`,
    [placeIn(context.source, right.span)],
    [replacement(fact.span, right.text)],
  );
  return { ...verdict, about: [fact.span] };
}
