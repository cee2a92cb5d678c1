import type { Span } from '../../text/span.js';

/** A word or a mark of punctuation, with typography folded, and where it stands. */
export interface Token {
  readonly word: string;
  readonly span: Span;
}

/** A map, since an object has `toString` and `constructor` too, which are words like any other. */
const folds: ReadonlyMap<string, string> = new Map([
  ['‘', "'"],
  ['’', "'"],
  ['“', '"'],
  ['”', '"'],
  ['–', '-'],
  ['—', '-'],
  ['‑', '-'],
  ['‐', '-'],
]);

/** Words and marks of the text at `span`, without white space and Markdown’s own marks. Case counts. */
export function tokensOf(text: string, span: Span): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu)) {
    const [found] = match;
    if ('*_\\>`'.includes(found)) continue;
    const start = span.start + match.index;
    tokens.push({ word: folds.get(found) ?? found.normalize('NFKC'), span: { start, end: start + found.length } });
  }
  return tokens;
}

/** Where a wording stands among tokens. Numbers are of tokens; `end` is exclusive. */
export interface Fit {
  readonly start: number;
  readonly end: number;
  /** What stands in the wording's slot, if it has one. */
  readonly slot?: { readonly start: number; readonly end: number };
}

const slotName = '{publisher}';
const longestSlot = 40;

/** Finds a wording, whole and beginning a sentence, among the tokens. Its slot may hold any short phrase. */
export function findWording(tokens: readonly Token[], wording: string): Fit | undefined {
  const [head = [], tail] = wording.split(slotName).map(wordsOf);
  for (let start = 0; start < tokens.length; start++) {
    if (!beginsSentence(tokens, start) || !matches(tokens, start, head)) continue;
    const slotStart = start + head.length;
    if (!tail) return { start, end: slotStart };
    for (let end = slotStart + 1; end <= slotStart + longestSlot && end < tokens.length; end++) {
      if (matches(tokens, end, tail)) return { start, end: end + tail.length, slot: { start: slotStart, end } };
    }
  }
  return undefined;
}

/** The words and marks of a wording, folded. */
function wordsOf(text: string): string[] {
  return tokensOf(text, { start: 0, end: text.length }).map(({ word }) => word);
}

function beginsSentence(tokens: readonly Token[], at: number): boolean {
  return at === 0 || '.!?:…)'.includes(tokens[at - 1]?.word ?? '.');
}

function matches(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((word, index) => tokens[at + index]?.word === word);
}

/** Where two sequences of words part: `[start, end)` of each, after what they share at both ends is left out. */
export function difference(
  actual: readonly string[],
  expected: readonly string[],
): { actual: { start: number; end: number }; expected: { start: number; end: number } } {
  const shorter = Math.min(actual.length, expected.length);
  let start = 0;
  while (start < shorter && actual[start] === expected[start]) start++;
  let back = 0;
  while (back < shorter - start && actual.at(-1 - back) === expected.at(-1 - back)) back++;
  return { actual: { start, end: actual.length - back }, expected: { start, end: expected.length - back } };
}

/** How much of a wording's words stand among the tokens: 0 to 1. */
export function resemblance(tokens: readonly Token[], wording: string): number {
  const there = new Set(tokens.map(({ word }) => word.toLowerCase()));
  const words = new Set(wordsOf(wording.replace(slotName, '')).map(word => word.toLowerCase()));
  const shared = [...words].filter(word => there.has(word));
  return words.size === 0 ? 0 : shared.length / words.size;
}
