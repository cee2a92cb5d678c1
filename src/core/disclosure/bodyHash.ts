import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Article } from '../article/types.js';

/**
 * What a review covers, and its hash holds: everything after the front matter, headline and comments included, so that whatever a reader could see
 * changed is a change. Not counted are how lines are broken off (`\r\n` or `\n`), white space at the ends of lines, blank lines before the first
 * word and after the last, and a byte order mark: editors change those by themselves. The front matter is no part of it, so that the review
 * can be written there.
 */
export function reviewedText({ text, bodyStart }: Pick<Article, 'text' | 'bodyStart'>): string {
  const lines = text
    .slice(bodyStart)
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map(line => line.trimEnd());
  return lines.join('\n').replace(/^\n+/, '').trimEnd();
}

/** SHA-256 of {@link reviewedText} in UTF-8, in hexadecimal: what `review.sha256` is to be. */
export function bodyHash(article: Pick<Article, 'text' | 'bodyStart'>): string {
  return bytesToHex(sha256(utf8ToBytes(reviewedText(article))));
}
