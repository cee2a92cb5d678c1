import { months } from '../lexicon/months.js';
import { measures } from '../lexicon/countedNouns.js';
import { verbs } from '../lexicon/functionWords.js';
import { isAgeAt } from './hedge.js';
import type { Hedge } from './hedge.js';
import { isInName } from './names.js';
import type { Amount } from './quantity.js';
import type { Token } from './tokens.js';
import { isHyphen } from './tokens.js';
import { isNumeral } from './words.js';

/** Figures up to ten in words are pronouns where no noun follows: `the two discussed`. */
const pronounsUpTo = 10;

/** Whether a plain figure states a number that can be checked: it counts, measures or numbers something. */
export function countsSomething(
  tokens: readonly Token[],
  amount: Amount,
  noun: string | null,
  hedge: Hedge | undefined,
): boolean {
  const { figure, from } = amount;
  if (isInName(tokens, amount, noun)) return false;
  if (figure.ordinal) return isOrdinalOf(tokens, amount, noun);
  if (figure.inWords && figure.scale === 1) {
    if (figure.value === 1) return isOne(tokens, amount, noun, hedge);
    if (figure.value === 0 && noun === null) return false;
    if (figure.value <= pronounsUpTo && noun === null && !hedge) return isPartOfCounted(tokens, amount);
  }
  if (noun === null && isHour(tokens, amount)) return false;
  if (noun === 'code' && /^\d{4,}$/.test(figure.digits)) return false;
  // Newsrooms part long figures by commas; without them, and counting nothing, they are identifiers, and four digits a year.
  if (noun === null && /^(?:\d{5,}|(?:19|20)\d\d)$/.test(figure.digits)) return hedge !== undefined;
  return !(noun === null && verbs.has(tokens[from - 1]?.key ?? '') && figure.inWords && !hedge);
}

/** `It ended shortly before 5.`, `until 9 at night` */
function isHour(tokens: readonly Token[], { from, next, figure }: Amount): boolean {
  if (!/^(?:1[0-2]|[1-9])$/.test(figure.digits)) return false;
  const behind = tokens.slice(next, next + 3).map(({ key }) => key);
  if (/^(?:at night|in the (?:morning|afternoon|evening))\b/.test(behind.join(' '))) return true;
  return (
    /^(?:before|until|till|past)$/.test(tokens[from - 1]?.key ?? '') &&
    (behind[0] === undefined || /^[.,;)]$/.test(behind[0]))
  );
}

/** `the 38th in the series`, `the fourth of its kind`, `the second of five ships`, `the 11th since the war`, behind the ordinal. */
function isInSeries(tokens: readonly Token[], next: number): boolean {
  if (tokens[next]?.key === 'since' || (tokens[next]?.key === 'of' && isNumeral(tokens[next + 1]))) return true;
  const words = [tokens[next], tokens[next + 1], tokens[next + 2]].map(token => token?.key ?? '').join(' ');
  return /^(?:in (?:the|a|its|this) (?:series|row|sequence|line)|of (?:its|this|the) (?:kind|sort|type))$/.test(words);
}

/** `It is the 24th of their kind to sail`, behind a verb, which no day of a month is. */
function isRankTold(tokens: readonly Token[], from: number, next: number): boolean {
  const [verb, article] = [tokens[from - 2]?.key ?? '', tokens[from - 1]?.key];
  const of = tokens[next + 1]?.key ?? '';
  return (
    article === 'the' &&
    /^(?:is|was|as|marks|marked|be)$/.test(verb) &&
    tokens[next]?.key === 'of' &&
    !months.has(of) &&
    !/^(?:this|next|last|each|every|the|a)$/.test(of)
  );
}

/** `The 52nd drew 4,000 people` is no day. */
const daysOfMonth = 31;

/** `the 14th drawdown`, `the 38th in the series`; not `First, they`, `first announced`, `the 21st century`, `a second later`. */
function isOrdinalOf(tokens: readonly Token[], { from, next, figure }: Amount, noun: string | null): boolean {
  const isNumbered =
    isInSeries(tokens, next) ||
    isRankTold(tokens, from, next) ||
    (figure.value > daysOfMonth && tokens[from - 1]?.key === 'the');
  if (noun === 'century' || (noun === null && !isNumbered)) return false;
  const before = tokens[from - 1];
  if (figure.inWords && before && !tokens[from]?.newLine && (isNumeral(before) || before.kind === 'digits'))
    return false;
  return !(isHyphen(before) && tokens[from]?.glued);
}

/**
 * `62 were admitted, and five are in intensive care`, `nine more than last year`: what it counts was named before. `The five are` goes back to whom
 * the text has counted. Ages are told without a noun, too.
 */
function isPartOfCounted(tokens: readonly Token[], { from, next, figure }: Amount): boolean {
  if (isAgeAt(tokens, from)) return true;
  if (/^(?:more|fewer|less)$/.test(tokens[next]?.key ?? '') && tokens[next + 1]?.key === 'than') return true;
  // `19 votes to six`
  if (tokens[from - 1]?.key === 'to' && tokens[from - 2]?.key === 'votes') return true;
  // `Six an hour`
  if (/^(?:an?|per|every)$/.test(tokens[next]?.key ?? '') && measuresNouns.has(tokens[next + 1]?.key ?? ''))
    return true;
  if (figure.value < 2 || !/^(?:are|were|have|had|died|remain|remained)$/.test(tokens[next]?.key ?? '')) return false;
  const before = tokens[from - 1];
  return before?.key === 'and' || before?.text === ',' || before?.text === ';';
}

/** `one-year`, `one month`, `one other member`: not `one of`, `one another`, `no one`, `one day`. */
function isOne(
  tokens: readonly Token[],
  { from, next }: Amount,
  noun: string | null,
  hedge: Hedge | undefined,
): boolean {
  const before = tokens[from - 1]?.key ?? '';
  if (noun === null) return false;
  if (isHyphen(tokens[next])) return measuresOrBodies.has(noun);
  if (notOne.has(before)) return false;
  if (noun === 'day' || noun === 'second' || noun === 'degree') return false;
  return measuresNouns.has(noun) || before === 'only' || before === 'just' || hedge?.approximation === 'at-least';
}

/** Before `one` as a pronoun. */
const notOne = new Set(['no', 'this', 'that', 'the', 'another', 'which', 'every', 'any', 'each']);
const measuresNouns = new Set(measures.values());
const measuresOrBodies = new Set([
  ...measuresNouns,
  'member',
  'nation',
  'state',
  'person',
  'party',
  'page',
  'point',
  'count',
]);
