import type { Fact } from '../facts/types.js';
import { splitSentences } from '../text/sentences.js';
import type { Span } from '../text/span.js';
import { FactIndex } from './factIndex.js';
import type { DraftPassage, Passage } from './types.js';
import type { WordReader } from './words.js';
import { beginningIn } from '../text/bisect.js';

/**
 * The sentences of a stretch of a text, each with its facts.
 *
 * @param facts of the text, in order; those outside the stretch are passed over.
 */
export function sentencePassages(text: string, stretch: Span, facts: readonly Fact[], read: WordReader): Passage[] {
  const piece = text.slice(stretch.start, stretch.end);
  return splitSentences(piece).map(span => toPassage({ text: piece, start: stretch.start }, span, facts, read));
}

/** The words at a span in the stretch of prose in which a passage stands; what lies outside it is left out. */
export function wordsAt({ prose }: DraftPassage, { start, end }: Span): string {
  return prose.slice(start, end);
}

/**
 * A span of a text as one passage.
 *
 * @param prose the text, or a stretch of it that starts further on.
 * @param span into the stretch.
 * @param facts of the text, in order.
 */
export function toPassage(
  prose: { text: string; start: number },
  { start, end }: Span,
  facts: readonly Fact[],
  read: WordReader,
): Passage {
  const text = prose.text.slice(start, end);
  const span = { start: prose.start + start, end: prose.start + end };
  const own = beginningIn(facts, span);
  return { text, span, facts: own, lookup: new FactIndex(own), words: read(text, span.start) };
}
