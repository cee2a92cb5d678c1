import type { Article } from '../../article/types.js';
import { lineBreakOf } from '../../scaffold/place.js';
import { textAt, type TextEdit } from '../../text/span.js';
import type { Finding } from '../types.js';
import { lineStart } from '../../article/edits.js';

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
  const indent = /^[ \t]*/.exec(textAt(article.text, { start, end: span.start }))?.[0] ?? '';
  const words = reason
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/-{2,}>/g, '→')
    .trim();
  const comment = `${indent}<!-- copydesk-disable-next-line ${rule} -- ${words} -->`;
  return { start, end: start, text: comment + lineBreakOf(article.text) };
}
