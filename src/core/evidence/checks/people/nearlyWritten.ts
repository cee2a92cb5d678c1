import { editDistance } from '../../../facts/people/editDistance.js';
import { foldName } from '../../../facts/people/foldName.js';
import type { Comparison } from '../../comparison.js';
import { quoteWords } from '../../quotations/quoteWords.js';
import type { QuoteWord } from '../../quotations/quoteWords.js';
import { findRow, rowSpan } from '../../quotations/wordIndex.js';
import { placeIn } from '../../sourceEvidence.js';
import type { SourceEvidence } from '../../sourceEvidence.js';
import type { SourcePlace } from '../../types.js';

/** Shorter words are like too many others. */
const shortest = 4;
/** In words as long as this, two letters may differ. */
const long = 7;

/**
 * Where a source has a name of several words of which only the first or the last differs by a letter or two (`Le Hoai Tarn`, `Le Hoai Tern`), of somebody whom
 * it does not introduce so that it is known to name a person. The place's text is the source's spelling.
 */
export function nearlyWritten({ sources }: Comparison, name: string): SourcePlace | undefined {
  const words = quoteWords(name);
  if (words.length < 2 || words.length !== name.split(' ').length) return undefined;
  // What one of the sources has is no slip of another’s.
  const isThere = ({ key }: QuoteWord): boolean => sources.some(({ words: { places } }) => places.has(key));
  if (words.every(isThere)) return undefined;
  for (const source of sources) {
    const first = nearRow(source, words.slice(1), -1, words[0]?.key ?? '');
    const near = nearRow(source, words.slice(0, -1), words.length - 1, words.at(-1)?.key ?? '') ?? first;
    if (near) return near;
  }
  return undefined;
}

/** @param beside where the differing word stands, from the row's first word. */
function nearRow(
  source: SourceEvidence,
  row: readonly QuoteWord[],
  beside: number,
  word: string,
): SourcePlace | undefined {
  if (word.length < shortest) return undefined;
  const most = word.length < long ? 1 : 2;
  const { words } = source.words;
  for (let at = findRow(source.words, row, 0); at >= 0; at = findRow(source.words, row, at + 1)) {
    const other = words[at + beside];
    if (!other || !/\p{Lu}/u.test(source.mapped.text.charAt(other.span.start))) continue;
    const [ours, theirs] = [foldName(word), foldName(other.key)];
    if (!ours.startsWith(theirs.charAt(0)) || ours.startsWith(theirs) || theirs.startsWith(ours)) continue;
    if (editDistance(ours, theirs, most) > most) continue;
    const place = placeIn(
      source,
      rowSpan(source.words, Math.min(at, at + beside), Math.max(at + row.length - 1, at + beside)),
    );
    // Two words of different sentences are no name.
    if (/^[\p{L}\p{M}’' -]+$/u.test(place.text)) return place;
  }
  return undefined;
}
