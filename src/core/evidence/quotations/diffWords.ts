import type { QuoteWord } from './quoteWords.js';

/** Words of the quotation that the source has otherwise. Either side may be empty: words were added, or left out. */
export interface WordChange {
  readonly quoted: readonly QuoteWord[];
  readonly source: readonly QuoteWord[];
  /** The number of the quotation's word before which the change stands. */
  readonly at: number;
}

/** A quotation longer than this is compared only as a whole. */
const longest = 400;

/** The word-by-word differences between a quotation and the words it was taken from: a longest common subsequence over both. */
export function diffWords(quoted: readonly QuoteWord[], source: readonly QuoteWord[]): WordChange[] {
  if (quoted.length > longest || source.length > longest) return [{ quoted, source, at: 0 }];
  const lengths = commonLengths(quoted, source);
  const changes: WordChange[] = [];
  let i = 0;
  let j = 0;
  let start = { i: 0, j: 0 };
  const close = (): void => {
    if (i > start.i || j > start.j) {
      changes.push({ quoted: quoted.slice(start.i, i), source: source.slice(start.j, j), at: start.i });
    }
  };
  while (i < quoted.length && j < source.length) {
    if (quoted[i]?.key === source[j]?.key) {
      close();
      i++;
      j++;
      start = { i, j };
    } else if (cell(lengths, i + 1, j) >= cell(lengths, i, j + 1)) i++;
    else j++;
  }
  i = quoted.length;
  j = source.length;
  close();
  return changes;
}

function cell(lengths: readonly Uint16Array[], i: number, j: number): number {
  return lengths[i]?.[j] ?? 0;
}

/** `lengths[i][j]`: how many words the rests of both have in common, in order. */
function commonLengths(quoted: readonly QuoteWord[], source: readonly QuoteWord[]): Uint16Array[] {
  const lengths = Array.from({ length: quoted.length + 1 }, () => new Uint16Array(source.length + 1));
  for (let i = quoted.length - 1; i >= 0; i--) {
    for (let j = source.length - 1; j >= 0; j--) {
      const row = lengths[i];
      if (!row) continue;
      row[j] =
        quoted[i]?.key === source[j]?.key
          ? cell(lengths, i + 1, j + 1) + 1
          : Math.max(cell(lengths, i + 1, j), cell(lengths, i, j + 1));
    }
  }
  return lengths;
}
