import { unitSizes } from '../../../facts/lexicon/unitSizes.js';
import { countTheSame } from '../../../facts/numbers/compareQuantities.js';
import { compareValues } from '../../../facts/numbers/rounding.js';
import type { Fact, MoneyFact, NumberFact, PercentageFact } from '../../../facts/types.js';
import { oncePer } from '../../../text/once.js';
import { factsOf, placeOf } from '../../comparison.js';
import type { Comparison, DraftContext, SourceFact } from '../../comparison.js';
import { longestList } from '../../places.js';
import type { SourcePlace } from '../../types.js';
import { namesThing } from './sums.js';

/** So many figures of a sentence, and so many sentences, are tried with one another. */
const mostOfSentence = 8;
const mostSentences = 200;

/** `One for every six visits`. */
const forEvery = /\b(?:one|1)(?:\s\p{L}+){0,2}\s(?:for|in|to)\severy\s(?:about |roughly |some )?$/iu;
/** `15 pupils to a teacher`. */
const toOne = /^(?:\s\p{L}+){1,2}\s(?:to|for|per)\s(?:an?|each|every|one)\s\p{L}/iu;
/** `Each will pay 250,000 crowns`. */
const toEach = /\b(?:each|apiece|every|per(?!\s(?:cent|capita)))\b/i;

/** `$130 for each person`, `€6 a head`. */
const aHead =
  /^\s(?:(?:for\s)?(?:each|every)\s(?!year|month|day|week)\p{L}|an?\shead\b|(?:per|for\seach)\s(?:head|person|capita)\b|apiece\b)/iu;

/**
 * Where the sources have two figures of which a figure of the draft says how many of one go to one of the other, or a figure for each of those that
 * the draft's sentence counts: `the six members pay 1.5 million`, of `each pays 250,000`.
 */
export function ratioOf(comparison: Comparison, draft: DraftContext, fact: Fact): readonly SourcePlace[] | undefined {
  if (!isAmount(fact)) return undefined;
  const { text, span, facts } = draft.passage;
  const isRatio =
    fact.kind === 'number' &&
    fact.noun !== null &&
    (forEvery.test(text.slice(Math.max(0, fact.span.start - span.start - 60), fact.span.start - span.start)) ||
      toOne.test(text.slice(fact.span.end - span.start, fact.span.end - span.start + 60)));
  const rest = ofThem.test(text.slice(fact.span.end - span.start, fact.span.end - span.start + 12))
    ? restOf(comparison, fact)
    : undefined;
  if (rest) return placesOf(rest);
  if (isRatio) return placesOf(pairWithRatio(comparison, draft, fact));
  const share =
    fact.kind === 'money' && aHead.test(text.slice(fact.span.end - span.start, fact.span.end - span.start + 24));
  if (share) return placesOf(sumSharedOut(comparison, fact));
  const counts =
    facts.length > longestList ? [] : facts.filter(one => one !== fact && one.kind === 'number' && isCount(one));
  if (counts.length === 0) return undefined;
  const found = figuresOfEach(comparison).find(
    one => one.fact.kind === fact.kind && counts.some(count => isTimes(fact, one.fact, count)),
  );
  return found && [placeOf(found)];
}

const ofThem = /^\sof\s(?:those|them|the|these)\b/i;

/** `32 of those arrested were let go`, of 43 people and `eleven of those arrested`: all but those whom the source tells of. */
function restOf(comparison: Comparison, fact: Fact): readonly SourceFact[] | undefined {
  if (fact.kind !== 'number') return undefined;
  const sentences = sentencesOf(comparison);
  for (const [at, sentence] of sentences.entries()) {
    const part = sentence.find(({ fact: { span }, context: { passage } }) =>
      ofThem.test(passage.text.slice(span.end - passage.span.start, span.end - passage.span.start + 12)),
    );
    const whole =
      part &&
      [...(sentences[at - 1] ?? []), ...sentence].find(
        one =>
          one.fact.kind === 'number' &&
          !unitSizes.has(one.fact.noun ?? '') &&
          one.fact.value - part.fact.value === fact.value,
      );
    if (whole) return [whole, part];
  }
  return undefined;
}

type Amount = NumberFact | MoneyFact;

function isAmount(fact: Fact): fact is Amount {
  return (fact.kind === 'money' || (fact.kind === 'number' && !fact.ordinal)) && fact.max === undefined;
}

/** The figures of each of the sources' sentences. */
const sentencesOf = oncePer(({ contexts }: Comparison): readonly (readonly SourceFact<Amount>[])[] =>
  contexts
    .map(context => context.passage.facts.filter(isAmount).map(fact => ({ fact, context })))
    .filter(({ length }) => length > 0)
    .slice(0, mostSentences)
    .map(figures => figures.slice(0, mostOfSentence)),
);

/** Those of sentences that tell what goes to each. */
const figuresOfEach = oncePer((comparison: Comparison): readonly SourceFact<Amount>[] =>
  sentencesOf(comparison)
    .filter(([first]) => first !== undefined && toEach.test(first.context.passage.text))
    .flat(),
);

/** Of what the figure counts so many go to one of something else that the draft's sentence names. */
function pairWithRatio(
  comparison: Comparison,
  { passage: { text } }: DraftContext,
  fact: NumberFact,
): readonly SourceFact[] | undefined {
  for (const figures of sentencesOf(comparison)) {
    for (const one of figures) {
      if (one.fact.kind !== 'number' || countTheSame(one.fact, fact) !== true) continue;
      const other = figures.find(
        ({ fact: part }) =>
          part.kind === 'number' &&
          part.value > 0 &&
          namesThing(text, part) &&
          Math.abs(one.fact.value / part.value - fact.value) <= 0.5,
      );
      if (other) return [one, other];
    }
  }
  return undefined;
}

