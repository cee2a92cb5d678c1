import type { Fact } from '../../../facts/types.js';
import type { DraftContext, SourceContext } from '../../comparison.js';
import { wordsAt } from '../../passages.js';
import { placeIn } from '../../sourceEvidence.js';
import type { Verdict } from '../../types.js';
import { contradicted, replacement } from '../../verdicts.js';
import type { Check } from '../check.js';
import { likeSentences } from './likeSentences.js';
import type { LikeSentences } from './likeSentences.js';
import { placementsIn, shared, valueOf } from './placements.js';
import type { Placement } from './placements.js';
import { say } from '../../../text/message.js';

const kinds = ['number', 'percentage', 'money'] as const;

/** So much of what the draft says beside the figure must stand in the source's sentence for the two to tell of one thing. */
const sameMatter = 0.75;

/**
 * Finds a figure of the source's sentence that stands with what belongs to another of its figures: `60 ships` where the source has `12 ships and
 * 60 aircraft`, `2.8 percent in 2026` where that is the figure for 2027.
 */
export const misplacedCheck: Check = ({ comparison }) => {
  const sentences = likeSentences(comparison);
  return draft => {
    if (draft.passage.role !== 'sentence' || draft.passage.kind !== 'fact') return [];
    return kinds.flatMap(kind => {
      const figures = draft.checked.filter(fact => fact.kind === kind);
      if (!figures.some(figure => standsInLike(draft, sentences, figure))) return [];
      const own = placementsIn(draft, figures);
      const told = new Set(own.map(({ value }) => value));
      return own.flatMap(figure => {
        const found = misplaced(draft, sentences, figure);
        return found && !told.has(found.right.value) ? [verdictOf(draft, figure, found)] : [];
      });
    });
  };
};

/** Whether a like sentence has the figure beside others. */
function standsInLike(draft: DraftContext, sentences: LikeSentences, figure: Fact): boolean {
  const value = valueOf(figure);
  return sentences.of(draft).some(context => sentences.has(context, figure.kind, value));
}

interface Misplaced {
  readonly context: SourceContext;
  /** The figure that the source has here. */
  readonly right: Placement;
  /** What stands beside the figure in the draft and beside another in the source. */
  readonly key: string;
}

function misplaced(draft: DraftContext, sentences: LikeSentences, figure: Placement): Misplaced | undefined {
  const { kind } = figure.fact;
  const holding = sentences.of(draft).flatMap(context => {
    if (!sentences.has(context, kind, figure.value)) return [];
    const placements = sentences.placements(context, kind);
    return placements.some(one => one.value === figure.value) ? [{ context, placements }] : [];
  });
  const [only] = holding;
  if (!only || holding.length > 1) return undefined;
  const { context, placements } = only;
  const [own, another] = placements.filter(one => one.value === figure.value);
  if (!own || another || shared(figure.names, own.names, new Map()) > 0 || !isOfOneMatter(draft, context))
    return undefined;
  for (const right of placements) {
    const key = [...figure.names.keys()].find(one => right.names.has(one));
    if (right === own || key === undefined) continue;
    const counted = countsOtherwise(figure, own, right);
    if (counted || shared(figure.words, own.words, right.words) === 0) return { context, right, key };
  }
  return undefined;
}

/** Whether a figure of the draft counts what one figure of the source counts, and what another does not, which says what it counts. */
function countsOtherwise(figure: Placement, own: Placement, right: Placement): boolean {
  const counted = [figure, own, right].map(({ names }) => [...names.keys()].find(key => key.startsWith('counts:')));
  const [here, there, wanted] = counted;
  return here !== undefined && there !== undefined && here === wanted && here !== there;
}

function isOfOneMatter(draft: DraftContext, context: SourceContext): boolean {
  const known = new Set(context.keys.map(({ key }) => key));
  const valued = draft.passage.facts.filter(isFigure);
  const values = new Set(context.passage.facts.filter(isFigure).map(valueOf));
  const keys = draft.keys.filter(
    ({ span }) => !valued.some(one => one.span.start <= span.start && span.end <= one.span.end),
  );
  const shares =
    keys.filter(({ key }) => known.has(key)).length + valued.filter(one => values.has(valueOf(one))).length;
  return shares >= sameMatter * (keys.length + valued.length);
}

function isFigure({ kind }: Fact): boolean {
  return kind === 'number' || kind === 'percentage' || kind === 'money' || kind === 'date' || kind === 'weekday';
}

function verdictOf({ passage }: DraftContext, { fact, names }: Placement, { context, right, key }: Misplaced): Verdict {
  const { source } = context;
  const text = source.mapped.text.slice(right.fact.span.start, right.fact.span.end);
  const label = key.startsWith('counts:') ? undefined : names.get(key);
  const span = label
    ? { start: Math.min(fact.span.start, label.start), end: Math.max(fact.span.end, label.end) }
    : fact.span;
  const own = wordsAt(passage, fact.span);
  const verdict = contradicted(
    { span, passage },
    'number-mismatch',
    say`The source has “${text}” here; “${own}” is its figure for something else. Put the source’s figure.`,
    [placeIn(source, right.fact.span)],
    [replacement(fact.span, text)],
  );
  return { ...verdict, about: [fact.span] };
}
