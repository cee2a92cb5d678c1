import type { Span } from '../text/span.js';
import type { Coverages } from './coverage.js';
import { surroundingsOf } from './surroundings.js';
import type { Surroundings } from './surroundings.js';
import type { ContextPassage } from './vocabulary.js';

/** Something of a source that has a place there. */
export interface Placed {
  readonly fact: { readonly span: Span };
  readonly context: ContextPassage & { readonly passage: { readonly index: number } };
}

/** A passage with more facts of a kind than this is a list: none of them can be told to correspond to one of the draft. */
export const longestList = 100;

/** So many of the likeliest places are compared word by word. */
const mostCompared = 24;

/** Places that stand in passages with a word of the draft's; those in the likeliest passage first. */
interface NearPlaces {
  /** Their numbers. */
  readonly places: readonly number[];
  /** For each how much of the draft's passage stands in its own. */
  readonly shares: readonly number[];
  /** So many of them, the first, are compared word by word. */
  readonly compared: number;
}

/** Places of the sources by the passages in which they stand, with what stands around each. */
export class Places<T extends Placed> {
  /** Each has a number: where it stands here. */
  readonly all: readonly T[];
  private readonly byPassage: (number[] | undefined)[] = [];
  private asked: { readonly coverages: Coverages; readonly near: NearPlaces } | undefined;

  /** @param lists places by what stands there: a passage that is a mere list of one kind has no places of it. */
  constructor(...lists: readonly (readonly T[])[]) {
    this.all = lists.flat();
    let first = 0;
    for (const list of lists) {
      for (const [passage, places] of groupedByPassage(list, first)) {
        if (places.length > longestList) continue;
        const known = this.byPassage[passage];
        if (known) known.push(...places);
        else this.byPassage[passage] = places;
      }
      first += list.length;
    }
  }

  surroundings(place: number): Surroundings {
    const found = this.all[place];
    if (!found) throw new RangeError(`There is no place ${place}.`);
    return surroundingsOf(found.context, found.fact.span);
  }

  /** The places that may be like one in a passage of the draft. */
  near(coverages: Coverages): NearPlaces {
    if (this.asked?.coverages !== coverages) this.asked = { coverages, near: this.findNear(coverages) };
    return this.asked.near;
  }

  private findNear({ likeliest, passages, shares }: Coverages): NearPlaces {
    const found: number[] = [];
    const shareOf: number[] = [];
    let compared: number | undefined;
    let least = 0;
    for (const rank of likeliest) {
      const share = shares[rank] ?? 0;
      if (share < least) compared ??= found.length;
      for (const place of this.byPassage[passages[rank] ?? -1] ?? []) {
        found.push(place);
        shareOf.push(share);
      }
      if (least === 0 && found.length > mostCompared) least = share;
    }
    return { places: found, shares: shareOf, compared: compared ?? found.length };
  }
}

function groupedByPassage(list: readonly Placed[], first: number): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const [at, { context }] of list.entries()) {
    const known = groups.get(context.passage.index);
    if (known) known.push(first + at);
    else groups.set(context.passage.index, [first + at]);
  }
  return groups;
}
