import type { Span } from '../../../text/span.js';
import { oncePer } from '../../../text/once.js';
import { coverageOf } from '../../comparison.js';
import type { Comparison } from '../../comparison.js';
import { longestList } from '../../places.js';
import { placeIn } from '../../sourceEvidence.js';
import type { Passage, Verdict } from '../../types.js';
import { contradicted, replacement } from '../../verdicts.js';
import type { Check } from '../check.js';
import { likeSentences } from '../values/likeSentences.js';
import { say } from '../../../text/message.js';

/** A point of the compass between two others, with the ending that it has where it stands. */
interface Direction {
  /** `northwest`. */
  readonly point: string;
  readonly text: string;
  readonly span: Span;
}

/** So much of the draft's sentence must stand in the source's for them to tell of one place. */
const sameMatter = 0.25;

/**
 * Finds a point of the compass that no source has (`the camp in the northwest`) where the source's sentence has another one (`in Northeast Norvania`).
 * The four main ones in small letters alone, and as contraries are told.
 */
export const directionsCheck: Check = ({ comparison }) => {
  const sentences = likeSentences(comparison);
  return draft => {
    const { passage } = draft;
    if (passage.role !== 'sentence' || passage.kind !== 'fact') return [];
    const own = directionsIn(passage).filter(one => !isInLongerName(passage, one) && !isQuoted(passage, one));
    const [like] = own.length === 0 ? [] : sentences.of(draft);
    if (!like || coverageOf(draft, like) < sameMatter) return [];
    const ownPoints = new Set(own.map(({ point }) => point));
    const [right, another] = directionsIn(like.passage).filter(({ point }) => !ownPoints.has(point));
    return own.flatMap((one): Verdict[] => {
      // `Northwest` lies in the north.
      if (!right || another || one.point.includes(right.point)) return [];
      if (pointsIn(comparison).some(point => point.includes(one.point))) return [];
      const why = say`The source has “${right.text}” here, not “${one.text}”. Check the sentence.`;
      const put = one.text.replace(points, right.point);
      const text = /^\p{Lu}/u.test(one.text) ? put.charAt(0).toUpperCase() + put.slice(1) : put;
      const fix = replacement(one.span, text);
      return [
        contradicted(
          { span: one.span, passage },
          main.test(one.text) ? 'denies-what-source-says' : 'place-mismatch',
          why,
          [placeIn(like.source, right.span)],
          [fix],
        ),
      ];
    });
  };
};

/** `Southwest Airlines`, `Northwest Tarn`: the whole name is held against the source. */
function isInLongerName({ facts }: Passage, { span }: Direction): boolean {
  return facts.some(
    ({ kind, span: one }) =>
      kind === 'name' && one.start <= span.start && span.end <= one.end && one.end - one.start > span.end - span.start,
  );
}

/** What is quoted is held against the source word by word. */
function isQuoted({ facts }: Passage, { span }: Direction): boolean {
  return facts.some(({ kind, span: one }) => kind === 'quotation' && one.start <= span.start && span.end <= one.end);
}

const points = /(?:north|south)-?(?:east|west)|north|south|east|west/i;
/** One of the four main ones. */
const main = /^(?:north|south|east|west)(?:ern)?$/i;
const direction = /(?<![\p{L}-])(?:(?:north|south)-?(?:east|west)|north|south|east|west)(?:ern)?(?![\p{L}-])/giu;

/** Those that belong to no body's name. */
function directionsIn({ text, span, facts }: Passage): Direction[] {
  if (facts.length > longestList || !points.test(text)) return [];
  return Array.from(text.matchAll(direction)).flatMap(({ 0: written, index }): Direction[] => {
    const start = span.start + index;
    const end = start + written.length;
    const isOfName = facts.some(
      ({ kind, span: one }) => (kind === 'organisation' || kind === 'person') && one.start <= start && end <= one.end,
    );
    // `South Estoria`, `the Middle East`
    const isOfPlace =
      main.test(written) &&
      (/^\p{Lu}/u.test(written) ||
        facts.some(({ kind, span: one }) => kind !== 'quotation' && one.start < start && end <= one.end));
    return isOfName || isOfPlace ? [] : [{ point: pointOf(written), text: written, span: { start, end } }];
  });
}

function pointOf(written: string): string {
  return written.toLowerCase().replace(/-|ern$/g, '');
}

/** Every one of the sources, in whatever name. */
const pointsIn = oncePer(({ contexts }: Comparison): readonly string[] => [
  ...new Set(
    contexts.flatMap(({ passage: { text } }) => Array.from(text.matchAll(direction), ([written]) => pointOf(written))),
  ),
]);
