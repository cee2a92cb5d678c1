import { oncePer } from '../../../text/once.js';
import { say } from '../../../text/message.js';
import { coverageOf } from '../../comparison.js';
import type { Comparison, SourceContext } from '../../comparison.js';
import { placeIn } from '../../sourceEvidence.js';
import type { Verdict } from '../../types.js';
import { contradicted, replacement } from '../../verdicts.js';
import type { ContextPassage } from '../../vocabulary.js';
import type { Check } from '../check.js';

/** How far up something stands: `the second-longest dispute`. */
interface Superlative {
  /** `second`; empty for the very first. */
  readonly rank: string;
  /** `longest`. */
  readonly word: string;
  /** By which the thing is told to be another: what is joined to the superlative (`-running`), or else the next word. */
  readonly thing: string | undefined;
  /** From its rank on, in code units of the passage's text. */
  readonly start: number;
  readonly text: string;
}

const superlatives =
  /(?<![\p{L}-])(?:(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)[\s-])?(largest|biggest|longest|shortest|highest|lowest|smallest|oldest|youngest|busiest|fastest|strongest|deepest|heaviest|tallest|widest|richest|poorest)(-\p{Ll}+)?(?![\p{L}-])/gu;

/** So much of the draft's sentence must stand in the source's for the two to tell of one thing. */
const sameMatter = 0.3;

/**
 * Finds what is said to be the second or the third of all where the source has it as the first, or the other way round: `the second-longest dispute` for
 * `the longest dispute`. The thing must be called the same, and no sentence of the sources may say what the draft does.
 */
export const superlativesCheck: Check =
  ({ comparison }) =>
  draft => {
    const { passage } = draft;
    if (passage.role !== 'sentence' || passage.kind !== 'fact') return [];
    return superlativesIn(draft).flatMap((own): Verdict[] => {
      const start = passage.span.start + own.start;
      const span = { start, end: start + own.text.length };
      // What was read as a figure is held against the sources with the others.
      if (passage.facts.some(one => one.span.start < span.end && span.start < one.span.end)) return [];
      const like = superlativesOf(comparison).filter(one => one.word === own.word);
      const [right] = like.filter(one => one.thing === own.thing && coverageOf(draft, one.context) >= sameMatter);
      if (!right || like.some(one => one.rank === own.rank || one.rank !== right.rank)) return [];
      const from = right.context.passage.span.start + right.start;
      const place = placeIn(right.context.source, { start: from, end: from + right.text.length });
      const why = say`The source has “${right.text}” here, not “${own.text}”. Put the source’s figure.`;
      return [contradicted({ span, passage }, 'number-mismatch', why, [place], [replacement(span, right.text)])];
    });
  };

const superlativesOf = oncePer(
  ({ contexts }: Comparison): readonly (Superlative & { readonly context: SourceContext })[] =>
    contexts.flatMap(context => superlativesIn(context).map(one => ({ ...one, context }))),
);

function superlativesIn({ passage: { text, span }, keys }: ContextPassage): Superlative[] {
  if (!text.includes('est')) return [];
  return Array.from(text.matchAll(superlatives), ({ 0: found, 1: rank = '', 2: word = '', 3: joined, index }) => {
    const end = span.start + index + found.length;
    return { rank, word, thing: joined ?? keys.find(one => one.span.start >= end)?.key, start: index, text: found };
  });
}
