import type { Verdict } from '../evidence/types.js';
import { overlap, touches, type Span } from '../text/span.js';

/** The verdicts on what stands at an offset of the draft, the shortest stretch first: a date before the quotation that holds it. */
export function verdictsAt(verdicts: readonly Verdict[], offset: number): Verdict[] {
  const lengthOf = ({ span }: Verdict) => span.end - span.start;
  return verdicts.filter(({ span }) => touches(span, offset)).sort((a, b) => lengthOf(a) - lengthOf(b));
}

/** The verdicts that rest on a stretch of a source, in the order of the draft. `source` is its place in the article's `sources:`. */
export function usesOf(verdicts: readonly Verdict[], source: number, stretch: Span): Verdict[] {
  return verdicts.filter(({ places }) =>
    places.some(
      place =>
        place.source === source &&
        // A cursor is a stretch without length, and one beside a word means the word.
        (stretch.start === stretch.end ? touches(place.span, stretch.start) : overlap(place.span, stretch)),
    ),
  );
}
