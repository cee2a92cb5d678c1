import type { Approximation, Fact } from '../../../facts/types.js';
import type { Span } from '../../../text/span.js';
import { placeOf } from '../../comparison.js';
import type { DraftContext, SourceFact } from '../../comparison.js';
import type { Passage, Verdict } from '../../types.js';
import { contradicted } from '../../verdicts.js';
import { say } from '../../../text/message.js';

/** A figure with what hedges it. */
type Hedged = Fact & { readonly approximation?: Approximation };

const hedgeBefore =
  /(?:(?:more|less|fewer|greater|higher|lower) than|no (?:more|less|fewer) than|at (?:least|most)|up to|over|under|above|below|nearly|almost|exceeding|upwards of)\s$/i;
const above: ReadonlySet<Approximation> = new Set<Approximation>(['over', 'at-least']);
const below: ReadonlySet<Approximation> = new Set<Approximation>(['under', 'up-to', 'nearly']);

/** A figure that the sources have with a hedge to the other side: `less than 300` for `more than 300`. */
export function hedgedOtherwise(
  draft: DraftContext,
  fact: Hedged,
  same: readonly SourceFact<Hedged>[],
): Verdict | undefined {
  const [by] = same;
  const hedge = fact.approximation;
  if (!by || hedge === undefined) return undefined;
  const contrary = above.has(hedge) ? below : below.has(hedge) ? above : undefined;
  if (
    !contrary ||
    !same.every(({ fact: { approximation } }) => approximation !== undefined && contrary.has(approximation))
  )
    return undefined;
  const [ours, theirs] = [hedgeOf(draft.passage, fact), hedgeOf(by.context.passage, by.fact)];
  if (!ours || !theirs) return undefined;
  const span = { start: ours.span.start, end: fact.span.end };
  // `May not receive more than 10` against `more than 10`: what makes the difference stands further off.
  if (theirs.text.toLowerCase() === ours.text.toLowerCase()) return aLimit(draft, fact, by, span);
  const why = say`The source has “${theirs.text} ${by.fact.text}”, not “${ours.text} ${fact.text}”. Put the source’s words.`;
  return contradicted(
    { fact, span, passage: draft.passage },
    'number-mismatch',
    why,
    [placeOf(by)],
    [{ title: say`Change to “${theirs.text}”`, edits: [{ ...ours.span, text: theirs.text }] }],
  );
}

/** Where both have the same words right before the figure, and one of them denies them. */
function aLimit({ passage }: DraftContext, fact: Hedged, by: SourceFact<Hedged>, span: Span): Verdict {
  const isMost = by.fact.approximation !== undefined && below.has(by.fact.approximation);
  const why = isMost
    ? say`For the source “${by.fact.text}” is the most that there may be; here it is not. Compare the two sentences.`
    : say`For the source “${by.fact.text}” is the least that there may be; here it is not. Compare the two sentences.`;
  return contradicted({ fact, span, passage }, 'number-mismatch', why, [placeOf(by)]);
}

/** The source's own figure with a hedge that it has not and that makes it untrue: `over 520` of 520. */
export function hedgedForNothing(draft: DraftContext, fact: Hedged, by: SourceFact<Hedged>): Verdict {
  const hedge = hedgeOf(draft.passage, fact);
  const start = hedge?.span.start ?? fact.span.start;
  const words = hedge ? `${hedge.text} ${fact.text}` : fact.text;
  const why = say`The source has “${by.fact.text}”, not “${words}”. Put the source’s figure.`;
  const edit = { start, end: fact.span.start, text: '' };
  return contradicted(
    { fact, span: { start, end: fact.span.end }, passage: draft.passage },
    'number-mismatch',
    why,
    [placeOf(by)],
    hedge ? [{ title: say`Change to “${fact.text}”`, edits: [edit] }] : [],
  );
}

function hedgeOf({ text, span }: Passage, fact: Fact): { text: string; span: Span } | undefined {
  const found = hedgeBefore.exec(text.slice(0, fact.span.start - span.start));
  if (!found) return undefined;
  const start = span.start + found.index;
  return { text: found[0].trimEnd(), span: { start, end: start + found[0].trimEnd().length } };
}
