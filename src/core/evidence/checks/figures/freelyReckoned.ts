import { mayBeOneCurrency } from '../../../facts/lexicon/currencies.js';
import { percentHolds } from '../../../facts/numbers/derivedFrom.js';
import { compareValues } from '../../../facts/numbers/rounding.js';
import { unitSizes } from '../../../facts/lexicon/unitSizes.js';
import type { Approximation, Fact, MoneyFact, NumberFact, PercentageFact } from '../../../facts/types.js';
import { placeOf } from '../../comparison.js';
import type { Comparison, DraftContext, SourceFact } from '../../comparison.js';
import { longestList } from '../../places.js';
import type { Passage, SourcePlace } from '../../types.js';
import { isLength } from './otherwiseTold.js';
import { isAddedUp, isReckoned } from './ownReckoning.js';
import { isOneOfTwo, mayBeAdded } from './sums.js';

type Quantity = NumberFact | PercentageFact | MoneyFact;

/** So many figures of a sentence, and of all the sources, are tried with one another. */
const mostOfSentence = 8;
const mostOfAll = 24;

/** So many sentences with several figures are gone through for one of the draft's. */
const mostSentences = 200;

/** From here on a figure does not come of two others by chance. */
const telling = 10;

/** Words of a writer who reckons: shares something out, adds up, compares. */
const reckons =
  /\b(?:total(?:s|ling|ing)?|altogether|together|combined|in all|average|each|apiece|every|per|a (?:day|week|month|year|head)(?! and a | ago| before| earlier)|doubl(?:e|es|ed|ing)|twice|tripl(?:e|ed|ing)|(?<!and a )half|third|quarter|share|rise|rose|gain(?:s|ed)?|grew|improved|increased?|up|fell|fall|drop(?:ped)?|down|more|fewer|less|higher|lower|larger|smaller|above|below|leav(?:es|ing)|left|remain(?:s|ing|der)?|stay(?:s|ed)?|rest|difference|margin|gap|therefore|over the|as many|comes? to|works? out|add(?:s|ed|ing)?|ahead|before|already|lead|balance|minus|without|cut|lost|options?)\b/i;

/** `With the option`. */
const option = /\b(?:with|including|counting) (?:the|its|an?|both|all) options?\b/i;

/** How far around a figure such a word is looked for, in code units. */
const reach = 90;

/** That a figure of the draft can be reckoned from the sources' figures. */
export interface FreelyReckoned {
  readonly places: readonly SourcePlace[];
}

interface Known {
  /** By sentence. */
  readonly sentences: readonly (readonly SourceFact<Quantity>[])[];
  readonly all: readonly SourceFact<Quantity>[];
}

/**
 * Tells whether a figure of the draft comes of the sources' figures, whatever they count: of those of one sentence by adding, taking away or as a
 * share; and where the draft's own words say that it reckons, of any two also by multiplying and dividing.
 */
export function freeReckoner(
  comparison: Comparison,
): (draft: DraftContext, fact: Quantity) => FreelyReckoned | undefined {
  const sentences = comparison.contexts
    .map(context => context.passage.facts.filter(isPlain).map(fact => ({ fact, context })))
    .filter(({ length }) => length > 0);
  const known: Known = {
    sentences: sentences.filter(({ length }) => length > 1).slice(0, mostSentences),
    all: distinct(sentences.flat()).slice(0, mostOfAll),
  };
  return (draft, fact) => {
    // Lengths of time follow from dates.
    if (!isPlain(fact) || isLength(fact) || draft.passage.facts.length > longestList) return undefined;
    if (fact.kind === 'percentage') return asRate(known, draft, fact);
    if (fact.value < telling && Number.isInteger(fact.value)) {
      const isTold = isMore(draft, fact) || isAddedUp(draft, fact) || option.test(wordsAround(draft, fact));
      const apart = isTold ? ofSentence(known, draft, fact, true) : undefined;
      return apart && { places: apart.map(placeOf) };
    }
    const isSaid = isReckoning(draft, fact);
    const from =
      beforeChange(known, fact) ??
      shareOfOwn(known, draft, fact) ??
      ofSentence(known, draft, fact, isSaid) ??
      (isSaid ? ofAny(known, draft, fact) : undefined);
    return from && { places: from.map(placeOf) };
  };
}

