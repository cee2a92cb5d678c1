import { isMap, parseDocument, stringify } from 'yaml';
import { findFence } from '../article/frontMatterFence.js';
import type { SourceRecord } from '../article/types.js';
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
  const yaml = stringify({ ...stated, ...byHand(readout.text), retrieved }, { lineWidth: 0 });
  return { text: `---\n${yaml}---\n\n${withFinalBreak(body)}`, record };
}

/** What only a person can have recorded, as it stands in the front matter of the text: what the release does not state, and corrections. */
function byHand(text: string): Record<string, unknown> {
  const content = findFence(text)?.content;
  if (!content || content.end - content.start > longestRecord) return {};
  const record = readYaml(text.slice(content.start, content.end));
  const kept = personal.filter(key => record[key] !== undefined);
  const denied = ['title', 'publisher', 'published'].filter(key => record[key] === null);
  return Object.fromEntries([...denied, ...kept].map(key => [key, record[key]]));
}

/** No keys when it cannot be read, or when it would unfold into more than it is long. */
function readYaml(yaml: string): Record<string, unknown> {
  const document = parseDocument(yaml, { logLevel: 'silent' });
  if (document.errors.length > 0 || !isMap(document.contents)) return {};
  try {
    return document.toJS() as Record<string, unknown>;
  } catch {
    return {};
  }
}

const personal = ['event', 'dateline', 'release', 'spokesperson', 'participants'];

/** Front matter of a source is a few dozen lines; a longer one is not kept. */
const longestRecord = 20_000;

function withFinalBreak(text: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === '\n') end--;
  return text.slice(0, end) + '\n';
}

/**
 * The part of a source file that counts as its saved text, which a record's `sha256` covers: what follows the front matter and the blank
 * lines after it, or all of it when there is no front matter.
 *
 * @returns `start` is the offset in the file at which `text` begins.
 */
export function savedText(fileText: string): { text: string; start: number } {
  const fence = findFence(fileText);
  const start = fence && !fence.unclosed ? skipBlankLines(fileText, fence.span.end) : 0;
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
