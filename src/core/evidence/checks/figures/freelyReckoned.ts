import type { Quantity } from '../../../facts/types.js';
import { placeOf } from '../../comparison.js';
import type { Comparison, DraftContext, SourceFact } from '../../comparison.js';
import { longestList } from '../../places.js';
import type { Passage, SourcePlace } from '../../types.js';
import { isLength } from './otherwiseTold.js';
import { isAddedUp } from './ownReckoning.js';
import { isOneOfTwo, mayBeAdded } from './sums.js';
import {
  agrees,
  isOfKind,
  isPlain,
  isSum,
  isSumOrDifference,
  keyOf,
  mostOfSentence,
  othersOf,
  pairOf,
  valueIn,
} from './figureArithmetic.js';
import type { KnownFigures } from './figureArithmetic.js';
import { isMore, isReckoning, isWithOption, wordsAround } from './reckoningWords.js';
import { verbHedge } from './verbHedges.js';
import { asRate } from './reckonedRates.js';

/** So many figures of all the sources are tried with one another. */
const mostOfAll = 24;

/** So many sentences with several figures are gone through for one of the draft's. */
const mostSentences = 200;

/** From here on a figure does not come of two others by chance. */
const telling = 10;

/**
 * Tells whether a figure of the draft comes of the sources' figures, whatever they count, and which: of those of one sentence by adding, taking away or as a
 * share; and where the draft's own words say that it reckons, of any two also by multiplying and dividing.
 */
export function freeReckoner(
  comparison: Comparison,
): (draft: DraftContext, fact: Quantity, isStated: boolean) => readonly SourcePlace[] | undefined {
  const sentences = comparison.contexts
    .map(context => context.passage.facts.filter(isPlain).map(fact => ({ fact, context })))
    .filter(({ length }) => length > 0);
  const known: KnownFigures = {
    sentences: sentences.filter(({ length }) => length > 1).slice(0, mostSentences),
    all: distinct(sentences.flat()).slice(0, mostOfAll),
  };
  return (draft, fact, isStated) => {
    const from = isStated ? surely(known, draft, fact) : figuresFor(known, draft, fact);
    return from?.map(placeOf);
  };
}

/** Those of which one comes for certain, though the source's sentence has another where the draft has it. */
function surely(
  { sentences }: KnownFigures,
  { passage }: DraftContext,
  fact: Quantity,
): readonly SourceFact<Quantity>[] | undefined {
  if (fact.kind !== 'money' || passage.facts.length > longestList) return undefined;
  const own = othersOf(passage, fact);
  for (const sentence of sentences) {
    const figures = sentence.slice(0, mostOfSentence);
    const sums = figures.filter(one => isOfKind(fact, one.fact));
    // `The three gave $355 million`
    if (sums.length > 2 && own.has(`number ${sums.length}`) && agrees(fact, sumOf(fact, sums))) return sums;
    const whole = sums.find(one => figures.some(share => isExactShare(fact, one, share)));
    if (whole) return [whole];
  }
  return undefined;
}

function sumOf(fact: Quantity, figures: readonly SourceFact<Quantity>[]): number {
  return figures.reduce((sum, one) => sum + valueIn(fact, one.fact), 0);
}

/** The figures of the sources of which one of the draft comes. */
function figuresFor(
  known: KnownFigures,
  draft: DraftContext,
  fact: Quantity,
): readonly SourceFact<Quantity>[] | undefined {
  // Lengths of time follow from dates.
  if (!isPlain(fact) || isLength(fact) || draft.passage.facts.length > longestList) return undefined;
  if (fact.kind === 'percentage') return asRate(known, draft, fact);
  if (fact.value < telling && Number.isInteger(fact.value)) {
    const isTold = isMore(draft, fact) || isAddedUp(draft, fact) || isWithOption(draft, fact);
    return isTold ? ofSentence(known, draft, fact, true) : undefined;
  }
  const isSaid = isReckoning(draft, fact);
  return (
    inHeadline(known, draft, fact) ??
    beforeChange(known, fact) ??
    shareOfOwn(known, draft, fact) ??
    ofOne(known, draft, fact) ??
    ofSentence(known, draft, fact, isSaid) ??
    (isSaid ? ofAny(known, draft, fact) : undefined)
  );
}

