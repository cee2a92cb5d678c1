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
  private readonly counts = new Map<string, number>();
  private readonly total: number;

  constructor(passages: readonly ContextPassage[]) {
    this.total = passages.length;
    for (const { keys } of passages) {
      for (const key of new Set(keys.map(one => one.key))) this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
    }
  }

  /** 0 for a key that no source has: it can neither support nor contradict. */
  weight(key: string): number {
    const count = this.counts.get(key);
    return count === undefined ? 0 : Math.log(1 + (this.total + 1) / count);
  }
}

/**
 * How much of what a draft's passage is about (of that part which the sources know) stands in a source's passage: 0 to 1.
 */
export function coverage(draft: ContextPassage, source: ContextPassage, rarity: Rarity): number {
  const inSource = new Set(source.keys.map(({ key }) => key));
  let shared = 0;
  let all = 0;
  for (const key of new Set(draft.keys.map(one => one.key))) {
    const weight = rarity.weight(key);
    all += weight;
    if (inSource.has(key)) shared += weight;
  }
  return all === 0 ? 0 : shared / all;
}

/** Half of a word's say is lost over so many words between it and the fact. */
const halfDistance = 5;

/**
 * How alike the surroundings of two facts are: words near them count most. 0 to 1; the facts' own words don't count.
 */
export function slotSimilarity(
  draft: ContextPassage,
  draftSpan: Span,
  source: ContextPassage,
  sourceSpan: Span,
  rarity: Rarity,
): number {
  const near = nearest(source, sourceSpan);
  let shared = 0;
  let all = 0;
  for (const [key, distance] of nearest(draft, draftSpan)) {
    const weight = rarity.weight(key) * decay(distance);
    all += weight;
    const other = near.get(key);
    if (other !== undefined) shared += rarity.weight(key) * Math.sqrt(decay(distance) * decay(other));
  }
  return all === 0 ? 0 : Math.min(1, shared / all);
}

function decay(distance: number): number {
  return halfDistance / (halfDistance + distance);
}

/** For each key of a passage, how many words it stands from the fact; what the fact itself holds is left out. */
function nearest({ keys }: ContextPassage, span: Span): Map<string, number> {
  const before = keys.filter(one => one.span.end <= span.start);
  const behind = keys.filter(one => one.span.start >= span.end);
  const found = new Map<string, number>();
  const put = (key: string, distance: number): void => {
    found.set(key, Math.min(distance, found.get(key) ?? Infinity));
  };
  for (const [index, { key }] of before.entries()) put(key, before.length - index);
  for (const [index, { key }] of behind.entries()) put(key, index + 1);
  return found;
}
