import { longestPage } from '../sourcePage.js';
import type { Comparison } from '../comparison.js';
import { quoteWords } from '../quotations/quoteWords.js';
import type { QuoteWord } from '../quotations/quoteWords.js';
import { findRow, rowSpan } from '../quotations/wordIndex.js';
import { oncePer } from '../../text/once.js';
import { placeIn } from '../sourceEvidence.js';
import type { SourceEvidence } from '../sourceEvidence.js';
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

/** So many other words may stand between the words of a name that a source gives in full: `the 2030 Sustainable Development Agenda`. */
const mostBetween = 3;

/** Where a source has all words of a name in order, with a few others between them; undefined when none has, or the name is one word. */
export function inOrder(comparison: Comparison, text: string): SourcePlace | undefined {
  const [first, ...rest] = quoteWords(text);
  if (!first || rest.length === 0) return undefined;
  for (const source of comparison.sources) {
    const { words } = source.words;
    for (let at = findRow(source.words, [first], 0); at >= 0; at = findRow(source.words, [first], at + 1)) {
      const end = endInOrder(words, rest, at + 1);
      if (end !== undefined) return placeIn(source, rowSpan(source.words, at, end));
    }
  }
  return undefined;
}

function endInOrder(words: readonly QuoteWord[], row: readonly QuoteWord[], start: number): number | undefined {
  // `The Hubble and James Webb Space Telescopes`
  const isIt = (at: number, key: string): boolean => words[at]?.key === key || words[at]?.key === `${key}s`;
  let at = start;
  for (const { key } of row) {
    while (at < start + row.length + mostBetween && !isIt(at, key)) at++;
    if (!isIt(at++, key)) return undefined;
  }
  return at - 1;
}

/** Where a source has words of whose beginnings a word is made: `NAVAIR`, of `Naval Air Command`; `Mindef`, of `Ministry of Defence`. */
export function inBeginnings({ sources }: Comparison, letters: string): SourcePlace | undefined {
  if (!/^\p{Lu}(?:\p{Lu}{4,9}|\p{Ll}{4,9})$/u.test(letters)) return undefined;
  const text = letters.toLowerCase();
  for (const source of sources) {
    const names = namesByBeginning(source);
    const at = names.get(text.slice(0, least))?.find(first => areBeginnings(source, first, text));
    if (at !== undefined) return placeIn(source, rowSpan(source.words, at, at));
  }
  return undefined;
}

/** So many letters of each word of a name at least are in one that is made of their beginnings. */
const least = 2;

/** At which places a source has words with a capital, by their first letters. */
const namesByBeginning = oncePer((source: SourceEvidence): ReadonlyMap<string, readonly number[]> => {
  const places = new Map<string, number[]>();
  for (const [at, word] of source.words.words.entries()) {
    if (!isName(source, word)) continue;
    const beginning = word.key.slice(0, least);
    const known = places.get(beginning);
    if (known) known.push(at);
    else places.set(beginning, [at]);
  }
  return places;
});

function isName({ mapped }: SourceEvidence, { span }: QuoteWord): boolean {
  return /\p{Lu}/u.test(mapped.text.charAt(span.start));
}

function areBeginnings(source: SourceEvidence, at: number, letters: string): boolean {
  const { words } = source.words;
  const word = words[at];
  if (!word?.key.startsWith(letters.slice(0, least)) || !isName(source, word)) return false;
  const behind = /^(?:of|for|the|and)$/.test(words[at + 1]?.key ?? '') ? at + 2 : at + 1;
  const next = words[behind];
  for (
    let length = least;
    length + least <= letters.length && word.key.startsWith(letters.slice(0, length));
    length++
  ) {
    const rest = letters.slice(length);
    if ((next?.key.startsWith(rest) && isName(source, next)) || areBeginnings(source, behind, rest)) return true;
  }
  return false;
}

/** Whether a word stands in a text as it is written, or with an ending: `Congress` in `Congressional`. Linear. */
export function hasWord(text: string, word: string): boolean {
  const page = text.slice(0, longestPage);
  for (let at = page.indexOf(word); at >= 0; at = page.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\d]/u.test(page.charAt(at - 1))) return true;
  }
  return false;
}

function possessive(words: readonly QuoteWord[]): QuoteWord[] {
  return words.map((word, at) => (at === words.length - 1 ? { ...word, key: `${word.key}'s` } : word));
}
