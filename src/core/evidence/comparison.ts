import type { Fact } from '../facts/types.js';
import type { Span } from '../text/span.js';
import { coverage, Rarity, slotSimilarity } from './alignment.js';
import type { ContextPassage } from './alignment.js';
import type { Draft } from './draftPassages.js';
import { placeIn } from './sourceEvidence.js';
import type { SourceEvidence } from './sourceEvidence.js';
import type { DraftPassage, SourcePassage, SourcePlace } from './types.js';

/** A passage of a source with its words and names, and the source that it is of. */
export interface SourceContext extends ContextPassage {
  readonly passage: SourcePassage;
  readonly source: SourceEvidence;
}

/** A passage of the draft with its words and names. */
export interface DraftContext extends ContextPassage {
  readonly passage: DraftPassage;
  /** The facts that are held against the sources one by one. */
  readonly checked: readonly Fact[];
}

/** A fact of a source, where it stands, and how alike its surroundings are to those of the draft's fact. */
export interface Candidate<F extends Fact = Fact> {
  readonly fact: F;
  readonly context: SourceContext;
  /** 0 to 1. */
  readonly likeness: number;
}

/** Everything that a draft is held against, in comparable form. */
export interface Comparison {
  readonly draft: Draft;
  readonly drafts: readonly DraftContext[];
  readonly sources: readonly SourceEvidence[];
  readonly contexts: readonly SourceContext[];
  readonly rarity: Rarity;
}

/** How a value of the draft stands to the values of its kind in the sources. */
export type Decision<F extends Fact> =
  | { readonly state: 'supported'; readonly by: Candidate<F> }
  /** The place that it corresponds to has another value. */
  | { readonly state: 'contradicted'; readonly by: Candidate<F> }
  | { readonly state: 'unsupported' };

/** From here on, the surroundings are alike enough to say that a place of the source corresponds to one of the draft. */
const corresponds = 0.34;
/** A value that stands in the source is called wrong only when another place corresponds this much better. */
const clearly = 0.3;

/**
 * Decides about a value: where the sources have it in a like place it is supported; where the place that it corresponds to holds another value
 * it is contradicted, though the value may stand elsewhere; otherwise it is unsupported.
 *
 * @param same the sources' facts with the draft's value.
 * @param others those of the same kind with other values that nothing else in the draft's sentence accounts for.
 */
export function decide<F extends Fact>(same: readonly Candidate<F>[], others: readonly Candidate<F>[]): Decision<F> {
  const own = mostAlike(same);
  const other = mostAlike(others);
  if (own) {
    const wrong = other && other.likeness >= 0.6 && other.likeness - own.likeness >= clearly;
    return wrong ? { state: 'contradicted', by: other } : { state: 'supported', by: own };
  }
  return other && other.likeness >= corresponds ? { state: 'contradicted', by: other } : { state: 'unsupported' };
}

export function mostAlike<F extends Fact>(candidates: readonly Candidate<F>[]): Candidate<F> | undefined {
  let best: Candidate<F> | undefined;
  for (const one of candidates) if (!best || one.likeness > best.likeness) best = one;
  return best;
}

/** The sources' facts that pass a test, each with the likeness of its surroundings to those of a stretch of the draft. */
export function candidates<F extends Fact>(
  comparison: Comparison,
  draft: DraftContext,
  span: Span,
  test: (fact: Fact) => fact is F,
): Candidate<F>[] {
  return comparison.contexts.flatMap(context => {
    const facts = context.passage.facts.filter(test);
    if (facts.length === 0) return [];
    const whole = coverage(draft, context, comparison.rarity);
    return facts.map(fact => ({
      fact,
      context,
      likeness: (whole + slotSimilarity(draft, span, context, fact.span, comparison.rarity)) / 2,
    }));
  });
}

/** Where a candidate stands in its saved file. */
export function placeOf({ context, fact }: Candidate): SourcePlace {
  return placeIn(context.source, fact.span);
}

/** Where the sentence of a candidate stands in its saved file. */
export function sentenceOf({ context }: { readonly context: SourceContext }): SourcePlace {
  return placeIn(context.source, context.passage.span);
}