/** With more sums than this some two come to a headline's by chance. */
const mostInHeadline = 8;

/** `Food deals could top $900 million`: what two sums of the sources come to. A headline has no room to say that it adds up. */
function inHeadline(
  { all }: KnownFigures,
  draft: DraftContext,
  fact: Quantity,
): readonly SourceFact<Quantity>[] | undefined {
  if (draft.passage.role !== 'headline' || fact.kind !== 'money') return undefined;
  const sums = all.filter(one => isOfKind(fact, one.fact));
  const approximation = fact.approximation ?? verbHedge(draft, fact);
  const told = approximation === undefined ? fact : { ...fact, approximation };
  return sums.length > mostInHeadline ? undefined : pairOf(sums, (one, other) => isSum(told, one.fact, other.fact));
}

/** `Of the $880,000 the city pays $528,000`: a percentage of the sources, of an amount of theirs, one of which the draft's sentence gives, or both of which stand in one of theirs. */
function shareOfOwn(
  { all }: KnownFigures,
  { passage }: DraftContext,
  fact: Quantity,
): readonly SourceFact<Quantity>[] | undefined {
  const own = othersOf(passage, fact);
  const isOwn = (one: SourceFact<Quantity>): boolean => own.has(keyOf(one.fact));
  const shares = all.filter(({ fact: one }) => one.kind === 'percentage' && one.points !== true);
  for (const whole of all.filter(one => isOfKind(fact, one.fact))) {
    const share = shares.find(
      one =>
        (isOwn(whole) || isOwn(one) || (whole.context === one.context && isExactShare(fact, whole, one))) &&
        agrees(fact, (valueIn(fact, whole.fact) * one.fact.value) / 100),
    );
    if (share) return [share, whole];
  }
  return undefined;
}

/** `$1.36 million`, of `$3.4 million, 40 percent of which`: to the dollar. */
function isExactShare(
  fact: Quantity,
  { fact: whole }: SourceFact<Quantity>,
  { fact: share }: SourceFact<Quantity>,
): boolean {
  if (share.kind !== 'percentage' || share.points === true) return false;
  return Math.abs((valueIn(fact, whole) * share.value) / 100 - fact.value) < fact.value / 1e6;
}

/** `About 15,760 tonnes in 2026`, of 14,500 tonnes that are 8 percent less: what there was before. Only where the draft says that it is rounded. */
function beforeChange({ sentences }: KnownFigures, fact: Quantity): readonly SourceFact<Quantity>[] | undefined {
  if (fact.approximation === undefined) return undefined;
  for (const sentence of sentences) {
    const figures = sentence.slice(0, mostOfSentence);
    const rates = figures.filter(
      ({ fact: one }) => one.kind === 'percentage' && one.points !== true && one.value < 100,
    );
    const after = figures.filter(one => isOfKind(fact, one.fact));
    for (const rate of rates) {
      const [up, down] = [1 + rate.fact.value / 100, 1 - rate.fact.value / 100];
      const from = after.find(
        one => agrees(fact, valueIn(fact, one.fact) / up) || agrees(fact, valueIn(fact, one.fact) / down),
      );
      if (from) return [from, rate];
    }
  }
  return undefined;
}

/** `A boat costs some $7 million`, of 12 boats for $84.6 million. */
function ofOne(
  { sentences }: KnownFigures,
  { passage }: DraftContext,
  fact: Quantity,
): readonly SourceFact<Quantity>[] | undefined {
  if (fact.kind !== 'money') return undefined;
  const told = passage.text.toLowerCase();
  const isOne = (noun: string): boolean => single.some(word => ` ${told}`.includes(` ${word} ${noun} `));
  for (const sentence of sentences) {
    const figures = sentence.slice(0, mostOfSentence);
    const counts = figures.filter(({ fact: one }) => one.kind === 'number' && one.noun !== null && isOne(one.noun));
    const whole = figures.filter(one => one.fact.kind === 'money' && isOfKind(fact, one.fact));
    for (const count of counts) {
      const sum = whole.find(one => agrees(fact, one.fact.value / count.fact.value));
      if (sum) return [sum, count];
    }
  }
  return undefined;
}

const single = ['a', 'an', 'one', 'per', 'each', 'every', 'single'];

