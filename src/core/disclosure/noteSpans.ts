import type { Article } from '../article/types.js';
import type { Span } from '../text/span.js';
import { findStatements, type Statement, type StatementContext } from './findStatements.js';

/** In characters; a longer paragraph that begins with a statement says more than that. */
const longestNote = 400;

/**
 * Where the article speaks of how it was made, in the order of the text: the sentence, or the whole of a short paragraph that begins with it. No source
 * of the article says anything of that, so nothing there can be held against one.
 */
export function noteSpans(context: StatementContext): Span[] {
  const { article } = context;
  return findStatements(context).map(statement => (isNote(article, statement) ? statement.block.span : statement.span));
}

/** Whether the block of a statement is a note on how the article was made: it is short, begins with the statement, and is no lede behind it. */
export function isNote({ text }: Pick<Article, 'text'>, { span, block }: Statement): boolean {
  const { start, end } = block.span;
  if (end - start > longestNote || !/^[>*_\s]*$/.test(text.slice(start, span.start))) return false;
  return !dateline.test(text.slice(span.end, end));
}

/** A place in capitals and a dash, with which a lede begins: “NORVIK, Norvania — ”. */
const dateline = /(?<=^|[\s*_])\p{Lu}{2}[\p{Lu} .'’-]{0,30}(?:, ?\p{Lu}[\p{L} .'’-]{0,30})?(?:—|–|--) ?\S/u;
