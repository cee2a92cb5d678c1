import type { Span } from '../text/span.js';
import type { Passage } from './types.js';

/** A word or a named thing of a passage, by which passages are compared. */
export interface ContextKey {
  /** A word's stem, or what a name stands for: `country:Japan`. */
  readonly key: string;
  readonly span: Span;
}

/** A passage with its words and names in order. */
export interface ContextPassage {
  readonly passage: Passage;
  readonly keys: readonly ContextKey[];
  /** The number of each key in the sources' vocabulary; -1 for one that no source has. */
  readonly ids: Int32Array;
}

/** The keys of the sources' passages, numbered, and how rare each is among them: rare ones say more of what a passage is about. */
export class Vocabulary {
  private readonly ids = new Map<string, number>();
  private readonly weights: readonly number[];

  constructor(passages: readonly (readonly ContextKey[])[]) {
    const counts: number[] = [];
    for (const keys of passages) {
      for (const key of new Set(keys.map(one => one.key))) {
        const id = this.ids.get(key);
        if (id === undefined) this.ids.set(key, counts.push(1) - 1);
        else counts[id] = (counts[id] ?? 0) + 1;
      }
    }
    this.weights = counts.map(count => Math.log(1 + (passages.length + 1) / count));
  }

  /** How many keys there are; their numbers are below it. */
  get size(): number {
    return this.weights.length;
  }

  idsOf(keys: readonly ContextKey[]): Int32Array {
    return Int32Array.from(keys, ({ key }) => this.ids.get(key) ?? -1);
  }

  /** 0 for a key that no source has: it can neither support nor contradict. */
  weight(id: number): number {
    return this.weights[id] ?? 0;
  }
}

/** A key that more than so many passages have tells too little of which one is meant. */
const mostPassages = 200;

/** So many of the passages that have most of one of the draft are looked at. */
const mostAlike = 40;

/** How much of a passage of the draft stands in passages of the sources: 0 to 1. Most passages have nothing of it and take no room. */
export class Coverages {
  private order: readonly number[] | undefined;

  /**
   * @param passages the numbers of the passages that have something of it, ascending.
   * @param shares how much each has.
   */
  constructor(
    readonly passages: Int32Array,
    readonly shares: Float64Array,
  ) {}

  /** Where in `passages` those with most of it stand, first of all. */
  get likeliest(): readonly number[] {
    return (this.order ??= Array.from(this.shares.keys()).sort(
      (a, b) => (this.shares[b] ?? 0) - (this.shares[a] ?? 0),
    ));
  }

  of(passage: number): number {
    let low = 0;
    let high = this.passages.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.passages[middle] ?? 0) < passage) low = middle + 1;
      else high = middle;
    }
    return this.passages[low] === passage ? (this.shares[low] ?? 0) : 0;
  }
}

/** Finds the passages of the sources that a passage of the draft is like: by its keys, so that only passages that share one are looked at. */
export class PassageIndex {
  private readonly postings: readonly number[][];
  private readonly shared: Float64Array;

  constructor(
    sources: readonly ContextPassage[],
    private readonly vocabulary: Vocabulary,
  ) {
    this.postings = Array.from({ length: vocabulary.size }, () => []);
    for (const [index, { ids }] of sources.entries()) {
      for (const id of new Set(ids)) this.postings[id]?.push(index);
    }
    this.shared = new Float64Array(sources.length);
  }

  /** How much of what the draft's passage is about (of that part which the sources know) stands in each passage of the sources. */
  coverages(ids: Int32Array): Coverages {
    const { shared } = this;
    const touched: number[] = [];
    let all = 0;
    for (const id of new Set(ids)) {
      const weight = this.vocabulary.weight(id);
      all += weight;
      const places = this.postings[id] ?? [];
      if (places.length > mostPassages) continue;
      for (const index of places) {
        if (shared[index] === 0) touched.push(index);
        shared[index] = (shared[index] ?? 0) + weight;
      }
    }
    const passages = Int32Array.from(this.likeliest(touched)).sort();
    const shares = Float64Array.from(passages, index => (shared[index] ?? 0) / all);
    for (const index of touched) shared[index] = 0;
    return new Coverages(passages, shares);
  }

