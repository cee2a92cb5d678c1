import type { Span } from '../../text/span.js';
import { textAt } from '../../text/span.js';
import { currencySigns } from '../lexicon/currencies.js';
import { measures } from '../lexicon/countedNouns.js';
import { definites } from '../lexicon/functionWords.js';
import { fractionSigns } from '../lexicon/numerals.js';
import { unitSizes } from '../lexicon/unitSizes.js';
import type { Reading } from '../reading/reading.js';
import { readText } from '../reading/readText.js';
import { role } from '../reading/role.js';
import { findDateFacts } from '../times/findDateFacts.js';
import type { Approximation, MoneyFact, NumberFact, PercentageFact, Quantity } from '../types.js';
import { countsSomething } from './counts.js';
import { exact } from './exact.js';
import { isDecimal } from './figure.js';
import { ofScale, readFraction } from './fractions.js';
import { isPartOfString } from './glue.js';
import type { Hedge } from './hedge.js';
import { hedgeOf } from './hedge.js';
import { normalMoney, normalNumber, normalPercentage } from './normalise.js';
import { countedNoun, numberedNoun } from './noun.js';
import type { Amount, Range } from './quantity.js';
import { percentAt, readAmount, readRange } from './quantity.js';
import { scoreAt } from './score.js';
import type { Token } from './tokens.js';
import { isHyphen, tokenise } from './tokens.js';
import { readHalf } from './words.js';

/**
 * Finds the numbers, percentages and amounts of money that a text states, in order, none overlapping another. The span is of the figure with its
 * scale and currency or per cent; a hedge before it and the noun behind it stay outside. Figures in dates, times, names, references, addresses
 * and lists are left out, and so is what is vague (`dozens`, `several million`). Linear in the text's length.
 *
 * @param taken the spans of the text's dates and times, in order, when they are known already.
 */
export function findQuantities(
  text: string,
  taken: readonly Span[] = spansOf(findDateFacts(text)),
  reading: Reading = readText(text),
): Quantity[] {
  const tokens = tokenise(reading, taken);
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length;) {
    const read = mayBegin(tokens[at]) ? readAt(text, tokens, at, found.at(-1)) : undefined;
    if (!read) {
      at++;
      continue;
    }
    found.push(...read.facts);
    at = Math.max(read.next, at + 1);
  }
  return found;
}

/** Whether a quantity may begin with a token: a cheap look that most words do not pass. */
function mayBegin(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.kind === 'word') return (token.roles & role.quantity) !== 0;
  return token.kind === 'digits' || currencySigns.has(token.text) || fractionSigns.has(token.text);
}

function spansOf(facts: readonly { readonly span: Span }[]): Span[] {
  return facts.map(fact => fact.span);
}

interface Read {
  readonly facts: readonly Quantity[];
  readonly next: number;
}

function readAt(text: string, tokens: readonly Token[], at: number, before: Quantity | undefined): Read | undefined {
  const part = oneAndAHalf(text, tokens, at) ?? fractionAt(text, tokens, at) ?? votesAt(tokens, at);
  if (part) return part;
  const first = readAmount(text, tokens, at);
  if (!first) return undefined;
  const range = readRange(text, tokens, first);
  if (!range) {
    return { facts: factOf(text, tokens, withCurrencyBefore(text, tokens, first, before)), next: first.next };
  }
  // `from 35 to 40` says where something began and where it ended.
  const change = tokens[hedgeStart(tokens, first) - 1]?.key === 'from' && !isHyphen(tokens[first.next]);
  const { lower, upper } = range;
  if (!change) return { facts: factOf(text, tokens, lower, range), next: upper.next };
  const parted = range.lower.unit.kind === 'number' ? { ...lower, next: upper.next } : lower;
  return { facts: [...factOf(text, tokens, parted), ...factOf(text, tokens, upper)], next: upper.next };
}

/** The votes on either side: `61-37`. */
function votesAt(tokens: readonly Token[], at: number): Read | undefined {
  const score = scoreAt(tokens, at);
  if (!score) return undefined;
  const facts = [score.first, score.second].flatMap((place): NumberFact[] => {
    const token = tokens[place];
    if (!token) return [];
    const span = { start: token.start, end: token.end };
    const value = Number(token.text);
    const normalised = normalNumber(value, undefined, false);
    return [{ kind: 'number', span, text: token.text, value, normalised, ordinal: false, noun: 'vote' }];
  });
  return { facts, next: score.next };
}

/** So far behind an amount another one goes without its currency, in characters. */
const farthestCurrency = 80;

