import { phraseEnds } from '../../../facts/lexicon/functionWords.js';
import { quotations, spanAround } from '../../../text/quotationMarks.js';
import type { Span, TextEdit } from '../../../text/span.js';
import { isLink, wordsOf, type Vocabulary } from './vocabulary.js';

/** A line in title case, and how it reads in sentence case. */
export interface TitleCased {
  /** Into the line. */
  readonly edits: readonly TextEdit[];
  /** Whether the text shows of every word that it is no name. */
  readonly sure: boolean;
}

/**
 * Reads a headline or heading: undefined unless it is in title case, in which each word of weight has a capital. What the vocabulary knows as a name,
 * acronyms, what stands in quotation marks and the first word behind a colon or a stop keep theirs.
 */
export function readTitleCase(line: string, vocabulary: Vocabulary, names: readonly Span[]): TitleCased | undefined {
  const words = wordsOf(line);
  const quoted = quotations(line);
  const edits: TextEdit[] = [];
  let certain = 0;
  for (const [at, word] of words.entries()) {
    if (isSmall(word.text)) {
      if (isWeighty(word.text) && !spanAround(quoted, word)) return undefined;
      continue;
    }
    const keeps = at === 0 || opensSentence(line, word.start) || hasOwnCapitals(word.text);
    if (keeps || spanAround(quoted, word) || spanAround(names, word)) continue;
    const standing = standingOf(word.text, neighbour(words, at, -1), neighbour(words, at, 1), vocabulary);
    if (standing === 'name') continue;
    if (standing === 'ordinary') certain++;
    edits.push({ start: word.start, end: word.end, text: word.text.toLowerCase() });
  }
  return certain > 0 ? { edits, sure: certain === edits.length } : undefined;
}

function isSmall(word: string): boolean {
  return /^\p{Ll}/u.test(word);
}

/** Title case leaves articles, conjunctions and prepositions in small letters, and some writers every short word. */
function isWeighty(word: string): boolean {
  return word.length > 3 && !phraseEnds.has(word);
}

function opensSentence(line: string, start: number): boolean {
  return /[:.!?–—][\s"“‘*_(]{1,4}$/.test(line.slice(Math.max(0, start - 6), start));
}

/** `NATO`, `McRae`, `U.S`: capitals that are the word's own. */
function hasOwnCapitals(word: string): boolean {
  return word.split(/[-’']/).some(part => /\p{L}\p{Lu}/u.test(part)) || (word.length === 1 && word !== 'A');
}

/** The word on one side, with the next but one where a small word links them: `Ministry of`. */
function neighbour(words: readonly { readonly text: string }[], at: number, step: 1 | -1): string {
  const next = words[at + step]?.text ?? '';
  if (!isLink(next)) return next;
  const far = words[at + 2 * step]?.text ?? '';
  return step < 0 ? `${far} ${next}` : `${next} ${far}`;
}

function standingOf(
  word: string,
  before: string,
  after: string,
  vocabulary: Vocabulary,
): ReturnType<Vocabulary['standingOf']> {
  const whole = vocabulary.standingOf(word, before, after);
  if (whole !== 'unknown' || !word.includes('-')) return whole;
  const parts = word.split('-').map(part => vocabulary.standingOf(part));
  return parts.every(part => part === 'ordinary') ? 'ordinary' : 'name';
}
