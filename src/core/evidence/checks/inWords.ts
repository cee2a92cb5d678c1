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

function possessive(words: readonly QuoteWord[]): QuoteWord[] {
  return words.map((word, at) => (at === words.length - 1 ? { ...word, key: `${word.key}'s` } : word));
}
