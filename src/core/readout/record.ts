import { isMap, isScalar, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { findFence } from '../article/frontMatterFence.js';
import { isIsoDate } from '../facts/calendar.js';
import type { Span } from '../text/span.js';
import { savedText } from './savedSource.js';
import type { Stated } from './types.js';

/** What the front matter of a saved source records; it wins over what the text lets one guess. */
export interface SavedRecord {
  /** Where the saved text begins. */
  readonly start: number;
  readonly title?: Stated<string>;
  readonly publisher?: Stated<string>;
  readonly published?: Stated<string>;
}

/** Front matter of a source is a few lines; a longer one is not read. */
const longestRecord = 8_000;

/** Reads the record at the top of a saved source. Front matter that cannot be read records nothing. */
export function readRecord(text: string): SavedRecord {
  const { start } = savedText(text);
  const content = findFence(text)?.content;
  if (start === 0 || start > longestRecord || !content) return { start };
  const document: Document = parseDocument(text.slice(content.start, content.end), { logLevel: 'silent' });
  if (!isMap(document.contents)) return { start };
  const values = new Map<string, Stated<string>>();
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key) || !isScalar(value) || typeof value.value !== 'string' || !value.range) continue;
    const span: Span = { start: content.start + value.range[0], end: content.start + value.range[1] };
    if (value.value.trim() !== '') values.set(String(key.value), { value: value.value.trim(), span });
  }
  const title = values.get('title');
  const publisher = values.get('publisher');
  const published = values.get('published');
  return {
    start,
    ...(title && { title }),
    ...(publisher && { publisher }),
    ...(published && isIsoDate(published.value) && { published }),
  };
}
