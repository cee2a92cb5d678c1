import type { Span } from '../text/span.js';
import type { AiRecord, ArticleRecord, FrontMatterProblem, ReviewRecord, SourceRecord } from './types.js';
import type { Entry } from './yamlEntries.js';
import {
  fieldsOf,
  isEmpty,
  isReference,
  itemsOf,
  spanOfEntry,
  spanOfNode,
  textOf,
  valueOf,
  type ValueNode,
} from './yamlNodes.js';
import { say, type Message } from '../text/message.js';

/** The record that the entries make, and what in them is of the wrong kind. `text` is the whole article. */
export function readRecord(
  entries: readonly Entry[],
  text: string,
): { record: ArticleRecord; problems: readonly FrontMatterProblem[] } {
  const reader = new RecordReader(text);
  const top = new Map(entries.map(entry => [entry.key, entry]));
  const ai = reader.ai(top.get('ai'));
  const review = reader.review(top.get('review'));
  const bylines = reader.names(top.get('byline'));
  const authors = bylines ?? reader.names(top.get('author')) ?? reader.names(top.get('authors'));
  const author = reader.plain(top.get('author')) ?? authors?.join(', ');
  const record: ArticleRecord = {
    ...(author !== undefined && { byline: author }),
    ...(authors && { authors }),
    ...reader.texts(top, ['title', 'profile', 'language', 'dateline'], ''),
    ...(bylines ? { byline: bylines.join(', ') } : reader.texts(top, ['byline'], '')),
    ...reader.dates(top, ['date'], ''),
    sources: reader.sources(top.get('sources')),
    ...(ai && { ai }),
    ...(review && { review }),
  };
  return { record, problems: reader.problems };
}

const uses = ['draft', 'edit', 'translate', 'research'];

class RecordReader {
  readonly problems: FrontMatterProblem[] = [];

  constructor(private readonly text: string) {}

  sources(entry: Entry | undefined): SourceRecord[] {
    const value = entry && valueOf(entry);
    if (!value || isEmpty(value)) return [];
    const items = itemsOf(value);
    if (items) return items.map((item, index) => this.source(item, index));
    this.report(
      spanOfEntry(entry, this.text),
      say`“sources” should be a list: each source starts with a dash and holds lines such as “file: …” and “title: …”.`,
    );
    return [];
  }

  /** An item that is no source still takes its place, so that sources keep their numbers. */
  private source(item: ValueNode, index: number): SourceRecord {
    const fields = fieldsOf(item);
    if (!fields) {
      const message = say`Source ${index + 1} should hold lines such as “file: …” and “title: …” after its dash.`;
      this.report(spanOfNode(item, this.text), message);
      return {};
    }
    const where = say` of source ${index + 1}`;
    return {
      ...this.texts(fields, ['file', 'title', 'publisher', 'url', 'retrieved', 'sha256'], where),
      ...this.dates(fields, ['published'], where),
    };
  }

  ai(entry: Entry | undefined): AiRecord | undefined {
    const fields = this.group(entry, 'model: …');
    if (!fields) return undefined;
    const record = this.texts(fields, ['model', 'use', 'prompt'], say` under “ai”`);
    const use = fields.get('use');
    if (use && record.use !== undefined && !uses.includes(record.use)) {
      this.report(spanOfEntry(use, this.text), say`“use” under “ai” should be draft, edit, translate or research.`);
    }
    return record;
  }

  review(entry: Entry | undefined): ReviewRecord | undefined {
    const fields = this.group(entry, 'by: …');
    if (!fields) return undefined;
    const where = say` under “review”`;
    return { ...this.texts(fields, ['by', 'sha256'], where), ...this.dates(fields, ['on'], where) };
  }

  /** The fields of an entry that is a group of lines. An entry without a value is as good as absent. */
  private group(entry: Entry | undefined, example: string): Map<string, Entry> | undefined {
    const value = entry && valueOf(entry);
    if (!value || isEmpty(value)) return undefined;
    const fields = fieldsOf(value);
    if (!fields) {
      const message = say`“${entry.key}” should hold lines such as “${example}”, each on a line of its own and indented under it.`;
      this.report(spanOfEntry(entry, this.text), message);
    }
    return fields;
  }

  texts<K extends string>(
    fields: ReadonlyMap<string, Entry>,
    keys: readonly K[],
    where: Message | '',
  ): Partial<Record<K, string>> {
    const read: Partial<Record<K, string>> = {};
    for (const key of keys) {
      const words = this.words(fields.get(key), where);
      if (words !== undefined) read[key] = words;
    }
    return read;
  }

  dates<K extends string>(
    fields: ReadonlyMap<string, Entry>,
    keys: readonly K[],
    where: Message | '',
  ): Partial<Record<K, string>> {
    const read = this.texts(fields, keys, where);
    for (const key of keys) {
      const entry = fields.get(key);
      const words = read[key];
      if (!entry || words === undefined || isDay(words) || words.includes('TK')) continue;
      const message = say`“${key}”${where} should be a day, written as year, month and day: 2025-05-31.`;
      this.report(spanOfEntry(entry, this.text), message);
    }
    return read;
  }

  /** Text, where it is text. Other programs keep lists and groups under names of which Copydesk makes no demands. */
  plain(entry: Entry | undefined): string | undefined {
    const value = entry && valueOf(entry);
    const words = value && !isEmpty(value) ? textOf(value, this.text)?.trim() : undefined;
    return words === '' ? undefined : words;
  }

  /** A list of names; undefined where something else stands. */
  names(entry: Entry | undefined): readonly string[] | undefined {
    const value = entry && valueOf(entry);
    // A placeholder is a list by its looks.
    if (!value || textOf(value, this.text) !== undefined) return undefined;
    const names = itemsOf(value)
      ?.map(item => textOf(item, this.text)?.trim() ?? '')
      .filter(Boolean);
    return names?.length ? names : undefined;
  }

  private words(entry: Entry | undefined, where: Message | ''): string | undefined {
    const value = entry && valueOf(entry);
    if (!value || isEmpty(value)) return undefined;
    const words = textOf(value, this.text);
    if (words === undefined) {
      const message = isReference(value)
        ? say`“${entry.key}”${where} starts with an asterisk, which cannot be read here. Put the whole value in quotation marks.`
        : say`“${entry.key}”${where} should be plain text. Put it in quotation marks if it starts with a bracket.`;
      this.report(spanOfEntry(entry, this.text), message);
    }
    return words?.trim() === '' ? undefined : words;
  }

  private report(span: Span, message: Message): void {
    this.problems.push({ message, span });
  }
}

/** Whether it is a day of the calendar, `2025-05-31`; a time may follow. */
function isDay(words: string): boolean {
  const match = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/.exec(words);
  if (!match?.[1]) return false;
  const day = new Date(`${match[1]}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(match[1]);
}
