import type { Fact, MoneyFact, PercentageFact } from '../facts/types.js';
import { keyOf, stateBehindCity } from '../facts/names/table.js';
import type { Span } from '../text/span.js';
import { longestList } from './places.js';
import type { Passage } from './types.js';

/** A sum or a share, and to whom it goes: `Estoria, $2 million`, `$2 million for Estoria`. */
export interface Allotment {
  readonly name: string;
  readonly nameSpan: Span;
  /** The one usual name of what the tables know. */
  readonly usual: string | undefined;
  /** Whether it is known for a name, and not a mere row of words with capitals. */
  readonly isKnown: boolean;
  readonly value: MoneyFact | PercentageFact;
}

const word = "[\\p{Lu}\\d][\\p{L}\\d&’'-]*";
const nameAtEnd = new RegExp(`(?<![\\p{L}\\d’'.&-])${word}(?:\\s(?:of\\s(?:the\\s)?|&\\s)?${word}){0,6}$`, 'u');
const nameAtStart = new RegExp(`^${word}(?:\\s(?:of\\s(?:the\\s)?|&\\s)?${word}){0,6}`, 'u');

/** Between a name and its value in a list: `Tarn Field (Marlow County) – $2,000`, `Tarn, Ohio, (2 percent)`, `Tarn $2,000`. */
const asListed = /(?:\s\([^()]{1,40}\))?(?:,\s|:\s|\s[–—-]{1,2}\s|,?\s\(|\s)$/u;
const asTold =
  /(?:\s(?:also\s)?(?:gets?|got|receives?|received|(?:is|are|was|were|will)\s(?:to\s)?(?:get|receive|given|due)|takes?|at|(?:comes?|is|follows?|leads?)(?:\s(?:next|first|second|last))?,?\swith)|[’']s?\s(?:share|part|grant)\s(?:is|was|comes\sto))\s(?:a\sfurther\s|another\s|only\s|just\s)?$/u;
/** Between a value and who has it. */
const behindValue =
  /^(?:\seach|\sapiece)?,?\s(?:(?:is|are|was|will)\s)?(?:(?:goes|go|went|be)\s)?(?:for|to|through|in)\s(?:the\s)?(?=\p{Lu})/u;
const apiece = /^,?\s(?:each|apiece)(?!\p{L})/u;
/** Behind another name. */
const together = /\p{Lu}[\p{L}.’'-]*,?\sand\s(?:the\s)?$/u;
/** Behind a name, up to the last of those that stand in a row with it: `, Norvania and `. */
const jointBehind = /^(?:,\s[^,;$€£\d]{2,30}){0,3},?\sand\s(?:the\s)?(?=\p{Lu})/u;
/** So many of a row are read. */
const longestRow = 8;
/** So far before a value its name begins, in code units. */
const farthest = 90;

/** The sums and shares of a sentence that have a name right beside them, in the order of the values. */
export function allotmentsIn(passage: Passage): Allotment[] {
  const { text, span, facts } = passage;
  if (facts.length > 3 * longestList) return [];
  const found: Allotment[] = [];
  for (const value of facts) {
    if (value.kind !== 'money' && value.kind !== 'percentage') continue;
    const start = value.span.start - span.start;
    const end = value.span.end - span.start;
    const each = apiece.test(text.slice(end, end + 10));
    const before = text.slice(Math.max(0, start - farthest), start);
    const then = behindValue.exec(text.slice(end, end + 40))?.[0];
    // `Norvania, $2 million for Estoria`: it is the one behind that has it.
    const link = asTold.exec(before) ?? (then === undefined ? asListed.exec(before) : null);
    const to = start - (link?.[0].length ?? 0);
    // `Some $3 million`: with nothing between the two it must be known for a name.
    const names = link ? namesBefore(passage, to, each) : [];
    for (const name of names) if (link?.[0] !== ' ' || name.isKnown) found.push({ ...name, value });
    const next = then === undefined ? undefined : nameBehind(passage, end + then.length);
    if (then === undefined || !next) continue;
    const last = next.nameSpan.end - span.start;
    const joint = jointBehind.exec(text.slice(last, last + farthest))?.[0];
    const other = joint === undefined ? undefined : nameBehind(passage, last + joint.length);
    // `$8 million for Estoria and Norvania`: what either has is not said.
    if (!other || each) found.push(...[next, other].flatMap(name => (name ? [{ ...name, value }] : [])));
  }
  return found;
}

type Named = Omit<Allotment, 'value'>;

/** The name that ends there, and those in a row with it where each has the value. */
function namesBefore(passage: Passage, to: number, each: boolean): Named[] {
  const row: Named[] = [];
  for (let end = to; row.length < longestRow;) {
    const name = nameBefore(passage, end);
    if (!name) break;
    const at = name.nameSpan.start - passage.span.start;
    const before = passage.text.slice(Math.max(0, at - 20), at);
    // `Estoria and Norvania get $8 million`: what either has is not said.
    if (!each && together.test(before)) break;
    row.push(name);
    const joint = each ? /(?:,\s|,?\sand\s)(?:the\s)?$/.exec(before)?.[0] : undefined;
    if (joint === undefined) break;
    end = at - joint.length;
  }
  return row;
}

function nameBefore({ text, span, facts }: Passage, to: number): Named | undefined {
  const end = span.start + to;
  const fact = facts.findLast(one => one.span.end === end && isNamed(one));
  const city = fact && stateBehindCity(keyOf(fact.text)) !== undefined ? cityBefore(facts, fact) : undefined;
  const one = city ?? fact;
  const written = nameAtEnd.exec(text.slice(Math.max(0, to - farthest), to))?.[0];
  if (one && (city || one.text.length >= (written?.length ?? 0)))
    return { name: one.text, nameSpan: one.span, usual: usualOf(one), isKnown: true };
  return written === undefined
    ? undefined
    : { name: written, nameSpan: { start: end - written.length, end }, usual: undefined, isKnown: false };
}

function nameBehind({ text, span, facts }: Passage, at: number): Named | undefined {
  const start = span.start + at;
  const written = nameAtStart.exec(text.slice(at, at + farthest))?.[0];
  const one = facts.find(fact => fact.span.start === start && isNamed(fact));
  if (one && one.text.length >= (written?.length ?? 0))
    return { name: one.text, nameSpan: one.span, usual: usualOf(one), isKnown: true };
  return written === undefined
    ? undefined
    : { name: written, nameSpan: { start, end: start + written.length }, usual: undefined, isKnown: false };
}

/** `Tarn`, before `, Ohio`. */
function cityBefore(facts: readonly Fact[], state: Fact): Fact | undefined {
  return facts.findLast(one => one.span.end === state.span.start - 2 && isNamed(one));
}

function isNamed({ kind }: Fact): boolean {
  return kind === 'country' || kind === 'place' || kind === 'organisation' || kind === 'name';
}

function usualOf({ kind, normalised }: Fact): string | undefined {
  return kind === 'name' ? undefined : normalised;
}