function isPlain(fact: Fact): fact is Quantity {
  if (fact.kind === 'number') return !fact.ordinal && fact.max === undefined;
  return (fact.kind === 'money' || fact.kind === 'percentage') && fact.max === undefined;
}

/** A percentage is the rate of two figures of one sentence of a source, of which the draft's sentence has one. */
function asRate({ sentences, all }: Known, draft: DraftContext, fact: PercentageFact): FreelyReckoned | undefined {
  const { passage } = draft;
  // Nobody adds up two percentages, or takes one from the other, without saying so.
  const isOfPercentages = fact.points === true || isReckoning(draft, fact);
  const own = new Set(passage.facts.flatMap(one => (isPlain(one) && one !== fact ? [keyOf(one)] : [])));
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
    if (found) return { places: found.map(placeOf) };
  }
  return asRateOfOwn(all, own, fact);
}

/** `Of the $880,000 the city pays $528,000`: a percentage of the sources, of an amount of theirs, one of which the draft's sentence gives. */
function shareOfOwn(
  { all }: Known,
  { passage }: DraftContext,
  fact: Quantity,
): readonly SourceFact<Quantity>[] | undefined {
  const own = new Set(passage.facts.flatMap(one => (isPlain(one) && one !== fact ? [keyOf(one)] : [])));
  if (own.size === 0) return undefined;
  const isOwn = (one: SourceFact<Quantity>): boolean => own.has(keyOf(one.fact));
  const shares = all.filter(({ fact: one }) => one.kind === 'percentage' && one.points !== true);
  for (const whole of all.filter(one => isOfKind(fact, one.fact))) {
    const share = shares.find(
      one => agrees(fact, (valueIn(fact, whole.fact) * one.fact.value) / 100) && (isOwn(whole) || isOwn(one)),
    );
    if (share) return [share, whole];
  }
  return undefined;
}

