import type { HtmlText, ReadoutPorts } from '../readoutFrom.js';
import {
  cancelledImport,
  notReadHere,
  refusedDocument,
  tooSlow,
  unreadablePage,
  type DocumentFormat,
} from '../refusals.js';
import type { Format } from '../sniff.js';
import type { Refused } from './types.js';
import { stopFor, untilStopped, type ImportLimits } from './waiting.js';

/** The words of what arrived, whatever it was, before they are read as a release. */
export interface ArrivedText {
  readonly text: string;
  readonly format: Format;
  /** As markup, a mail's subject or a document's record names it. */
  readonly title?: string;
  /** The address that a page states of itself. */
  readonly url?: string;
  /** What a page calls its site. */
  readonly site?: string;
}

/** A whole sentence that says why there are no words and what to do. */
export interface Problem {
  readonly problem: string;
}

/** An import that is under way. */
export interface Reading {
  readonly ports: ReadoutPorts;
  /** Aborted when the time is up or the person cancels. */
  readonly stop: AbortSignal;
}

/** Does the work of an import, and says so when the time is up or the person cancels. */
export async function withinLimits<T>(
  limits: ImportLimits,
  work: (stop: AbortSignal) => Promise<T>,
): Promise<T | Problem> {
  const stop = stopFor(limits);
  try {
    return await work(stop);
  } catch (error) {
    if (!stop.aborted) throw error;
    return { problem: limits.signal?.aborted ? cancelledImport : tooSlow };
  }
}

/** The words of a page's markup. @throws the stop signal's reason once it is aborted. */
export async function readPage(
  html: string,
  url: string | undefined,
  { ports, stop }: Reading,
): Promise<ArrivedText | Problem> {
  let page: HtmlText;
  try {
    page = await untilStopped(() => ports.readHtml(html, url, stop), stop);
  } catch (error) {
    if (stop.aborted) throw error;
    return { problem: unreadablePage };
  }
  const { text, title, site, canonicalUrl } = page;
  return {
    text,
    format: 'html',
    ...(title && { title }),
    ...(site && { site }),
    ...(canonicalUrl && { url: canonicalUrl }),
  };
}

type Reader<Result> = (bytes: Uint8Array, stop: AbortSignal) => Result | Refused | Promise<Result | Refused>;

/**
 * Asks a reader that not every front end has, and says in a sentence when it has nothing to give.
 *
 * @throws the stop signal's reason once it is aborted.
 */
export async function askReader<Result extends object>(
  reader: Reader<Result> | undefined,
  bytes: Uint8Array,
  format: DocumentFormat,
  stop: AbortSignal,
): Promise<Result | Problem> {
  if (!reader) return { problem: notReadHere(format) };
  try {
    const read = await untilStopped(() => reader(bytes, stop), stop);
    return 'refused' in read ? { problem: refusedDocument(format, read.refused) } : read;
  } catch (error) {
    if (stop.aborted) throw error;
    return { problem: refusedDocument(format, 'damaged') };
  }
}
