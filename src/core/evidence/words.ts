import { stemmer } from 'stemmer';
import { charKind, kindOfChar, sizeOfChar } from '../text/characters.js';
import type { Span } from '../text/span.js';
import { stopWords } from './lexicon/stopWords.js';
import { verbClassOf } from './lexicon/verbClasses.js';

/** A word that says something of what a sentence is about. */
export interface ContentWord {
  /** By which it is told to be the same as another: a stem, or the class of a verb. */
  readonly key: string;
  readonly span: Span;
}

const { letter, mark, digit } = charKind;

/** The words of a text without those that every sentence has, in order. `offset` is added to every span. Linear. */
export function contentWords(text: string, offset = 0): ContentWord[] {
  return wordReader()(text, offset);
}

/** Reads the {@link contentWords} of texts, the stem of each word once. */
export type WordReader = (text: string, offset?: number) => ContentWord[];

/** For work that reads many texts. */
export function wordReader(): WordReader {
  const keys = new Map<string, string | null>();
  const keyOf = (written: string): string | null => {
    const known = keys.get(written);
    if (known !== undefined) return known;
    const key = keyOfWord(written);
    keys.set(written, key);
    return key;
  };
  return (text, offset = 0) => {
    const found: ContentWord[] = [];
    for (let at = 0; at < text.length;) {
      const end = wordEnd(text, at);
      if (end > at) {
        const key = keyOf(text.slice(at, end));
        if (key !== null) found.push({ key, span: { start: offset + at, end: offset + end } });
        at = end;
      } else at += sizeOfChar(text, at);
    }
    return found;
  };
}

/** Where the word or the number ends that begins at an offset; the offset itself when none does. */
function wordEnd(text: string, start: number): number {
  const kind = kindOfChar(text, start);
  if ((kind & digit) !== 0) return numberEnd(text, start);
  if ((kind & letter) === 0) return start;
  const end = endOf(text, start, letter | mark);
  const sign = text.charAt(end);
  if (sign !== "'" && sign !== '’') return end;
  const ending = endOf(text, end + 1, letter);
  return ending > end + 1 ? ending : end;
}

/** Stops and commas are of a number only between digits: `2014.` at the end of a sentence is 2014. */
function numberEnd(text: string, start: number): number {
  let end = start;
  for (let at = start; ; at++) {
    if ((kindOfChar(text, at) & digit) !== 0) end = at + 1;
    else if (text.charAt(at) !== '.' && text.charAt(at) !== ',') return end;
  }
}

/** Where a run of characters of some kinds ends. */
function endOf(text: string, start: number, kinds: number): number {
  let at = start;
  while ((kindOfChar(text, at) & kinds) !== 0) at += sizeOfChar(text, at);
  return at;
}

/** Null for a word that every sentence has. */
function keyOfWord(written: string): string | null {
  const bare = written.toLowerCase().replace(/['’](?:s|t|ll|re|ve|d)?$/, '');
  return bare === '' || stopWords.has(bare) ? null : stemOf(bare);
}

function stemOf(bare: string): string {
  return verbClassOf(bare) ?? stemmer(british(bare));
}

/** British spellings in their American form: the two are one word. */
function british(bare: string): string {
  if (bare.length < 5) return bare;
  return bare
    .replace(/^(defen|offen|licen)ce/, '$1se')
    .replace(/our(s|ed|ing|able|ite|ful)?$/, (all, end: string | undefined) =>
      bare.length > 5 ? `or${end ?? ''}` : all,
    )
    .replace(/is(e|es|ed|ing|ation|ations)$/, 'iz$1')
    .replace(/^programme/, 'program')
    .replace(/^(cent|theat|met)re/, '$1er');
}
