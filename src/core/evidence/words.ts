import { stemmer } from 'stemmer';
import type { Span } from '../text/span.js';
import { stopWords } from './lexicon/stopWords.js';
import { verbClassOf } from './lexicon/verbClasses.js';

/** A word that says something of what a sentence is about. */
export interface ContentWord {
  /** By which it is told to be the same as another: a stem, or the class of a verb. */
  readonly key: string;
  readonly span: Span;
}

const word = /[\p{L}][\p{L}\p{M}]*(?:['’][\p{L}]+)?|\d[\d.,]*/gu;

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
    for (const match of text.matchAll(word)) {
      const key = keyOf(match[0]);
      if (key === null) continue;
      const start = offset + match.index;
      found.push({ key, span: { start, end: start + match[0].length } });
    }
    return found;
  };
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
