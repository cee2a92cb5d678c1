import { decodeMixedUtf8 } from './mixedUtf8.js';
import { fromWindows1252 } from './windows1252.js';

/** A text, or a whole sentence that says why there is none and what to do. */
export type Decoded = { readonly text: string } | { readonly problem: string };

/** Bytes looked at to tell UTF-16 from other encodings, and text from binary data. */
const sampleSize = 4096;

const binary =
  'This is not text but binary data. Save the release as plain text, Markdown or HTML, or copy its words and paste them.';

/**
 * Turns the bytes of a file or an answer into text: by byte order mark, else by the shape of UTF-16, else as UTF-8 when it is valid UTF-8, else
 * by the declared encoding, else as UTF-8 with a few bytes broken, else as windows-1252, which is what most old pages are.
 *
 * @param charset as declared by an HTTP header; without it, a declaration in the first bytes of a page or of XML counts.
 */
export function decodeText(bytes: Uint8Array, charset?: string): Decoded {
  const text = decode(bytes, charset);
  return looksBinary(text) ? { problem: binary } : { text };
}

function decode(bytes: Uint8Array, charset: string | undefined): string {
  const shape = markedEncoding(bytes) ?? utf16Shape(bytes);
  if (shape) return new TextDecoder(shape).decode(bytes);
  const declared = knownEncoding(charset) ?? knownEncoding(declaredInside(bytes));
  // Encodings of more bytes a character can look like UTF-8, so their declaration counts first. One byte a character can not: pages that
  // declare "iso-8859-1" and are UTF-8 are many, the reverse is rare.
  if (declared && declared !== 'utf-8' && !oneByte.test(declared)) return new TextDecoder(declared).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    if (declared && declared !== 'utf-8' && declared !== 'windows-1252') return new TextDecoder(declared).decode(bytes);
    return decodeMixedUtf8(bytes) ?? fromWindows1252(bytes);
  }
}

/** Names of encodings with one byte for each character. Source: the WHATWG Encoding Standard. */
const oneByte = /^(?:ibm866|iso-8859-|koi8-|macintosh|windows-|x-mac-)/;

function markedEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 without a mark, by the zero bytes that letters of the Latin alphabet have in it. */
function utf16Shape(bytes: Uint8Array): string | undefined {
  const pairs = Math.floor(Math.min(bytes.length, sampleSize) / 2);
  if (pairs < 2) return undefined;
  let evenZeros = 0;
  let oddZeros = 0;
  for (let i = 0; i < pairs * 2; i += 2) {
    if (bytes[i] === 0) evenZeros++;
    if (bytes[i + 1] === 0) oddZeros++;
  }
  if (oddZeros > pairs * 0.6 && evenZeros < pairs * 0.05) return 'utf-16le';
  if (evenZeros > pairs * 0.6 && oddZeros < pairs * 0.05) return 'utf-16be';
  return undefined;
}

/** The encoding that an HTML page or XML declares in its first 1024 bytes, as browsers look for it. */
function declaredInside(bytes: Uint8Array): string | undefined {
  let head = '';
  for (const byte of bytes.subarray(0, 1024)) head += String.fromCharCode(byte);
  const xml = /^\s{0,20}<\?xml\s[^>]{0,200}?\bencoding\s{0,3}=\s{0,3}["']([\w:-]{2,40})/i.exec(head)?.[1];
  if (xml !== undefined || !/<(?:meta|!doctype|html|head)/i.test(head)) return xml;
  return /charset\s{0,3}=\s{0,3}["']?([\w:-]{2,40})/i.exec(head)?.[1];
}

/** The platform's name for an encoding's label (`latin1` is `windows-1252`); undefined when it knows none. */
function knownEncoding(label: string | undefined): string | undefined {
  if (!label) return undefined;
  try {
    const name = new TextDecoder(label).encoding;
    // A page whose declaration could be read byte by byte is not UTF-16, whatever it says (the same rule as in browsers).
    return name.startsWith('utf-16') ? 'utf-8' : name;
  } catch {
    return undefined;
  }
}

function looksBinary(text: string): boolean {
  // No text has it, wherever it stands; data may begin with words.
  if (text.includes('\0')) return true;
  const sample = text.slice(0, sampleSize);
  let strange = 0;
  for (let i = 0; i < sample.length; i++) {
    const unit = sample.charCodeAt(i);
    const control = unit < 32 && !(unit >= 9 && unit <= 13) && unit !== 27;
    if (control || unit === 0xfffd || (unit >= 0x7f && unit <= 0x9f)) strange++;
  }
  return strange > sample.length * 0.05;
}
