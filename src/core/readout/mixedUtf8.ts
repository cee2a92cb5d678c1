import { fromWindows1252 } from './windows1252.js';

/** Of a text with broken characters: whole ones beyond ASCII that there must be for each broken one for it to be UTF-8 all the same. */
const wholeForEachBroken = 3;

/** So many broken characters, and more of them than whole ones, and the rest need not be looked at. */
const hopeless = 100;

/**
 * Decodes UTF-8 in which some bytes are no UTF-8, because a text in another encoding was pasted into it or because it was cut off: those bytes
 * count as windows-1252. Linear.
 *
 * @returns undefined when too much is broken for the whole to be UTF-8.
 */
export function decodeMixedUtf8(bytes: Uint8Array): string | undefined {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const parts: string[] = [];
  let whole = 0;
  let broken = 0;
  let start = 0;
  for (let at = 0; at < bytes.length;) {
    const length = lengthAt(bytes, at);
    if (length > 1) whole++;
    if (length === 0) {
      broken++;
      if (broken > hopeless && whole < broken) return undefined;
      // What is cut off at the end is no character in any encoding.
      const cut = isCutOff(bytes, at);
      parts.push(decoder.decode(bytes.subarray(start, at)), cut ? '' : fromWindows1252(bytes.subarray(at, at + 1)));
      start = cut ? bytes.length : at + 1;
      at = start;
    } else at += length;
  }
  parts.push(decoder.decode(bytes.subarray(start)));
  return whole >= broken * wholeForEachBroken ? parts.join('') : undefined;
}

/** How many bytes the character at an offset has; 0 when none begins there. Source: table 3-7 of the Unicode Standard. */
function lengthAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length = lengthFor(first);
  const second = bytes[at + 1] ?? 0;
  const lowest = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const highest = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (length === 0 || second < lowest || second > highest) return 0;
  for (let i = 2; i < length; i++) if (!isTail(bytes[at + i])) return 0;
  return length;
}

function lengthFor(first: number): number {
  if (first >= 0xc2 && first <= 0xdf) return 2;
  if (first >= 0xe0 && first <= 0xef) return 3;
  return first >= 0xf0 && first <= 0xf4 ? 4 : 0;
}

function isTail(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}

/** Whether the text ends in the middle of a character that begins at an offset. */
function isCutOff(bytes: Uint8Array, at: number): boolean {
  const length = lengthFor(bytes[at] ?? 0);
  return at + length > bytes.length && bytes.subarray(at + 1).every(isTail);
}
