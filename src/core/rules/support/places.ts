import type { Article, Outline } from '../../article/types.js';
import type { Span } from '../../text/span.js';
import { lineAt } from '../../article/edits.js';

/** The small place at which the whole article is reported on: its headline, else the first line of its front matter, else its first line. */
export function topOfArticle(article: Article, outline: Outline): Span {
  return outline.headline?.content ?? topOfRecord(article);
}

/** The small place at which the article's record is reported on: the first line of the front matter, else of the article. */
export function topOfRecord(article: Article): Span {
  return lineAt(article.text, article.frontMatter.span?.start ?? 0);
}
