import type { Fact } from '../../../facts/types.js';
import { oncePer } from '../../../text/once.js';
import type { Comparison, SourceContext } from '../../comparison.js';
import { placeIn } from '../../sourceEvidence.js';
import type { DraftPassage, Passage, Verdict } from '../../types.js';
import { contradicted, replacement } from '../../verdicts.js';
import type { Check } from '../check.js';
import { say } from '../../../text/message.js';

/** Which of so many something is: `the second of two options`. */
interface Rank {
  readonly rank: string;
  readonly count: string;
  readonly start: number;
}

const ranks =
  /(?<![\p{L}-])(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?:\sand\s(?:final|last))?\sof\s(?:the\s|its\s|up\sto\s)?(two|three|four|five|six|seven|eight|nine|ten|\d{1,2})(?![\p{L}\d-])/giu;

/** Finds which of so many something is said to be, where the sources have another of so many, and that one alone. */
export const ranksCheck: Check =
  ({ comparison }) =>
  ({ passage }) =>
    // An ordinal that was read as a figure is held against the sources with the others.
    wrongRanks(comparison, passage).filter(({ span }) => passage.facts.every(one => one.span.start !== span.start));

/** What {@link ranksCheck} says of an ordinal that was read as a figure. */
export function wrongRank(comparison: Comparison, passage: DraftPassage, fact: Fact): Verdict | undefined {
  const found = wrongRanks(comparison, passage).find(({ span }) => span.start === fact.span.start);
  return found && { ...found, fact };
}

function wrongRanks(comparison: Comparison, passage: DraftPassage): readonly Verdict[] {
  if (passage.role !== 'sentence' || passage.kind !== 'fact' || !passage.text.includes(' of ')) return [];
  return ranksIn(passage).flatMap(({ rank, count, start }): Verdict[] => {
    const known = ranksOf(comparison).filter(one => one.count === count);
    const [right] = known;
    if (!right || known.some(one => one.rank === rank || one.rank !== right.rank)) return [];
    const { source, passage: theirs } = right.context;
    const span = { start: passage.span.start + start, end: passage.span.start + start + rank.length };
    const from = theirs.span.start + right.start;
    const place = placeIn(source, { start: from, end: from + right.rank.length });
    const why = say`The source has “${right.rank}” here, not “${rank}”. Put the source’s figure.`;
    return [contradicted({ span, passage }, 'number-mismatch', why, [place], [replacement(span, right.rank)])];
  });
}

const ranksOf = oncePer(({ contexts }: Comparison): readonly (Rank & { readonly context: SourceContext })[] =>
  contexts.flatMap(context => ranksIn(context.passage).map(one => ({ ...one, context }))),
);

function ranksIn({ text }: Passage): Rank[] {
  return Array.from(text.matchAll(ranks), ({ 1: rank = '', 2: count = '', index }) => ({
    rank: rank.toLowerCase(),
    count: count.toLowerCase(),
    start: index,
  }));
}
