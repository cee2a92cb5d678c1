import type { Row } from './matchQuotation.js';
import type { QuoteWord } from './quoteWords.js';
import type { WordIndex } from './wordIndex.js';

/** Words that a page glues to the next one or to the one before: no other word is made by putting one of them in front of it, or behind. */
const little = /^(?:this|that|these|those|the|and|with|which|from|has|have|been|will|would|could|should)$/;

/** At so many places of a quotation's words it is tried. */
const tries = 40;

/**
 * The words of a source of which some are glued together (`which couldhave become`, `thishard-earned window`) where a quotation has all their letters and no
 * others; undefined where it has not. A quotation of one or two words is not looked for.
 */
export function gluedRow(words: readonly QuoteWord[], source: WordIndex): Row | undefined {
  if (words.length < 3) return undefined;
  const letters = words.map(({ key }) => key).join('');
  let tried = 0;
  for (const [index, { key }] of words.entries()) {
    for (const place of source.places.get(key) ?? []) {
      if (++tried > tries) return undefined;
      const found = rowAround(letters, Math.max(0, place - index), place + words.length - index, source);
      if (found && isOnlyGlued(words, source, found)) return found;
    }
  }
  return undefined;
}

/** The same between two words of the source, the last one not included. */
function rowAround(letters: string, from: number, to: number, { words }: WordIndex): Row | undefined {
  const keys = words.slice(from, to).map(({ key }) => key);
  const at = keys.join('').indexOf(letters);
  const end = at + letters.length;
  if (at < 0) return undefined;
  let [start, first, last] = [0, -1, -1];
  for (const [index, key] of keys.entries()) {
    const next = start + key.length;
    if (first < 0 && at < next) {
      if (at > start && !little.test(key.slice(0, at - start))) return undefined;
      first = from + index;
    }
    if (last < 0 && end <= next) {
      if (end < next && !little.test(key.slice(end - start))) return undefined;
      last = from + index;
    }
    start = next;
  }
  return { first, last };
}

/** Whether each word of a row of the source is one of the quotation's, or several of them of which all but one are {@link little}: `nowhere` is not `now here`. */
function isOnlyGlued(words: readonly QuoteWord[], source: WordIndex, { first, last }: Row): boolean {
  let at = 0;
  for (let place = first; place <= last; place++) {
    let rest = source.words[place]?.key ?? '';
    let others = 0;
    // Before the first word and behind the last one another little word may be glued.
    if (place === first) rest = rest.slice(Math.max(0, rest.indexOf(words[0]?.key ?? '')));
    while (rest !== '' && at < words.length) {
      const key = words[at]?.key ?? '';
      if (!rest.startsWith(key)) return false;
      if (!little.test(key)) others++;
      rest = rest.slice(key.length);
      at++;
    }
    if (others > 1) return false;
  }
  return at === words.length;
}
