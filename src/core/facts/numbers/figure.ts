import { ofScale, readFraction } from './fractions.js';
import { fractionSigns, moneyScales, scales, shortScales } from '../lexicon/numerals.js';
import { exact } from './exact.js';
import type { Token } from './tokens.js';
import { isHyphen, open } from './tokens.js';
import { readHalf, readWords } from './words.js';

/** A figure in digits or words, with what multiplies it. */
export interface Figure {
  readonly value: number;
  /** The scale that multiplies it: 1,000,000 in `1.5 million`. */
  readonly scale: number;
  readonly ordinal: boolean;
  readonly inWords: boolean;
  /** The digits as they stand, without a scale; empty when it is in words. */
  readonly digits: string;
  /** Where it ends, and the index of the token behind it. */
  readonly end: number;
  readonly next: number;
}

const grouped =
  /\d{1,3}(?:, 000)+(?!\d)|\d{1,3}(?:,\d{3}){1,6}(?!\d)(?:\.\d+)?|\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3}){1,4}(?!\d|[ .,-]\d|-\p{Ll}{3})|\d+(?:\.\d+)?/uy;
const mixed = /[ -](\d)\/(\d{1,2})(?![\d/])/y;
/** More digits are an identifier. */
const longest = 22;

/** Reads the figure that begins at a token; undefined when none does. */
export function readFigure(text: string, tokens: readonly Token[], at: number, money: boolean): Figure | undefined {
  const token = tokens[at];
  if (!token || token.taken) return undefined;
  if (token.kind === 'digits') return scaled(tokens, readDigits(text, tokens, at), money);
  // No word is looked for among the signs, each of which is one code unit.
  const sign = token.end - token.start === 1 ? fractionSigns.get(token.text) : undefined;
  if (sign !== undefined && !token.glued) return scaled(tokens, plain(sign, token.text, token.end, at + 1), money);
  const part = token.kind === 'word' ? readFraction(tokens, at) : undefined;
  const of = part && ofScale(tokens, part.next);
  if (part && of) return partOfScale(tokens, part.value, of);
  const words = token.kind === 'word' ? readWords(tokens, at) : undefined;
  if (!words) return undefined;
  // `Forty five (45) agreements`
  const [opened, digits] = [tokens[words.next], tokens[words.next + 1]];
  const isTwice = opened?.text === '(' && Number(digits?.text) === words.value && tokens[words.next + 2]?.text === ')';
  const end = tokens[words.next - 1]?.end ?? token.end;
  return { ...words, digits: '', inWords: true, end, next: words.next + (isTwice ? 3 : 0) };
}

/** `three-quarters of a billion`. */
function partOfScale(tokens: readonly Token[], part: number, { scale, next }: { scale: number; next: number }): Figure {
  const end = tokens[next - 1]?.end ?? 0;
  return { value: exact(part * scale), scale, ordinal: false, inWords: true, digits: '', end, next };
}

function plain(value: number, digits: string, end: number, next: number): Figure {
  return { value, scale: 1, ordinal: false, inWords: false, digits, end, next };
}

function readDigits(text: string, tokens: readonly Token[], at: number): Figure | undefined {
  const token = tokens[at];
  if (token && isDecimal(tokens, at)) return plain(Number(`.${token.text}`), token.text, token.end, at + 1);
  if (token && standsAlone(text, token.end))
    return withSuffix(tokens, plain(Number(token.text), token.text, token.end, at + 1));
  const start = token?.start ?? 0;
  grouped.lastIndex = start;
  const digits = grouped.exec(text)?.[0] ?? '';
  // `15.000` may be fifteen or, on the continent, fifteen thousand.
  if (digits.length > longest || /^[1-9]\d*\.000$/.test(digits)) return undefined;
  let end = start + digits.length;
  let value = Number(digits.replace(/[^\d.]/g, ''));
  const sign =
    fractionSigns.get(text.charAt(end)) ??
    (text.charAt(end) === ' ' ? fractionSigns.get(text.charAt(end + 1)) : undefined);
  mixed.lastIndex = end;
  const part = mixed.exec(text);
  if (sign !== undefined) {
    value += sign;
    end += text.charAt(end) === ' ' ? 2 : 1;
  } else if (part && Number(part[1]) < Number(part[2])) {
    value += Number(part[1]) / Number(part[2]);
    end += part[0].length;
  }
  let next = at + 1;
  while ((tokens[next]?.start ?? Infinity) < end) next++;
  return withSuffix(tokens, plain(value, digits, end, next));
}

