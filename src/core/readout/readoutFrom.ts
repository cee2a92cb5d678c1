import { withinLimits } from './formats/reading.js';
import type { DocumentReader, DocumentText, MailText, Refused } from './formats/types.js';
import { between, type ImportLimits } from './formats/waiting.js';
import { importReadout } from './importReadout.js';
import { readArrival } from './readArrival.js';
import { emptyReadout } from './refusals.js';
import type { Readout, ReadoutOrigin } from './types.js';

/** The words of a web page. */
export interface HtmlText {
  /** Plain paragraphs with a blank line between, without scripts, menus and other page parts. */
  readonly text: string;
  readonly title?: string;
  /** The page's own address as it states it; only http and https. */
  readonly canonicalUrl?: string;
  /** What the page calls its site; it need not stand in the text. */
  readonly site?: string;
}

/**
 * Reads a web page's markup; nothing in it runs or loads. May throw on a page that is too large or too deeply nested.
 *
 * @param url where the page came from, for relative addresses.
 */
export type HtmlReader = (html: string, url?: string) => HtmlText;

/** What a front end lends to the import. Each reader is asked only when its format arrives, so it may load the heavy parser first. */
export interface ReadoutPorts {
  /** @param stop aborted when nobody waits for the words any more. */
  readonly readHtml: (html: string, url?: string, stop?: AbortSignal) => HtmlText | Promise<HtmlText>;
  /** Absent, as the two below, where a front end cannot read the format: the person is told. */
  readonly readMail?: DocumentReader<MailText | Refused>;
  readonly readWord?: DocumentReader<DocumentText | Refused>;
  readonly readPdf?: DocumentReader<DocumentText | Refused>;
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
 * Turns whatever arrives into a readout, or says why not. A damaged or hostile document costs no more than the time that is given.
 *
 * @returns `url` is the input's, else the one that the page states of itself.
 */
export async function readoutFrom(
  input: ReadoutInput,
  ports: ReadoutPorts,
  limits: ImportLimits = {},
): Promise<ReadoutResult> {
  return withinLimits(limits, stop => readoutUntil(input, ports, stop));
}

/** As {@link readoutFrom}. @throws the stop signal's reason once it is aborted. */
export async function readoutUntil(
  input: ReadoutInput,
  ports: ReadoutPorts,
  stop: AbortSignal,
): Promise<ReadoutResult> {
  const arrived = await readArrival(input, ports, stop);
  if ('problem' in arrived) return arrived;
  await between(stop);
  const url = input.url ?? arrived.url;
  const { title, site } = arrived;
  const named = { ...(title && { title }), ...(site && { site }) };
  return result(importReadout(arrived.text, { ...origin(input), ...(url && { url }), ...named }), url);
}

/** A page of nothing but furniture holds no readout. */
function result(readout: Readout, url: string | undefined): ReadoutResult {
  if (readout.statements.length === 0) return { problem: emptyReadout };
  return { readout, ...(url ? { url } : {}) };
}

function origin(input: ReadoutInput): ReadoutOrigin {
  return { ...(input.url ? { url: input.url } : {}), ...(input.name ? { name: input.name } : {}) };
}
