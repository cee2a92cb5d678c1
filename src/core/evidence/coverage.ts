import type { ContextPassage, KnownKeys, Vocabulary } from './vocabulary.js';
import { rankOf } from './vocabulary.js';

/** A key that more than so many passages have tells too little of which one is meant. */
const mostPassages = 200;

/** So many of the passages that have most of one of the draft are looked at. */
const mostAlike = 40;

/** How much of a passage of the draft stands in passages of the sources: 0 to 1. Most passages have nothing of it and take no room. */
export class Coverages {
  private order: Int32Array | undefined;

  /**
   * @param passages the numbers of the passages that have something of it, ascending.
   * @param shares how much each has.
   */
  constructor(
    readonly passages: Int32Array,
    readonly shares: Float64Array,
  ) {}

  /** Where in `passages` those with most of it stand, first of all. */
  get likeliest(): Int32Array {
    return (this.order ??= descending(this.shares));
  }

  of(passage: number): number {
    return this.shares[rankOf(passage, this.passages)] ?? 0;
  }
}

/** Where the greatest of a few numbers stand, the greatest first, and of equal ones the first. */
function descending(numbers: Float64Array): Int32Array {
  const order = new Int32Array(numbers.length);
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] ?? 0;
    let to = at;
    for (; to > 0 && (numbers[order[to - 1] ?? 0] ?? 0) < number; to--) order[to] = order[to - 1] ?? 0;
    order[to] = at;
  }
  return order;
}

/** Finds the passages of the sources that a passage of the draft is like: by its keys, so that only passages that share one are looked at. */
export class PassageIndex {
  private readonly postings: readonly number[][];
  private readonly shared: Float64Array;
  private readonly touched: Int32Array;

  constructor(sources: readonly ContextPassage[], vocabulary: Vocabulary) {
    this.postings = Array.from({ length: vocabulary.size }, () => []);
    for (const [index, { known }] of sources.entries()) {
      for (const id of known.ids) this.postings[id]?.push(index);
    }
    this.shared = new Float64Array(sources.length);
    this.touched = new Int32Array(sources.length);
  }

  /** How much of what the draft's passage is about (of that part which the sources know) stands in each passage of the sources. */
  coverages({ ids, weights }: KnownKeys): Coverages {
    const { shared } = this;
    let count = 0;
    let all = 0;
    for (let rank = 0; rank < ids.length; rank++) {
      const weight = weights[rank] ?? 0;
      all += weight;
      const places = this.postings[ids[rank] ?? 0];
      if (!places || places.length > mostPassages) continue;
      for (const index of places) {
        const before = shared[index] ?? 0;
        if (before === 0) this.touched[count++] = index;
        shared[index] = before + weight;
      }
    }
    const touched = this.touched.subarray(0, count);
    const passages = this.likeliest(touched);
    const shares = this.sharesOf(passages);
    for (let at = 0; at < shares.length; at++) shares[at] = (shares[at] ?? 0) / all;
    for (let at = 0; at < count; at++) shared[touched[at] ?? 0] = 0;
    return new Coverages(passages, shares);
  }

  /** Those of some passages that have most, ascending; of those that have as much as the last of them, the first. */
  private likeliest(touched: Int32Array): Int32Array {
    const passages = touched.slice().sort();
    if (passages.length <= mostAlike) return passages;
    const shares = this.sharesOf(passages);
    const sorted = shares.slice().sort();
    const least = sorted[sorted.length - mostAlike] ?? 0;
    let room = mostAlike;
    for (let at = sorted.length - 1; (sorted[at] ?? 0) > least; at--) room--;
    let count = 0;
    for (let at = 0; at < passages.length; at++) {
      const share = shares[at] ?? 0;
      if (share > least || (share === least && room-- > 0)) passages[count++] = passages[at] ?? 0;
    }
    return passages.subarray(0, count);
  }

  private sharesOf(passages: Int32Array): Float64Array {
    const shares = new Float64Array(passages.length);
    for (let at = 0; at < passages.length; at++) shares[at] = this.shared[passages[at] ?? 0] ?? 0;
    return shares;
  }
}