/** `About 15,760 tonnes in 2026`, of 14,500 tonnes that are 8 percent less: what there was before. Only where the draft says that it is rounded. */
function beforeChange({ sentences }: Known, fact: Quantity): readonly SourceFact<Quantity>[] | undefined {
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

/** The rate of two figures that the draft's sentence gives and that the sources have, wherever they do. */
function asRateOfOwn(all: Known['all'], own: ReadonlySet<string>, fact: PercentageFact): FreelyReckoned | undefined {
  const figures = all.filter(({ fact: one }) => one.kind !== 'percentage' && own.has(keyOf(one)));
  const pair = pairOf(figures, (one, other) => isRate(fact, one.fact, other.fact));
  return pair && { places: pair.map(placeOf) };
}

function keyOf({ kind, value }: Quantity): string {
  return `${kind} ${value}`;
}

function distinct(facts: readonly SourceFact<Quantity>[]): SourceFact<Quantity>[] {
  return [...new Map(facts.map(one => [keyOf(one.fact), one])).values()];
}

/** Whether words around a figure tell that the writer reckons, compares or says how something has changed. */
export function isReckoning(draft: DraftContext, fact: Fact): boolean {
  if (reckons.test(wordsAround(draft, fact)) || isReckoned(draft, fact)) return true;
  const { text, span } = draft.passage;
  const behind = text.slice(fact.span.end - span.start, fact.span.end - span.start + 24);
  // `Makes up 89 percent of the package`
  if (fact.kind === 'percentage') return /^\sof\b/.test(behind);
  // `It failed by 33 votes`; not `by 33 votes to 30`.
  return (
    /\bby (?:about |some |roughly )?$/i.test(text.slice(0, fact.span.start - span.start)) &&
    !/^(?:\s\p{L}+)?\sto\b/u.test(behind)
  );
}

const growing =
  /\b(?:up|rises?|rose|risen|rising|gr[eo]w[ns]?|growing|gain(?:s|ed)?|climb(?:s|ed)?|increas(?:es?|ed|ing)|jump(?:s|ed)?|higher|more)\b/i;
const falling =
  /\b(?:down|falls?|fell|fallen|drop(?:s|ped)?|declin(?:es?|ed|ing)|decreas(?:es?|ed)|cuts?|shr[aiu]nk|lower|less|fewer|cheaper)\b/i;

/** What the words around a percentage say that it is, where they say one of the two alone. */
export function directionOf(draft: DraftContext, fact: Fact): 'growth' | 'decline' | undefined {
  const around = wordsAround(draft, fact);
  const [isUp, isDown] = [growing.test(around), falling.test(around)];
  if (isUp === isDown) return undefined;
  return isUp ? 'growth' : 'decline';
}

/** `Eight more officers`. */
function isMore({ passage: { text, span } }: DraftContext, { span: { end } }: Fact): boolean {
  return /^\s(?:more|fewer)\b/.test(text.slice(end - span.start, end - span.start + 8));
}

function wordsAround({ passage }: DraftContext, { span }: Fact): string {
  const at = span.start - passage.span.start;
  return passage.text.slice(Math.max(0, at - reach), at + reach);
}

/**
 * @param isSaid whether the draft's words say that it reckons: without one, nobody takes a figure from another, nor adds up things of two sorts that
 *   the draft does not name.
 */
function ofSentence(
  { sentences }: Known,
  { passage }: DraftContext,
  fact: Quantity,
  isSaid: boolean,
): readonly SourceFact<Quantity>[] | undefined {
  const isMeant = isSaid ? isSumOrDifference(passage, fact) : isPlainSum(passage, fact);
  const own = new Set(passage.facts.flatMap(one => (isPlain(one) && one !== fact ? [keyOf(one)] : [])));
  for (const sentence of sentences) {
    const figures = sentence.filter(one => isOfKind(fact, one.fact)).slice(0, mostOfSentence);
    const found = pairOf(figures, isMeant);
    if (found) return found;
    const total = figures.reduce((sum, one) => sum + valueIn(fact, one.fact), 0);
    const isWhole = isSaid || figures.some(one => own.has(keyOf(one.fact)));
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

function isSum(fact: Quantity, one: Quantity, other: Quantity): boolean {
  // `More than 32 million`, of over seven million and over 25 million.
  const hedge = one.approximation === other.approximation ? one.approximation : undefined;
  return agrees(fact, valueIn(fact, one) + valueIn(fact, other), hedge);
}

/** `62 percent`: of all who voted. */
function isPart(fact: PercentageFact, { fact: part }: SourceFact<Quantity>, total: number): boolean {
  return total > 0 && percentHolds(fact, (100 * part.value) / total);
}

function ofAny({ all }: Known, draft: DraftContext, fact: Quantity): readonly SourceFact<Quantity>[] | undefined {
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

function isOfKind(fact: Quantity, other: Quantity): boolean {
  if (fact.kind === 'money') return other.kind === 'money' && mayBeOneCurrency(other.currency, fact.currency);
  if (fact.kind !== 'number' || other.kind !== 'number') return other.kind === 'number';
  // Kilograms come of kilograms, and no flights of tonnes.
  const [unit, theirs] = [unitSizes.get(fact.noun ?? ''), unitSizes.get(other.noun ?? '')];
  if (fact.noun === null) return true;
  return unit?.dimension === theirs?.dimension;
}

/** A figure in the draft's unit where both are measures of one dimension. */
function valueIn(fact: Quantity, one: Quantity): number {
  if (fact.kind !== 'number' || one.kind !== 'number') return one.value;
  const [to, from] = [unitSizes.get(fact.noun ?? ''), unitSizes.get(one.noun ?? '')];
  return from && to?.dimension === from.dimension ? (one.value * from.size) / to.size : one.value;
}

function pairOf(
  figures: readonly SourceFact<Quantity>[],
  isMeant: (one: SourceFact<Quantity>, other: SourceFact<Quantity>) => boolean,
): readonly SourceFact<Quantity>[] | undefined {
  for (const [at, one] of figures.entries()) {
    const other = figures.slice(at + 1).find(second => isMeant(one, second));
    if (other) return [one, other];
  }
  return undefined;
}

function isSumOrDifference(
  passage: Passage,
  fact: Quantity,
): (one: SourceFact<Quantity>, other: SourceFact<Quantity>) => boolean {
  return (one, other) => {
    if (isOneOfTwo(passage, fact, one, other)) return false;
    const [a, b] = [valueIn(fact, one.fact), valueIn(fact, other.fact)];
    return isSum(fact, one.fact, other.fact) || agrees(fact, Math.abs(a - b));
  };
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

function agrees(fact: Quantity, value: number, hedge?: Approximation): boolean {
  const unit = fact.approximation !== undefined && /\bdozen\b/i.test(fact.text) ? dozen : undefined;
  const how = compareValues(fact.value, value, fact.approximation, hedge, unit);
  return how === 'same' || how === 'rounded';
}

const dozen = 12;