  private likeliest(passages: readonly number[]): readonly number[] {
    if (passages.length <= mostAlike) return passages;
    const share = (passage: number): number => this.shared[passage] ?? 0;
    return passages.toSorted((a, b) => share(b) - share(a) || a - b).slice(0, mostAlike);
  }
}

/** Half of a word's say is lost over so many words between it and the fact. */
const halfDistance = 5;

/** Keys further away than this don't count. */
const farthest = 30;

const decays = Float64Array.from({ length: farthest + 1 }, (_, distance) => halfDistance / (halfDistance + distance));

/** The keys around a fact that the sources know, each once, ascending, with what each counts for. */
export interface Surroundings {
  /** The keys' numbers in the vocabulary. */
  readonly ids: Int32Array;
  /** For each key how near it stands: 1 at the fact, less and less away from it. */
  readonly nearness: Float64Array;
  /** For each key how much it says. */
  readonly weights: Float64Array;
  /** What all keys together count for. */
  readonly total: number;
}

/** How alike two facts' surroundings are: words near them count most. 0 to 1; the facts' own words don't count. */
export function slotSimilarity(draft: Surroundings, source: Surroundings): number {
  const { ids, nearness, weights, total } = draft;
  let shared = 0;
  let at = 0;
  for (let index = 0; index < ids.length; index++) {
    const id = ids[index] ?? 0;
    while (at < source.ids.length && (source.ids[at] ?? 0) < id) at++;
    if (at === source.ids.length) break;
    if (source.ids[at] !== id) continue;
    shared += (weights[index] ?? 0) * Math.sqrt((nearness[index] ?? 0) * (source.nearness[at] ?? 0));
  }
  return total === 0 ? 0 : Math.min(1, shared / total);
}

/** A key and its distance as one number that sorts by key, then by distance. */
const distances = 2 ** 6;

/** The keys of a passage near a fact; what the fact itself holds is left out. */
export function surroundings({ keys, ids }: ContextPassage, span: Span, vocabulary: Vocabulary): Surroundings {
  const behindAt = firstFrom(keys, span.end);
  let beforeAt = firstFrom(keys, span.start) - 1;
  while (beforeAt >= 0 && (keys[beforeAt]?.span.end ?? 0) > span.start) beforeAt--;
  const found: number[] = [];
  const put = (at: number, distance: number): void => {
    const id = ids[at] ?? -1;
    if (id >= 0) found.push(id * distances + distance);
  };
  const reach = Math.min(farthest, Math.max(beforeAt + 1, keys.length - behindAt));
  for (let distance = 1; distance <= reach; distance++) {
    put(beforeAt - distance + 1, distance);
    put(behindAt + distance - 1, distance);
  }
  return nearest(Int32Array.from(found).sort(), vocabulary);
}

/** Each key once, where it stands nearest. */
function nearest(sorted: Int32Array, vocabulary: Vocabulary): Surroundings {
  const ids = new Int32Array(sorted.length);
  const nearness = new Float64Array(sorted.length);
  const weights = new Float64Array(sorted.length);
  let count = 0;
  let total = 0;
  for (const one of sorted) {
    const id = Math.floor(one / distances);
    if (count > 0 && ids[count - 1] === id) continue;
    const near = decays[one % distances] ?? 0;
    ids[count] = id;
    nearness[count] = near;
    weights[count] = vocabulary.weight(id);
    total += vocabulary.weight(id) * near;
    count++;
  }
  return { ids: ids.subarray(0, count), nearness, weights, total };
}

/** The number of the first key that starts at or behind an offset. */
function firstFrom(keys: readonly ContextKey[], offset: number): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle]?.span.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
