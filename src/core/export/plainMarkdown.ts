import type { Span, TextEdit } from '../text/span.js';
import { readerInsertions, type ExportInput } from './readerText.js';

/**
 * The article as Markdown without what only Copydesk reads: front matter and comments to Copydesk. Every other character stays. Byline, date and
 * the labels of analysis stand in it as they stand on the page.
 */
export function plainMarkdown(input: ExportInput): string {
  const { article } = input;
  const removals = article.directives.map(({ span }): TextEdit => ({ ...withItsLine(article.text, span), text: '' }));
  const frontMatter: TextEdit = { start: 0, end: article.bodyStart, text: '' };
  const edits = [frontMatter, ...removals, ...readerInsertions(input)].sort((a, b) => a.start - b.start);
  let text = '';
  let from = 0;
  for (const edit of edits) {
    // What is put in where a comment is taken out stands in the place of the comment.
    text += article.text.slice(from, edit.start) + edit.text;
    from = Math.max(from, edit.end);
  }
  return (text + article.text.slice(from)).replace(/^[\r\n]+/, '');
}

/** A comment on a line of its own goes with its line. */
function withItsLine(text: string, span: Span): Span {
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  const before = text.slice(lineStart, span.start);
  const next = text.indexOf('\n', span.end);
  const lineEnd = next < 0 ? text.length : next + 1;
  const after = text.slice(span.end, lineEnd);
  return before.trim() === '' && after.trim() === '' ? { start: lineStart, end: lineEnd } : span;
}
