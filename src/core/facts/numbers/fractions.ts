import { fractions, scales, units } from '../lexicon/numerals.js';
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

/** Reads `half of`, `half an hour`, `a third of`, `two-thirds of`, `three quarters of`, `one-fifth of`, `one in four`, `every fifth` at a token. */
export function readFraction(tokens: readonly Token[], at: number): Fraction | undefined {
  const token = tokens[at];
  if (!token || token.taken) return undefined;
  const ratio = readRatio(tokens, at);
  if (ratio) return ratio;
  if (token.kind !== 'word') return undefined;
  if (token.key === 'half') return readHalf(tokens, at);
  const every = tokens[at - 1]?.key === 'every' && !unitAfter(tokens, at + 1) ? fractions.get(token.key) : undefined;
  if (every) return { value: 1 / every, written: `1/${every}`, next: at + 1, end: token.end };
  const article = token.key === 'a';
  const count = article ? { value: 1, ordinal: false, next: at + 1 } : readWords(tokens, at);
  if (!count || count.ordinal || count.value < 1 || count.value > 9) return undefined;
  const hyphen = isHyphen(tokens[count.next]);
  const place = hyphen ? count.next + 1 : count.next;
  const name = tokens[place];
  if (!open(name)) return undefined;
  const parts = fractions.get(name.key) ?? (name.key.endsWith('s') ? fractions.get(name.key.slice(0, -1)) : undefined);
  if (parts === undefined || parts <= count.value || (count.value > 1 && !name.key.endsWith('s'))) return undefined;
  // `One third was`; `a third was` may be a third of a row.
  const isOne =
    !article &&
    count.value === 1 &&
    /^(?:is|are|was|were|has|have|had|went|goes|will)$/.test(tokens[place + 1]?.key ?? '');
  if (!hyphen && !isOne && !isPartBefore(tokens[place + 1], count.value > 1)) return undefined;
  return { value: count.value / parts, written: `${count.value}/${parts}`, next: place + 1, end: name.end };
}

/** Words that no ordinal has behind it: `a third less`, `more than a third on average`, `down a fifth since May`. */
const behindParts = new Set(
  'of less more fewer lower higher smaller larger bigger greater cheaper down up on in to from since by at above below'.split(
    ' ',
  ),
);

/** Whether what stands behind `a third` shows that it is a part. Behind an ordinal stands what it numbers. */
function isPartBefore(next: Token | undefined, several: boolean): boolean {
  if (next === undefined) return true;
  return next.kind === 'word' ? behindParts.has(next.key) : several || /^[.,;:)]$/.test(next.text);
}

/** The index behind `of a billion`, so that the fraction is one of a round number; undefined when other words stand there. */
export function ofScale(
  tokens: readonly Token[],
  next: number,
): { readonly scale: number; readonly next: number } | undefined {
  if (tokens[next]?.key !== 'of' || tokens[next + 1]?.key !== 'a') return undefined;
  const scale = open(tokens[next + 2]) ? scales.get(tokens[next + 2]?.key ?? '') : undefined;
  return scale === undefined || scale < 1000 ? undefined : { scale, next: next + 3 };
}

/** `one in four`, `2 in 5`, `three out of ten`: of a whole of two to ten, and `1 in 100`; `one in 31`. */
function readRatio(tokens: readonly Token[], at: number): Fraction | undefined {
  const part = smallNumber(tokens[at]);
  if (part === undefined || part < 1) return undefined;
  const each = readOfEvery(tokens, at, part);
  if (each) return each;
  const out =
    (tokens[at + 1]?.key === 'out' && tokens[at + 2]?.key === 'of') ||
    // `Nine of every ten`
    (tokens[at + 1]?.key === 'of' && tokens[at + 2]?.key === 'every');
  if (!out && tokens[at + 1]?.key !== 'in') return undefined;
  const next = at + (out ? 3 : 2);
  const place = tokens[next]?.key === 'every' ? next + 1 : next;
  const last = tokens[place];
  const whole =
    smallNumber(last) ??
    (last?.text === '100' || (tokens[at]?.key === 'one' && /^\d\d\d?$/.test(last?.text ?? ''))
      ? Number(last?.text)
      : undefined);
  if (!open(last) || whole === undefined || whole <= part || whole < 3) return undefined;
  // `12 in 20 minutes` and `two in three days` tell how long it took; `one in 10 of` and `three in five women` are shares.
  if (!out && (unitAfter(tokens, place + 1) || (part > 1 && !usualWholes.has(whole)))) return undefined;
  if (isHyphen(tokens[place + 1]) || /^(?:million|billion|hundred|thousand)$/.test(tokens[place + 1]?.key ?? ''))
    return undefined;
  return { value: part / whole, written: `${part}/${whole}`, next: place + 1, end: last.end };
}

/** `Two crowns in every three`. */
function readOfEvery(tokens: readonly Token[], at: number, part: number): Fraction | undefined {
  if (tokens[at + 1]?.kind !== 'word' || tokens[at + 2]?.key !== 'in' || tokens[at + 3]?.key !== 'every')
    return undefined;
  const last = tokens[at + 4];
  const whole = smallNumber(last) ?? (last?.text === '100' ? 100 : undefined);
  if (!open(last) || whole === undefined || whole <= part || unitAfter(tokens, at + 5)) return undefined;
  return { value: part / whole, written: `${part}/${whole}`, next: at + 5, end: last.end };
}

/** Of what people say that several are so: `two in three`, `three in five`; not `five in eight`. */
const usualWholes: ReadonlySet<number> = new Set([3, 4, 5, 10]);

function unitAfter(tokens: readonly Token[], at: number): boolean {
  return /^(?:second|minute|hour|day|week|month|quarter|year|decade)s?$/.test(tokens[at]?.key ?? '');
}

function smallNumber(token: Token | undefined): number | undefined {
  if (!token || token.taken) return undefined;
  const value = token.kind === 'digits' ? Number(token.text) : units.get(token.key);
  return value !== undefined && Number.isInteger(value) && value <= 10 ? value : undefined;
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
