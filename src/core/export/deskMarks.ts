import type { Article } from '../article/types.js';
import { isForReaders } from '../render/links.js';
import { hiddenIn } from '../article/prose.js';
import type { KnownText } from '../text/knownText.js';
import { spanAround } from '../text/quotationMarks.js';
import { movedSpan, type Span, type TextEdit } from '../text/span.js';

/**
 * What readers are not given of the body's Markdown, as edits in ascending order: comments go, with the line that they have to themselves; of links to
 * what lies beside the article the words stay; and what a site could take for HTML is words.
 */
export function deskMarks({ text, blocks }: Article): TextEdit[] {
  return blocks.flatMap(({ kind, span, source }) => {
    if (kind === 'code') return [];
    const comments = source.read(commentsIn).map(one => withItsLine(text, movedSpan(one, span.start)));
    const marks = source.read(marksIn).map(edit => ({ ...movedSpan(edit, span.start), text: edit.text }));
    return [...comments.map(one => ({ ...one, text: '' })), ...marks].sort((a, b) => a.start - b.start);
  });
}

const comment = '<!--';

function commentsIn(source: KnownText): readonly Span[] {
  return source.read(hiddenIn).filter(({ start }) => source.words.startsWith(comment, start));
}

/** A link by its words and its address; one around a picture is none. */
const link = /(?<![!\\])\[([^[\]]*)\]\((?:<([^<>\r\n]*)>|([^\s()<>]*))(?:\s{1,9}(?:"[^"]*"|'[^']*'))?\)/g;

/** Where a tag could begin: no address in brackets, of a link or by itself. */
const tag =
  /(?<!\\|\]\(|\]: {0,3})<(?=[a-z/?!])(?![a-z][a-z0-9+.-]{1,31}:[^\s<>]*>)(?![^\s<>@]{1,64}@[^\s<>]{1,255}>)/gi;

function marksIn(source: KnownText): readonly TextEdit[] {
  const { words } = source;
  const closed = source.read(hiddenIn).filter(({ start }) => /^(?:`|<!--)/.test(words.slice(start, start + 4)));
  const isOpen = (at: number): boolean => spanAround(closed, { start: at, end: at + 1 }) === undefined;
  const links = [...words.matchAll(link)].flatMap(({ 0: whole, 1: said = '', 2: bracketed, 3: bare = '', index }) => {
    const end = index + 1 + said.length;
    if (isForReaders(bracketed ?? bare) || !isOpen(index) || !isOpen(end)) return [];
    return [
      { start: index, end: index + 1, text: '' },
      { start: end, end: index + whole.length, text: '' },
    ];
  });
  const tags = [...words.matchAll(tag)].filter(({ index }) => isOpen(index));
  return [...links, ...tags.map(({ index }) => ({ start: index, end: index, text: '\\' }))];
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
