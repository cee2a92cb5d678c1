import MarkdownItClass, { type Token } from 'markdown-it';
import type { LineIndex } from '../text/lineIndex.js';
import { trimmedSpan, type Span } from '../text/span.js';
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
 * The top-level blocks of the body, in order. Lines that make no block of their own, such as link definitions, become blocks of the kind `other`,
 * so that every line with words is in a block.
 *
 * @param bodyStart where the body starts: at the start of a line, or behind a byte order mark.
 */
export function parseBlocks(text: string, bodyStart: number, lines: LineIndex): Block[] {
  const source = text.slice(bodyStart).replace(/\r\n?/g, '\n');
  const firstLine = lines.positionAt(bodyStart).line;
  const spanOf = ({ from, to }: Lines): Span => ({
    start: Math.max(bodyStart, lines.lineStart(firstLine + from)),
    end: lines.lineEnd(firstLine + to - 1),
  });
  const isBlank = (line: number): boolean => {
    const { start, end } = spanOf({ from: line, to: line + 1 });
    return text.slice(start, end).trim() === '';
  };
  const blocks: Block[] = [];
  const others = (from: number, to: number): void => {
    for (const range of runsOfWords(from, to, isBlank)) blocks.push({ kind: 'other', span: spanOf(range) });
  };
  let line = 0;
  for (const { token, range } of topLevelTokens(source)) {
    const used = withoutBlankEnd(range, isBlank);
    others(line, used.from);
    blocks.push(toBlock(text, token, spanOf(used)));
    line = used.to;
  }
  others(line, lines.lineCount - firstLine);
  return blocks;
}

function topLevelTokens(source: string): { token: Token; range: Lines }[] {
  const markdown = new MarkdownItClass({ html: false }).use(commentBlocks);
  const tokens: Token[] = [];
  markdown.block.parse(source, markdown, {}, tokens);
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
  if (kind === 'paragraph') return { kind, span, content: trimmedSpan(text, span) };
  if (kind !== 'heading') return { kind, span };
  return { kind, span, level: Number(token.tag.slice(1)), content: headingContent(text, token, span) };
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
