import type { Fact } from '../facts/types.js';
import { splitSentences } from '../text/sentences.js';
import type { Span } from '../text/span.js';
import type { Passage } from './types.js';
import { contentWords } from './words.js';

/**
 * The sentences of a stretch of a text, each with its facts.
 *
 * @param facts of the text, in order; those outside the stretch are passed over.
 */
export function sentencePassages(text: string, stretch: Span, facts: readonly Fact[]): Passage[] {
  const piece = text.slice(stretch.start, stretch.end);
  return splitSentences(piece).map(({ start, end }) =>
    toPassage(text, { start: stretch.start + start, end: stretch.start + end }, facts),
  );
}

/** The stretch as one passage. */
export function toPassage(text: string, span: Span, facts: readonly Fact[]): Passage {
  const words = text.slice(span.start, span.end);
  return { text: words, span, facts: within(facts, span), words: contentWords(words, span.start) };
}

/** The facts, in ascending order of their starts, that begin inside a span. */
function within(facts: readonly Fact[], span: Span): Fact[] {
  let low = 0;
  let high = facts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((facts[middle]?.span.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  const found: Fact[] = [];
  for (let at = low; at < facts.length; at++) {
    const fact = facts[at];
    if (!fact || fact.span.start >= span.end) break;
    found.push(fact);
  }
  return found;
}