/** A sum and how many it goes to, in one sentence of a source, of which the draft tells what each of them has. */
function sumSharedOut(comparison: Comparison, fact: MoneyFact): readonly SourceFact[] | undefined {
  for (const figures of sentencesOf(comparison)) {
    for (const sum of figures) {
      if (sum.fact.kind !== 'money' || sum.fact.currency !== fact.currency) continue;
      const heads = figures.find(({ fact: { kind, value } }) => {
        if (kind !== 'number' || value <= 1) return false;
        const how = compareValues(fact.value, sum.fact.value / value, fact.approximation, undefined);
        return how === 'same' || how === 'rounded';
      });
      if (heads) return [sum, heads];
    }
  }
  return undefined;
}

function isCount(fact: NumberFact): boolean {
  return !fact.ordinal && Number.isInteger(fact.value) && fact.value > 1 && fact.value <= 60;
}

function isTimes(fact: Amount, one: Amount, count: Fact): boolean {
  if (count.kind !== 'number' || (one.kind === 'number' && fact.kind === 'number' && countTheSame(one, fact) === false))
    return false;
  const how = compareValues(fact.value, one.value * count.value, fact.approximation, undefined);
  return how === 'same' || how === 'rounded';
}

function placesOf(facts: readonly SourceFact[] | undefined): readonly SourcePlace[] | undefined {
  return facts?.map(placeOf);
}

/**
 * `75 percent of the €1.05 billion`, of which no figure is that, and `€8 million, or 17 percent of the total`, which it is of another figure: the sentence
 * says of what it is a share, and what else of the sources is such a share of something says nothing.
 */
export function isOfOtherWhole(comparison: Comparison, { passage }: DraftContext, fact: Fact): boolean {
  if (fact.kind !== 'percentage' || passage.kind !== 'fact') return false;
  const { text, span, facts } = passage;
  const figures = facts.filter((one): one is Amount => isAmount(one) && one.value > 0);
  const whole = figures.find(
    one =>
      one.span.start > fact.span.end &&
      ofWhole.test(text.slice(fact.span.end - span.start, one.span.start - span.start)),
  );
  if (whole) {
    const theirs = factsOf<Amount>(comparison, whole.kind).map(one => one.fact);
    return ![...figures, ...theirs].some(one => one !== whole && isLike(one, whole) && isShareOf(fact, one, whole));
  }
  const part = figures.findLast(
    one =>
      one.span.end < fact.span.start &&
      inOther.test(text.slice(one.span.end - span.start, fact.span.start - span.start)),
  );
  if (!part || thanBefore.test(text.slice(fact.span.end - span.start))) return false;
  const larger = figures.filter(one => isLike(one, part) && one.value > part.value);
  const isOfTotal = ofTotal.test(text.slice(fact.span.end - span.start));
  if (larger.length === 0 && !isOfTotal) return false;
  // `$50 million, or 42 percent, and $25 million, or 21 percent`: of what both are, the sentence need not say.
  const wholes = [...larger, ...totalsOf(comparison, part)];
  return wholes.length > 0 && !wholes.some(one => isShareOf(fact, part, one));
}

function isLike(one: Amount, other: Amount): boolean {
  return one.kind === other.kind && (one.kind !== 'money' || other.kind !== 'money' || one.currency === other.currency);
}

function isShareOf({ value }: PercentageFact, part: Pick<Amount, 'value'>, whole: Pick<Amount, 'value'>): boolean {
  return Math.abs((100 * part.value) / whole.value - value) <= Math.max(1, value / 20);
}

/** What a total may be: the sources' largest figure, and what the figures of a sentence that has the part come to. */
function totalsOf(comparison: Comparison, part: Amount): { readonly value: number }[] {
  const all = factsOf<Amount>(comparison, part.kind).flatMap(({ fact }) =>
    isAmount(fact) && isLike(fact, part) ? [fact.value] : [],
  );
  const sums = sentencesOf(comparison)
    .filter(sentence => sentence.some(one => isLike(one.fact, part) && one.fact.value === part.value))
    .map(sentence => sentence.reduce((sum, one) => sum + (isLike(one.fact, part) ? one.fact.value : 0), 0));
  return [Math.max(0, ...all), ...sums].filter(value => value > part.value).map(value => ({ value }));
}

/** Between a percentage and what it is of. */
const ofWhole = /^\sof\s(?:the|its|their|that|this)\s(?:total\s|whole\s|some\s|roughly\s|about\s)?$/;
const ofTotal =
  /^\sof\s(?:the|its|their|that|this)\s(?:total|whole|sum|overall|package|amount|budget|money|funds|award|bill|lot)\b/;
/** Between a figure and the percentage that it is in other words. */
const inOther =
  /^(?:\s[\p{L}-]+){0,4},?\s(?:or|that is|in other words),?\s(?:about\s|roughly\s|some\s|nearly\s|almost\s|just\s(?:over|under)\s|more than\s|less than\s|around\s|over\s|under\s)?$/u;
/** What grew is no share. */
const thanBefore = /^,?\s(?:more|less|up|down|higher|lower|above|below|a year|per)\b/;
