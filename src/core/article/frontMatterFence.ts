import type { Span } from '../text/span.js';

/** Where the front matter stands. */
export interface Fence {
  /** From the first `---` to the end of the closing line, its line break included. */
  readonly span: Span;
  /** What stands between the two lines. */
  readonly content: Span;
  /** Whether the closing `---` is missing; `content` then ends where the text stops looking like front matter. */
  readonly unclosed: boolean;
}

interface Line {
  readonly start: number;
  /** Before the line break. */
  readonly end: number;
  /** After the line break. */
  readonly next: number;
}

const keyLine = /^[\p{L}_][\p{L}\p{N}_-]{0,60}[ \t]{0,8}:(?:[ \t]|$)/u;
const openingLine = /^---[ \t]*$/;
const closingLine = /^(?:---|\.\.\.)[ \t]*$/;

/**
 * Finds the lines `---` around the front matter, which must open the text (a byte order mark may stand before them). A lone `---` with a blank
 * line under it and nothing like `key: value` before the next one is a rule of the body, not front matter.
 */
export function findFence(text: string): Fence | undefined {
  return fenceAt(text, text.startsWith('\uFEFF') ? 1 : 0);
}

/** Finds front matter that is meant as such, but that has blank lines above it: closed, and with a key in its first line. */
export function findLateFence(text: string): Fence | undefined {
  const blank = /^\uFEFF?(?:[ \t]*(?:\r\n|\r|\n))+/.exec(text);
  const fence = blank ? fenceAt(text, blank[0].length) : undefined;
  if (!fence || fence.unclosed) return undefined;
  const first = lineAt(text, fence.content.start);
  return keyLine.test(text.slice(first.start, first.end)) ? fence : undefined;
}

function fenceAt(text: string, start: number): Fence | undefined {
  const open = lineAt(text, start);
  if (!openingLine.test(text.slice(open.start, open.end))) return undefined;
  let holdsKey = false;
  for (let line = lineAt(text, open.next); line.start < text.length; line = lineAt(text, line.next)) {
    const words = text.slice(line.start, line.end);
    if (closingLine.test(words)) {
      if (!holdsKey && isRule(text, open, line)) return undefined;
      return {
        span: { start: open.start, end: line.next },
        content: { start: open.next, end: line.start },
        unclosed: false,
      };
    }
    holdsKey ||= keyLine.test(words);
  }
  return unclosedFence(text, open);
}

function isRule(text: string, open: Line, close: Line): boolean {
  const first = lineAt(text, open.next);
  return first.start < close.start && text.slice(first.start, first.end).trim() === '';
}

/** Front matter that is never closed ends before the first line that cannot belong to it, so that the body is still read as a body. */
function unclosedFence(text: string, open: Line): Fence | undefined {
  let end = open.next;
  let holdsKey = false;
  for (let line = lineAt(text, open.next); line.start < text.length; line = lineAt(text, line.next)) {
    const words = text.slice(line.start, line.end);
    if (words.trim() === '') continue;
    if (keyLine.test(words)) holdsKey = true;
    else if (!holdsKey || !/^(?:[ \t]|-[ \t])/.test(words)) break;
    end = line.next;
  }
  if (!holdsKey) return undefined;
  return { span: { start: open.start, end }, content: { start: open.next, end }, unclosed: true };
}

function lineAt(text: string, start: number): Line {
  let end = start;
  while (end < text.length && text.charAt(end) !== '\n' && text.charAt(end) !== '\r') end++;
  const breakLength = end >= text.length ? 0 : text.startsWith('\r\n', end) ? 2 : 1;
  return { start, end, next: end + breakLength };
}
