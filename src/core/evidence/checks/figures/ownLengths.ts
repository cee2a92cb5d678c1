import { unitSizes } from '../../../facts/lexicon/unitSizes.js';
import { compareValues } from '../../../facts/numbers/rounding.js';
import type { DateFact, Fact, NumberFact } from '../../../facts/types.js';
import { factsOf, placeOf } from '../../comparison.js';
import type { Comparison, DraftContext, SourceContext, SourceFact } from '../../comparison.js';
import type { SourcePlace } from '../../types.js';

/** `Eight hours behind Tokyo`: how far two clocks are apart is no length that a source need tell. */
export function isBetweenClocks({ passage: { text, span } }: DraftContext, fact: Fact): boolean {
  const behind = text.slice(fact.span.end - span.start, fact.span.end - span.start + 40);
  return fact.kind === 'number' && /^[\s-]hours?\s(?:behind|ahead of)\s(?:the\s)?\p{Lu}/u.test(behind);
}

/** Dimensions of units of time. */
const times = /^(?:duration|calendar)$/;
/** Between two lengths of which one comes behind the other. */
const behind = /\b(?:follow|then|after|another|plus|further|and)/;

/**
 * What a length of time comes of that a source does not state: the days of a span of its dates (`two days`, of `May 2 and 3`), or two lengths
 * of one sentence, alike (`about two hours`, of `for an hour, followed by a lunch of one hour`).
 */
export function lengthToldInParts(comparison: Comparison, fact: Fact): readonly SourcePlace[] | undefined {
  if (fact.kind !== 'number' || fact.ordinal || !times.test(unitSizes.get(fact.noun ?? '')?.dimension ?? ''))
    return undefined;
  const span =
    fact.noun === 'day'
      ? factsOf<DateFact>(comparison, 'date').find(one => daysOf(one.fact) === fact.value)
      : undefined;
  if (span) return [placeOf(span)];
  for (const context of comparison.contexts) {
    const twice = toldTwice(context, fact);
    if (twice) return twice.map(placeOf);
  }
  return undefined;
}

/** How many days a span of dates within a month holds; undefined for any other date. */
function daysOf({ day, month, until }: DateFact): number | undefined {
  if (day === null || !until || until.day === null || until.month !== month) return undefined;
  return until.day - day + 1;
}

/** Two lengths of a sentence that come to another when they are put together, each half of it. */
function toldTwice(context: SourceContext, fact: NumberFact): SourceFact[] | undefined {
  const halves = context.passage.facts.filter(one => {
    if (one.kind !== 'number' || one.ordinal || one.noun !== fact.noun || one.max !== undefined) return false;
    const how = compareValues(fact.value, 2 * one.value, fact.approximation, one.approximation);
    return how === 'same' || how === 'rounded';
  });
  const [first, second] = halves;
  if (!first || !second || halves.length > 2) return undefined;
  const { text, span } = context.passage;
  const isNext = behind.test(text.slice(first.span.end - span.start, second.span.start - span.start));
  return isNext ? halves.map(one => ({ fact: one, context })) : undefined;
}
