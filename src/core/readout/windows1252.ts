/**
 * Where windows-1252 differs from Latin-1: bytes 0x80 to 0x9F. Source: the WHATWG Encoding Standard's index-windows-1252. The platform's own
 * decoder is not used because some releases of Node.js leave these bytes as control characters.
 */
const from0x80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Decodes windows-1252; every byte has a meaning, so this never fails. */
export function fromWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  const units: number[] = [];
  for (const byte of bytes) {
    units.push(byte >= 0x80 && byte <= 0x9f ? from0x80.charCodeAt(byte - 0x80) : byte);
    if (units.length === 8192) parts.push(String.fromCharCode(...units.splice(0)));
  }
  parts.push(String.fromCharCode(...units));
  return parts.join('');
}

/**
 * A text in which windows-1252 was taken for Latin-1 (by its label or by the platform's decoder), with the curly quotation marks and dashes that
 * its control characters stand for. No text holds those control characters for their own sake.
 */
export function withoutC1(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, unit => from0x80.charAt(unit.charCodeAt(0) - 0x80));
}
