import { compareQuantities, countTheSame } from '../../../facts/numbers/compareQuantities.js';
import type { DateFact, Fact, MoneyFact, NumberFact, PercentageFact } from '../../../facts/types.js';
import type { DraftContext, SourceContext } from '../../comparison.js';
import { placeIn } from '../../sourceEvidence.js';
import type { Verdict } from '../../types.js';
import { contradicted, replacement } from '../../verdicts.js';
import { Borrowing } from './borrowing.js';
import type { Right, Sort } from './borrowing.js';
import type { Check } from '../check.js';
import { isAddedUp, isRest } from '../figures/ownReckoning.js';
import { compatible, datesOf, knownDates } from '../dates/sourceDates.js';
import { valueOf } from './placements.js';
import type { Span } from '../../../text/span.js';
import { say } from '../../../text/message.js';

type Figure = NumberFact | PercentageFact | MoneyFact | DateFact;

/**
 * Finds a figure or a day that the source has, though in a sentence of quite another matter: `arrested on 13 June`, where the sentence that tells of
 * the arrest has 29 January, and 13 June is the day of the trial.
 */
export const borrowedCheck: Check = ({ comparison }) => {
  const { released, ofOthers } = knownDates(comparison);
  // Of those days, which of them is meant where the source has `today` cannot be told.
  const isOfRelease = (fact: Figure): boolean =>
    fact.kind === 'date' && datesOf(fact).some(day => [...released, ...ofOthers].some(one => compatible(one, day)));
  const isLike = (fact: Figure, other: Figure, context: SourceContext): boolean =>
    fact.kind === 'date' ? isOtherTime(fact, other, context) : sort.isRival(fact, other, true);
  const borrowing = new Borrowing<Figure>(comparison, { ...sort, isLike });
  return draft =>
    draft.checked.flatMap((fact): Verdict[] => {
      const right =
        borrowing.isOne(fact) && !isRest(draft, fact) && !isAddedUp(draft, fact) && !isOfRelease(fact)
          ? borrowing.rightFor(draft, fact)
          : undefined;
      return right ? [verdictOf(draft, fact, right)] : [];
    });
};

const sort: Sort<Figure> = {
  kinds: ['number', 'percentage', 'money', 'date'],
  keyOf: fact => (fact.kind === 'date' ? `date ${valueOf(fact)}` : `${fact.kind} ${fact.value} ${fact.max ?? ''}`),
  isSame(fact, other) {
    if (fact.kind === 'date' || other.kind === 'date')
      return fact.kind === 'date' && other.kind === 'date' && mayBeOne(fact, other);
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

function mayBeOne(fact: DateFact, other: DateFact): boolean {
  return datesOf(fact).some(one => datesOf(other).some(another => compatible(one, another)));
}

/**
 * Whether a source's date is another than the draft's. Where its sentence tells of `today` too, which of them is meant cannot be told.
 */
function isOtherTime(fact: DateFact, other: Figure, { passage }: SourceContext): boolean {
  if (other.kind !== 'date' || fact.until || other.until || mayBeOne(fact, other)) return false;
  const [ours, theirs] = [datesOf(fact)[0], datesOf(other)[0]];
  if (!ours || !theirs) return false;
  if (passage.facts.some(({ kind }) => kind === 'relative-day' || kind === 'weekday')) return false;
  return (['year', 'month', 'day'] as const).some(
    part => ours[part] !== null && theirs[part] !== null && ours[part] !== theirs[part],
  );
}

function verdictOf(draft: DraftContext, fact: Fact, found: Right<Figure>): Verdict {
  const { context, fact: right } = found;
  const isDate = fact.kind === 'date';
  const verdict = contradicted(
    { span: withName(draft.passage, fact.span, found), passage: draft.passage },
    isDate ? 'date-mismatch' : 'number-mismatch',
    isDate
      ? say`The source has “${right.text}” here; “${fact.text}” is its date for something else. Put the source’s date.`
      : say`The source has “${right.text}” here; “${fact.text}” is its figure for something else. Put the source’s figure.`,
    [placeIn(context.source, right.span)],
    [replacement(fact.span, right.text)],
  );
  return { ...verdict, about: [fact.span] };
}

/** So far a name may stand from the value, in code units. */
const farthestName = 24;

/** Words with capitals in a row. */
const capitals = /(?<![\p{L}’'-])\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){1,5}/gu;

/** `Marl Field gets $7 million`: it may be the name that is wrong, where the source's sentence with the value has another. */
function withName(
  { facts, text, span: all }: DraftContext['passage'],
  span: Span,
  { context, own }: Right<Figure>,
): Span {
  const rows = Array.from(text.matchAll(capitals), ({ index, 0: row }) => ({
    start: all.start + index,
    end: all.start + index + row.length,
  }));
  const named = facts.filter(({ kind }) => /^(?:country|place|organisation|name|person)$/.test(kind));
  const name = [...rows, ...named.map(one => one.span)].find(one => {
    const words = text.slice(one.start - all.start, one.end - all.start);
    const between = text.slice(Math.min(one.end, span.end) - all.start, Math.max(one.start, span.start) - all.start);
    return (
      between.length <= farthestName &&
      !/[.,;:]\s/.test(between) &&
      context.passage.text.includes(words) &&
      !own.some(({ passage }) => passage.text.includes(words))
    );
  });
  return name ? { start: Math.min(name.start, span.start), end: Math.max(name.end, span.end) } : span;
}
