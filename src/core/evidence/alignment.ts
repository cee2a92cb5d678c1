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
const mostAlike = 100;

/** How much of a passage of the draft stands in passages of the sources: 0 to 1. Most passages have nothing of it and take no room. */
export class Coverages {
  /**
   * @param passages the numbers of the passages that have something of it, ascending.
   * @param shares how much each has.
   */
  constructor(
    readonly passages: Int32Array,
    readonly shares: Float64Array,
  ) {}

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

/** A key's number and its distance are kept as one number: `id * distances + distance`. */
const distances = 64;

/** The keys around a fact that the sources know, each once with the number of words that it stands away; ascending by key. */
export type Surroundings = Int32Array;

const decays = Float64Array.from({ length: distances }, (_, distance) => halfDistance / (halfDistance + distance));

/** How alike two facts' surroundings are: words near them count most. 0 to 1; the facts' own words don't count. */
export function slotSimilarity(draft: Surroundings, source: Surroundings, vocabulary: Vocabulary): number {
  let shared = 0;
  let all = 0;
  let at = 0;
  for (const own of draft) {
    const id = Math.trunc(own / distances);
    const weight = vocabulary.weight(id);
    const near = decays[own % distances] ?? 0;
    all += weight * near;
    while (at < source.length && (source[at] ?? 0) < id * distances) at++;
    const other = source[at] ?? -1;
    if (Math.trunc(other / distances) === id) shared += weight * Math.sqrt(near * (decays[other % distances] ?? 0));
  }
  return all === 0 ? 0 : Math.min(1, shared / all);
}

/** For each key of a passage near a fact, how many words it stands away; what the fact itself holds is left out. */
export function surroundings({ keys, ids }: ContextPassage, span: Span): Surroundings {
  const behindAt = firstFrom(keys, span.end);
  let beforeAt = firstFrom(keys, span.start) - 1;
  while (beforeAt >= 0 && (keys[beforeAt]?.span.end ?? 0) > span.start) beforeAt--;
  const found: number[] = [];
  const put = (at: number, distance: number): void => {
    const id = ids[at] ?? -1;
    if (id >= 0) found.push(id * distances + distance);
  };
  for (let distance = 1; distance <= farthest; distance++) {
    put(beforeAt - distance + 1, distance);
    put(behindAt + distance - 1, distance);
  }
  const sorted = Int32Array.from(found).sort();
  return sorted.filter(
    (one, at) => at === 0 || Math.trunc(one / distances) !== Math.trunc((sorted[at - 1] ?? 0) / distances),
  );
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
