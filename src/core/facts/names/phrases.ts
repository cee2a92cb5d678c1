import { bodyNouns } from '../lexicon/bodies.js';
import { nameHeads } from '../lexicon/nameHeads.js';
import { beginsEntry, entryFor, type Entry } from './table.js';
import type { Word } from './words.js';

/** A phrase of the tables, found in a paragraph. */
export interface Phrase {
  readonly entry: Entry;
  /** Of its first word. */
  readonly from: number;
  /** Behind its last word. */
  readonly to: number;
}

/** Words that stay small inside names. */
const smallWords: ReadonlySet<string> = new Set(
  'of the and for in on to a an de du des la le el al at by with'.split(' '),
);

/** In a line in capitals these are words. */
const wordsInCapitals = new Set(['us', 'who', 'car', 'au', 'sec', 'is']);

/** Finds the phrases of the tables, the longest at each place, from left to right. None lies in a person's name. Linear. */
export function findPhrases(words: readonly Word[]): Phrase[] {
  const found: Phrase[] = [];
  for (let at = 0; at < words.length;) {
    const phrase = mayBegin(words[at]) ? longestAt(words, at) : undefined;
    if (phrase) found.push(phrase);
    at = phrase ? phrase.to : at + 1;
  }
  return found;
}

/** A name begins with a capital, a figure or an Arabic article: `al-Qaida`. */
function mayBegin(word: Word | undefined): boolean {
  return word !== undefined && (word.capital || word.number || word.isArabicArticle);
}

function longestAt(words: readonly Word[], at: number): Phrase | undefined {
  let key = '';
  let best: Phrase | undefined;
  for (let to = at; to < words.length; to++) {
    const word = words[to];
    if (!word || word.taken === 'person') break;
    if (to > at) {
      if (!linksPhrase(word, words[to - 1])) break;
      key += word.gap === 'comma' ? ' , ' : ' ';
    }
    key += word.key;
    const entry = entryFor(key);
    if (entry && isWrittenAs(words.slice(at, to + 1), entry)) best = { entry, from: at, to: to + 1 };
    if (!beginsEntry(key)) break;
  }
  return best;
}

function linksPhrase(word: Word, before: Word | undefined): boolean {
  if (word.gap === 'space') return true;
  return before?.possessive !== true && (word.gap === 'hyphen' || word.gap === 'slash' || word.gap === 'comma');
}

function isWrittenAs(found: readonly Word[], entry: Entry): boolean {
  const [first] = found;
  if (!first) return false;
  if (entry.acronym && found.length === 1) return isWrittenAsAcronym(first, entry);
  const written = entry.written.split(/[\s\-‐‑/,]+/);
  const inSmall = entry.written === entry.written.toLowerCase();
  return found.every((word, index) => {
    if (word.capital || word.number || word.text === '&') return true;
    if (index > 0 && (smallWords.has(word.key) || bodyNouns.has(word.key))) return true;
    if (index > 0 && entry.kind === 'name' && nameHeads.has(word.key)) return true;
    return !inSmall && found.length > 1 && /^\p{Ll}/u.test(written[index] ?? '');
  });
}

function isWrittenAsAcronym(word: Word, entry: Entry): boolean {
  const letters = word.text.replace(/[^\p{L}]/gu, '');
  if (word.line === 'capitals' && !word.text.includes('.') && wordsInCapitals.has(word.key)) return false;
  if (word.text === entry.written || (letters === letters.toUpperCase() && letters.length > 0)) return word.capital;
  // British newspapers write acronyms that are spoken as words with one capital: `Nato`.
  return letters.length >= 4 && word.capital && !word.initial && letters.slice(1) === letters.slice(1).toLowerCase();
}
