import type { Span } from '../text/span.js';

/** A line of the saved text that holds words. */
export interface Line {
  /** Without white space at its ends; a stage may cut furniture off either end. */
  readonly span: Span;
  readonly text: string;
  /** As `text` with straight quotation marks, plain dashes and single spaces, in lower case; at most {@link keyLength} characters. */
  readonly key: string;
  /** How many blank lines stand before it. */
  readonly blanksBefore: number;
}

/** Characters of a line that are looked at to tell what it is. A line of furniture, a title or an attribution is shorter. */
export const keyLength = 500;

/** The lines of `text` from an offset on that hold words, in order. Lines end at `\n`, `\r\n` or a lone `\r`. */
export function splitLines(text: string, from = 0): Line[] {
  const lines: Line[] = [];
  let blanks = 0;
  let start = from;
  while (start <= text.length) {
    const end = endOfLine(text, start);
    const line = makeLine(text, { start, end }, blanks);
    if (line) lines.push(line);
    blanks = line ? 0 : blanks + 1;
    start = text.startsWith('\r\n', end) ? end + 2 : end + 1;
  }
  return lines;
}

/** A line over `span`, trimmed; undefined when nothing but white space stands there. */
export function makeLine(text: string, span: Span, blanksBefore = 0): Line | undefined {
  let { start, end } = span;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  if (start === end) return undefined;
  const words = text.slice(start, end);
  return { span: { start, end }, text: words, key: foldKey(words.slice(0, keyLength)), blanksBefore };
}

/** One line from the beginning of a line to the end of another below it, with spaces where lines end. */
export function joinedLine(text: string, first: Line, last: Line): Line {
  const span = { start: first.span.start, end: last.span.end };
  const line = makeLine(text, span, first.blanksBefore) ?? first;
  return { ...line, text: line.text.replace(/[\r\n]/g, ' ') };
}

/** A text for comparison: straight quotation marks, plain dashes, single spaces, lower case. Offsets are not kept. */
export function foldKey(text: string): string {
  return text
    .replace(/[‘’ʼ`]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐-―−]/g, '-')
    .split(/[\s\u200B\uFEFF]/)
    .filter(Boolean)
    .join(' ')
    .toLowerCase();
}

function endOfLine(text: string, from: number): number {
  let end = from;
  while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
  return end;
}

/** White space, and the invisible characters that pages leave about (zero-width space, byte order mark, soft hyphen). */
function isBlank(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0 || invisible.has(unit);
}

const invisible = new Set([
  0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a, 0x200b, 0x200e,
  0x200f, 0x2028, 0x2029, 0x202f, 0x205f, 0x2060, 0x3000, 0xfeff, 0xad, 0x85,
]);
