import type { Span } from '../../text/span.js';
import { quoteWords } from './quoteWords.js';
import type { QuoteWord } from './quoteWords.js';

/** A source's words, ready to be searched for quotations. */
export interface WordIndex {
  readonly words: readonly QuoteWord[];
  /** The keys with one space around each: a row of words is found by its own such string. */
  readonly joined: string;
  /** For each word, where its key starts in `joined`. */
  readonly offsets: readonly number[];
  /** Where each word occurs, in order. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** Indexes a text's words. Linear. */
export function indexWords(text: string): WordIndex {
  const words = quoteWords(text);
  const offsets: number[] = [];
  const places = new Map<string, number[]>();
  let joined = ' ';
  for (const [index, { key }] of words.entries()) {
    offsets.push(joined.length);
    joined += `${key} `;
    const known = places.get(key);
    if (known) known.push(index);
    else places.set(key, [index]);
  }
  return { words, joined, offsets, places };
}

/** The first place at or behind `from` at which the words stand in a row; -1 when there is none. Counted in words. */
export function findRow(index: WordIndex, row: readonly QuoteWord[], from: number): number {
  const start = index.offsets[from];
  if (start === undefined) return -1;
  const at = index.joined.indexOf(` ${row.map(({ key }) => key).join(' ')} `, start - 1);
  return at < 0 ? -1 : wordAt(index.offsets, at + 1);
}

function wordAt(offsets: readonly number[], offset: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The stretch of the text from one word to another, both included. */
export function rowSpan(index: WordIndex, first: number, last: number): Span {
  return { start: index.words[first]?.span.start ?? 0, end: index.words[last]?.span.end ?? 0 };
}
