import type { Span } from '../text/span.js';
import type { Coverages } from './coverage.js';
import type { Placed, Places } from './places.js';
import { slotSimilarity, surroundingsOf } from './surroundings.js';
import type { ContextPassage } from './vocabulary.js';

/** A place of the sources with its likeness, 0 to 1, to one of the draft. */
export interface Likened<T extends Placed> {
  readonly place: T;
  readonly likeness: number;
}

/** What it says for a place that the value there is what it is. */
export interface Weight {
  /** It makes the place so much more alike. */
  readonly gain: number;
  /** The place counts only when it is at least so much alike, the gain included. */
  readonly least: number;
}

/** For places of which nothing but their surroundings tells how alike they are. */
export const plain: Weight = { gain: 0, least: 0 };

/** Which places are looked at. */
export interface Search {
  /** By the place's number; undefined for one that is of no matter. */
  readonly weightOf: (place: number) => Weight | undefined;
  /** Asked last, of places that would be the most alike. */
  readonly isFree?: (place: number) => boolean;
  /** No weight has a greater gain; 0 when absent. */
  readonly mostGain?: number;
  /** Places that are less alike are of no matter. */
  readonly least?: number;
}

/** A stretch of the draft, in a passage that is known to be like some passages of the sources. */
export class Slot {
  constructor(
    private readonly draft: ContextPassage & { readonly coverages: Coverages },
    private readonly span: Span,
  ) {}

  /**
   * The place that is most like this one, of those in passages with a word of the draft's; places elsewhere are like it in nothing. How alike two
   * places are is how much of the draft's passage stands in the other's, and how alike the words right around are. Those are only
   * compared for a place that could be the one. Of places that are equally alike it is the first.
   */
  mostAlike<T extends Placed>(
    places: Places<T>,
    { weightOf, isFree, mostGain = 0, least = 0 }: Search,
  ): (Likened<T> & { readonly number: number }) | undefined {
    const near = places.near(this.draft.coverages);
    let best = -1;
    let bestLikeness = least;
    for (let at = 0; at < near.places.length; at++) {
      const share = near.shares[at] ?? 0;
      const isCompared = at < near.compared;
      const similarity = isCompared ? 1 : 0;
      // Those with most of the passage come first: from here on none can be more alike.
      if (likenessOf(share, similarity, mostGain) < bestLikeness) break;
      const number = near.places[at] ?? -1;
      const weight = weightOf(number);
      if (!weight) continue;
      const most = likenessOf(share, similarity, weight.gain);
      if (most < weight.least || most < bestLikeness || (isFree && !isFree(number))) continue;
      const likeness = isCompared ? likenessOf(share, this.similarity(places, number), weight.gain) : most;
      if (likeness < weight.least || likeness < bestLikeness) continue;
      if (best >= 0 && likeness === bestLikeness && best < number) continue;
      best = number;
      bestLikeness = likeness;
    }
    const place = places.all[best];
    return place && { place, number: best, likeness: bestLikeness };
  }

  private similarity<T extends Placed>(places: Places<T>, number: number): number {
    return slotSimilarity(surroundingsOf(this.draft, this.span), places.surroundings(number));
  }
}

function likenessOf(share: number, similarity: number, gain: number): number {
  return Math.min(1, (share + similarity) / 2 + gain);
}
