import type { Article, Outline } from '../article/types.js';
import type { Span } from '../text/span.js';

/**
 * The article as Markdown without what only Copydesk reads: front matter and comments to Copydesk. Every other character stays. The recorded
 * title becomes the headline where the body has none.
 */
export function plainMarkdown(article: Article, outline: Outline): string {
  let text = '';
  let from = article.bodyStart;
  for (const { span } of article.directives) {
    const { start, end } = withItsLine(article.text, span);
    if (start < from) continue;
    text += article.text.slice(from, start);
    from = end;
  }
  text = (text + article.text.slice(from)).replace(/^[\r\n]+/, '');
  const { title } = article.frontMatter.record;
  const breaks = article.text.includes('\r\n') ? '\r\n\r\n' : '\n\n';
  return outline.headline || title === undefined ? text : `# ${title.replace(/\s+/g, ' ').trim()}${breaks}${text}`;
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
