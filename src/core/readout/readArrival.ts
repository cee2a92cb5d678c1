import { decodeText } from './decode.js';
import { readMailArrival } from './formats/mailArrival.js';
import { askReader, readPage, type ArrivedText, type Problem, type Reading } from './formats/reading.js';
import { withoutMailHead } from './formats/shownMail.js';
import type { DocumentText } from './formats/types.js';
import { stopFor } from './formats/waiting.js';
import type { ReadoutInput, ReadoutPorts } from './readoutFrom.js';
import {
  emptyReadout,
  maxImportBytes,
  maxReadoutBytes,
  maxReadoutCharacters,
  refusals,
  refusedDocument,
  tooLargeImport,
  tooLargeReadout,
  tooManyWords,
} from './refusals.js';
import { charsetOf, formatOfText, sniffFormat } from './sniff.js';

type Bytes = Extract<ReadoutInput, { bytes: Uint8Array }>;
type Text = Extract<ReadoutInput, { text: string }>;

/**
 * Finds out what arrived and gets at its words. It ends when the time is up or the person cancels, whatever a reader is at; a reader that cannot
 * be stopped is left to itself.
 *
 * @throws the stop signal's reason once it is aborted.
 */
export async function readArrival(
  input: ReadoutInput,
  ports: ReadoutPorts,
  stop: AbortSignal = stopFor({}),
): Promise<ArrivedText | Problem> {
  const arrived = await read(input, { ports, stop });
  return 'text' in arrived && arrived.text.length > maxReadoutCharacters ? { problem: tooManyWords } : arrived;
}

async function read(input: ReadoutInput, reading: Reading): Promise<ArrivedText | Problem> {
  const arrived = await ('bytes' in input ? readBytes(input, reading) : readText(input, reading));
  return 'text' in arrived && arrived.text.trim() === '' ? { problem: emptyReadout } : arrived;
}

async function readBytes(input: Bytes, reading: Reading): Promise<ArrivedText | Problem> {
  const { bytes } = input;
  if (bytes.length === 0) return { problem: emptyReadout };
  const format = sniffFormat(input);
  const refusal = refusals[format];
  if (refusal) return { problem: refusal };
  if (bytes.length > maxImportBytes) return { problem: tooLargeImport };
  if (format === 'mail') return readMailArrival(bytes, reading, attached => read(attached, reading));
  if (format === 'docx' || format === 'pdf') return readDocument(bytes, format, reading);
  if (bytes.length > maxReadoutBytes) return { problem: tooLargeReadout };
  const decoded = decodeText(bytes, charsetOf(input.contentType));
  if ('problem' in decoded) return decoded;
  return format === 'html' ? readPage(decoded.text, input.url, reading) : plain(decoded.text);
}

async function readText(input: Text, reading: Reading): Promise<ArrivedText | Problem> {
  if (input.text.length > maxReadoutBytes) return { problem: tooLargeReadout };
  const format = formatOfText(input.text);
  const refusal = refusals[format];
  if (refusal) return { problem: refusal };
  // Its bytes are gone; what is not ASCII in it has been decoded by whoever showed it.
  if (format === 'mail') return readBytes({ bytes: new TextEncoder().encode(input.text), name: 'pasted.eml' }, reading);
  return format === 'html' ? readPage(input.text, input.url, reading) : plain(input.text);
}

function plain(text: string): ArrivedText {
  return { ...withoutMailHead(text.replace(/^\uFEFF/, '')), format: 'text' };
}

async function readDocument(
  bytes: Uint8Array,
  format: 'docx' | 'pdf',
  { ports, stop }: Reading,
): Promise<ArrivedText | Problem> {
  const reader = format === 'pdf' ? ports.readPdf : ports.readWord;
  const found = await askReader<DocumentText>(reader, bytes, format, stop);
  if ('problem' in found) return found;
  if (found.text.length > maxReadoutBytes) return { problem: refusedDocument(format, 'tooLarge') };
  return { ...found, format };
}
