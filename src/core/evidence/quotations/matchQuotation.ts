import { diffWords } from './diffWords.js';
import type { WordChange } from './diffWords.js';
import { Remembered } from '../remembered.js';
import { gluedRow } from './gluedWords.js';
import { nearestRow } from './nearestRow.js';
import { quoteParts } from './quoteWords.js';
import type { QuotePart } from './quoteWords.js';
import { findRow } from './wordIndex.js';
import type { WordIndex } from './wordIndex.js';
import { bisect } from '../../text/bisect.js';

/** Words of a source, by number: `first` to `last`, both included. */
export interface Row {
  readonly first: number;
  readonly last: number;
}

/** How a quotation stands to a source. One changed word is `altered`: nothing passes because it is near. */
export type QuotationMatch =
  | { readonly state: 'exact'; readonly row: Row }
  | { readonly state: 'altered'; readonly row: Row; readonly changes: readonly WordChange[] }
  | { readonly state: 'nowhere' };

/** Finds words in the sources, source by source. */
export type QuotationFinder = (words: string) => readonly QuotationMatch[];

/** So many quotations are remembered. */
const mostQuotations = 1000;

/** Looks for quotations in sources, for each once; offsets of the changes count from the start of the words. */
export function quotationFinder(sources: readonly Quotable[]): QuotationFinder {
  const known = new Remembered<string, readonly QuotationMatch[]>(mostQuotations);
  return words => {
    const before = known.get(words);
    if (before) return before;
    const found = sources.map(source => matchIn(words, source));
    known.set(words, found);
    return found;
  };
}

/** A source's words, and the same without who says them between the parts of a quotation. */
interface Quotable {
  readonly words: WordIndex;
  readonly joined?: WordIndex | undefined;
}

function matchIn(quotation: string, { words, joined }: Quotable): QuotationMatch {
  const match = matchQuotation(quotation, 0, words);
  if (match.state === 'exact' || !joined) return match;
  const row = exactRow(quoteParts(quotation, 0), joined);
  return row
    ? { state: 'exact', row: { first: numberIn(words, joined, row.first), last: numberIn(words, joined, row.last) } }
    : match;
}

/** The number that a word of the joined quotations has among all words: it stands no earlier there. */
function numberIn({ words }: WordIndex, joined: WordIndex, number: number): number {
  const start = joined.words[number]?.span.start ?? 0;
  return bisect(words, ({ span }) => span.start >= start, number, words.length - 1);
}

/** An ellipsis leaves out so many words, at most. */
const longestOmission = 150;
/** Brackets stand for so many words of the source, at most. */
const longestBracket = 8;
/** So many places at which a quotation may begin are tried. */
const tries = 40;

/**
 * Looks for a quotation's words in a source: verbatim but for typography, `[brackets]` and ellipses.
 *
 * @param quotation its words without the marks.
 * @param offset of those words in the article: spans of the changes count from its start.
 */
export function matchQuotation(quotation: string, offset: number, source: WordIndex): QuotationMatch {
  const parts = quoteParts(quotation, offset);
  const row = exactRow(parts, source);
  if (row) return { state: 'exact', row };
  const words = parts.flatMap(part => (part.kind === 'words' ? part.words : []));
  const glued = parts.length === 1 ? gluedRow(words, source) : undefined;
  if (glued) return { state: 'exact', row: glued };
  const near = nearestRow(words, source);
  if (!near) return { state: 'nowhere' };
  const changes = diffWords(words, source.words.slice(near.first, near.last + 1));
  return { state: 'altered', row: near, changes };
}

function exactRow(parts: readonly QuotePart[], source: WordIndex): Row | undefined {
  const opening = parts.findIndex(part => part.kind === 'words');
  const first = parts[opening];
  if (first?.kind !== 'words') return undefined;
  let start = findRow(source, first.words, 0);
  for (let tried = 0; start >= 0 && tried < tries; tried++) {
    const last = followed(parts, opening + 1, start + first.words.length, source);
    if (last !== undefined) return { first: start, last };
    start = findRow(source, first.words, start + 1);
  }
  return undefined;
}

/** The last word of the source when the other parts follow; undefined when they do not. */
function followed(parts: readonly QuotePart[], from: number, at: number, source: WordIndex): number | undefined {
  let next = at;
  let room = 0;
  for (const part of parts.slice(from)) {
    if (part.kind === 'words') {
      const found = findRow(source, part.words, next);
      if (found < 0 || found - next > room) return undefined;
      next = found + part.words.length;
      room = 0;
    } else {
      room += part.kind === 'ellipsis' ? longestOmission : longestBracket;
    }
  }
  return next - 1;
}
