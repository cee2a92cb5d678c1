import { gluedUnits } from '../lexicon/countedNouns.js';
import type { Amount } from './quantity.js';
import type { Token } from './tokens.js';
import { isHyphen } from './tokens.js';

/** Signs that make an identifier, an address or a calculation of the digits behind them. */
const badBefore = new Set(['#', '§', '№', '@', '=', '_', '&', '\\', '+', '^']);
const badAfter = new Set(['@', '_', '=', '\\', '^']);

/** Whether an amount is only a part of a longer string: `F-35`, `COVID-19`, `24/7`, `555-0100`, `1990s`, `[1]`, a list's number. */
export function isPartOfString(tokens: readonly Token[], amount: Amount): boolean {
  return (
    gluedBefore(tokens, amount) ||
    gluedBehind(tokens, amount) ||
    isListMarker(tokens, amount) ||
    (amount.unit.kind === 'number' && inDigitRow(tokens, amount))
  );
}

function gluedBefore(tokens: readonly Token[], { from, unit }: Amount): boolean {
  const [token, before, further] = [tokens[from], tokens[from - 1], tokens[from - 2]];
  if (!token?.glued || !before) return false;
  if (before.kind !== 'sign') return token.kind !== 'sign' || before.kind === 'digits';
  const attached = before.glued && further !== undefined && further.kind !== 'sign';
  // `Food (+3.4%)`
  if (before.text === '+' && unit.kind !== 'number') return attached;
  if (badBefore.has(before.text)) return before.text !== '_' || attached;
  if (before.text === '-' || before.text === '‑' || before.text === '/') return attached;
  if (before.text === '–') return attached && further.kind === 'digits';
  if (before.text === '.' || before.text === '’' || before.text === "'")
    return attached || (unit.kind === 'number' && /^\d\d$/.test(token.text));
  return (before.text === ',' || before.text === ':') && attached && further.kind === 'digits';
}

function gluedBehind(tokens: readonly Token[], { next, figure, unit }: Amount): boolean {
  const [token, further] = [tokens[next], tokens[next + 1]];
  if (!token?.glued) return false;
  if (token.kind === 'word') {
    if (figure.inWords || unit.kind !== 'number') return false;
    return !gluedUnits.has(token.text) && !/^\p{Ll}{4}/u.test(token.text);
  }
  if (token.kind === 'digits' || badAfter.has(token.text)) return true;
  if (!further?.glued) return false;
  if (isHyphen(token))
    return (
      further.kind === 'digits' ||
      (further.kind === 'word' && /^\p{Lu}\P{Ll}/u.test(further.text) && further.text.length < 4)
    );
  if (token.text === '/' || token.text === '+') return further.kind !== 'sign';
  if (token.text === '’' || token.text === "'") return further.key === 's' && figure.digits !== '';
  return (token.text === ':' || token.text === '.' || token.text === ',') && further.kind === 'digits';
}

/** `1. The parties`, `(2) to meet`, `3) Trade`, and footnotes, `[4]`. */
function isListMarker(tokens: readonly Token[], { from, next, figure, unit }: Amount): boolean {
  if (unit.kind !== 'number' || figure.digits === '' || figure.ordinal) return false;
  const [before, after] = [tokens[from - 1], tokens[next]];
  if (!after?.glued) return false;
  const opened = before?.text === '(' || before?.text === '[';
  if (opened && (after.text === ')' || after.text === ']')) return true;
  const small = /^\d{1,3}$/.test(figure.digits);
  if (!small || (after.text !== '.' && after.text !== ')')) return false;
  if (after.text === ')') return !opensBracket(tokens, from);
  return tokens[from]?.newLine === true || (before?.newLine === true && before.kind === 'sign');
}

/** Whether a bracket was opened not long before. */
function opensBracket(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at > from - 40 && at >= 0; at--) {
    const text = tokens[at]?.text;
    if (text === ')' || tokens[at]?.newParagraph) return false;
    if (text === '(') return true;
  }
  return false;
}

/** Digits beside digits: telephone numbers, tables. */
function inDigitRow(tokens: readonly Token[], { from, next, figure }: Amount): boolean {
  if (figure.digits === '') return false;
  if (/^0\d/.test(figure.digits)) return true;
  const [before, after] = [tokens[from - 1], tokens[next]];
  if (before?.kind === 'digits' && !before.taken && !tokens[from]?.newLine) return !isMeasure(tokens, next);
  return (
    after?.kind === 'digits' && !after.taken && !after.newLine && figure.scale === 1 && !isMeasure(tokens, next + 1)
  );
}

/** What stands behind the second of two figures, where that is a measure: `20 155-millimetre howitzers`. */
function isMeasure(tokens: readonly Token[], at: number): boolean {
  const [hyphen, unit] = [tokens[at], tokens[at + 1]];
  return (
    isHyphen(hyphen) && hyphen?.glued === true && unit?.kind === 'word' && unit.glued && /^\p{Ll}{3}/u.test(unit.text)
  );
}
