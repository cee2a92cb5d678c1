import type { Article } from '../../article/types.js';
import { lineBreakOf } from '../../scaffold/place.js';
import { textAt, type TextEdit } from '../../text/span.js';
import type { Finding } from '../types.js';
import { lineStart } from '../../article/edits.js';
import { blockAt } from '../../article/sentenceFinder.js';

/**
 * The comment that lets a finding be, with the reason, on a line of its own above the finding's.
 *
 * @param reason on one line, without what would end the comment: such is taken out of it.
 * @returns undefined where no comment can stand, in the front matter, and for findings that none lets be: those in the comments themselves.
 */
export function suppressionEdit(
  article: Article,
  { rule, span }: Pick<Finding, 'rule' | 'span'>,
  reason: string,
): TextEdit | undefined {
  if (span.start < article.bodyStart || rule.startsWith('suppression-')) return undefined;
  const start = lineStart(article.text, span.start);
  const indent = indentAbove(article, start);
  const words = reason
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/-{2,}>/g, '→')
    .trim();
  const comment = `${indent}<!-- copydesk-disable-next-line ${rule} -- ${words} -->`;
  return { start, end: start, text: comment + lineBreakOf(article.text) };
}

/**
 * How far in the comment stands above a line: as far as the line does. Between two items of a list it stands as far in as their words, with the item above: else it would
 * part the list in two, for readers too.
 */
function indentAbove(article: Article, start: number): string {
  const end = article.text.indexOf('\n', start);
  const line = textAt(article.text, { start, end: end < 0 ? article.text.length : end });
  const [item = '', indent = ''] =
    /^([ \t]{0,40})(?:[-*+]|\d{1,9}[.)])(?=[ \t])/.exec(line) ?? /^([ \t]*)/.exec(line) ?? [];
  const list = item === indent ? undefined : blockAt(article, start + indent.length);
  const isFirst = list?.kind !== 'list' || list.span.start >= start;
  return isFirst ? indent : indent + ' '.repeat(item.length - indent.length + 1);
}
