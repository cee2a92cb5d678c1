import { isQuantity } from '../facts/numbers/compareQuantities.js';
import type { DateFact, Fact, PersonFact, Quantity, TimeFact } from '../facts/types.js';
import { beginningIn } from '../text/bisect.js';
import { oncePer } from '../text/once.js';
import { overlap } from '../text/span.js';
import type { Span } from '../text/span.js';
import type { Comparison, SourceContext } from './comparison.js';
import type { SourceEvidence } from './sourceEvidence.js';
import type { ContextPassage } from './vocabulary.js';

/** A value by which what one item of a list says differs from what the next one does. */
export type Valued = Quantity | DateFact | TimeFact;

/** A value of a record. */
export interface Entry {
  readonly key: string;
  readonly span: Span;
  /** What it was read as; absent for a bare number, whose unit the list's heading has, if anything: `Kenya (22)`. */
  readonly fact?: Valued;
}

/** What an item of a list, a row or a piece of a breakdown says: `€14 million to Niger`, `Niger: 14`, `14 from Niger`. */
export interface SourceRecord {
  /** The sentences in which it stands. */
  readonly passages: readonly SourceContext[];
  readonly source: SourceEvidence;
  readonly span: Span;
  readonly entries: readonly Entry[];
  readonly people: readonly PersonFact[];
}

/** The records of a list, and what names one of them and no other. */
export interface RecordList {
  /** The values of its records, by their keys. */
  readonly values: ReadonlyMap<string, readonly Value[]>;
  readonly names: ReadonlyMap<string, Name>;
  /** Whether its items are sentences, of which any word may say which is meant. */
  readonly tells: boolean;
}

/** A value and the record that it is of. */
export interface Value {
  readonly record: SourceRecord;
  readonly entry: Entry;
}

/** A word or a name that one record of a list has alone. */
export interface Name {
  readonly record: SourceRecord;
  /** How much it says by itself of which record is told, 0 to 1: a name all, a word of what the record is called its part, another word little. */
  readonly weight: number;
}

/** Two of a kind are soon a pair of sentences. */
const fewest = 3;
/** Longer lines are no rows. */
const longestRow = 160;
/** In a piece of so few words each says what it is about: `wind 21 percent`. */
const fewWords = 3;

