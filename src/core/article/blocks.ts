import MarkdownItClass, { type Token } from 'markdown-it';
import { KnownText } from '../text/knownText.js';
import { LineIndex } from '../text/lineIndex.js';
import { once } from '../text/once.js';
import { movedSpan, textAt, trimmedSpan, type Span } from '../text/span.js';
import { commentBlocks, commentToken } from './commentBlocks.js';
import type { Block } from './types.js';

type Kind = Block['kind'];

const kinds: Readonly<Record<string, Kind>> = {
  heading_open: 'heading',
  paragraph_open: 'paragraph',
  bullet_list_open: 'list',
  ordered_list_open: 'list',
  blockquote_open: 'quote',
  code_block: 'code',
  fence: 'code',
  table_open: 'table',
  hr: 'rule',
  [commentToken]: 'html',
};

/** Lines of the body, from its first one: `from` inclusive, `to` exclusive. */
interface Lines {
  readonly from: number;
  readonly to: number;
}

/**
 * The top-level blocks of a stretch of the body, in order. Lines that make no block of their own, such as link definitions, become blocks of the
 * kind `other`, so that every line with words is in a block.
 *
 * @param stretch begins with a line.
 * @param start where in the text it stands: what to add to its offsets.
 */
export function parseBlocks(stretch: string, start: number): Block[] {
  const lines = new LineIndex(stretch);
  const spanOf = ({ from, to }: Lines): Span => ({ start: lines.lineStart(from), end: lines.lineEnd(to - 1) });
  const isBlank = (line: number): boolean =>
    stretch.slice(lines.lineStart(line), lines.lineStart(line + 1)).trim() === '';
  const blocks: Block[] = [];
  const others = (from: number, to: number): void => {
    for (const range of runsOfWords(from, to, isBlank)) blocks.push(makeBlock(stretch, 'other', spanOf(range)));
  };
  let line = 0;
  for (const { token, range } of topLevelTokens(stretch.replace(/\r\n?/g, '\n'))) {
    const used = withoutBlankEnd(range, isBlank);
    others(line, used.from);
    blocks.push(toBlock(stretch, token, spanOf(used)));
    line = used.to;
  }
  others(line, lines.lineCount);
  return movedBlocks(blocks, start);
}

/** Blocks of a stretch that stands so many code units further on. */
export function movedBlocks(blocks: readonly Block[], by: number): Block[] {
  if (by === 0) return [...blocks];
  return blocks.map(block => ({
    ...block,
    span: movedSpan(block.span, by),
    ...(block.content && { content: movedSpan(block.content, by) }),
  }));
}

const markdown = once(() => new MarkdownItClass({ html: false }).use(commentBlocks));

function topLevelTokens(source: string): { token: Token; range: Lines }[] {
  const tokens: Token[] = [];
  markdown().block.parse(source, markdown(), {}, tokens);
  const found: { token: Token; range: Lines }[] = [];
  for (const token of tokens) {
    if (token.level !== 0 || token.nesting === -1 || !token.map || !(token.type in kinds)) continue;
    found.push({ token, range: { from: token.map[0], to: token.map[1] } });
  }
  return found;
}

/** Lists and quotes claim the blank lines behind them. */
function withoutBlankEnd({ from, to }: Lines, isBlank: (line: number) => boolean): Lines {
  let end = to;
  while (end > from + 1 && isBlank(end - 1)) end--;
  return { from, to: end };
}

function runsOfWords(from: number, to: number, isBlank: (line: number) => boolean): Lines[] {
  const runs: Lines[] = [];
  let start: number | undefined;
  for (let line = from; line <= to; line++) {
    const words = line < to && !isBlank(line);
    if (words) start ??= line;
    else if (start !== undefined) {
      runs.push({ from: start, to: line });
      start = undefined;
    }
  }
  return runs;
}

function toBlock(text: string, token: Token, span: Span): Block {
  const kind = kinds[token.type] ?? 'other';
  if (kind === 'paragraph') return { ...makeBlock(text, kind, span), content: trimmedSpan(text, span) };
  if (kind !== 'heading') return makeBlock(text, kind, span);
  const level = Number(token.tag.slice(1));
  return { ...makeBlock(text, kind, span), level, content: headingContent(text, token, span) };
}

/** A block of the text at a span. */
export function makeBlock(text: string, kind: Kind, span: Span): Block {
  return { kind, span, source: new KnownText(textAt(text, span)) };
}

/** The words of a heading: without the `#` marks before and behind, or without the line under it. */
function headingContent(text: string, token: Token, span: Span): Span {
  if (!token.markup.startsWith('#')) return trimmedSpan(text, { start: span.start, end: startOfLastLine(text, span) });
  const words = trimmedSpan(text, span);
  const inner = trimmedSpan(text, { start: words.start + token.markup.length, end: words.end });
  let end = inner.end;
  while (end > inner.start && text.charAt(end - 1) === '#') end--;
  const closes = end === inner.start || /\s/.test(text.charAt(end - 1));
  return closes ? trimmedSpan(text, { start: inner.start, end }) : inner;
}

function startOfLastLine(text: string, span: Span): number {
  let at = span.end;
  while (at > span.start && text.charAt(at - 1) !== '\n' && text.charAt(at - 1) !== '\r') at--;
  return at;
}
