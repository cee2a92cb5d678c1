import type { Fact } from '../../../facts/types.js';
import { oncePer } from '../../../text/once.js';
import { say } from '../../../text/message.js';
import { coverageOf } from '../../comparison.js';
import type { Comparison, DraftContext, SourceContext } from '../../comparison.js';
import { placeIn } from '../../sourceEvidence.js';
import type { Passage, Verdict } from '../../types.js';
import { contradicted, replacement } from '../../verdicts.js';
import type { Check } from '../check.js';

/** In which part of a country or a town something is: `the northwest`, `southern Norvania`. */
interface Direction {
  /** `northwest`, whatever its ending. */
  readonly point: string;
  readonly start: number;
  readonly text: string;
}

const points =
  /(?<![\p{L}-])(north|south)[ -]?(east|west)(?:ern)?(?![\p{L}-])|(?<![\p{L}-])(north|south|east|west)ern(?![\p{L}-])/giu;

/** So much of the draft's sentence must stand in the source's for the two to tell of one place. */
const sameMatter = 0.3;

/**
 * Finds a point of the compass where the source has another: `in the northwest`, where the source's sentence has `southwest Norvania`. Only where the sources
 * have the draft's nowhere, and that sentence has one alone.
 */
export const directionsCheck: Check =
  ({ comparison }) =>
  draft => {
    const { passage } = draft;
    if (passage.role !== 'sentence' || passage.kind !== 'fact') return [];
    return directionsIn(passage).flatMap(({ point, start, text }): Verdict[] => {
      const all = directionsOf(comparison);
      if (all.length === 0 || all.some(one => one.point.includes(point) || point.includes(one.point))) return [];
      const right = thereIn(draft, all);
      const span = { start: passage.span.start + start, end: passage.span.start + start + text.length };
      // What is part of a name, or quoted, is held against the source with that.
      if (!right || passage.facts.some(one => !isPlace(one) && one.span.start < span.end && span.start < one.span.end))
        return [];
      const from = right.context.passage.span.start + right.start;
      const place = placeIn(right.context.source, { start: from, end: from + right.text.length });
      const why = say`The source has “${right.text}” here, not “${text}”. Put the source’s name.`;
      return [contradicted({ span, passage }, 'place-mismatch', why, [place], fixFor(text, right, span))];
    });
  };

/** `Northern Norvania`: a country, or its part. */
function isPlace({ kind }: Fact): boolean {
  return kind === 'country' || kind === 'place';
}

type DirectionThere = Direction & { readonly context: SourceContext };

/** The only one of the sources' sentences that are like the draft's. */
function thereIn(draft: DraftContext, all: readonly DirectionThere[]): DirectionThere | undefined {
  const like = all.filter(
    ({ context }) => context.passage.role === 'statement' && coverageOf(draft, context) >= sameMatter,
  );
  const [only] = like;
  return like.some(one => one.point !== only?.point) ? undefined : only;
}

/** Puts the source's point in the form that the draft has. */
function fixFor(
  text: string,
  { point }: Direction,
  span: { start: number; end: number },
): ReturnType<typeof replacement>[] {
  const small = text.toLowerCase().endsWith('ern') ? `${point}ern` : point;
  return [replacement(span, /^\p{Lu}/u.test(text) ? small.charAt(0).toUpperCase() + small.slice(1) : small)];
}

const directionsOf = oncePer(({ contexts }: Comparison): readonly DirectionThere[] =>
  contexts.flatMap(context => directionsIn(context.passage).map(one => ({ ...one, context }))),
);

function directionsIn({ text }: Passage): Direction[] {
  return Array.from(text.matchAll(points), ({ 0: found, 1: first, 2: second, 3: alone, index }) => ({
    point: (alone ?? `${first ?? ''}${second ?? ''}`).toLowerCase(),
    start: index,
    text: found,
  }));
}
