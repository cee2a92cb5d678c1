import { shortHash } from '../core/index.js';

/** How many names there are, of up to four letters and digits: with a thousand messages, each further one has one chance in two thousand to be worded anew. */
const names = 36 ** 4;

/** The short name under which the package lists the translation of a message (scripts/package/translations.mjs). */
export function messageName(message: string): string {
  return (Number.parseInt(shortHash(message), 16) % names).toString(36);
}
