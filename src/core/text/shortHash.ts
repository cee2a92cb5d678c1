/**
 * A short name for a text, by which a changed text is noticed: FNV-1a of 32 bits over its UTF-16 code units, as eight hexadecimal digits.
 * Not against forgery: two texts in four thousand million share one by chance. Source: RFC 9923, “The FNV Non-Cryptographic Hash Algorithm”.
 */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >> 8), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
