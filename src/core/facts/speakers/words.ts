import { speechVerbs } from '../lexicon/speech.js';
import type { Span } from '../../text/span.js';

/** A word of a sentence in which somebody speaks. */
export interface Word {
  readonly span: Span;
  readonly key: string;
  /** What stands between this word and the one before. */
  readonly gap: string;
  /** Whether a comma, a colon or a dash stands there. */
  readonly apart: boolean;
  /** Whether it is written with a capital. */
  readonly capital: boolean;
  /** Whether it is a verb of speech: in `the United States` there is none. */
  readonly speaks: boolean;
}

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’-]*/gu;
/** Behind one of these the same letters are no verb: `the Alliance’s shared security`, `the agreed text`. */
const ownsOrPoints = /(?:['’]s|s['’])$|^(?:the|an?|our|their|its|his|her|your|my)$/;

/** The words of a part of a text, in order. */
export function wordsIn(text: string, span: Span): Word[] {
  const words: Word[] = [];
  let from = span.start;
  for (const match of text.slice(span.start, span.end).matchAll(word)) {
    const start = span.start + match.index;
    const end = start + match[0].length - (/[.'’-]$/.test(match[0]) ? 1 : 0);
    const own = text.slice(start, end);
    const key = own.toLowerCase();
    const gap = text.slice(from, start);
    const apart = /[,:;—–()]/.test(gap);
    const behind = words.at(-1);
    const isVerb = own === key && (speechVerbs.has(key) || isPointedOut(key, text.slice(end, end + 5)));
    words.push({
      span: { start, end },
      key,
      gap,
      apart,
      capital: /^[\p{Lu}\p{N}]/u.test(own),
      speaks: isVerb && (apart || behind === undefined || !ownsOrPoints.test(behind.key)),
    });
    from = end;
  }
  return words;
}

function isPointedOut(key: string, behind: string): boolean {
  return /^point(?:ed|s)$/.test(key) && /^\s(?:out|to)(?!\p{L})/u.test(behind);
}

/** From the first of some words to the last, both by index; undefined where there are none. */
export function spanOfWords(words: readonly Word[], first: number, last: number): Span | undefined {
  const [from, to] = [words[first], words[last]];
  return from && to && first <= last ? { start: from.span.start, end: to.span.end } : undefined;
}
