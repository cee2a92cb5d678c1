import { isMap, isScalar, parseDocument, type Document } from 'yaml';
import { findFence, type Fence } from '../article/frontMatterFence.js';

/** Front matter of a source is a few dozen lines; a longer one is not read. In UTF-16 code units. */
const longestRecord = 20_000;

/** The front matter of a source. */
export interface SourceFence extends Fence {
  /** Its contents are a map, or nothing. Its ranges count from `content.start`. */
  readonly document: Document.Parsed;
}

/**
 * Finds the front matter of a source. A release may begin and go on with lines of three dashes of its own, so that what stands between two of them
 * is front matter only when it reads as a list of keys, or holds nothing but comments; else every byte is text.
 */
export function findSourceFence(text: string): SourceFence | undefined {
  const fence = findFence(text);
  if (!fence || fence.unclosed || fence.content.end - fence.content.start > longestRecord) return undefined;
  const document = readSourceRecord(text.slice(fence.content.start, fence.content.end));
  return document && { ...fence, document };
}

/** Reads what stands between the lines of dashes; undefined when it is no list of keys. */
export function readSourceRecord(content: string): Document.Parsed | undefined {
  try {
    // A lone carriage return breaks a line too, which the parser does not know; the offsets stay.
    const document: Document.Parsed = parseDocument(content.replace(/\r(?!\n)/g, '\n'), {
      logLevel: 'silent',
      prettyErrors: false,
    });
    return document.errors.length === 0 && (isMap(document.contents) || isEmpty(document)) ? document : undefined;
  } catch {
    // Nested deeper than the parser can follow.
    return undefined;
  }
}

function isEmpty({ contents }: Document.Parsed): boolean {
  return contents === null || (isScalar(contents) && contents.value === null && contents.source.trim() === '');
}
