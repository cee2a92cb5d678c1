import { isAlias, isCollection, isScalar, visit, type Document } from 'yaml';
import { findFence } from '../article/frontMatterFence.js';
import { applyEdits, type TextEdit } from '../text/span.js';
import { editMap, type Wanted } from './recordEdits.js';
import { isMapNode, says, valueAt, written } from './recordNodes.js';
import { findSourceFence, readSourceRecord } from './sourceFence.js';
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

const repeated =
  'The front matter of this source repeats values with & and *, which Copydesk cannot correct, so nothing was changed. Write those values out, then try again.';

/**
 * Writes a correction into the front matter of a saved source: the lines of the keys that change, and nothing else. Comments, other keys, their order
 * and the way in which they are written stay, and so does the text below, which its hash covers. A source without front matter is given one.
 *
 * @param forget the fields whose earlier correction is taken away, so that the text counts again.
 * @returns the edits of the file's text (none when it says so already), or a sentence that says why there are none.
 */
export function correctRecord(
  text: string,
  correction: RecordCorrection,
  forget: readonly (keyof RecordCorrection)[] = [],
): readonly TextEdit[] | { problem: string } {
  const lineBreak = /\r\n?|\n/.exec(text)?.[0] ?? '\n';
  const wanted: Wanted = [
    ...forget.filter(key => !(key in correction)).map(key => [key, undefined] as const),
    ...order.flatMap(key =>
      key in correction ? [[key, tidy(correction[key as keyof RecordCorrection] ?? null)] as const] : [],
    ),
  ];
  const fence = findSourceFence(text);
  if (!fence) {
    if (isMeantAsRecord(text)) return { problem: broken };
    const yaml = newLines(wanted);
    if (yaml === '') return [];
    const start = text.startsWith('\uFEFF') ? 1 : 0;
    return [{ start, end: start, text: `---\n${yaml}---\n\n`.replaceAll('\n', lineBreak) }];
  }
  if (repeats(fence.document)) return { problem: repeated };
  const { start, end } = fence.content;
  const before = text.slice(start, end);
  const record = fence.document.contents;
  const after = isMapNode(record)
    ? applyEdits(before, withBreaks(editMap(before, record, wanted, order), lineBreak))
    : before + newLines(wanted).replaceAll('\n', lineBreak);
  return isSaid(after, wanted) ? smallestEdit(before, after, start) : { problem: broken };
}

/** Front matter that a person began and that cannot be read; other lines between dashes are the release's own. */
function isMeantAsRecord(text: string): boolean {
  const fence = findFence(text);
  return (
    fence !== undefined &&
    /^(?:[ \t]*#[^\r\n]*[\r\n]+)*(?:[\p{L}_][\p{L}\p{N}_-]*[ \t]?:|- )/u.test(
      text.slice(fence.content.start, fence.content.end),
    )
  );
}

function newLines(wanted: Wanted): string {
  const stated = wanted.filter(([, value]) => value !== undefined);
  return stated.length === 0 ? '' : `${written(Object.fromEntries(stated), false)}\n`;
}

/** Whether a value stands for another one elsewhere, or is stood for. */
function repeats(document: Document.Parsed): boolean {
  let found = false;
  visit(document, (_key, node) => {
    found ||= isAlias(node) || ((isScalar(node) || isCollection(node)) && node.anchor !== undefined);
    return found ? visit.BREAK : undefined;
  });
  return found;
}

function withBreaks(edits: readonly TextEdit[], lineBreak: string): TextEdit[] {
  return edits.map(edit => ({ ...edit, text: edit.text.replaceAll('\n', lineBreak) }));
}

/** Whether front matter can be read and says what it is to say. */
function isSaid(content: string, wanted: Wanted): boolean {
  const record = readSourceRecord(content)?.contents;
  if (!isMapNode(record)) return record === null || wanted.every(([, value]) => value === undefined);
  return wanted.every(([key, value]) =>
    value === undefined ? valueAt(record, key) === undefined : says(valueAt(record, key), value),
  );
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

/** Leaves alone what the two have in common at their ends, so that cursors and marks elsewhere stay. Cuts no character in two. */
function smallestEdit(before: string, after: string, offset: number): TextEdit[] {
  if (before === after) return [];
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  if (isHighHalf(before, start - 1)) start--;
  let end = 0;
  while (end < Math.min(before.length, after.length) - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  if (end > 0 && isLowHalf(before, before.length - end)) end--;
  return [{ start: offset + start, end: offset + before.length - end, text: after.slice(start, after.length - end) }];
}

/** The first half of a character that takes two code units, or of a line break that does. */
function isHighHalf(text: string, at: number): boolean {
  return /[\uD800-\uDBFF\r]/.test(text.charAt(at));
}

function isLowHalf(text: string, at: number): boolean {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) || text.startsWith('\r\n', at - 1);
}
