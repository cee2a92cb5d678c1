import {
  currencyCodes,
  currencyLetters,
  currencySigns,
  currencyWords,
  dollarPrefixes,
  doubtfulCurrencyWords,
  nationalCurrencies,
} from '../lexicon/currencies.js';
import { phraseEnds } from '../lexicon/functionWords.js';
import { role } from '../reading/role.js';
import type { Figure } from './figure.js';
import { exact } from './exact.js';
import { readFigure } from './figure.js';
import type { Token } from './tokens.js';
import { isHyphen, open } from './tokens.js';

/** What a figure is a figure of. */
export type Unit =
  | { readonly kind: 'number' }
  | {
      readonly kind: 'percentage';
      readonly points: boolean;
      /** Whether the figure counts hundredths: `50 basis points`. */
      readonly basis?: true;
    }
  | { readonly kind: 'money'; readonly currency: string };

/** One figure with the currency or per cent that stands beside it. */
export interface Amount {
  readonly figure: Figure;
  readonly unit: Unit;
  /** The indexes of its first token and of the token behind it. */
  readonly from: number;
  readonly next: number;
  readonly start: number;
  readonly end: number;
}

const plainUnit: Unit = { kind: 'number' };

/** Reads an amount that begins at a token: a figure, with a currency before or behind it or with per cent behind it. */
export function readAmount(text: string, tokens: readonly Token[], at: number): Amount | undefined {
  const sign = currencyBefore(tokens, at);
  const figure = readFigure(text, tokens, sign?.next ?? at, sign !== undefined);
  const first = tokens[at];
  if (!figure || !first || (sign && figure.ordinal)) return undefined;
  // `P1,200`, `R614 billion`, `R 614 billion`; not `P5`.
  const isGlued = tokens[at + 1]?.glued === true;
  const isSum = figure.value >= 1000 && (figure.scale > 1 || (isGlued && /[,.]/.test(figure.digits)));
  if (sign?.isLetter && !isSum) return undefined;
  const base = { figure, unit: plainUnit, from: at, next: figure.next, start: first.start, end: figure.end };
  if (sign) {
    // `$14,000 pa’anga`: the sign is that of many a currency.
    const behind = tokens[figure.next]?.key ?? 'in';
    const isNamed = first.text === '$' && behind !== 'in' && !doubtfulCurrencyWords.has(behind);
    const named = isNamed ? currencyBehind(tokens, figure) : undefined;
    const { currency } = named ?? sign;
    return withUnit(
      tokens,
      base,
      { kind: 'money', currency },
      named?.next ?? redundantWords(tokens, figure.next, currency),
    );
  }
  if (figure.ordinal) return base;
  const percent = percentAt(tokens, figure.next);
  if (percent) return withUnit(tokens, base, { kind: 'percentage', ...percent.unit }, percent.next);
  const money = currencyBehind(tokens, figure);
  return money ? withUnit(tokens, base, { kind: 'money', currency: money.currency }, money.next) : base;
}

function withUnit(tokens: readonly Token[], amount: Amount, unit: Unit, next: number): Amount {
  const end = next > amount.next ? (tokens[next - 1]?.end ?? amount.end) : amount.end;
  return { ...amount, unit, next, end };
}

interface CurrencyBefore {
  readonly currency: string;
  readonly next: number;
  /** Whether a letter stands for it that stands for many other things. */
  readonly isLetter?: boolean;
}

