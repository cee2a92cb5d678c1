import { splitSentences } from '../text/sentences.js';
import type { KnownText } from '../text/knownText.js';
import type { Span } from '../text/span.js';
import type { Article, Block } from './types.js';
import { bisect } from '../text/bisect.js';

/** Finds the sentence of the body in which a span stands; see {@link sentenceFinder}. */
export type SentenceFinder = (span: Span) => Span | undefined;

/**
 * A search for sentences, Markdown's marks included, which splits each block once. A span that reaches over several sentences is given from the
 * first to the last. What stands in no block (in the front matter, on a blank line) stands in no sentence.
 */
export function sentenceFinder(article: Article): SentenceFinder {
  const at = (offset: number): Span | undefined => {
    const block = blockAt(article, offset);
    if (!block) return undefined;
    const { start } = block.span;
    const found = lastFrom(block.source.read(sentencesIn), offset - start, one => one.start);
    return found && { start: start + found.start, end: start + found.end };
  };
  return span => {
    const first = at(span.start);
    const last = at(Math.max(span.start, span.end - 1));
    return first && last ? { start: first.start, end: Math.max(first.end, last.end) } : undefined;
  };
}

function sentencesIn({ words }: KnownText): readonly Span[] {
  return splitSentences(words);
}

/** The block in which an offset stands. */
export function blockAt({ blocks }: Article, offset: number): Block | undefined {
  const block = lastFrom(blocks, offset, ({ span }) => span.start);
  return block && offset < block.span.end ? block : undefined;
}

/** The last of those, in ascending order, that begin at an offset or before it. */
function lastFrom<T>(items: readonly T[], offset: number, startOf: (item: T) => number): T | undefined {
  return items[bisect(items, item => startOf(item) > offset) - 1];
}
