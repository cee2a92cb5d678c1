import type { Comparison } from '../comparison.js';
import { quoteWords } from '../quotations/quoteWords.js';
import type { QuoteWord } from '../quotations/quoteWords.js';
import { findRow, rowSpan } from '../quotations/wordIndex.js';
import { placeIn } from '../sourceEvidence.js';
import type { SourcePlace } from '../types.js';

/** Where a source has these words in a row, in any case; undefined when none has. */
export function inWords(comparison: Comparison, text: string): SourcePlace | undefined {
  const words = quoteWords(text);
  if (words.length === 0) return undefined;
  for (const source of comparison.sources) {
    const at = [words, possessive(words)].map(row => findRow(source.words, row, 0)).find(found => found >= 0);
    if (at !== undefined) return placeIn(source, rowSpan(source.words, at, at + words.length - 1));
  }
  return undefined;
}

/** Whether a word stands in a text as it is written, or with an ending: `Congress` in `Congressional`. Linear. */
export function hasWord(text: string, word: string): boolean {
  const page = text.slice(0, longestPage);
  for (let at = page.indexOf(word); at >= 0; at = page.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\d]/u.test(page.charAt(at - 1))) return true;
  }
  return false;
}

/** Pages that are longer are looked through no further. */
export const longestPage = 200_000;

function possessive(words: readonly QuoteWord[]): QuoteWord[] {
  return words.map((word, at) => (at === words.length - 1 ? { ...word, key: `${word.key}'s` } : word));
}