/** Where what a record is called ends. */
const labelEnd = /[:(\d]|\s[–—-]\s|,\s/;
/** A word that is no name says so much of which record is told. */
const wordWeight = 0.2;

const bullet = /^(?:[-•*·▪◦–—‣●○■]\s|\(?\d{1,2}[.)]\s)/;
const row = /^[\p{Lu}\d][^!?]*(?::\s|\s[–—-]\s|\(\d|\d\)?$)/u;
const award = /\b(?:is|are|was|were|has been|have been) (?:being )?awarded\b/;
const verb = /\b(?:is|are|was|were|has|have|had|will|can|rose|fell|said)\b/;
const pieces = /[,;]?\s(?:and|while)\s|[,;:]\s/g;
/** Figures of a row, be they glued together: `0.3 2.2`, `0.32.2`. */
const numbers = /(?<![.,/])\d[\d,]*(?![\d,])(?:\.\d+?(?=[-−]?\d+\.\d|\D|$))?(?!\.\d|[\p{L}/]|-\d+(?![\d.]))/gu;

/** The lists of the sources by the words that name one of their records. Linear. */
export const recordsOf = oncePer(({ contexts }: Comparison): ReadonlyMap<string, readonly RecordList[]> => {
  const found = new Map<string, RecordList[]>();
  const lists = listsIn(contexts);
  const listed = new Set(lists.flat().flatMap(({ passages }) => passages));
  const rest = paragraphsOf(contexts).filter(([first]) => first && !listed.has(first));
  for (const records of [...lists, ...rest.flatMap(breakdowns)]) {
    const telling = records.filter(record => verb.test(textOf(record)));
    const list = { values: valuesIn(records), names: namesIn(records), tells: telling.length > records.length / 2 };
    for (const name of list.names.keys()) {
      const known = found.get(name);
      if (known) known.push(list);
      else found.set(name, [list]);
    }
  }
  return found;
});

/** By which a value is the same wherever it stands. */
export function keyOfValue(fact: Fact): string | undefined {
  if (isQuantity(fact)) {
    return fact.max === undefined && !(fact.kind === 'number' && fact.ordinal) ? `${Math.abs(fact.value)}` : undefined;
  }
  if (fact.kind === 'time') return fact.normalised;
  return fact.kind === 'date' && !fact.until ? `${fact.month}-${fact.day ?? fact.year}` : undefined;
}

/** The sentences of the sources that have a value, by its key. */
export const valuedPassages = oncePer(({ contexts }: Comparison): ReadonlyMap<string, readonly SourceContext[]> => {
  const found = new Map<string, SourceContext[]>();
  for (const context of contexts) {
    for (const key of new Set(context.passage.facts.map(keyOfValue))) {
      const known = key === undefined ? undefined : found.get(key);
      if (known) known.push(context);
      else if (key !== undefined) found.set(key, [context]);
    }
  }
  return found;
});

/** The items and rows that stand below one another, three or more of one form; those of awards may have headings between them. */
function listsIn(contexts: readonly SourceContext[]): SourceRecord[][] {
  const lists: SourceRecord[][] = [];
  let last: string | undefined;
  for (const paragraph of paragraphsOf(contexts)) {
    const text = wordsOf(paragraph);
    const form = bullet.test(text)
      ? 'item'
      : award.test(text)
        ? 'award'
        : text.length <= longestRow && row.test(text)
          ? 'row'
          : undefined;
    if (form === undefined) {
      if (last !== 'award' || text.length > longestRow) last = undefined;
      continue;
    }
    if (form !== last) lists.push([]);
    last = form;
    const [first] = paragraph;
    if (first) lists.at(-1)?.push(recordOf(paragraph, first.source, spanOf(paragraph), form === 'row'));
  }
  return lists.filter(({ length }) => length >= fewest);
}

/** Sentences between which no line ends. */
function paragraphsOf(contexts: readonly SourceContext[]): SourceContext[][] {
  const found: SourceContext[][] = [];
  let before: SourceContext | undefined;
  for (const context of contexts) {
    if (context.passage.role !== 'statement') continue;
    const isNext = before?.source === context.source;
    const between = isNext && context.source.mapped.text.slice(before?.passage.span.end, context.passage.span.start);
    if (between === false || between.includes('\n')) found.push([context]);
    else found.at(-1)?.push(context);
    before = context;
  }
  return found;
}

/** `Kenya sent 22, Ghana 18 and Senegal 15`: pieces of a paragraph with a figure each. */
function breakdowns(paragraph: readonly SourceContext[]): SourceRecord[][] {
  const lists: SourceRecord[][] = [[]];
  for (const context of paragraph) {
    const { text, span } = context.passage;
    let from = 0;
    for (const { index, 0: words } of [...text.matchAll(pieces), { index: text.length, 0: '' }]) {
      const piece = { start: span.start + from, end: span.start + index };
      const record = recordOf([context], context.source, piece, true);
      const isOne = record.entries.filter(({ fact }) => !fact || isQuantity(fact)).length === 1;
      if (isOne && tokensOf(record).size > 0) lists.at(-1)?.push(record);
      else lists.push([]);
      from = index + words.length;
    }
  }
  return lists.filter(({ length }) => length >= fewest);
}

function spanOf(paragraph: readonly SourceContext[]): Span {
  return { start: paragraph[0]?.passage.span.start ?? 0, end: paragraph.at(-1)?.passage.span.end ?? 0 };
}

function textOf({ source, span }: Pick<SourceRecord, 'source' | 'span'>): string {
  return source.mapped.text.slice(span.start, span.end);
}

function wordsOf(paragraph: readonly SourceContext[]): string {
  const { start, end } = spanOf(paragraph);
  return paragraph[0]?.source.mapped.text.slice(start, end) ?? '';
}

/** @param isBare whether numbers count that were not read as figures. */
function recordOf(
  passages: readonly SourceContext[],
  source: SourceEvidence,
  span: Span,
  isBare: boolean,
): SourceRecord {
  const entries: Entry[] = [];
  const facts = passages.flatMap(({ passage }) => beginningIn(passage.facts, span));
  for (const fact of facts) {
    const key = isValued(fact) ? keyOfValue(fact) : undefined;
    if (key !== undefined && isValued(fact)) entries.push({ key, span: fact.span, fact });
  }
  const text = textOf({ source, span });
  for (const { 0: number, index } of isBare ? text.matchAll(numbers) : []) {
    const place = { start: span.start + index, end: span.start + index + number.length };
    if (entries.some(one => overlap(one.span, place))) continue;
    entries.push({ key: `${Number(number.replaceAll(',', ''))}`, span: place });
  }
  return { passages, source, span, entries, people: facts.filter(fact => fact.kind === 'person') };
}

function isValued(fact: Fact): fact is Valued {
  return isQuantity(fact) || fact.kind === 'date' || fact.kind === 'time';
}

/** What a word is in its record. */
interface Part {
  readonly isName: boolean;
  /** Whether it belongs to what the record is called. */
  readonly isLabel: boolean;
}

/** The words and names of a record. */
function tokensOf(record: SourceRecord): Map<string, Part> {
  const { span, entries, passages } = record;
  const text = textOf(record);
  const mark = bullet.exec(text)?.[0].length ?? 0;
  const label = span.start + mark + Math.max(0, text.slice(mark).search(labelEnd));
  const tokens = new Map<string, Part>();
  for (const { key, span: at } of passages.flatMap(one => wordsAndNames(one, span))) {
    if (tokens.get(key)?.isName || entries.some(entry => isIn(at, entry.span)) || /^\d/.test(key)) continue;
    const isCapital = at.start > span.start + mark && /^\p{Lu}/u.test(text.slice(at.start - span.start));
    tokens.set(key, { isName: key.includes(':') || isCapital, isLabel: at.end <= label });
  }
  const isShort = tokens.size <= fewWords && [...tokens.values()].every(part => !part.isName && !part.isLabel);
  return isShort ? new Map(Array.from(tokens.keys(), key => [key, { isName: false, isLabel: true }])) : tokens;
}

/** The words within a span, and what is named there. */
export function wordsAndNames({ keys, passage }: ContextPassage, span: Span): readonly { key: string; span: Span }[] {
  return [...beginningIn(keys, span), ...beginningIn(passage.words, span)];
}

function valuesIn(records: readonly SourceRecord[]): Map<string, Value[]> {
  const values = new Map<string, Value[]>();
  for (const record of records) {
    for (const entry of record.entries) {
      const known = values.get(entry.key);
      if (known) known.push({ record, entry });
      else values.set(entry.key, [{ record, entry }]);
    }
  }
  return values;
}

function namesIn(records: readonly SourceRecord[]): Map<string, Name> {
  const all = records.map(record => ({ record, tokens: [...tokensOf(record)] }));
  const counts = new Map<string, number>();
  for (const { tokens } of all) for (const [token] of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  const names = new Map<string, Name>();
  for (const { record, tokens } of all) {
    const own = tokens.filter(([token]) => counts.get(token) === 1);
    const labels = own.filter(([, { isLabel }]) => isLabel).length;
    for (const [token, { isName, isLabel }] of own) {
      names.set(token, { record, weight: isName ? 1 : isLabel ? 1 / labels : wordWeight });
    }
  }
  return names;
}

function isIn(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
