import type { DraftPassage } from './types.js';

/** Where the dateline before a first sentence ends (`WASHINGTON, May 31 — `); the passage's start when there is none. */
export function datelineEnd({ text, span }: DraftPassage): number {
  if (!/—|–|--| - /.test(text.slice(0, 90))) return span.start;
  const found = /^\s{0,4}\p{Lu}[\p{L}.,'’ \d/()-]{1,70}?(?:\s?(?:—|–|--)|\s-)\s/u.exec(text.slice(0, 90));
  return found && /\p{Lu}{3}/u.test(found[0]) ? span.start + found[0].length : span.start;
}

/** Where the brackets before a first sentence end that say who wrote it (`(Harbour Desk) — `); the passage's start when there are none. */
export function deskEnd({ text, span }: DraftPassage): number {
  return span.start + (/^\([^()]{1,60}\)\s?(?:—|–|-)/u.exec(text.slice(0, 70))?.[0].length ?? 0);
}