/** `$5 million for ships and 3 million for crews`: the second of two large figures in one sentence is an amount as well, when it counts nothing. */
function withCurrencyBefore(
  text: string,
  tokens: readonly Token[],
  amount: Amount,
  before: Quantity | undefined,
): Amount {
  const { figure, unit, next } = amount;
  if (before?.kind !== 'money' || unit.kind !== 'number' || figure.ordinal) return amount;
  const listed = inBracketsLike(text, amount, before);
  if (listed || figure.scale < 1e5) return listed ?? amount;
  if (amount.start - before.span.end > farthestCurrency || countedNoun(tokens, next, figure.value) !== null)
    return amount;
  if (/[.!?;]\s|\n/.test(text.slice(before.span.end, amount.start))) return amount;
  // `$8 million for 2 million, most of them children`
  const last = tokens[next - 1]?.end ?? amount.start;
  if (/^,?\s(?:many|most|some|half|all|both)?\s?of (?:them|whom)\b/.test(text.slice(last, last + 24))) return amount;
  return { ...amount, unit: { kind: 'money', currency: before.currency } };
}

/** `Marl (€24.3 million), Tarn (17.5) and Soll (9)`: in brackets as well, and so of that scale and currency. */
function inBracketsLike(text: string, amount: Amount, { span, value, ...before }: MoneyFact): Amount | undefined {
  const { figure } = amount;
  if (text.charAt(amount.start - 1) !== '(' || text.charAt(figure.end) !== ')' || text.charAt(span.start - 1) !== '(')
    return undefined;
  const between = text.slice(span.end, Math.min(amount.start, span.end + farthestCurrency));
  if (!between.endsWith('(') || !/^\)[,;]?\s[^()\d.]*\($/.test(between)) return undefined;
  const scale = value / Number(/\d[\d.]*/.exec(before.text.replaceAll(',', ''))?.[0]);
  return {
    ...amount,
    figure: { ...figure, value: exact(figure.value * scale), scale },
    unit: { kind: 'money', currency: before.currency },
  };
}

function hedgeStart(tokens: readonly Token[], amount: Amount): number {
  return hedgeOf(tokens, amount.from, amount.next)?.from ?? amount.from;
}

/** `An hour and a half`: the one figure that holds what it measures. */
function oneAndAHalf(text: string, tokens: readonly Token[], at: number): Read | undefined {
  const key = tokens[at]?.key;
  if (key !== 'a' && key !== 'an') return undefined;
  const noun = measures.get(tokens[at + 1]?.key ?? '');
  const next = noun === undefined ? undefined : readHalf(tokens, at + 2);
  if (noun === undefined || next === undefined || !unitSizes.has(noun)) return undefined;
  const span = { start: tokens[at]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 };
  const hedge = hedgeOf(tokens, at, next)?.approximation;
  const value = 1.5;
  const normalised = normalNumber(value, undefined, false);
  const common = { span, text: textAt(text, span), value, normalised, ordinal: false, noun };
  return { facts: [{ kind: 'number', ...common, ...(hedge && { approximation: hedge }) }], next };
}

function fractionAt(text: string, tokens: readonly Token[], at: number): Read | undefined {
  const fraction = readFraction(tokens, at);
  if (!fraction || ofScale(tokens, fraction.next)) return undefined;
  const percent = percentOf(tokens, fraction.next);
  if (percent) return partOfPercent(text, tokens, at, fraction.value, percent);
  const span = { start: tokens[at]?.start ?? 0, end: fraction.end };
  const of = tokens[fraction.next]?.key === 'of' ? 1 : 0;
  const noun = countedNoun(tokens, fraction.next, of === 1 ? 2 : 1) ?? countedNoun(tokens, fraction.next + of, 2);
  const hedge = hedgeOf(tokens, at, fraction.next)?.approximation;
  const fact: NumberFact = {
    kind: 'number',
    span,
    text: textAt(text, span),
    normalised: fraction.written,
    value: fraction.value,
    ordinal: false,
    noun,
    ...(hedge && { approximation: hedge }),
  };
  return { facts: [fact], next: fraction.next };
}

/** What stands behind a part of one per cent: `of one percent`, `of a percentage point`. */
function percentOf(tokens: readonly Token[], next: number): ReturnType<typeof percentAt> {
  const of = tokens[next]?.key === 'of' ? next + 1 : next;
  const percent = percentAt(tokens, /^(?:an?|one|1)$/.test(tokens[of]?.key ?? '') ? of + 1 : of);
  return percent?.unit.basis ? undefined : percent;
}

