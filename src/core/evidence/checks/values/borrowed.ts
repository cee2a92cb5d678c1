import { unitSizes } from '../../../facts/lexicon/unitSizes.js';
import { compareQuantities } from '../../../facts/numbers/compareQuantities.js';
import type { DateFact, Fact, MoneyFact, NumberFact, PercentageFact } from '../../../facts/types.js';
import { factsOf } from '../../comparison.js';
import type { Comparison, DraftContext, SourceContext } from '../../comparison.js';
import { placeIn } from '../../sourceEvidence.js';
import type { Passage, Verdict } from '../../types.js';
import { contradicted, replacement } from '../../verdicts.js';
import { Borrowing } from './borrowing.js';
import type { Right, Sort } from './borrowing.js';
import type { Check } from '../check.js';
import { lengthToldInParts } from '../figures/ownLengths.js';
import { isCountOfNamed, isCountOfRow } from '../figures/counts.js';
import {
  isAddedUp,
  isAnother,
  isCompared,
  isMultiple,
  isPartOfName,
  isReckoned,
  isRest,
} from '../figures/ownReckoning.js';
import { compatible, datesOf, knownDates } from '../dates/sourceDates.js';
import { valueOf } from './placements.js';
import type { Span } from '../../../text/span.js';
import { say } from '../../../text/message.js';

type Figure = NumberFact | PercentageFact | MoneyFact | DateFact;

/**
 * Finds a figure or a day that the source has, though elsewhere: `arrested on 13 June`, where the sentence that tells of the arrest has 29 January, and
 * 13 June is the day of the trial.
 */
export const borrowedCheck: Check = ({ comparison }) => {
  const { released, ofOthers } = knownDates(comparison);
  // Of those days, which of them is meant where the source has `today` cannot be told.
  const isOfRelease = (fact: Figure): boolean =>
    fact.kind === 'date' && datesOf(fact).some(day => [...released, ...ofOthers].some(one => compatible(one, day)));
  const isOwn = (draft: DraftContext, fact: Figure): boolean =>
    fact.kind !== 'date' &&
    (lengthToldInParts(comparison, fact) !== undefined ||
      isSpokenOf(comparison, draft, fact) ||
      isWhole(draft.passage, fact) ||
      isRest(draft, fact) ||
      isAddedUp(draft, fact) ||
      isReckoned(draft, fact) ||
      isCompared(draft, fact) ||
      isMultiple(draft, fact) ||
      isPartOfName(draft.passage, fact) ||
      isCountOfNamed(draft, fact, false) ||
      isCountOfRow(comparison, draft, fact));
  const borrowing = new Borrowing<Figure>(comparison, sort);
  return draft =>
    draft.checked.flatMap((fact): Verdict[] => {
      if (!borrowing.isOne(fact)) return [];
      // Most values are where the source has them: only of others it matters how the draft tells them.
      const right = borrowing.rightFor(draft, fact);
      return right && !isOwn(draft, fact) && !isOfRelease(fact) ? [verdictOf(draft, fact, right)] : [];
    });
};

/** `The $7 million from Marl arrived late`, where the source, too, speaks of `the $7 million` as known: what is told of it there may be told in any words. */
function isSpokenOf(comparison: Comparison, { passage }: DraftContext, fact: Figure): boolean {
  if (fact.kind !== 'money' || !isKnown(passage, fact)) return false;
  return factsOf<MoneyFact>(comparison, 'money').some(
    ({ fact: one, context }) => one.normalised === fact.normalised && isKnown(context.passage, one),
  );
}

function isKnown({ text, span: all }: Passage, { span }: Fact): boolean {
  return /\bthe\s$/i.test(text.slice(Math.max(0, span.start - all.start - 5), span.start - all.start));
}

const sort: Sort<Figure> = {
  kinds: ['number', 'percentage', 'money', 'date'],
  keyOf: fact => (fact.kind === 'date' ? `date ${valueOf(fact)}` : `${fact.kind} ${fact.value} ${fact.max ?? ''}`),
  isSame(fact, other) {
    if (fact.kind === 'date' || other.kind === 'date')
      return fact.kind === 'date' && other.kind === 'date' && mayBeOne(fact, other);
    const how = compareQuantities(fact, other);
    return how === 'same' || how === 'rounded' || how === 'misrounded';
  },
  isRival({ draft, fact }, { fact: other, context }) {
    if (fact.kind === 'date' || other.kind === 'date')
      return fact.kind === 'date' && other.kind === 'date' && isOtherTime(fact, other, context);
    if (fact.kind !== other.kind || (fact.max === undefined) !== (other.max === undefined)) return false;
    if (isPartOfName(context.passage, other) || isAnother(draft, fact, { fact: other, context })) return false;
    // `More than $300 million` is said of $310 million.
    if (other.approximation !== undefined && compareQuantities(other, fact) === 'rounded') return false;
    return isMeasure(fact) === isMeasure(other) && compareQuantities(fact, other) === 'different';
  },
  leastAround: () => 0.1,
  least: ({ kind }, around) => (around < fewWords ? 3.1 : leastOf[kind]),
};

/** A value with fewer words around it is soon in a place like another. */
const fewWords = 4;
const leastOf: Readonly<Record<Figure['kind'], number>> = { number: 2.2, percentage: 1.2, money: 2, date: 2 };

function mayBeOne(fact: DateFact, other: DateFact): boolean {
  return datesOf(fact).some(one => datesOf(other).some(another => compatible(one, another)));
}

/** Whether a source's date is another than the draft's. Where its sentence tells of `today` too, which of them is meant cannot be told. */
function isOtherTime(fact: DateFact, other: DateFact, { passage }: SourceContext): boolean {
  if (fact.until || other.until || mayBeOne(fact, other)) return false;
  if (passage.facts.some(({ kind }) => kind === 'relative-day' || kind === 'weekday')) return false;
  return (['year', 'month', 'day'] as const).some(
    part => fact[part] !== null && other[part] !== null && fact[part] !== other[part],
  );
}

/** `A third of the $100 million`: it tells of the part. */
function isWhole({ text, span }: DraftContext['passage'], fact: Figure): boolean {
  const at = fact.span.start - span.start;
  return /\bof (?:the|its|that|this|their) (?:(?:about|some|roughly|nearly|(?:more|less) than|over) )?$/i.test(
    text.slice(Math.max(0, at - 30), at),
  );
}

function isMeasure(fact: Figure): boolean {
  return fact.kind === 'number' && fact.noun !== null && unitSizes.has(fact.noun);
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
