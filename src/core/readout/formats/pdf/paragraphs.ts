import type { Column, PrintedLine } from './types.js';
import { beforeNext, type Joiner } from './wordBreaks.js';

/** A distance between lines that is so much larger than the usual one parts paragraphs. */
const wide = 1.3;

/** Type that is so much larger or smaller is that of another part. */
const otherSize = 0.12;

/** How lines follow each other: on the same sentence, on a line of their own, or as a new paragraph. */
type Step = 'same' | 'line' | 'paragraph';

interface PlacedLine extends PrintedLine {
  /** The number of the column that it stands in. */
  readonly column: number;
  readonly beside: boolean;
  /** Where the column's lines begin and end. */
  readonly left: number;
  readonly edge: number;
}

/**
 * The words of lines as paragraphs with a blank line between. A line that was broken because the next word would not have fitted goes on in the
 * next one, across columns and pages too; one that ends before is a line of its own, as in a title or an address.
 */
export function paragraphsOf(columns: readonly Column[], joiner: Joiner): string {
  const lines = placedLines(columns);
  const usual = usualDistance(lines);
  const pieces: string[] = [];
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    const step = before && stepBetween(before, line, usual);
    if (step === 'same') pieces.push(beforeNext(pieces.pop() ?? '', line.text, joiner));
    else if (step) pieces.push(step === 'line' ? '\n' : '\n\n');
    pieces.push(line.text);
  }
  return pieces.join('');
}

function placedLines(columns: readonly Column[]): PlacedLine[] {
  // Columns that begin at one place, page by page, are as wide as each other, though the last page may hold short lines only.
  const below = new Map<string, PrintedLine[]>();
  const places = columns.map(({ lines, beside }) => {
    const left = lines.reduce((least, line) => Math.min(least, line.x), Infinity);
    const place = `${Math.round(left / 4)} ${beside}`;
    below.set(place, (below.get(place) ?? []).concat(lines));
    return { left, place, beside };
  });
  const edges = new Map([...below].map(([place, lines]) => [place, rightEdge(lines)]));
  return columns.flatMap(({ lines }, column) => {
    const { left = 0, place = '', beside = false } = places[column] ?? {};
    return lines.map(line => ({ ...line, column, beside, left, edge: edges.get(place) ?? 0 }));
  });
}

/** Where most full lines end: the farthest place that two lines reach, or all but. */
function rightEdge(lines: readonly PrintedLine[]): number {
  const ends = lines.toSorted((a, b) => b.right - a.right);
  const at = ends.findIndex((line, i) => line.right - (ends[i + 1]?.right ?? -Infinity) < 2 * line.size);
  return ends[Math.max(at, 0)]?.right ?? 0;
}

/** Where nothing shows the distance between lines: that of single spacing, in parts of the type's size. */
const singleSpaced = 1.25;

/** The distance between lines of a paragraph, in parts of the type's size: mostly that behind a line that was broken since it was full. */
function usualDistance(lines: readonly PlacedLine[]): number {
  const distances = lines
    .flatMap((line, i) => {
      const before = lines[i - 1];
      return before?.column === line.column && isFull(before, line) ? [distanceOf(before, line)] : [];
    })
    .filter(distance => distance > 0)
    .sort((a, b) => a - b);
  return distances[Math.floor(distances.length / 3)] ?? singleSpaced;
}

function distanceOf(before: PlacedLine, line: PlacedLine): number {
  return (line.y - before.y) / Math.max(line.size, 1);
}

function stepBetween(before: PlacedLine, line: PlacedLine, usual: number): Step {
  const full = isFull(before, line);
  if (before.column !== line.column) return full && !beginsPart(line) && goesOn(before, line) ? 'same' : 'paragraph';
  if (distanceOf(before, line) > usual * wide || isOtherType(before, line) || beginsPart(line)) return 'paragraph';
  const indented = line.x - line.left > line.size && line.x - before.x > line.size;
  if (indented && endsSentence(before.text)) return 'paragraph';
  if (full || isRagged(before, line)) return 'same';
  return endsSentence(before.text) ? 'paragraph' : 'line';
}

/** Whether a long line was broken early, in the middle of a sentence. */
function isRagged(before: PlacedLine, line: PlacedLine): boolean {
  const long = before.right - before.left > 0.6 * (before.edge - before.left);
  return long && !endsSentence(before.text) && /^\p{Ll}/u.test(line.text);
}

/** Letters are not as wide as each other: a word may take so many letters more than it has. */
const slack = 2;

/** Whether the next line's first word would not have fitted behind a line, or a word was broken there. */
function isFull(before: PlacedLine, line: PlacedLine): boolean {
  const letter = (line.right - line.x) / Math.max(line.text.length, 1);
  const word = line.text.split(' ', 1)[0]?.length ?? 0;
  return before.right + (word + slack) * letter > before.edge || /\p{L}[-\u00AD]$/u.test(before.text);
}

function isOtherType(before: PlacedLine, line: PlacedLine): boolean {
  return Math.abs(before.size - line.size) > otherSize * Math.max(before.size, line.size);
}

/** Whether a sentence goes on in another column or on the next page. */
function goesOn(before: PlacedLine, line: PlacedLine): boolean {
  return (
    before.beside === line.beside &&
    !isOtherType(before, line) &&
    (!endsSentence(before.text) || /^\p{Ll}/u.test(line.text))
  );
}

function beginsPart(line: PlacedLine): boolean {
  return /^(?:[-•*·▪◦–—‣●○■]\s|\(?\d{1,2}[.)]\s)/.test(line.text);
}

function endsSentence(text: string): boolean {
  return /[.!?:;…]["'”’)\]]{0,3}$/.test(text.slice(-6));
}
