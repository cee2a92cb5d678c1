import { ordinalTens, ordinalUnits, scales, tens, units } from '../lexicon/numerals.js';
import { role } from '../reading/role.js';
import { exact } from './exact.js';
import type { Token } from './tokens.js';
import { hyphenAfter, isHyphen, open } from './tokens.js';

/** A number in words. */
export interface WordFigure {
  readonly value: number;
  readonly scale: number;
  readonly ordinal: boolean;
  /** The index of the token behind it. */
  readonly next: number;
}

/** What has been read of a number so far. */
interface State {
  total: number;
  /** What the next scale multiplies. */
  current: number | undefined;
  lastScale: number;
  ordinal: boolean;
}

/** Whether a word can begin a number or go on with it. */
export function isNumeral(token: Token | undefined): boolean {
  return token !== undefined && (token.roles & role.numeral) !== 0;
}

/** Reads the number in words that begins at a token: `twenty-one`, `one hundred fifty thousand`, `a dozen`, `half a million`. */
export function readWords(tokens: readonly Token[], at: number): WordFigure | undefined {
  const token = tokens[at];
  if (token === undefined || (token.roles & role.quantity) === 0) return undefined;
  const { key } = token;
  if (key === 'half' || key === 'a' || key === 'an') return readArticle(tokens, at, key);
  if (!units.has(key) && !tens.has(key) && !ordinalUnits.has(key) && !ordinalTens.has(key)) return undefined;
  const state: State = { total: 0, current: undefined, lastScale: Infinity, ordinal: false };
  return finish(tokens, state, readOn(tokens, at, state));
}

/** `a hundred`, `a dozen`, `half a million`, `a half-dozen`. */
function readArticle(tokens: readonly Token[], at: number, key: string): WordFigure | undefined {
  let next = at + 1;
  let factor = 1;
  if (key === 'half') factor = 0.5;
  const second = tokens[next];
  if (key !== 'half' && second?.key === 'half' && hyphenAfter(tokens, next)) {
    factor = 0.5;
    next++;
  }
  if (factor === 0.5 && (isHyphen(tokens[next]) || tokens[next]?.key === 'a')) next++;
  const token = tokens[next];
  const scale = open(token) ? scales.get(token.key) : undefined;
  if (scale === undefined || scale * factor < 1) return undefined;
  const state: State = { total: 0, current: factor, lastScale: Infinity, ordinal: false };
  return finish(tokens, state, readOn(tokens, next, state));
}

/** Takes in word after word as long as they make one number; gives the index behind it. */
function readOn(tokens: readonly Token[], at: number, state: State): number {
  let next = at;
  for (;;) {
    const token = tokens[next];
    if (
      !token ||
      (next > at && !open(token)) ||
      token.taken ||
      token.kind !== 'word' ||
      !takeIn(tokens, next, token.key, state)
    )
      break;
    next++;
    if (state.ordinal) return next;
    const joined = isHyphen(tokens[next]) && tokens[next + 1]?.glued === true && isNumeral(tokens[next + 1]);
    const and = joins(tokens, next, state);
    if (joined || and) next++;
    const half = and || joined ? undefined : readHalf(tokens, next);
    if (half !== undefined && state.current !== undefined && Number.isInteger(state.current)) {
      state.current += 0.5;
      next = half;
    }
  }
  // A joint that nothing was joined by is none of the number's.
  while (next > at && (isHyphen(tokens[next - 1]) || tokens[next - 1]?.key === 'and')) next--;
  return next;
}

/** `and` in `two hundred and fifty`. */
function joins(tokens: readonly Token[], at: number, state: State): boolean {
  if (tokens[at]?.key !== 'and' || !scales.has(tokens[at - 1]?.key ?? '')) return false;
  const key = tokens[at + 1]?.key ?? '';
  const small = units.has(key) || tens.has(key) || ordinalUnits.has(key) || ordinalTens.has(key);
  return small && tokens[at - 1]?.key !== 'dozen' && (state.current ?? 0) % 100 === 0 && !hyphenedNoun(tokens, at + 1);
}

/** Whether a hyphen joins a number to a noun: it is a figure of its own (`twenty one-month options`). */
function hyphenedNoun(tokens: readonly Token[], at: number): boolean {
  return hyphenAfter(tokens, at) && !isNumeral(tokens[at + 2]);
}

function takeIn(tokens: readonly Token[], at: number, key: string, state: State): boolean {
  const { current } = state;
  const scale = scales.get(key) ?? ordinalScale(key);
  if (scale !== undefined) return takeScale(state, key, scale);
  const unit = units.get(key) ?? ordinalUnits.get(key);
  const ten = tens.get(key) ?? ordinalTens.get(key);
  const value = unit ?? ten;
  if (value === undefined || (current !== undefined && !Number.isInteger(current))) return false;
  const glued = isHyphen(tokens[at - 1]);
  if (current !== undefined && !glued && hyphenedNoun(tokens, at)) return false;
  const fits =
    current === undefined ||
    (current > 0 && current % 100 === 0) ||
    (unit !== undefined && unit < 10 && unit > 0 && current % 10 === 0 && current % 100 >= 20);
  if (!fits) return false;
  state.current = (current ?? 0) + value;
  state.ordinal = ordinalUnits.has(key) || ordinalTens.has(key);
  return true;
}

function takeScale(state: State, key: string, scale: number): boolean {
  const { current } = state;
  if (current === undefined || current === 0) return false;
  if (scale === 100) {
    if (current >= 100) return false;
    state.current = current * 100;
  } else if (scale >= state.lastScale) {
    return false;
  } else {
    state.total += current * scale;
    state.lastScale = scale;
    state.current = undefined;
  }
  state.ordinal = ordinalScale(key) !== undefined;
  return true;
}

/** `hundredth`, `thousandth`, `millionth`. */
function ordinalScale(key: string): number | undefined {
  return key.endsWith('th') ? scales.get(key.slice(0, -2)) : undefined;
}

function finish(tokens: readonly Token[], state: State, next: number): WordFigure | undefined {
  const value = state.total + (state.current ?? 0);
  if (next < 1 || (state.total === 0 && state.current === undefined)) return undefined;
  const last = scales.get(tokens[next - 1]?.key ?? '');
  return { value: exact(value), scale: last ?? 1, ordinal: state.ordinal, next };
}

/** The index behind `and a half`, undefined when other words stand there. */
export function readHalf(tokens: readonly Token[], at: number): number | undefined {
  let next = at;
  for (const word of ['and', 'a', 'half']) {
    if (isHyphen(tokens[next])) next++;
    const token = tokens[next];
    if (!open(token) || token.key !== word) return undefined;
    next++;
  }
  return next;
}
