import type { Fact } from '../facts/types.js';
import type { Span } from '../text/span.js';
import { slotSimilarity, surroundings } from './alignment.js';
import type { ContextPassage, Rarity, Surroundings } from './alignment.js';
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
  /** How much of it stands in each passage of the sources, 0 to 1, by the passage's number. */
  readonly coverages: Float64Array;
}

/** A fact of a source and the passage in which it stands. */
export interface SourceFact {
  readonly fact: Fact;
  readonly context: SourceContext;
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
  /** The sources' facts by kind. */
  readonly facts: ReadonlyMap<Fact['kind'], readonly SourceFact[]>;
  /** What stands around facts, as far as it was worked out. */
  readonly around: WeakMap<Span, Surroundings>;
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
    // Of two values in one sentence, which belongs where is told by what they count or name, not by the words around them.
    const apart = other && other.context !== own.context;
    const wrong = apart && other.likeness >= 0.6 && other.likeness - own.likeness >= clearly;
    return wrong ? { state: 'contradicted', by: other } : { state: 'supported', by: own };
  }
  return other && other.likeness >= corresponds ? { state: 'contradicted', by: other } : { state: 'unsupported' };
}

export function mostAlike<F extends Fact>(candidates: readonly Candidate<F>[]): Candidate<F> | undefined {
  let best: Candidate<F> | undefined;
  for (const one of candidates) if (!best || one.likeness > best.likeness) best = one;
  return best;
}

/** So many of the likeliest places are compared word by word. */
const mostCompared = 24;

/** The sources' facts of some kinds, each with the likeness of its surroundings to those of a stretch of the draft. */
export function candidates<F extends Fact>(
  comparison: Comparison,
  draft: DraftContext,
  span: Span,
  kinds: readonly F['kind'][],
): Candidate<F>[] {
  // The facts are kept by kind.
  const found = kinds.flatMap(kind => comparison.facts.get(kind) ?? []) as { fact: F; context: SourceContext }[];
  const likeness = likenesses(comparison, draft, span, found);
  return found.map(({ fact, context }, at) => ({ fact, context, likeness: likeness[at] ?? 0 }));
}

/** Something of a source that has a place there. */
interface Placed {
  readonly fact: { readonly span: Span };
  readonly context: SourceContext;
}

/** Places of the sources with their likeness to a stretch of the draft. */
export function withLikeness<T extends Placed>(
  comparison: Comparison,
  draft: DraftContext,
  span: Span,
  places: readonly T[],
): (T & { readonly likeness: number })[] {
  const likeness = likenesses(comparison, draft, span, places);
  return places.map((one, at) => ({ ...one, likeness: likeness[at] ?? 0 }));
}

/** The likeness of places of the sources to a stretch of the draft, in their order. There are very many: they are numbers alone. */
export function likenesses(
  comparison: Comparison,
  draft: DraftContext,
  span: Span,
  places: readonly Placed[],
): Float64Array {
  const whole = Float64Array.from(places, ({ context }) => draft.coverages[context.passage.index] ?? 0);
  const least = places.length <= mostCompared ? 0 : (whole.toSorted().at(-1 - mostCompared) ?? 0);
  const own = aroundOf(comparison, draft, span);
  return whole.map((coverage, at) => {
    const place = places[at];
    if (coverage === 0 || coverage < least || !place) return coverage / 2;
    const slot = slotSimilarity(own, aroundOf(comparison, place.context, place.fact.span), comparison.rarity);
    return (coverage + slot) / 2;
  });
}

function aroundOf(comparison: Comparison, context: ContextPassage, span: Span): Surroundings {
  const known = comparison.around.get(span);
  if (known) return known;
  const found = surroundings(context, span);
  comparison.around.set(span, found);
  return found;
}

/** How much of a draft's passage stands in a passage of a source: 0 to 1. */
export function coverageOf(draft: DraftContext, context: SourceContext): number {
  return draft.coverages[context.passage.index] ?? 0;
}

/** Where a candidate stands in its saved file. */
export function placeOf({ context, fact }: SourceFact): SourcePlace {
  return placeIn(context.source, fact.span);
}

/** Where the sentence of a candidate stands in its saved file. */
export function sentenceOf({ context }: { readonly context: SourceContext }): SourcePlace {
  return placeIn(context.source, context.passage.span);
}
