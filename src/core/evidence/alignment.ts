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
}

/** How rare each key is among the sources' passages: rare ones say more of what a passage is about. */
export class Rarity {
  private readonly weights = new Map<string, number>();

  constructor(passages: readonly ContextPassage[]) {
    const counts = new Map<string, number>();
    for (const { keys } of passages) {
      for (const key of new Set(keys.map(one => one.key))) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    for (const [key, count] of counts) this.weights.set(key, Math.log(1 + (passages.length + 1) / count));
  }

  /** 0 for a key that no source has: it can neither support nor contradict. */
  weight(key: string): number {
    return this.weights.get(key) ?? 0;
  }
}

/** A key that more than so many passages have tells too little of which one is meant. */
const mostPassages = 200;

/** Finds the passages of the sources that a passage of the draft is like: by its keys, so that only passages that share one are looked at. */
export class PassageIndex {
  private readonly passages = new Map<string, number[]>();

  constructor(
    private readonly sources: readonly ContextPassage[],
    private readonly rarity: Rarity,
  ) {
    for (const [index, { keys }] of sources.entries()) {
      for (const key of new Set(keys.map(one => one.key))) {
        const known = this.passages.get(key);
        if (known) known.push(index);
        else this.passages.set(key, [index]);
      }
    }
  }

  /**
   * How much of what the draft's passage is about (of that part which the sources know) stands in each passage of the sources: 0 to 1, by the
   * passage's number.
   */
  coverages(draft: ContextPassage): Float64Array {
    const shared = new Float64Array(this.sources.length);
    let all = 0;
    for (const key of new Set(draft.keys.map(one => one.key))) {
      const weight = this.rarity.weight(key);
      all += weight;
      const places = this.passages.get(key) ?? [];
      if (places.length > mostPassages) continue;
      for (const index of places) shared[index] = (shared[index] ?? 0) + weight;
    }
    return all === 0 ? shared : shared.map(one => one / all);
  }
}

/** Half of a word's say is lost over so many words between it and the fact. */
const halfDistance = 5;

/** The keys around a fact, each with the number of words that it stands away. */
export type Surroundings = ReadonlyMap<string, number>;

/** How alike two facts' surroundings are: words near them count most. 0 to 1; the facts' own words don't count. */
export function slotSimilarity(draft: Surroundings, source: Surroundings, rarity: Rarity): number {
  let shared = 0;
  let all = 0;
  for (const [key, distance] of draft) {
    const weight = rarity.weight(key);
    all += weight * decay(distance);
    const other = source.get(key);
    if (other !== undefined) shared += weight * Math.sqrt(decay(distance) * decay(other));
  }
  return all === 0 ? 0 : Math.min(1, shared / all);
}

function decay(distance: number): number {
  return halfDistance / (halfDistance + distance);
}

/** Keys further away than this don't count. */
const farthest = 30;

/** For each key of a passage near a fact, how many words it stands away; what the fact itself holds is left out. */
export function surroundings({ keys }: ContextPassage, span: Span): Surroundings {
  const behindAt = firstFrom(keys, span.end);
  let beforeAt = firstFrom(keys, span.start) - 1;
  while (beforeAt >= 0 && (keys[beforeAt]?.span.end ?? 0) > span.start) beforeAt--;
  const found = new Map<string, number>();
  const put = (key: string | undefined, distance: number): void => {
    if (key !== undefined) found.set(key, Math.min(distance, found.get(key) ?? Infinity));
  };
  for (let distance = 1; distance <= farthest; distance++) {
    put(keys[beforeAt - distance + 1]?.key, distance);
    put(keys[behindAt + distance - 1]?.key, distance);
  }
  return found;
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
