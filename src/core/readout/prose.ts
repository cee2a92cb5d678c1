import type { Line } from './lines.js';
import { readDateLine } from './released.js';

/** Lines that somebody wrapped by hand are at least and at most so long. */
const wrapped = { least: 50, most: 100 };

/**
 * The lines of running text, as against titles, dates, labels and menus: those that hold a sentence, that are long, or that go on in the next
 * line of a block wrapped by hand.
 */
export function proseLines(lines: readonly Line[]): ReadonlySet<Line> {
  const prose = new Set(lines.filter(line => isProse(line)));
  for (const block of blocksOf(lines)) {
    if (!isWrapped(block)) continue;
    const width = widthOf(block);
    for (const [i, line] of block.entries()) {
      const next = block[i + 1];
      const told = !isTitleCase(line.text) || tells.test(line.text) || isFull(line, next, width);
      if (next && next.text.length >= 20 && !readDateLine(next) && line.text.length >= wrapped.least && told)
        prose.add(line);
    }
  }
  return prose;
}

/** Whether a line was broken because the next word would not have fitted: a title ends where it ends, and may have a second one below it. */
function isFull(line: Line, next: Line | undefined, width: number): boolean {
  if (next === undefined || (isTitleCase(next.text) && !endsSentence(next) && !tells.test(next.text))) return false;
  return line.text.length + 1 + (next.text.split(/\s/, 1)[0]?.length ?? 0) > width;
}

/** Words of telling; in a title in title case they would have capitals. */
export const tells =
  /\b(?:met|spoke|held|hosted|called|travell?ed|visited|welcomed|announced|said|discussed|today|yesterday|by phone)\b/;

/** How remarks begin, on a line of its own. */
const greeting =
  /^(?:(?:thank you|good (?:morning|afternoon|evening)|dear|ladies and gentlemen|(?:your )?excellenc(?:y|ies)|mr\.? (?:president|chair(?:man)?|speaker|secretary-general))\b[^.!?:]{0,60}(?:mr\.[^.!?:]{0,60})?[.,!])$/;

/** Whether a line by itself is running text. */
export function isProse(line: Line): boolean {
  const words = line.key.split(' ').length;
  if (greeting.test(line.key)) return true;
  if (words < 6) {
    return (
      words > 2 && /[a-z][.!?]["')]{0,2}$/.test(line.key) && / (?:is|are|was|were|met|spoke|\w{2,20}ed) /.test(line.key)
    );
  }
  if (line.text.length > line.key.length + 20) return true;
  if (words >= 28 && !isLongTitle(line)) return true;
  if (words >= 18 && !isTitleCase(line.text)) return true;
  // `… made the following nominations today:` opens a list.
  if (words >= 10 && line.key.endsWith(':') && !isTitleCase(line.text)) return true;
  return /[.!?;]["')]{0,3}$/.test(line.key) || /[a-z]{2}[)"]?[.!?]["')]{0,2} {1,2}["(]?[a-z]/.test(line.key);
}

/** A title may be as long as a sentence where it gives the offices of both sides in full. */
function isLongTitle({ text }: Line): boolean {
  return text.length <= 350 && /[\p{L}\d]$/u.test(text) && isTitleCase(text);
}

/** Whether most of a line's longer words begin with capitals. */
export function isTitleCase(text: string): boolean {
  const words = text
    .slice(0, 500)
    .split(/\s/)
    .filter(word => /^\p{L}/u.test(word) && word.length > 3);
  return words.length > 1 && words.filter(word => /^\p{Lu}/u.test(word)).length >= words.length * 0.7;
}

/** Lines with no blank line between, block by block. */
export function blocksOf(lines: readonly Line[]): Line[][] {
  const found: Line[][] = [];
  for (const line of lines) {
    if (line.blanksBefore > 0 || found.length === 0) found.push([line]);
    else found.at(-1)?.push(line);
  }
  return found;
}

/** So many lines that begin anew one after another are rows, not a paragraph that was wrapped. */
const fewestRows = 3;

/** Whether a block is rows of a table or of names: each line begins with a capital or a figure. */
export function areRows(block: readonly Line[]): boolean {
  return (
    block.length >= fewestRows && block.every(({ text }) => /^[\p{Lu}\d]/u.test(text) && text.length <= wrapped.most)
  );
}

/** Whether a block was wrapped by hand: no line is long, and most lines break in the middle of a sentence. */
export function isWrapped(block: readonly Line[]): boolean {
  const inner = block.slice(0, -1);
  if (areRows(block)) return false;
  if (inner.length === 0 || block.some(line => line.text.length > wrapped.most)) return false;
  return inner.filter(line => !endsSentence(line)).length >= inner.length / 2;
}

/** The length of a block's longest line. */
export function widthOf(block: readonly Line[]): number {
  return block.reduce((widest, line) => Math.max(widest, line.text.length), 0);
}

/** Whether a line ends in a stop, a colon or a semicolon, with or without the marks that close behind it: then the next line may begin anew. */
export function endsSentence(line: Line): boolean {
  return /[.!?:;…]["'”’)\]]{0,3}$/.test(line.text.slice(-8));
}

/**
 * Lines of a page that wraps by hand and leaves a blank line after each line, with one blank line less before each. Other pages are returned
 * as they are.
 */
export function withoutDoubleSpacing(lines: readonly Line[]): readonly Line[] {
  const apart = lines.filter(line => line.blanksBefore > 0).length;
  const inner = lines.filter(line => line.text.length >= wrapped.least);
  const broken = inner.filter(line => !endsSentence(line)).length;
  const narrow = inner.filter(line => line.text.length <= wrapped.most).length;
  if (
    inner.length < 4 ||
    apart < (lines.length - 1) * 0.9 ||
    broken < inner.length * 0.6 ||
    narrow < inner.length * 0.9
  )
    return lines;
  return lines.map(line => ({ ...line, blanksBefore: Math.max(0, line.blanksBefore - 1) }));
}
