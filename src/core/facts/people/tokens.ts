import type { Span } from '../../text/span.js';
import { months } from '../lexicon/months.js';
import { honorifics } from '../lexicon/offices.js';
import { ranks } from '../lexicon/ranks.js';

/** A word or a mark of a sentence, with what the search for people needs to know of it. */
export interface Token {
  readonly span: Span;
  /** Without a possessive ending; with the stop of an abbreviation. */
  readonly text: string;
  /** In lower case, straight apostrophes, without the final stop. */
  readonly key: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
  /** Whether it ends in `'s` or, after an s, `'`. */
  readonly possessive: boolean;
}

/** A word with stops in it, a word, a number, or a mark: the first character tells which. */
const pattern =
  /(?:\p{L}\.){2,}|\p{Lu}\.(?!\p{Ll})|\p{L}[\p{L}\p{M}]*(?:[-’'‐‑][\p{L}\p{M}]+)*|\d[\d.,:/]*\p{L}*|[^\s\p{L}\d]/gu;

/** Abbreviations that keep their stop as part of the word. */
const abbreviations = new Set([
  ...ranks.flatMap(rank => rank.split(' ')),
  ...honorifics,
  'jr',
  'sr',
  ...months.keys(),
  'st',
]);

/** Cuts a sentence into words and marks. Linear: each alternative begins with another class of characters. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    if (start < (tokens.at(-1)?.span.end ?? 0)) continue;
    const word = match[0];
    tokens.push(isSmallWord(text, start, word) ? smallWord(start, word) : makeToken(text, start, word, kindOf(word)));
  }
  return tokens;
}

/** Most tokens are words in small letters with no apostrophe behind them, and need no other look. */
function isSmallWord(text: string, start: number, word: string): boolean {
  const next = text.charCodeAt(start + word.length);
  return next !== apostrophe && next !== curlyApostrophe && /^[a-z]+$/.test(word);
}

const apostrophe = 0x27;
const curlyApostrophe = 0x2019;

function smallWord(start: number, word: string): Token {
  const span = { start, end: start + word.length };
  return { span, text: word, key: word, kind: 'word', capital: false, possessive: false };
}

function kindOf(word: string): Token['kind'] {
  if (/^[a-z]/i.test(word)) return 'word';
  if (/^\d/.test(word)) return 'number';
  return /^\p{L}/u.test(word) ? 'word' : 'mark';
}

const plain = /^[\p{L}\p{M}\d]+$/u;

function makeToken(text: string, start: number, word: string, kind: Token['kind']): Token {
  // Most words hold no mark, and need no other look.
  const mark = !plain.test(word);
  const next = text.charAt(start + word.length);
  const end = kind === 'word' && next === '.' && keepsStop(word) ? 1 : 0;
  const possessive = mark && /['’]s$/i.test(word) ? word.slice(0, -2) : undefined;
  const trailing =
    possessive === undefined &&
    (next === "'" || next === '’') &&
    /s$/i.test(word) &&
    !/\p{L}/u.test(text.charAt(start + word.length + 1));
  const bare = possessive ?? word;
  return {
    span: { start, end: start + bare.length + end },
    text: bare + (end ? '.' : ''),
    key: mark ? bare.toLowerCase().replace(/[’‘]/g, "'").replace(/[‐‑]/g, '-').replace(/\.$/, '') : bare.toLowerCase(),
    kind,
    capital: /^\p{Lu}/u.test(bare),
    possessive: kind === 'word' && (possessive !== undefined || trailing),
  };
}

function keepsStop(word: string): boolean {
  return /^\p{Lu}/u.test(word) && abbreviations.has(word.toLowerCase());
}
