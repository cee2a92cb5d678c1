import type { Span } from '../../text/span.js';
import { quoteWords } from './quoteWords.js';
import type { QuoteWord } from './quoteWords.js';
import { bisect } from '../../text/bisect.js';

/** A source's words, ready to be searched for quotations. */
export interface WordIndex {
  readonly words: readonly QuoteWord[];
  /** Where each word occurs, in order. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** Indexes a text's words. Linear. */
export function indexWords(text: string): WordIndex {
  const words = quoteWords(text);
  const places = new Map<string, number[]>();
  for (const [index, { key }] of words.entries()) {
    const known = places.get(key);
    if (known) known.push(index);
    else places.set(key, [index]);
  }
  return { words, places };
}

/**
 * The first place at or behind `from` at which the words stand in a row; -1 when there is none. Counted in words. Only the places of the rarest
 * of the words are looked at.
 */
export function findRow({ words, places }: WordIndex, row: readonly QuoteWord[], from: number): number {
  let rarest: readonly number[] | undefined;
  let rank = 0;
  for (const [at, { key }] of row.entries()) {
    const own = places.get(key);
    if (!own) return -1;
    if (rarest && rarest.length <= own.length) continue;
    rarest = own;
    rank = at;
  }
  if (!rarest) return -1;
  for (let at = firstFrom(rarest, from + rank); at < rarest.length; at++) {
    const start = (rarest[at] ?? 0) - rank;
    if (row.every(({ key }, index) => words[start + index]?.key === key)) return start;
  }
  return -1;
}

/** Where the first of some ascending numbers stands that is not below another. */
function firstFrom(ascending: readonly number[], least: number): number {
  return bisect(ascending, number => number >= least);
}

/** The stretch of the text from one word to another, both included. */
export function rowSpan(index: WordIndex, first: number, last: number): Span {
  return { start: index.words[first]?.span.start ?? 0, end: index.words[last]?.span.end ?? 0 };
}
