import type { Article } from './types.js';
import { trimmedSpan, type Span, type TextEdit } from '../text/span.js';

/**
 * Deletes whole lines, and the blank lines before them with them; at the beginning of the body the blank lines after them.
 *
 * @param span of what stands on the lines.
 */
export function removeLines(article: Article, span: Span): TextEdit {
  const { text } = article;
  const start = lineStart(text, span.start);
  const end = lineEnd(text, span.end);
  const above = backOverBlank(text, start, article.bodyStart);
  if (above > article.bodyStart) return { start: above, end, text: '' };
  return { start, end: overBlankLines(text, end), text: '' };
}

/** Deletes words within a line, and the spaces that parted them from what follows; at the end of a paragraph, from what went before. */
export function removeWords(text: string, span: Span, within: Span): TextEdit {
  let end = span.end;
  while (end < within.end && isBlank(text.charAt(end))) end++;
  if (end < within.end) return { start: span.start, end, text: '' };
  return { start: backOverBlank(text, span.start, within.start), end: span.end, text: '' };
}

/** The line in which an offset stands, without its line break and the white space around its words. */
export function lineAt(text: string, offset: number): Span {
  return trimmedSpan(text, { start: lineStart(text, offset), end: lineEnd(text, offset) });
}

/** Where the line break, or the end of the text, is that ends the line at an offset. */
export function lineEnd(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && !isBreak(text.charAt(at))) at++;
  return at;
}

/** Where the line at an offset starts. */
export function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !isBreak(text.charAt(at - 1))) at--;
  return at;
}

/** The start of the next line with words, from the end of a line; the end of the text when there is none. */
export function overBlankLines(text: string, from: number): number {
  let at = from;
  while (at < text.length && isBlank(text.charAt(at))) at++;
  return at === text.length ? at : lineStart(text, at);
}

/** Back over white space, no further than `limit`. */
export function backOverBlank(text: string, from: number, limit: number): number {
  let at = from;
  while (at > limit && isBlank(text.charAt(at - 1))) at--;
  return at;
}

function isBlank(char: string): boolean {
  return char.trim() === '';
}

function isBreak(char: string): boolean {
  return char === '\n' || char === '\r';
}
