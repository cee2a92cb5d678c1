import type { QuoteWord } from './quoteWords.js';
import type { Row } from './matchQuotation.js';
import type { WordIndex } from './wordIndex.js';

/** A word that stands at more places than this tells nothing of where a quotation was taken from. */
const tooCommon = 200;

/** So large a share of the quotation's words must stand at the place, in step, for it to be the place that was altered. */
const enough = 0.6;

/**
 * The words of the source that a quotation comes nearest to, when it comes near enough to be an altered form of them. Each word votes for the
 * places at which the quotation would have to begin; neighbouring votes count together, since a dropped or added word moves the rest by one.
 * Linear in the quotation and in the places of its words.
 */
export function nearestRow(words: readonly QuoteWord[], source: WordIndex): Row | undefined {
  if (words.length < 3) return undefined;
  const votes = new Map<number, number>();
  for (const [index, { key }] of words.entries()) {
    const places = source.places.get(key) ?? [];
    if (places.length > tooCommon) continue;
    for (const place of places) votes.set(place - index, (votes.get(place - index) ?? 0) + 1);
  }
  let best: { start: number; count: number } | undefined;
  for (const start of votes.keys()) {
    const count = [-2, -1, 0, 1, 2].reduce((sum, by) => sum + (votes.get(start + by) ?? 0), 0);
    const own = votes.get(start) ?? 0;
    if (!best || count > best.count || (count === best.count && own > (votes.get(best.start) ?? 0)))
      best = { start, count };
  }
  if (!best || best.count < 3 || best.count / words.length < enough) return undefined;
  return trimmed(words, source, best.start);
}

/** From where the quotation's first word that stands there stands, to its last. */
function trimmed(words: readonly QuoteWord[], source: WordIndex, start: number): Row {
  const from = Math.max(0, start - 2);
  const to = Math.min(source.words.length - 1, start + words.length + 1);
  const first = edge(from, start, words[0]?.key, source, 1) ?? Math.max(0, start);
  const end = start + words.length - 1;
  const last = edge(to, end, words.at(-1)?.key, source, -1) ?? Math.min(source.words.length - 1, end);
  return { first, last: Math.max(first, last) };
}

/** The place of the quotation's first (or last) word near where it should stand. */
function edge(from: number, at: number, key: string | undefined, source: WordIndex, step: 1 | -1): number | undefined {
  let found: number | undefined;
  for (let index = from; step > 0 ? index <= at + 2 : index >= at - 2; index += step) {
    if (source.words[index]?.key !== key) continue;
    if (found === undefined || Math.abs(index - at) < Math.abs(found - at)) found = index;
  }
  return found;
}