/** `A quarter of one percent`, `half a percentage point`. */
function partOfPercent(
  text: string,
  tokens: readonly Token[],
  at: number,
  value: number,
  { unit: { points }, next }: NonNullable<ReturnType<typeof percentAt>>,
): Read {
  const span = { start: tokens[at]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 };
  const hedge = hedgeOf(tokens, at, next)?.approximation;
  const fact: PercentageFact = {
    kind: 'percentage',
    span,
    text: textAt(text, span),
    normalised: normalPercentage(value, undefined, points),
    value,
    ...(hedge && { approximation: hedge }),
    ...(points && { points: true as const }),
  };
  return { facts: [fact], next };
}

/** The fact of an amount or a range; none when the figure is part of a name or the like. */
function factOf(text: string, tokens: readonly Token[], amount: Amount, range?: Range): Quantity[] {
  const upper = range?.upper ?? amount;
  if (isPartOfString(tokens, { ...upper, from: amount.from })) return [];
  const { figure, unit } = amount;
  const max = range?.upper.figure.value;
  const negative = range === undefined && isNegative(tokens, amount);
  const span = { start: amount.start - (negative || isDecimal(tokens, amount.from) ? 1 : 0), end: upper.end };
  const value = negative ? -figure.value : exact(figure.value);
  const hedge = figure.ordinal ? undefined : hedgeOf(tokens, amount.from, upper.next);
  const common = { span, text: textAt(text, span), value, ...(max !== undefined && { max }) };
  if (unit.kind === 'number') return numberFact(tokens, { ...upper, from: amount.from, figure }, common, hedge);
  const hedged = { ...common, ...(hedge && { approximation: hedge.approximation }) };
  if (unit.kind === 'money') {
    return [{ kind: 'money', ...hedged, normalised: normalMoney(unit.currency, value, max), currency: unit.currency }];
  }
  return [percentageFact(hedged, unit)];
}

/** A percentage, that of basis points in percentage points. */
function percentageFact(
  { value, max, ...rest }: Common & { readonly approximation?: Approximation },
  { points, basis }: { readonly points: boolean; readonly basis?: true },
): PercentageFact {
  const inPoints = (one: number): number => (basis ? exact(one / 100) : one);
  const upper = max === undefined ? undefined : inPoints(max);
  return {
    kind: 'percentage',
    ...rest,
    value: inPoints(value),
    ...(upper !== undefined && { max: upper }),
    normalised: normalPercentage(inPoints(value), upper, points),
    ...(points && { points: true as const }),
  };
}

interface Common {
  readonly span: Span;
  readonly text: string;
  readonly value: number;
  readonly max?: number;
}

function numberFact(tokens: readonly Token[], amount: Amount, common: Common, hedge: Hedge | undefined): NumberFact[] {
  const { figure, next, from } = amount;
  const row = rowOf(tokens, amount, common);
  if (row !== undefined)
    return [
      { kind: 'number', ...common, normalised: normalNumber(common.value, undefined, true), ordinal: true, noun: row },
    ];
  const noun = figure.ordinal ? numberedNoun(tokens, next) : countedNoun(tokens, next, common.max ?? common.value);
  const small = figure.inWords && figure.scale === 1 && figure.value <= 10;
  const kept = hedge?.doubtful && small && noun !== null && !unitSizes.has(noun) ? undefined : hedge;
  if (!countsSomething(tokens, amount, noun, kept)) return [];
  const definite = definites.has(tokens[(kept?.from ?? from) - 1]?.key ?? '');
  return [
    {
      kind: 'number',
      ...common,
      normalised: normalNumber(common.value, common.max, figure.ordinal),
      ordinal: figure.ordinal,
      noun,
      ...(kept && { approximation: kept.approximation }),
      ...(definite && { definite }),
    },
  ];
}

/** Of what a figure behind it says which it is: `Day Three` is the third day, while `Phase Two` is a name. */
const rows = /^day$/;
/** What may stand behind such a figure. */
const behindRow = /^(?:of|at|in|on|and|to|for|with|was|is|were|will|saw|began|ended|went)$/;
const mostOfRow = 60;

function rowOf(tokens: readonly Token[], { figure, from, next }: Amount, { value, max }: Common): string | undefined {
  const before = tokens[from - 1]?.key ?? '';
  const behind = tokens[next];
  if (figure.ordinal || max !== undefined || !rows.test(before)) return undefined;
  if (!Number.isInteger(value) || value < 1 || value > mostOfRow || isHyphen(behind)) return undefined;
  return behind === undefined || behind.kind === 'sign' || behindRow.test(behind.key) ? before : undefined;
}

/** `-20C`: a minus that is glued to the digits and to nothing else. */
function isNegative(tokens: readonly Token[], { from, figure }: Amount): boolean {
  const [before, first] = [tokens[from - 1], tokens[from]];
  if (!first?.glued || figure.ordinal || figure.digits === '' || !before) return false;
  return (before.text === '-' || before.text === '−') && !before.glued;
}