/** `$`, `US$`, `USD `, `€`, `P`, before a figure. */
function currencyBefore(tokens: readonly Token[], at: number): CurrencyBefore | undefined {
  const token = tokens[at];
  if (!token || token.taken) return undefined;
  const next = tokens[at + 1];
  const sign = currencySigns.get(token.text);
  if (sign !== undefined) {
    // `$NZ2.25 million`
    const [own, figure] = [token.text === '$' && next?.glued && dollarPrefixes.get(next.text), tokens[at + 2]];
    if (own && figure?.glued && figure.kind === 'digits') return { currency: own, next: at + 2 };
    return isFigureStart(next) ? { currency: sign, next: at + 1 } : undefined;
  }
  if (token.kind !== 'word') return undefined;
  const dollar = next?.text === '$' && isFigureStart(tokens[at + 2]) ? dollarPrefixes.get(token.text) : undefined;
  if (dollar !== undefined && (next?.glued === true || dollar === 'USD')) return { currency: dollar, next: at + 2 };
  const letter = currencyLetters.get(token.text);
  if (letter !== undefined && next?.kind === 'digits' && (next.glued || mayStandApart(token, tokens[at - 1])))
    return { currency: letter, next: at + 1, isLetter: true };
  const code = currencyCodes.get(token.text);
  if (code === undefined) return undefined;
  const stop = token.text === 'Rs' && next?.text === '.' ? 1 : 0;
  return tokens[at + 1 + stop]?.kind === 'digits' && open(tokens[at + 1 + stop])
    ? { currency: code, next: at + 1 + stop }
    : undefined;
}

/** `To R 57.9 billion`; not `plan R 3 million boats use`, where the letter belongs to the noun before it. */
function mayStandApart({ text, newLine }: Token, before: Token | undefined): boolean {
  if (text !== 'R') return false;
  return newLine || before?.kind !== 'word' || phraseEnds.has(before.key) || /(?:ed|ly|spent|almost)$/.test(before.key);
}

function isFigureStart(token: Token | undefined): boolean {
  return open(token) && !token.newLine && token.kind !== 'sign';
}

/** The index behind `dollars` in `$5 million dollars`, else the same index. */
function redundantWords(tokens: readonly Token[], at: number, currency: string): number {
  const token = tokens[at];
  if (open(token) && (currencyWords.get(token.key) === currency || currencyCodes.get(token.text) === currency))
    return at + 1;
  return at;
}

/** `dollars`, `euros`, `Australian dollars`, `EUR`, behind a figure; a hyphen may join them. */
function currencyBehind(tokens: readonly Token[], figure: Figure): { currency: string; next: number } | undefined {
  const at = isHyphen(tokens[figure.next]) && tokens[figure.next + 1]?.glued ? figure.next + 1 : figure.next;
  const token = tokens[at];
  if (!open(token)) return undefined;
  if (token.key === 'in' && figure.value >= 1000) return currencyBehindIn(tokens, at + 1);
  const sign = token.glued || !tokens[at + 1]?.glued ? currencySigns.get(token.text) : undefined;
  if (sign !== undefined && token.text !== '$') return { currency: sign, next: at + 1 };
  if (token.kind !== 'word') return undefined;
  const code = currencyCodes.get(token.text);
  if (code !== undefined) return { currency: code, next: at + 1 };
  for (let words = 1; words <= 3; words++) {
    const last = tokens[at + words];
    if (!open(last) || last.kind !== 'word') break;
    if ((last.roles & role.currency) === 0) continue;
    const before = tokens[at + words - 1]?.key.replaceAll('.', '') ?? '';
    const currency =
      nationalCurrencies.get(`${before} ${last.key.replace(/s$/, '')}`) ??
      nationalCurrencies.get(`${before} ${last.key}`);
    if (currency !== undefined) return { currency, next: at + words + 1 };
  }
  const currency =
    currencyWords.get(token.key) ?? (figure.scale >= 1e6 ? doubtfulCurrencyWords.get(token.key) : undefined);
  if (currency !== undefined) return { currency, next: redundantSterling(tokens, at + 1) };
  return token.key === 'pounds' && tokens[at + 1]?.key === 'sterling' ? { currency: 'GBP', next: at + 2 } : undefined;
}

/** `4.44 million in euros`, `in SDRs`. */
function currencyBehindIn(tokens: readonly Token[], at: number): { currency: string; next: number } | undefined {
  const token = tokens[at];
  if (!open(token) || token.kind !== 'word') return undefined;
  const currency =
    currencyCodes.get(token.text) ?? (token.key.endsWith('s') ? currencyWords.get(token.key) : undefined);
  // `2 million in dollar bonds` and `in euros per tonne` are of something else.
  if (currency === undefined || tokens[at + 1]?.key === 'per') return undefined;
  return { currency, next: at + 1 };
}

