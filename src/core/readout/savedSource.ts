import { isMap, isScalar, stringify, visit, type Document } from 'yaml';
import type { SourceRecord } from '../article/types.js';
import { findSourceFence } from './sourceFence.js';
import type { Readout } from './types.js';

/** Where a readout came from and when. */
export interface Retrieval {
  readonly url?: string | undefined;
  /** ISO 8601 in UTC, to the second: `2025-06-01T09:12:00Z`. */
  readonly retrieved: string;
}

/**
 * A readout as the file to save under the sources: Markdown with its record in the front matter, then the text as it was imported.
 *
 * @returns the file's text, and the record without `file` and `sha256`, which are known once the file has a place.
 */
export function formatSource(readout: Readout, origin: Retrieval): { text: string; record: SourceRecord } {
  const record: SourceRecord = {
    ...(readout.title && { title: readout.title.value }),
    ...(readout.publisher && { publisher: readout.publisher.value }),
    ...(origin.url && { url: origin.url }),
    ...(readout.released && { published: readout.released.value }),
    retrieved: origin.retrieved,
  };
  const body = savedText(readout.text).text.replace(/\r\n?/g, '\n');
  const { retrieved, ...stated } = record;
  const kept = byHand(readout.text);
  const lines = Object.entries(stated).filter(([key]) => !kept.some(one => one.key === key));
  const yaml =
    (lines.length > 0 ? stringify(Object.fromEntries(lines), { lineWidth: 0 }) : '') +
    kept.map(one => one.lines).join('') +
    stringify({ retrieved }, { lineWidth: 0 });
  return { text: `---\n${yaml}---\n\n${withFinalBreak(body)}`, record };
}

/** A key of the front matter with its value, as it is written there. */
interface KeptLines {
  readonly key: string;
  /** With a line break at the end. */
  readonly lines: string;
}

/**
 * What only a person can have recorded, as it stands in the front matter of the text: what the release does not state, and corrections. It is kept
 * as it is written, so that `010` does not become a number.
 */
function byHand(text: string): KeptLines[] {
  const fence = findSourceFence(text);
  const record = fence?.document.contents;
  if (!fence || !isMap(record) || record.flow || refers(fence.document)) return [];
  const content = text.slice(fence.content.start, fence.content.end).replace(/\r(?!\n)/g, '\n');
  const kept: KeptLines[] = [];
  for (const { key, value } of record.items) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    const denied = ['title', 'publisher', 'published'].includes(name) && isScalar(value) && value.value === null;
    if (!denied && !personal.includes(name)) continue;
    const end = Math.max(key.range[1] + 1, value?.range[1] ?? 0);
    const rest = content.indexOf('\n', Math.max(0, end - 1));
    const lines = content.slice(key.range[0], rest < 0 ? content.length : rest).replaceAll('\r\n', '\n');
    kept.push({ key: name, lines: `${lines}\n` });
  }
  return kept;
}

/** Whether a value stands for another one elsewhere, and so cannot be taken out alone. */
function refers(document: Document.Parsed): boolean {
  let found = false;
  visit(document, {
    Alias: () => {
      found = true;
      return visit.BREAK;
    },
  });
  return found;
}

const personal = ['event', 'dateline', 'release', 'spokesperson', 'participants'];

function withFinalBreak(text: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === '\n') end--;
  return text.slice(0, end) + '\n';
}

/**
 * The part of a source file that counts as its saved text, which a record's `sha256` covers: what follows the front matter, or all of it when there
 * is none, without the byte order mark and the blank lines before it. So front matter that is added to a file leaves its saved text the same.
 *
 * @returns `start` is the offset in the file at which `text` begins.
 */
export function savedText(fileText: string): { text: string; start: number } {
  const mark = fileText.startsWith('\uFEFF') ? 1 : 0;
  const start = skipBlankLines(fileText, findSourceFence(fileText)?.span.end ?? mark);
  return { text: fileText.slice(start), start };
}

function skipBlankLines(text: string, from: number): number {
  let at = from;
  while (text[at] === '\n' || text[at] === '\r') at++;
  return at;
}

/**
 * SHA-256 of a text in hexadecimal, over its UTF-8 bytes. Line breaks count as `\n`, so that a checkout that rewrites them is no change of
 * the source.
 */
export async function sha256(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text.replace(/\r\n?/g, '\n'));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), byte => byte.toString(16).padStart(2, '0')).join('');
}
