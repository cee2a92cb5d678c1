import type { Column, PrintedLine } from './types.js';
import { joinWords, type Joiner } from './wordBreaks.js';

/** A distance between lines that is so much larger than the usual one parts paragraphs. */
const wide = 1.3;

/** Type that is so much larger or smaller is that of another part. */
const otherSize = 0.12;

/** How lines follow each other: on the same sentence, on a line of their own, or as a new paragraph. */
type Step = 'same' | 'line' | 'paragraph';

interface PlacedLine extends PrintedLine {
  /** The number of the column that it stands in. */
  readonly column: number;
  /** Where the column's lines begin and end. */
  readonly left: number;
  readonly edge: number;
}

/**
 * The words of lines as paragraphs with a blank line between. A line that was broken because the next word would not have fitted goes on in the
 * next one, across columns and pages too; one that ends before is a line of its own, as in a title or an address.
 */
export function paragraphsOf(columns: readonly Column[], joiner: Joiner): string {
  const lines = columns.flatMap(placed);
  const usual = usualDistance(lines);
  const pieces: string[] = [];
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    const step = before ? stepBetween(before, line, usual) : 'same';
    if (step === 'same') pieces.push(joinWords(pieces.pop() ?? '', line.text, joiner));
    else pieces.push(step === 'line' ? '\n' : '\n\n', line.text);
  }
  return pieces.join('');
}

function placed({ lines }: Column, column: number): PlacedLine[] {
  const left = lines.reduce((least, line) => Math.min(least, line.x), Infinity);
  const edge = rightEdge(lines);
  return lines.map(line => ({ ...line, column, left, edge }));
}

/** Where most full lines end: the farthest place that two lines reach, or all but. */
function rightEdge(lines: readonly PrintedLine[]): number {
  const ends = lines.toSorted((a, b) => b.right - a.right);
  const at = ends.findIndex((line, i) => line.right - (ends[i + 1]?.right ?? -Infinity) < 2 * line.size);
  return ends[Math.max(at, 0)]?.right ?? 0;
}

/** The distance between lines of the text, in parts of the type's size: the median of those that are not gaps. */
function usualDistance(lines: readonly PlacedLine[]): number {
  const distances = lines
    .flatMap((line, i) => {
      const before = lines[i - 1];
      return before?.column === line.column ? [(line.y - before.y) / Math.max(line.size, 1)] : [];
    })
    .filter(distance => distance > 0)
    .sort((a, b) => a - b);
  return distances[Math.floor(distances.length * 0.4)] ?? 1.2;
}

function stepBetween(before: PlacedLine, line: PlacedLine, usual: number): Step {
  const full = isFull(before, line);
  if (before.column !== line.column) return full && !beginsPart(line) && goesOn(before, line) ? 'same' : 'paragraph';
  const distance = (line.y - before.y) / Math.max(line.size, 1);
  if (distance > usual * wide || isOtherType(before, line) || beginsPart(line)) return 'paragraph';
  const indented = line.x - line.left > line.size && line.x - before.x > line.size;
  if (indented && endsSentence(before.text)) return 'paragraph';
  if (full) return 'same';
  return endsSentence(before.text) ? 'paragraph' : 'line';
}

/** Whether the next line's first word would not have fitted behind a line, or a word was broken there. */
function isFull(before: PlacedLine, line: PlacedLine): boolean {
  const letter = (line.right - line.x) / Math.max(line.text.length, 1);
  const word = line.text.split(' ', 1)[0]?.length ?? 0;
  return before.right + (word + 0.5) * letter > before.edge || /\p{L}[-\u00AD]$/u.test(before.text);
}

function isOtherType(before: PlacedLine, line: PlacedLine): boolean {
  return Math.abs(before.size - line.size) > otherSize * Math.max(before.size, line.size);
}

/** Whether a sentence goes on in another column or on the next page. */
function goesOn(before: PlacedLine, line: PlacedLine): boolean {
  return !isOtherType(before, line) && (!endsSentence(before.text) || /^\p{Ll}/u.test(line.text));
}

function beginsPart(line: PlacedLine): boolean {
  return /^(?:[-•*·▪◦–—‣●○■]\s|\(?\d{1,2}[.)]\s)/.test(line.text);
}

function endsSentence(text: string): boolean {
  return /[.!?:;…]["'”’)\]]{0,3}$/.test(text.slice(-6));
}
