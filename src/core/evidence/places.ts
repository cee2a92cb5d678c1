import type { Span } from '../text/span.js';
import { slotSimilarity, surroundings } from './alignment.js';
import type { ContextPassage, Coverages, Surroundings, Vocabulary } from './alignment.js';

/** Something of a source that has a place there. */
export interface Placed {
  readonly fact: { readonly span: Span };
  readonly context: ContextPassage & { readonly passage: { readonly index: number } };
}

/** A stretch of the draft in a passage that is known to be like some passages of the sources. */
export interface Slot {
  readonly draft: ContextPassage & { readonly coverages: Coverages };
  readonly span: Span;
}

/** A place of the sources with its likeness, 0 to 1, to one of the draft. */
export interface Likened<T extends Placed> {
  readonly place: T;
  readonly likeness: number;
}

/** A passage with more facts of a kind than this is a list: none of them can be told to correspond to one of the draft. */
export const longestList = 100;

const none: readonly number[] = [];

/** Places of the sources by the passages in which they stand, with what stands around each. */
export class Places<T extends Placed> {
  private readonly byPassage = new Map<number, number[]>();
  private readonly around: (Surroundings | undefined)[] = [];

  constructor(
    readonly all: readonly T[],
    private readonly vocabulary: Vocabulary,
  ) {
    for (const [at, { context }] of all.entries()) {
      const known = this.byPassage.get(context.passage.index);
      if (known) known.push(at);
      else this.byPassage.set(context.passage.index, [at]);
    }
  }

  /** Where in `all` the places of a passage stand; none of a passage that is a mere list. */
  within(passage: number): readonly number[] {
    const inside = this.byPassage.get(passage) ?? none;
    return inside.length > longestList ? none : inside;
  }

  surroundings(at: number): Surroundings {
    const place = this.all[at];
    if (!place) throw new RangeError(`There is no place ${at}.`);
    return (this.around[at] ??= surroundings(place.context, place.fact.span, this.vocabulary));
  }
}

/** So many of the likeliest places are compared word by word. */
const mostCompared = 24;

/**
 * The places that stand in passages with a word of the draft's, in order, each with its likeness: how much of the draft's passage stands in its
 * own, and how alike the words right around are. Places elsewhere are like it in nothing.
 *
 * @param wanted picks those that matter, by how alike they can be at most; how alike the others are is not worked out.
 */
export function likePlaces<T extends Placed>(
  vocabulary: Vocabulary,
  { draft, span }: Slot,
  lists: readonly Places<T>[],
  wanted: (place: T, most: number) => boolean = () => true,
): Likened<T>[] {
  const { coverages } = draft;
  const least = leastCompared(coverages, lists);
  const own = surroundings(draft, span, vocabulary);
  const found: Likened<T>[] = [];
  for (const places of lists) {
    for (let rank = 0; rank < coverages.passages.length; rank++) {
      const inside = places.within(coverages.passages[rank] ?? -1);
      if (inside.length === 0) continue;
      const coverage = coverages.shares[rank] ?? 0;
      const isCompared = coverage >= least;
      for (const at of inside) {
        const place = places.all[at];
        if (!place || !wanted(place, (coverage + (isCompared ? 1 : 0)) / 2)) continue;
        const slot = isCompared ? slotSimilarity(own, places.surroundings(at)) : 0;
        found.push({ place, likeness: (coverage + slot) / 2 });
      }
    }
  }
  return found;
}

/** From which coverage on places are compared word by word: that of the last of the likeliest. */
function leastCompared<T extends Placed>(
  { likeliest, passages, shares }: Coverages,
  lists: readonly Places<T>[],
): number {
  let count = 0;
  for (const rank of likeliest) {
    for (const places of lists) count += places.within(passages[rank] ?? -1).length;
    if (count > mostCompared) return shares[rank] ?? 0;
  }
  return 0;
}
