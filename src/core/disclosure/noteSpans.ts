import type { Span } from '../text/span.js';
import { findStatements, type StatementContext } from './findStatements.js';

/** In characters; a longer paragraph that begins with a statement says more than that. */
const longestNote = 400;

/**
 * Where the article speaks of how it was made, in the order of the text: the sentence, or the whole of a short paragraph that begins with it. No source
 * of the article says anything of that, so nothing there can be held against one.
 */
export function noteSpans(context: StatementContext): Span[] {
  const { text } = context.article;
  return findStatements(context).map(({ span, block }) => {
    const begins = /^[>*_\s]*$/.test(text.slice(block.span.start, span.start));
    return begins && block.span.end - block.span.start <= longestNote ? block.span : span;
  });
}
