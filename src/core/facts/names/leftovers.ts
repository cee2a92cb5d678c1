import { officeModifiers, portfolioWords } from '../lexicon/offices.js';
import { genericCapitals, sentenceOpeners } from '../lexicon/ordinaryWords.js';
import { speechVerbs } from '../lexicon/speech.js';
import { isNumbered, type Run } from './runs.js';
import type { Word } from './words.js';

/** Which words of a paragraph have a capital in the middle of a sentence. */
export function capitalsInside(words: readonly Word[]): ReadonlySet<string> {
  return new Set(words.filter(word => word.capital && !word.initial && word.line === 'prose').map(word => word.key));
}

/** Whether what is left of a run, which no table and no shape explains, is a proper name, and not a word with a capital. */
export function isName(words: readonly Word[], run: Run, inside: ReadonlySet<string>): boolean {
  const parts = words.slice(run.from, run.to);
  const [first] = parts;
  if (!first || parts.every(isGeneric)) return false;
  if (parts.length > 1) return !first.initial || !parts.slice(1).every(isGeneric);
  if (first.text.length < 2 || isGeneric(first)) return false;
  if (!first.initial) return true;
  // At the start of a sentence, only a second sign tells a name from a word.
  if (sentenceOpeners.has(first.key)) return false;
  return inside.has(first.key) || isSpeaker(first, words[run.to]);
}

function isGeneric(word: Word): boolean {
  if (word.upper && word.text.length > 3) return false;
  const singular = word.key.endsWith('s') ? word.key.slice(0, -1) : word.key;
  return (
    genericCapitals.has(word.key) ||
    genericCapitals.has(singular) ||
    portfolioWords.has(word.key) ||
    officeModifiers.has(word.key) ||
    (isNumbered(word) && !word.number) ||
    (word.number && word.text.length < 1)
  );
}

/** `Jabouri said`: not `Officials said`. */
function isSpeaker(word: Word, next: Word | undefined): boolean {
  return (
    next?.gap === 'space' && speechVerbs.has(next.text) && !word.key.endsWith('s') && !/(?:ing|ly|ed)$/.test(word.key)
  );
}
