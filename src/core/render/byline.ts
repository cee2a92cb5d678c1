import type { Article, Outline } from '../article/types.js';
import { endOfHead } from '../disclosure/besideHeadline.js';
import type { Statement } from '../disclosure/findStatements.js';
import { findDates } from '../facts/dates.js';
import { proseOfBlock } from '../article/prose.js';
import { readerText } from '../article/readerWords.js';
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
  const byline = {
    ...(author !== undefined && !head.some(said => isBylineOf(said, author)) && { name: words.by(author) }),
    ...(date !== undefined && !head.some(said => isDatedOn(said, date, words)) && { date }),
  };
  return byline.name === undefined && byline.date === undefined ? undefined : byline;
}

/** The blocks between the headline and the lede, as readers see them. */
function writtenHead(article: Article, outline: Outline, statement: Statement | undefined): readonly string[] {
  const start = outline.headline?.span.end ?? article.bodyStart;
  const end = endOfHead(article, outline, new Set(statement && [statement.block]));
  const blocks = article.blocks.filter(({ span }) => span.start >= start && span.start < end);
  return blocks.map(block => readerText(proseOfBlock(block).words));
}

/** Whether a line says “By” and the name, or nothing but the name and a date: a deck may name somebody of that name too. */
function isBylineOf(said: string, author: string): boolean {
  const line = wordsIn(said);
  const name = wordsIn(author);
  if (!line.includes(name)) return false;
  return /^ (?:by|por) /.test(line) || hasOnlyDate(line.replace(name, ' ').trim());
}

const mostWordsOfDate = 5;

function hasOnlyDate(rest: string): boolean {
  return rest === '' || (/\d/.test(rest) && rest.split(' ').length <= mostWordsOfDate);
}

/** Words in small letters with one space around each. */
function wordsIn(text: string): string {
  return ` ${text
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .join(' ')} `;
}

function isDatedOn(said: string, date: string, words: ReaderWords): boolean {
  const written = dateInWords(date, words);
  if (written !== undefined && wordsIn(said).includes(wordsIn(written))) return true;
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(date.trim()) ?? [];
  return findDates(said).some(
    found =>
      found.month === Number(month) &&
      found.day === Number(day) &&
      (found.year === null || found.year === Number(year)),
  );
}
