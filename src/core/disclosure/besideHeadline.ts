import type { Article, Block, Outline } from '../article/types.js';
import { lineEnd, overBlankLines } from '../article/edits.js';
import { blankLinesAround, bodyStartOf, lineBreakOf } from '../scaffold/place.js';
import type { TextEdit } from '../text/span.js';

/**
 * Where the article's head ends: at the first block under the headline that is neither a line such as the byline or the date, a picture, an emphasised
 * deck, a comment, nor one of the statements. A statement before that stands beside the headline.
 */
export function endOfHead(article: Article, outline: Outline, statements: ReadonlySet<Block>): number {
  const first = article.blocks.find(block => !statements.has(block) && !mayComeFirst(article, outline, block));
  return first?.span.start ?? article.text.length;
}

const longestByline = 12;

function mayComeFirst({ text }: Article, { headline }: Outline, { kind, span }: Block): boolean {
  if (kind === 'html' || kind === 'rule') return true;
  if (headline !== undefined && span.start <= headline.span.start) return true;
  if (kind !== 'paragraph') return false;
  const words = text.slice(span.start, span.end).trim();
  if (/^(?:!\[|\[!\[)/.test(words) || /^([*_]).*\1$/s.test(words)) return true;
  return words.split(/\s+/, longestByline + 1).length <= longestByline && !/[.!?…:]$/.test(words);
}

/** What sets a paragraph beside the headline: under it, or at the top of the body when there is none. */
export function insertionBesideHeadline(article: Article, outline: Outline, paragraph: string): TextEdit {
  const { text } = article;
  const at = outline.headline ? afterLine(text, outline.headline.span.end) : topOfBody(article);
  const { before, after } = blankLinesAround(text, at);
  return { start: at, end: at, text: `${before}${paragraph}${after}`.replace(/\r?\n/g, lineBreakOf(text)) };
}

function afterLine(text: string, offset: number): number {
  const end = lineEnd(text, offset);
  return end + (text.startsWith('\r\n', end) ? 2 : end < text.length ? 1 : 0);
}

function topOfBody(article: Article): number {
  const start = bodyStartOf(article);
  const words = overBlankLines(article.text, start);
  return words < article.text.length ? Math.max(start, words) : start;
}
