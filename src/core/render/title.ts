import type { Article, ArticleRecord, Outline } from '../article/types.js';
import { proseOf } from '../article/prose.js';
import { readerText } from '../article/readerWords.js';

/**
 * What an article is called outside of its text, in a title bar or a search engine: its recorded title, else its headline as readers see it, without
 * Markdown's marks and without comments, which are for the desk alone. Undefined when it has neither.
 */
export function titleOf(article: Article, { headline }: Outline): string | undefined {
  const recorded = article.frontMatter.record.title;
  if (recorded !== undefined || !headline) return recorded;
  const { start, end } = headline.content;
  return readerText(proseOf(article).slice(start, end)) || undefined;
}

/** Who wrote an article, without the “By” before the name; undefined when nobody is named. */
export function authorOf({ byline }: ArticleRecord): string | undefined {
  return byline?.replace(/^(?:by|por)\s+/i, '').trim() || undefined;
}

/** The same one by one, where the record lists them. */
export function authorsOf(record: ArticleRecord): readonly string[] {
  const author = authorOf(record);
  return record.authors ?? (author === undefined ? [] : [author]);
}
