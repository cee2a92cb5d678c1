import { countTheSame, isQuantity } from '../../../facts/numbers/compareQuantities.js';
import { unitSizes } from '../../../facts/lexicon/unitSizes.js';
import type { Fact } from '../../../facts/types.js';
import type { Span } from '../../../text/span.js';
import type { Comparison, DraftContext } from '../../comparison.js';
import { keyOfValue, recordsOf, valuedPassages, wordsAndNames } from '../../records.js';
import type { Entry, RecordList, SourceRecord, Value } from '../../records.js';
import { contentWords } from '../../words.js';
import { compareSigned } from '../figures/standing.js';
import { stretchesOf } from './placements.js';

/** A value of the record that a sentence of the draft names, as it has it or another. */
export interface InRecord {
  readonly state: 'supported' | 'contradicted';
  readonly record: SourceRecord;
  readonly entry: Entry;
}

/** A sentence with more facts is a list of its own. */
const mostFacts = 40;
/** So many sentences that have a value are looked at. */
const mostPassages = 50;
/** So many lists that have a word of the sentence are looked at. */
export const mostLists = 20;

/** Words that weigh no more do not say of which record is told. */
export const unsure = 0.5;

/** How a value stands to the record of a source's list that the draft names with it; undefined where it names none, or the list has nothing of it. */
export function inRecord(comparison: Comparison, draft: DraftContext, fact: Fact): InRecord | undefined {
  const key = keyOfValue(fact);
  const records = recordsOf(comparison);
  if (key === undefined || records.size === 0 || draft.passage.facts.length > mostFacts) return undefined;
  let wrong: InRecord | undefined;
  for (const { names, isOwn } of wordsBeside(draft, fact, records)) {
    const lists = new Set([...names].flatMap(name => records.get(name)?.slice(0, mostLists) ?? []));
    for (const list of [...lists].slice(0, mostLists)) {
      const named = namedIn(list, names);
      for (const [record] of named) {
        const entry = record.entries.find(one => bearsOut(fact, key, one));
        if (entry) return { state: 'supported', record, entry };
      }
      const [surely, another] = named;
      // `Steel bears 25 percent and copper 15`: what stands with the value itself may be called otherwise in the source.
      if (!surely || surely[1] <= unsure || another || !isOwn) continue;
      const [only] = surely;
      const place = list.values.get(key)?.find(({ entry }) => isOfKind(fact, entry));
      const entry = place && counterpart(only, place);
      if (entry && !isElsewhere(comparison, list, only, key)) wrong ??= { state: 'contradicted', record: only, entry };
    }
    if (lists.size > 0) break;
  }
  return wrong;
}

/** The words that go with a value, as far as they name a record: those of its own stretch of the sentence, of the one before, and of what leads in. */
function* wordsBeside(
  draft: DraftContext,
  fact: Fact,
  records: ReadonlyMap<string, unknown>,
): Generator<{ readonly names: ReadonlySet<string>; readonly isOwn: boolean }> {
  const { passage } = draft;
  const facts = passage.facts.filter(one => one.kind === fact.kind && keyOfValue(one) !== undefined);
  const stretches = stretchesOf(draft, facts);
  const at = stretches.length === 0 ? 0 : facts.indexOf(fact);
  const before: Span[] = stretches.length === 0 ? [passage.span] : stretches.slice(0, at + 1).reverse();
  // `Housing rose 1.2 percent this month and 5 percent this year`
  before.push({ start: passage.span.start, end: facts[0]?.span.start ?? passage.span.start });
  for (const [by, stretch] of before.entries()) {
    const words = wordsAndNames(draft, stretch).filter(
      one => !facts.some(({ span }) => span.start <= one.span.start && one.span.end <= span.end),
    );
    const names = new Set(words.map(({ key }) => key).filter(key => records.has(key)));
    if (names.size > 0) yield { names, isOwn: by === 0 };
  }
  if (passage.lead !== undefined)
    yield { names: new Set(contentWords(passage.lead).map(({ key }) => key)), isOwn: true };
}

/** The records that some words name: those that they surely name, where there are any; any word may be of the sentence that an item tells. */
export function namedIn(
  { names, tells }: RecordList,
  words: ReadonlySet<string>,
): (readonly [record: SourceRecord, weight: number])[] {
  const found = new Map<SourceRecord, number>();
  for (const word of words) {
    const name = names.get(word);
    if (name) found.set(name.record, (found.get(name.record) ?? 0) + name.weight);
  }
  const named = [...found];
  const surely = named.filter(([, weight]) => weight > unsure);
  return surely.length > 0 && !tells ? surely : named;
}

function bearsOut(fact: Fact, key: string, entry: Entry): boolean {
  if (!isOfKind(fact, entry)) return false;
  if (entry.key === key) return true;
  if (!isQuantity(fact) || !entry.fact || !isQuantity(entry.fact)) return false;
  const how = compareSigned(fact, entry.fact);
  return how === 'same' || how === 'rounded';
}

/** Whether a value may be told of a record: of one kind and unit, or a bare number, which counts what the list says. */
function isOfKind(fact: Fact, { fact: other }: Entry): boolean {
  const isLength = fact.kind === 'number' && fact.noun !== null && unitSizes.get(fact.noun)?.dimension === 'calendar';
  if (!other) return fact.kind === 'percentage' || (fact.kind === 'number' && !isLength);
  if (fact.kind !== other.kind) return false;
  if (fact.kind === 'number' && other.kind === 'number') return countTheSame(fact, other) !== false;
  return fact.kind !== 'money' || other.kind !== 'money' || fact.currency === other.currency;
}

/** What a record has where another one of its list has a value. */
function counterpart(record: SourceRecord, { record: owner, entry }: Value): Entry | undefined {
  const alike = ({ entries }: SourceRecord): Entry[] =>
    entries.filter(one => (one.fact && entry.fact ? isOfKind(entry.fact, one) : one.fact === entry.fact));
  const theirs = alike(record);
  return theirs[alike(owner).indexOf(entry)] ?? theirs[0];
}

/** Whether a sentence elsewhere has the value with what names the record. */
function isElsewhere(comparison: Comparison, { names }: RecordList, record: SourceRecord, key: string): boolean {
  const passages = valuedPassages(comparison).get(key) ?? [];
  return passages.slice(0, mostPassages).some(
    context =>
      !record.passages.includes(context) &&
      context.keys.some(one => {
        const name = names.get(one.key);
        return name?.record === record && name.weight > unsure;
      }),
  );
}
