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
  const found: ContentWord[] = [];
  for (const match of text.matchAll(word)) {
    const bare = match[0].toLowerCase().replace(/['’](?:s|t|ll|re|ve|d)?$/, '');
    if (bare === '' || stopWords.has(bare)) continue;
    const start = offset + match.index;
    found.push({ key: keyOf(bare), span: { start, end: start + match[0].length } });
  }
  return found;
}

function keyOf(bare: string): string {
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
