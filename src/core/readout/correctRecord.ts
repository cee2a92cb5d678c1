import { isCollection, isMap, isScalar, parseDocument, type Document } from 'yaml';
import { findFence } from '../article/frontMatterFence.js';
import type { TextEdit } from '../text/span.js';
import type { IsoDate } from './types.js';

/** A person as a correction names them. */
export interface CorrectedSpokesperson {
  readonly name: string;
  readonly rank?: string;
  readonly office?: string;
}

/** Somebody who took part, as a correction names them: by name, or by the office alone. */
export interface CorrectedParticipant {
  readonly name?: string;
  readonly office?: string;
  readonly country?: string;
}

/**
 * What a person knows better than the importer, by the keys of a source's front matter. A field that is absent stays as it is; null, and what holds
 * no words, says that the release does not state it.
 */
export interface RecordCorrection {
  readonly title?: string | null;
  readonly publisher?: string | null;
  readonly published?: IsoDate | null;
  readonly event?: IsoDate | null;
  readonly dateline?: string | null;
  readonly release?: string | null;
  readonly spokesperson?: CorrectedSpokesperson | null;
  readonly participants?: readonly CorrectedParticipant[] | null;
}

/** The keys of a record in the order in which a source has them. */
const order = [
  'title',
  'publisher',
  'url',
  'published',
  'event',
  'dateline',
  'release',
  'spokesperson',
  'participants',
  'retrieved',
];

const broken =
  'The front matter of this source cannot be read, so nothing was changed. Mend the lines between the two --- at its top, then try again.';

/**
 * Writes a correction into the front matter of a saved source, and nothing else: comments, other keys and their order stay, and so does the text
 * below, which its hash covers. A source without front matter is given one.
 *
 * @param forget the fields whose earlier correction is taken away, so that the text counts again.
 * @returns the edits of the file's text (none when it says so already), or a sentence that says why there are none.
 */
export function correctRecord(
  text: string,
  correction: RecordCorrection,
  forget: readonly (keyof RecordCorrection)[] = [],
): readonly TextEdit[] | { problem: string } {
  const lineBreak = /\r?\n/.exec(text)?.[0] ?? '\n';
  const fence = findFence(text);
  if (!fence) {
    const yaml = corrected('', correction, forget);
    if (yaml === undefined || yaml === '') return [];
    const start = text.startsWith('\uFEFF') ? 1 : 0;
    const lines = `---\n${yaml}---\n\n`;
    return [{ start, end: start, text: lines.replaceAll('\n', lineBreak) }];
  }
  if (fence.unclosed) return { problem: broken };
  const { start, end } = fence.content;
  const before = text.slice(start, end);
  const yaml = corrected(before.replaceAll('\r\n', '\n'), correction, forget);
  if (yaml === undefined) return { problem: broken };
  return smallestEdit(before, yaml.replaceAll('\n', lineBreak), start);
}

/** Undefined when it cannot be read as a list of keys. */
function corrected(
  yaml: string,
  correction: RecordCorrection,
  forget: readonly (keyof RecordCorrection)[],
): string | undefined {
  const document: Document = parseDocument(yaml, { logLevel: 'silent' });
  if (document.errors.length > 0) return undefined;
  if (isEmpty(document)) document.contents = document.createNode({});
  const record = document.contents;
  if (!isMap(record)) return undefined;
  for (const key of forget) record.delete(key);
  for (const key of order) {
    if (!(key in correction)) continue;
    put(document, key, tidy(correction[key as keyof RecordCorrection] ?? null));
  }
  return record.items.length === 0 && !document.comment && !document.commentBefore
    ? ''
    : document.toString({ lineWidth: 0 });
}

function isEmpty({ contents }: Document): boolean {
  return contents === null || (isScalar(contents) && contents.value === null);
}

/** In the place of the same key, else behind the key that comes before it. */
function put(document: Document, key: string, value: unknown): void {
  const record = document.contents;
  if (!isMap(record)) return;
  if (record.has(key)) {
    const old = record.get(key, true);
    // A comment behind the old value speaks of the field.
    const node = document.createNode(value);
    if (isScalar(old) && old.comment && !isCollection(node)) node.comment = old.comment;
    record.set(key, node);
    return;
  }
  const names = record.items.map(item => String(isScalar(item.key) ? item.key.value : item.key));
  const before = Math.max(-1, ...order.slice(0, order.indexOf(key)).map(name => names.indexOf(name)));
  record.items.splice(before + 1, 0, document.createPair(key, value));
}

type Person = CorrectedSpokesperson | CorrectedParticipant;

/** Texts on one line, and without what is empty. */
function tidy(
  value: string | Person | readonly Person[] | null,
): string | Partial<Record<string, string>> | Partial<Record<string, string>>[] | null {
  if (value === null) return null;
  if (typeof value === 'string') return oneLine(value) || null;
  if (isList(value)) return value.map(filled).filter(({ name, office }) => (name ?? office) !== undefined);
  const person = filled(value);
  return person['name'] === undefined ? null : person;
}

function isList(value: Person | readonly Person[]): value is readonly Person[] {
  return Array.isArray(value);
}

function filled(person: Person): Partial<Record<string, string>> {
  const entries = Object.entries<string | undefined>({ ...person }).map(
    ([key, text]) => [key, oneLine(text ?? '')] as const,
  );
  return Object.fromEntries(entries.filter(([, text]) => text !== ''));
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** Leaves alone what the two have in common at their ends, so that cursors and marks elsewhere stay. */
function smallestEdit(before: string, after: string, offset: number): TextEdit[] {
  if (before === after) return [];
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < Math.min(before.length, after.length) - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return [{ start: offset + start, end: offset + before.length - end, text: after.slice(start, after.length - end) }];
}
