import type { Article, Outline } from '../article/types.js';
import { endOfHead } from '../disclosure/besideHeadline.js';
import type { Statement } from '../disclosure/findStatements.js';
import { proseOfBlock } from '../rules/support/prose.js';
import { readerText } from '../rules/support/readerWords.js';
import { dateInWords } from './dates.js';
import { authorOf } from './title.js';
import type { ReaderWords } from './words/index.js';

/** Who wrote an article and on which day, as far as the front matter tells it and the writer has not written it under the headline. */
export interface Byline {
  /** "By Ana Relph". */
  readonly name?: string;
  /** As it is recorded. */
  readonly date?: string;
}

/**
 * The byline to show under the headline; undefined when there is nothing to add to the writer's own words.
 *
 * @param statement the first by which the article tells readers of a language model.
 */
export function bylineOf(
  article: Article,
  outline: Outline,
  words: ReaderWords,
  statement?: Statement,
): Byline | undefined {
  const { record } = article.frontMatter;
  const author = authorOf(record);
  const { date } = record;
  if (author === undefined && date === undefined) return undefined;
  const head = writtenHead(article, outline, statement);
  const holds = (said: string): boolean => head.includes(readerText(said).toLowerCase());
  const byline = {
    ...(author !== undefined && !holds(author) && { name: words.by(author) }),
    ...(date !== undefined && !holds(dateInWords(date, words) ?? date) && { date }),
  };
  return byline.name === undefined && byline.date === undefined ? undefined : byline;
}

/** What stands between the headline and the lede, in small letters. */
function writtenHead(article: Article, outline: Outline, statement: Statement | undefined): string {
  const start = outline.headline?.span.end ?? article.bodyStart;
  const end = endOfHead(article, outline, new Set(statement && [statement.block]));
  const blocks = article.blocks.filter(({ span }) => span.start >= start && span.start < end);
  return blocks.map(block => readerText(proseOfBlock(block).words).toLowerCase()).join('\n');
}
