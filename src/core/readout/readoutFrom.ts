import { decodeText } from './decode.js';
import { importReadout } from './importReadout.js';
import { emptyReadout, maxReadoutBytes, refusals, tooLargeReadout, unreadablePage } from './refusals.js';
import { charsetOf, formatOfText, sniffFormat } from './sniff.js';
import type { Readout, ReadoutOrigin } from './types.js';

/** The words of a web page. */
export interface HtmlText {
  /** Plain paragraphs with a blank line between, without scripts, menus and other page parts. */
  readonly text: string;
  readonly title?: string;
  /** The page's own address as it states it; only http and https. */
  readonly canonicalUrl?: string;
}

/**
 * Reads a web page's markup; nothing in it runs or loads. May throw on a page that is too large or too deeply nested.
 *
 * @param url where the page came from, for relative addresses.
 */
export type HtmlReader = (html: string, url?: string) => HtmlText;

/** What a front end lends to the import. */
export interface ReadoutPorts {
  /** Asked only when a page arrives, so it may load the heavy reader first. */
  readonly readHtml: (html: string, url?: string) => HtmlText | Promise<HtmlText>;
}

/** A readout as it arrives: the bytes of a file or a download, or text from an editor or the clipboard. */
export type ReadoutInput =
  | {
      readonly bytes: Uint8Array;
      readonly name?: string | undefined;
      readonly contentType?: string | undefined;
      readonly url?: string | undefined;
    }
  | { readonly text: string; readonly name?: string | undefined; readonly url?: string | undefined };

/** A readout, or a whole sentence that says why there is none and what to do. */
export type ReadoutResult = { readonly readout: Readout; readonly url?: string } | { readonly problem: string };

/**
 * Turns whatever arrives into a readout, or says why not.
 *
 * @returns `url` is the input's, else the one that the page states of itself.
 */
export async function readoutFrom(input: ReadoutInput, ports: ReadoutPorts): Promise<ReadoutResult> {
  const read = 'bytes' in input ? readBytes(input) : readText(input);
  if ('problem' in read) return read;
  if (read.text.trim() === '') return { problem: emptyReadout };
  if (read.format === 'html') return readPage(read.text, input, ports);
  return result(importReadout(read.text, origin(input)), input.url);
}

type Read = { readonly text: string; readonly format: 'text' | 'html' } | { readonly problem: string };

function readBytes(input: Extract<ReadoutInput, { bytes: Uint8Array }>): Read {
  if (input.bytes.length === 0) return { problem: emptyReadout };
  const format = sniffFormat(input);
  const refusal = refusals[format];
  if (refusal) return { problem: refusal };
  if (input.bytes.length > maxReadoutBytes) return { problem: tooLargeReadout };
  const decoded = decodeText(input.bytes, charsetOf(input.contentType));
  if ('problem' in decoded) return decoded;
  return { text: decoded.text, format: format === 'html' ? 'html' : 'text' };
}

function readText(input: Extract<ReadoutInput, { text: string }>): Read {
  if (input.text.length > maxReadoutBytes) return { problem: tooLargeReadout };
  const format = formatOfText(input.text);
  if (format === 'feed') return { problem: refusals.feed ?? emptyReadout };
  return { text: input.text.replace(/^\uFEFF/, ''), format };
}

async function readPage(html: string, input: ReadoutInput, ports: ReadoutPorts): Promise<ReadoutResult> {
  let page: HtmlText;
  try {
    page = await ports.readHtml(html, input.url);
  } catch {
    return { problem: unreadablePage };
  }
  if (page.text.trim() === '') return { problem: emptyReadout };
  const url = input.url ?? page.canonicalUrl;
  const known = url ? { url } : {};
  const title = page.title ? { title: page.title } : {};
  return result(importReadout(page.text, { ...origin(input), ...known, ...title }), url);
}

/** A page of nothing but furniture holds no readout. */
function result(readout: Readout, url: string | undefined): ReadoutResult {
  if (readout.statements.length === 0) return { problem: emptyReadout };
  return { readout, ...(url ? { url } : {}) };
}

function origin(input: ReadoutInput): ReadoutOrigin {
  return { ...(input.url ? { url: input.url } : {}), ...(input.name ? { name: input.name } : {}) };
}
