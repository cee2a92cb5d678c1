import type { Article } from '../article/types.js';
import type { Statement } from '../disclosure/findStatements.js';
import { isNote } from '../disclosure/noteSpans.js';
import type { Span } from '../text/span.js';

const emphasis = /^[*_]{1,3}/;

/**
 * The paragraph by which the writer says, before the lede, that a model was used; undefined when the first paragraph is none.
 *
 * @param body of the lede's section.
 * @param statement the first in the article, as the rules read it.
 */
export function writtenAiLine(article: Article, body: Span, statement: Statement): Span | undefined {
  const first = firstBlock(article, body);
  if (first?.kind !== 'paragraph' || !isComments(article.text.slice(body.start, first.span.start))) return undefined;
  return statement.block === first && isNote(article, statement) ? first.span : undefined;
}

/** Whether a text is nothing but white space or one comment: it may be stepped over and no word is lost. */
function isComments(text: string): boolean {
  const rest = text.trim();
  return rest === '' || (rest.startsWith('<!--') && rest.indexOf('-->', 4) === rest.length - 3);
}

/** The first block that starts in a span. Blocks come in the order of the text. */
function firstBlock(article: Article, span: Span): Article['blocks'][number] | undefined {
  return article.blocks.find(
    block => block.kind !== 'html' && block.span.start >= span.start && block.span.start < span.end,
  );
}

const upToDash = /^([^\n—–]{1,60}?)(?=[*_]{0,3}\s{0,2}(?:—|–|--|\s-\s))/u;

/**
 * The place name that a lede opens with: "NORVIK — …". In capitals, or as the record has it; a clause before a dash is none.
 *
 * @param recorded the dateline of the front matter.
 */
export function datelineSpan(article: Article, body: Span, recorded: string | undefined): Span | undefined {
  const first = firstBlock(article, body);
  if (first?.kind !== 'paragraph') return undefined;
  const opening = article.text.slice(first.span.start, first.span.start + 80);
  const marks = emphasis.exec(opening)?.[0].length ?? 0;
  const place = upToDash.exec(opening.slice(marks))?.[1]?.trimEnd();
  if (place === undefined || place === '') return undefined;
  const known = recorded !== undefined && fold(place) === fold(recorded);
  const capitals = /\p{Lu}{2}/u.test(place) && place === place.toUpperCase();
  if (!known && !capitals) return undefined;
  const start = first.span.start + marks;
  return { start, end: start + place.length };
}

function fold(text: string): string {
  return text.trim().toLowerCase();
}