function distinct(facts: readonly SourceFact<Quantity>[]): SourceFact<Quantity>[] {
  return [...new Map(facts.map(one => [keyOf(one.fact), one])).values()];
}

/**
 * @param isSaid whether the draft's words say that it reckons: without one, nobody takes a figure from another, nor adds up things of two sorts that
 *   the draft does not name.
 */
function ofSentence(
  { sentences }: KnownFigures,
  { passage }: DraftContext,
  fact: Quantity,
  isSaid: boolean,
): readonly SourceFact<Quantity>[] | undefined {
  const isMeant = isSaid ? isSumOrDifference(passage, fact) : isPlainSum(passage, fact);
  const own = othersOf(passage, fact);
  for (const sentence of sentences) {
    const figures = sentence.filter(one => isOfKind(fact, one.fact)).slice(0, mostOfSentence);
    const found = pairOf(figures, isMeant);
    if (found) return found;
    const total = sumOf(fact, figures);
    const isWhole = isSaid || own.has(`number ${figures.length}`) || figures.some(one => own.has(keyOf(one.fact)));
    if (isWhole && figures.length > 2 && agrees(fact, total)) return figures;
  }
  return undefined;
}

/** `50 million for harbours and ships`. */
function isPlainSum(
  passage: Passage,
  fact: Quantity,
): (one: SourceFact<Quantity>, other: SourceFact<Quantity>) => boolean {
  return (one, other) =>
    mayBeAdded(passage, one.fact, other.fact) &&
    !isOneOfTwo(passage, fact, one, other) &&
    isSum(fact, one.fact, other.fact);
}

function ofAny(
  { all }: KnownFigures,
  draft: DraftContext,
  fact: Quantity,
): readonly SourceFact<Quantity>[] | undefined {
  const { passage } = draft;
  const around = wordsAround(draft, fact);
  const figures = all.filter(one => isOfKind(fact, one.fact));
  const said = parts.filter(({ words }) => words.test(around));
  const alone = figures.find(({ fact: one }) => said.some(({ part }) => agrees(fact, valueIn(fact, one) * part)));
  if (alone) return [alone];
  const two = pairOf(figures, isSumOrDifference(passage, fact));
  if (two) return two;
  for (const one of figures) {
    const by = all.find(
      ({ fact: count }) =>
        count !== one.fact && isCount(count) && isShared(fact, valueIn(fact, one.fact), count.value, around),
    );
    if (by) return [one, by];
  }
  return undefined;
}

/** Doubled, halved, a third, a month's part of a year: each with the words that say so. */
const parts: readonly { readonly part: number; readonly words: RegExp }[] = [
  { part: 2, words: /\b(?:doubl\w*|twice|both|together|combined|altogether|in all|as (?:many|much))\b/i },
  { part: 3, words: /\b(?:tripl\w*|three times|threefold|thrice)\b/i },
  { part: 1 / 2, words: /\b(?:half|halv\w*|each|apiece|six months|twice a year)\b/i },
  { part: 1 / 3, words: /\b(?:a|one)[- ]third\b/i },
  { part: 1 / 4, words: /\b(?:quarter\w*|three months)\b/i },
  { part: 2 / 3, words: /\b(?:two[- ]thirds|third)\b/i },
  { part: 3 / 4, words: /\bquarters?\b/i },
  { part: 1 / 12, words: /\bmonth\w*\b/i },
];

/** Words by which an amount is shared out, or taken several times. */
const sharing =
  /\b(?:each|apiece|every|per|average\w*|a (?:day|week|month|year|head)|equal\w*|split|divided|annual\w*|years?)\b/i;

const multiplying =
  /\b(?:total\w*|altogether|together|combined|in all|times|each|apiece|every|per|over the|comes? to|works? out|therefore)\b/i;

/** Whole numbers by which something is shared out or taken several times. */
function isCount({ kind, value }: Quantity): boolean {
  return kind === 'number' && Number.isInteger(value) && value > 1 && value <= 1_000_000;
}

function isShared(fact: Quantity, amount: number, count: number, around: string): boolean {
  if (sharing.test(around) && agrees(fact, amount / count)) return true;
  return count <= 60 && multiplying.test(around) && agrees(fact, amount * count);
}
