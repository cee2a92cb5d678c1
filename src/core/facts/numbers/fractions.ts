import { fractions, scales } from '../lexicon/numerals.js';
import { readWords } from './words.js';
import type { Token } from './tokens.js';
import { isHyphen, open } from './tokens.js';

/** A part of one in words. */
export interface Fraction {
  readonly value: number;
  /** `2/3`. */
  readonly written: string;
  /** The index of the `of` or the article behind it, or of the noun. */
  readonly next: number;
  readonly end: number;
}

/** Reads `half of`, `half an hour`, `a third of`, `two-thirds of`, `three quarters of`, `one-fifth of` at a token. */
export function readFraction(tokens: readonly Token[], at: number): Fraction | undefined {
  const token = tokens[at];
  if (!token || token.taken || token.kind !== 'word') return undefined;
  if (token.key === 'half') return readHalf(tokens, at);
  const article = token.key === 'a';
  const count = article ? { value: 1, ordinal: false, next: at + 1 } : readWords(tokens, at);
  if (!count || count.ordinal || count.value < 1 || count.value > 9) return undefined;
  const hyphen = isHyphen(tokens[count.next]);
  const place = hyphen ? count.next + 1 : count.next;
  const name = tokens[place];
  if (!open(name)) return undefined;
  const parts = fractions.get(name.key) ?? (name.key.endsWith('s') ? fractions.get(name.key.slice(0, -1)) : undefined);
  if (parts === undefined || parts <= count.value || (count.value > 1 && !name.key.endsWith('s'))) return undefined;
  if (!hyphen && tokens[place + 1]?.key !== 'of') return undefined;
  return { value: count.value / parts, written: `${count.value}/${parts}`, next: place + 1, end: name.end };
}

const notBeforeHalf = new Set([
  'first',
  'second',
  'other',
  'latter',
  'next',
  'last',
  'better',
  'and',
  'a',
  'by',
  'in',
  'with',
]);

function readHalf(tokens: readonly Token[], at: number): Fraction | undefined {
  if (notBeforeHalf.has(tokens[at - 1]?.key ?? '') || tokens[at - 1]?.kind === 'digits') return undefined;
  const next = isHyphen(tokens[at + 1]) ? at + 2 : at + 1;
  const end = tokens[at]?.end ?? 0;
  const half = { value: 0.5, written: '1/2', next, end };
  const key = tokens[next]?.key ?? '';
  if (next > at + 1) return /^(?:hour|day|year)$/.test(key) ? { ...half, next: at + 1 } : undefined;
  if (key === 'of') return half;
  // `half a million` is a number of its own.
  if (scales.has(tokens[next + 1]?.key ?? '')) return undefined;
  return key === 'a' || key === 'an' ? { ...half, next: next + 1 } : undefined;
}
