import type { Span } from '../text/span.js';
import type { Passage } from './types.js';

/** A word or a named thing of a passage, by which passages are compared. */
export interface ContextKey {
  /** A word's stem, or what a name stands for: `country:Japan`. */
  readonly key: string;
  readonly span: Span;
}

/** Those of a passage's keys that the sources have. */
export interface KnownKeys {
  /** Their numbers in the sources' vocabulary, each once, ascending. */
  readonly ids: Int32Array;
  /** How much each says of what a passage is about. */
  readonly weights: Float64Array;
  /** For each key of the passage where its number stands in `ids`; -1 for one that no source has. */
  readonly ranks: Int32Array;
}

/** A passage with its words and names in order. */
export interface ContextPassage {
  readonly passage: Passage;
  readonly keys: readonly ContextKey[];
  readonly known: KnownKeys;
}

/** The keys of the sources' passages, numbered, and how rare each is among them: rare ones say more of what a passage is about. */
export class Vocabulary {
  private readonly ids = new Map<string, number>();
  private readonly weights: Float64Array;

  constructor(passages: readonly (readonly ContextKey[])[]) {
    const counts: number[] = [];
    /** In which passage each key was seen last. */
    const seen: number[] = [];
    for (const [index, keys] of passages.entries()) {
      for (const { key } of keys) {
        const id = this.ids.get(key) ?? counts.push(0) - 1;
        if (seen[id] === index) continue;
        seen[id] = index;
        this.ids.set(key, id);
        counts[id] = (counts[id] ?? 0) + 1;
      }
    }
    this.weights = Float64Array.from(counts, count => Math.log(1 + (passages.length + 1) / count));
  }

  /** How many keys there are; their numbers are below it. */
  get size(): number {
    return this.weights.length;
  }

  /** Finds out which of a passage's keys the sources have. */
  read(keys: readonly ContextKey[]): KnownKeys {
    const numbers = new Int32Array(keys.length);
    let count = 0;
    for (let at = 0; at < keys.length; at++) {
      const id = this.ids.get(keys[at]?.key ?? '') ?? -1;
      numbers[at] = id;
      if (id >= 0) count++;
    }
    const ids = distinct(
      numbers
        .slice()
        .sort()
        .subarray(keys.length - count),
    );
    const weights = new Float64Array(ids.length);
    for (let rank = 0; rank < ids.length; rank++) weights[rank] = this.weights[ids[rank] ?? 0] ?? 0;
    for (let at = 0; at < numbers.length; at++) numbers[at] = rankOf(numbers[at] ?? -1, ids);
    return { ids, weights, ranks: numbers };
  }
}

/** Each of some ascending numbers once, in their own room. */
function distinct(sorted: Int32Array): Int32Array {
  let count = 0;
  for (const id of sorted) {
    if (count === 0 || sorted[count - 1] !== id) sorted[count++] = id;
  }
  return sorted.subarray(0, count);
}

/** Where a number stands among ascending ones; -1 when it is not there. By hand: asked for every word, `bisect` takes four times as long. */
export function rankOf(number: number, ascending: Int32Array): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return ascending[low] === number ? low : -1;
}
