import { isMap, isScalar, isSeq } from 'yaml';
import type { ParsedNode } from 'yaml';
import { isIsoDate, isoDate } from '../facts/calendar.js';
import { findCountries } from '../facts/countries.js';
import type { Span } from '../text/span.js';
import { savedText } from './savedSource.js';
import { findSourceFence } from './sourceFence.js';
import type { IsoDate, Participant, Spokesperson, Stated, UnnamedParticipant } from './types.js';

/**
 * What the front matter of a saved source records, in whole or by a person's correction: it wins over what the text says. A field that is absent
 * was not recorded; null says that the text states none. Spans are those of the values in the front matter.
 */
export interface SavedRecord {
  /** Where the saved text begins. */
  readonly start: number;
  readonly url?: string;
  readonly title?: Stated<string> | null;
  readonly publisher?: Stated<string> | null;
  readonly published?: Stated<IsoDate> | null;
  readonly event?: Stated<RecordedDay> | null;
  readonly dateline?: Stated<string> | null;
  readonly release?: Stated<string> | null;
  readonly spokesperson?: Stated<Spokesperson> | null;
  readonly people?: RecordedPeople;
}

/** A day in full, or month and day, `10-23`. */
export type RecordedDay = { readonly date: IsoDate } | { readonly partial: string };

/** Who took part, as a record has it. */
export interface RecordedPeople {
  readonly participants: readonly Participant[];
  /** Entries without a name. */
  readonly unnamed: readonly UnnamedParticipant[];
}

/** Reads the record at the top of a saved source. Front matter and values that cannot be read record nothing. */
export function readRecord(text: string): SavedRecord {
  const { start } = savedText(text);
  const fence = findSourceFence(text);
  if (!fence || !isMap(fence.document.contents)) return { start };
  const fields = fieldsOf(fence.document.contents, fence.content.start);
  const record = {
    title: words(fields.get('title')),
    publisher: words(fields.get('publisher')),
    published: kept(words(fields.get('published')), isIsoDate),
    event: eventDay(words(fields.get('event'))),
    dateline: words(fields.get('dateline')),
    release: words(fields.get('release')),
    spokesperson: spokesperson(fields.get('spokesperson')),
    people: people(fields.get('participants')),
  };
  const url = words(fields.get('url'))?.value;
  return { start, ...(url !== undefined && { url }), ...withoutAbsent(record) };
}

/** A value of the front matter and where the front matter's own text begins in the file. */
interface Field {
  readonly node: ParsedNode | null;
  readonly offset: number;
}

type Fields = ReadonlyMap<string, Field>;

function fieldsOf(node: unknown, offset: number): Fields {
  const fields = new Map<string, Field>();
  if (!isMap<ParsedNode, ParsedNode | null>(node)) return fields;
  for (const { key, value } of node.items) {
    if (isScalar(key)) fields.set(String(key.value), { node: value, offset });
  }
  return fields;
}

/** The words of a plain value: null for `null` or nothing, undefined for what is no plain value. */
function words(field: Field | undefined): Stated<string> | null | undefined {
  if (!field) return undefined;
  const { node, offset } = field;
  if (node === null) return null;
  if (!isScalar(node)) return undefined;
  // A number as it is written: `release: 010`.
  const value = (typeof node.value === 'string' ? node.value : node.source).trim();
  if (node.value === null || value === '') return null;
  return { value, span: spanOf(node, offset) };
}

function spanOf(node: ParsedNode, offset: number): Span {
  const [start, end] = node.range;
  return { start: offset + start, end: offset + end };
}

function kept<T>(field: Stated<T> | null | undefined, fits: (value: T) => boolean): Stated<T> | null | undefined {
  return field && !fits(field.value) ? undefined : field;
}

function eventDay(field: Stated<string> | null | undefined): Stated<RecordedDay> | null | undefined {
  if (!field) return field;
  if (isIsoDate(field.value)) return { value: { date: field.value }, span: field.span };
  const yearless = /^(?:--)?(\d\d)-(\d\d)$/.exec(field.value);
  // In a leap year every day of the year exists.
  if (!yearless || isoDate(2000, Number(yearless[1]), Number(yearless[2])) === undefined) return undefined;
  return { value: { partial: `${yearless[1]}-${yearless[2]}` }, span: field.span };
}

function spokesperson(field: Field | undefined): Stated<Spokesperson> | null | undefined {
  const plain = words(field);
  if (plain === null) return null;
  if (plain) return { value: { name: plain.value }, span: plain.span };
  const parts = personParts(field);
  if (!parts?.name) return undefined;
  const { name, rank, office } = parts;
  return {
    value: { name: name.value, ...(rank && { rank: rank.value }), ...(office && { office: office.value }) },
    span: name.span,
  };
}

interface PersonParts {
  readonly name: Stated<string> | undefined;
  readonly rank: Stated<string> | undefined;
  readonly office: Stated<string> | undefined;
  readonly country: Stated<string> | undefined;
}

function personParts(field: Field | undefined): PersonParts | undefined {
  if (!field || !isMap(field.node)) return undefined;
  const fields = fieldsOf(field.node, field.offset);
  const part = (key: string): Stated<string> | undefined => words(fields.get(key)) ?? undefined;
  return { name: part('name'), rank: part('rank'), office: part('office'), country: part('country') };
}

function people(field: Field | undefined): RecordedPeople | undefined {
  if (!field) return undefined;
  if (words(field) === null) return { participants: [], unnamed: [] };
  if (!isSeq<ParsedNode | null>(field.node)) return undefined;
  const entries = field.node.items.map(node => ({ node, offset: field.offset }));
  return {
    participants: entries.flatMap(entry => participant(entry) ?? []),
    unnamed: entries.flatMap(entry => unnamedParticipant(entry) ?? []),
  };
}

function participant(entry: Field): Participant | undefined {
  const plain = words(entry);
  if (plain) return { name: plain.value, span: plain.span };
  const parts = personParts(entry);
  if (!parts?.name) return undefined;
  const { name, office } = parts;
  return {
    name: name.value,
    span: name.span,
    ...(office && { office: office.value, officeSpan: office.span }),
    ...countryOf(parts),
  };
}

function unnamedParticipant(entry: Field): UnnamedParticipant | undefined {
  const parts = personParts(entry);
  if (!parts?.office || parts.name) return undefined;
  return { office: parts.office.value, span: parts.office.span, ...countryOf(parts) };
}

/** By its usual name, when a table knows it. */
function countryOf({ country }: PersonParts): { country?: string } {
  if (!country) return {};
  return { country: findCountries(country.value)[0]?.country ?? country.value };
}

function withoutAbsent<T extends object>(record: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
