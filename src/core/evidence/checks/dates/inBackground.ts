import type { DateFact } from '../../../facts/types.js';
import type { DraftContext } from '../../comparison.js';
import { longestList } from '../../places.js';
import { slotSimilarity, surroundingsOf } from '../../surroundings.js';
import type { Span } from '../../../text/span.js';
import type { ContextPassage } from '../../vocabulary.js';
import type { DateParts, KnownDates, StatedDate } from './sourceDates.js';

/** So alike must the words around the two dates be. */
const samePlace = 0.42;
/** So many dates of the sources are looked at. */
const mostDates = 60;

/**
 * The year or month that the sources have where background has one that they do not have: `since the blockade began in 2021`, of `since it began in 2022`. Background
 * has times of its own, so that the words around must be the same and the word right beside, too.
 */
export function dateInBackground(
  draft: DraftContext,
  fact: DateFact,
  parts: DateParts,
  { stated }: KnownDates,
): StatedDate | undefined {
  const { passage } = draft;
  if (
    passage.kind !== 'background' ||
    passage.role !== 'sentence' ||
    fact.until ||
    parts.day !== null ||
    passage.facts.length > longestList
  )
    return undefined;
  const around = surroundingsOf(draft, fact.span);
  return stated.all
    .slice(0, mostDates)
    .find(
      one =>
        one.parts.day === null &&
        (one.parts.month === null) === (parts.month === null) &&
        slotSimilarity(around, surroundingsOf(one.context, one.fact.span)) >= samePlace &&
        keyBefore(draft, fact.span) === keyBefore(one.context, one.fact.span),
    );
}

/** The word right before a span, of those that say something. */
function keyBefore({ keys }: ContextPassage, { start }: Span): string {
  return keys.findLast(({ span }) => span.end <= start)?.key ?? '';
}
