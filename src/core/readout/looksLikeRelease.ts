import { importReadout } from './importReadout.js';
import { splitLines } from './lines.js';
import { proseLines } from './prose.js';
import { roleOf } from './several/roles.js';

/** Shorter texts are notes or parts of a release, in characters. */
const shortest = 120;

/** Lines from the top in which a release says that it is one. */
const top = 20;

/**
 * Whether a text is a whole release: long enough, with a title that says so, an attribution line or a release marker near its top, and words
 * below it. Articles and notes about a release are none.
 */
export function looksLikeRelease(text: string): boolean {
  if (text.length < shortest || /^---\r?\n/.test(text)) return false;
  const head = text.slice(0, 20_000);
  const lines = splitLines(head).slice(0, top);
  const prose = proseLines(lines);
  const marked = lines.some(line => /^(?:attribution|title|marker)$/.test(roleOf(line, prose.has(line))));
  return marked && importReadout(head).statements.length > 0;
}
