import { oncePer } from '../../../text/once.js';
import type { Span } from '../../../text/span.js';
import { coverageOf } from '../../comparison.js';
import type { DraftContext, SourceContext } from '../../comparison.js';
import { opposites } from '../../lexicon/opposites.js';
import { placeIn } from '../../sourceEvidence.js';
import { slotSimilarity, surroundings } from '../../surroundings.js';
import type { Passage, Verdict } from '../../types.js';
import { contradicted } from '../../verdicts.js';
import type { Check } from '../check.js';
import { likeSentences } from '../values/likeSentences.js';
import { say } from '../../../text/message.js';

/** So much of the draft's sentence must stand in the source's, and the words around the two must be so alike, for them to tell of one thing. */
const sameMatter = 0.5;
const samePlace = 0.5;

/** In a sentence with one of these, which it is asked for in small letters, the contrary word may say the same. */
const turning =
  /(?<![\p{L}’'-])(?:not|never|no|none|neither|nor|without|cannot|(?:fail|refus|prevent|stop|halt|revers|avoid)\p{Ll}*|instead|rather|despite|although)(?![\p{L}’'-])|n[’']t(?!\p{L})/u;

/**
 * Finds a word where the sentence of the source that the draft's goes back to has its contrary: `welcomed the cuts` for `welcomed the increases`, `in
 * the south` for `in the north`. Only where neither sentence has both, and what stands around the two is the same.
 */
export const oppositesCheck: Check = ({ comparison }) => {
  const sentences = likeSentences(comparison);
  return draft => {
    const { passage } = draft;
    if (passage.role !== 'sentence' || passage.kind !== 'fact') return [];
    const own = polesIn(passage);
    if (own.length === 0 || turning.test(passage.text.toLowerCase())) return [];
    const like = sentences.of(draft);
    return own.flatMap(pole => {
      const found = contraryIn(draft, pole, own, like);
      return found ? [verdictOf(draft, pole, found)] : [];
    });
  };
};

/** A word that has a contrary, at its place. */
interface Pole {
  readonly axis: number;
  readonly side: number;
  readonly text: string;
  readonly span: Span;
}

/** All words that have a contrary are of plain letters; whether more stands beside them is looked at for those alone. */
const word = /[A-Za-z]{3,}/g;
const capital = /[A-Z]/;
const joined = /[\p{L}’'-]/u;

function polesIn({ text, span, facts }: Passage): Pole[] {
  const closed = facts.filter(
    ({ kind }) =>
      kind === 'quotation' || kind === 'organisation' || kind === 'country' || kind === 'place' || kind === 'name',
  );
  return Array.from(text.matchAll(word)).flatMap(({ 0: written, index }): Pole[] => {
    const start = span.start + index;
    const end = start + written.length;
    const sides = opposites.get(capital.test(written) ? written.toLowerCase() : written);
    if (!sides || joined.test(text.charAt(index - 1)) || joined.test(text.charAt(index + written.length))) return [];
    if (closed.some(one => one.span.start <= start && end <= one.span.end)) return [];
    return sides.map(one => ({ ...one, text: written, span: { start, end } }));
  });
}

/** Of a source's passage; many sentences of a draft are like it. */
const polesOf = oncePer(polesIn);

interface Contrary {
  readonly context: SourceContext;
  readonly pole: Pole;
}

/** The contrary in a sentence of the same matter; undefined where any such sentence has the draft's own side too. */
function contraryIn(
  draft: DraftContext,
  pole: Pole,
  own: readonly Pole[],
  like: readonly SourceContext[],
): Contrary | undefined {
  if (own.some(one => one.axis === pole.axis && one.side !== pole.side)) return undefined;
  let found: Contrary | undefined;
  for (const context of like) {
    const theirs = polesOf(context.passage).filter(one => one.axis === pole.axis);
    if (theirs.length === 0 || !isOfOneMatter(draft, context)) continue;
    if (theirs.some(one => one.side === pole.side)) return undefined;
    const [other] = theirs;
    if (!other || found || turning.test(context.passage.text.toLowerCase())) continue;
    if (joins.test(pole.text) && nextKey(draft, pole) !== nextKey(context, other)) continue;
    const likeness = slotSimilarity(surroundings(draft, pole.span), surroundings(context, other.span));
    if (likeness >= samePlace) found = { context, pole: other };
  }
  return found;
}

/** Words that say nothing by themselves: `after the storm` and `before the harvest` tell of two things. */
const joins = /^(?:before|after)$/i;

function nextKey({ keys }: Pick<SourceContext, 'keys'>, { span }: Pole): string | undefined {
  return keys.find(one => one.span.start >= span.end)?.key;
}

/** Whether most of what the draft's sentence says stands in the source's. */
function isOfOneMatter(draft: DraftContext, context: SourceContext): boolean {
  if (coverageOf(draft, context) < sameMatter) return false;
  const known = new Set(context.keys.map(({ key }) => key));
  return draft.keys.filter(({ key }) => known.has(key)).length >= sameMatter * draft.keys.length;
}

function verdictOf({ passage }: DraftContext, { text, span }: Pole, { context, pole }: Contrary): Verdict {
  const why = say`The source has “${pole.text}” here, not “${text}”. Check the sentence.`;
  return contradicted({ span, passage }, 'denies-what-source-says', why, [placeIn(context.source, pole.span)]);
}