function redundantSterling(tokens: readonly Token[], at: number): number {
  return tokens[at]?.key === 'sterling' ? at + 1 : at;
}

/** What a percentage's words say of its unit, and the index behind them. */
interface Percent {
  readonly unit: { readonly points: boolean; readonly basis?: true };
  readonly next: number;
}

/** `%`, `percent`, `per cent`, `percentage points`, `basis points`, behind a figure. */
export function percentAt(tokens: readonly Token[], next: number): Percent | undefined {
  const at = isHyphen(tokens[next]) && tokens[next + 1]?.glued ? next + 1 : next;
  const token = tokens[at];
  if (!open(token)) return undefined;
  if (token.text === '%' || token.key === 'percent' || token.key === 'pct') {
    const points = /^points?$/.test(tokens[at + 1]?.key ?? '');
    return { unit: { points }, next: at + (points ? 2 : 1) };
  }
  if (token.key === 'per' && tokens[at + 1]?.key === 'cent') return { unit: { points: false }, next: at + 2 };
  const gap = isHyphen(tokens[at + 1]) ? 2 : 1;
  if (!/^points?$/.test(tokens[at + gap]?.key ?? '')) return undefined;
  if (token.key === 'basis') return { unit: { points: true, basis: true }, next: at + gap + 1 };
  return token.key === 'percentage' ? { unit: { points: true }, next: at + gap + 1 } : undefined;
}

/** Two amounts that are the ends of a range. */
export interface Range {
  readonly lower: Amount;
  readonly upper: Amount;
}

/** Reads on from an amount to the upper end of a range: `35-40`, `35 to 40`, `between 35 and 40`, `$5 to $10 million`, `two or three`. */
export function readRange(text: string, tokens: readonly Token[], lower: Amount): Range | undefined {
  if (lower.figure.ordinal) return undefined;
  const joint = tokens[lower.next];
  if (!open(joint) || !joins(tokens, joint, lower)) return undefined;
  const upper = readAmount(text, tokens, lower.next + 1);
  if (!upper || upper.figure.ordinal || !open(tokens[lower.next + 1])) return undefined;
  if (isHyphen(joint) && isHyphen(tokens[upper.next]) && tokens[upper.next + 1]?.kind === 'digits') return undefined;
  const unit = sharedUnit(lower.unit, upper.unit);
  if (!unit) return undefined;
  const scaled =
    lower.figure.scale === 1 && lower.figure.value < upper.figure.value / upper.figure.scale ? upper.figure.scale : 1;
  const value = exact(lower.figure.value * scaled);
  if (!(value < upper.figure.value)) return undefined;
  if (joint.key === 'or' && !(lower.figure.inWords && value + 1 === upper.figure.value)) return undefined;
  return { lower: { ...lower, unit, figure: { ...lower.figure, value } }, upper: { ...upper, unit } };
}

function joins(tokens: readonly Token[], joint: Token, lower: Amount): boolean {
  if (isHyphen(joint)) return true;
  // A spaced dash is a range's only between digits.
  if (joint.text === '–' || joint.text === '-') {
    return lower.figure.digits !== '' && tokens[lower.next + 1]?.kind === 'digits' && !joint.newLine;
  }
  if (joint.key === 'and') return tokens[lower.from - 1]?.key === 'between';
  // `Improved by $1.1 billion to $9.7 billion` tells of two figures.
  return (joint.key === 'to' && tokens[lower.from - 1]?.key !== 'by') || joint.key === 'or';
}

function sharedUnit(lower: Unit, upper: Unit): Unit | undefined {
  if (lower.kind === 'number') return upper;
  if (upper.kind === 'number') return lower.kind === 'money' ? lower : undefined;
  if (lower.kind === 'money' && upper.kind === 'money') return lower.currency === upper.currency ? upper : undefined;
  return lower.kind === upper.kind ? upper : undefined;
}