/** Whether digits stand behind a point that stands behind nothing: `.25 percent`. */
export function isDecimal(tokens: readonly Token[], at: number): boolean {
  const [point, before] = [tokens[at - 1], tokens[at - 2]];
  return (
    point?.text === '.' &&
    tokens[at]?.glued === true &&
    !/[./]/.test(before?.text ?? '') &&
    (!point.glued || before?.kind === 'sign')
  );
}

/** Whether digits that end at an offset make the whole figure: no group, decimal or fraction follows. Most do. */
function standsAlone(text: string, end: number): boolean {
  const next = text.charCodeAt(end);
  const further = text.charCodeAt(end + 1);
  const isAscii = !(next >= 128) && !(next === space && further >= 128);
  return isAscii && next !== comma && next !== stop && !(further >= 0x30 && further <= 0x39);
}

const space = 0x20;
const comma = 0x2c;
const stop = 0x2e;

/** `14th`: a figure with the ending of an ordinal. */
function withSuffix(tokens: readonly Token[], figure: Figure): Figure | undefined {
  if (figure.digits.length > longest) return undefined;
  const suffix = tokens[figure.next];
  if (!suffix?.glued || !/^(?:st|nd|rd|th)$/.test(suffix.key) || !Number.isInteger(figure.value)) return figure;
  return { ...plain(figure.value, figure.digits, suffix.end, figure.next + 1), ordinal: true };
}

/** A figure in digits with the `and a half` and the scale that follow it. */
function scaled(tokens: readonly Token[], figure: Figure | undefined, money: boolean): Figure | undefined {
  if (!figure || figure.ordinal) return figure;
  const half = readHalf(tokens, figure.next);
  const base = half
    ? { ...figure, value: figure.value + 0.5, next: half, end: tokens[half - 1]?.end ?? figure.end }
    : figure;
  const at = isHyphen(tokens[base.next]) && tokens[base.next + 1]?.glued ? base.next + 1 : base.next;
  const token = tokens[at];
  if (!open(token) || token.kind !== 'word') return base;
  // `$5 billionnationwide`, as pages have it that lose a space.
  const [run] = money ? (runOn.exec(token.key) ?? []) : [];
  const scale = scales.get(run ?? token.key) ?? shortScales.get(token.key) ?? (money ? moneyScaleAt(token) : undefined);
  if (scale === undefined) return base;
  const value = exact(base.value * scale);
  const lakhs = scale === crore ? lakhsBehind(tokens, at + 1) : undefined;
  return lakhs
    ? { ...base, value: value + lakhs.value, scale, end: lakhs.end, next: lakhs.next }
    : { ...base, value, scale, end: run === undefined ? token.end : token.start + run.length, next: at + 1 };
}

const runOn = /^[bm]illion(?=(?!aire)\p{Ll}{3})/u;

const crore = 1e7;
const lakh = 1e5;

/** `And 90 lakhs`, behind crores. */
function lakhsBehind(tokens: readonly Token[], at: number): Pick<Figure, 'value' | 'end' | 'next'> | undefined {
  const start = tokens[at]?.key === 'and' ? at + 1 : at;
  const [count, unit] = [tokens[start], tokens[start + 1]];
  if (!open(count) || !/^\d{1,2}$/.test(count.text) || !open(unit) || scales.get(unit.key) !== lakh) return undefined;
  return { value: Number(count.text) * lakh, end: unit.end, next: start + 2 };
}

function moneyScaleAt(token: Token): number | undefined {
  return token.glued || token.key === 'm' ? moneyScales.get(token.key) : undefined;
}
