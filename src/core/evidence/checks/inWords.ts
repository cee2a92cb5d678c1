import type { Comparison } from '../comparison.js';
import { quoteWords } from '../quotations/quoteWords.js';
import { findRow, rowSpan } from '../quotations/wordIndex.js';
import { placeIn } from '../sourceEvidence.js';
import type { SourcePlace } from '../types.js';

/** Where a source has these words in a row, in any case; undefined when none has. */
export function inWords(comparison: Comparison, text: string): SourcePlace | undefined {
  const words = quoteWords(text);
  if (words.length === 0) return undefined;
  for (const source of comparison.sources) {
    const at = findRow(source.words, words, 0);
    if (at >= 0) return placeIn(source, rowSpan(source.words, at, at + words.length - 1));
  }
  return undefined;
}
