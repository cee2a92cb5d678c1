import { lineOf, rowsOf, type Row } from './rows.js';
import type { Column, PdfPage, Piece, PrintedLine } from './types.js';

/** A page with more rows than this is no page of a release, and is not searched for columns. */
const mostRows = 300;

/** A gutter between columns is at least so wide, in parts of the type's size. */
const gutterWidth = 0.9;

/** Lines of a column, at least; a line or two with a gap in them are no columns. */
const fewestLines = 4;

/** Characters that a column's lines have on average, at least; names and values in a table have fewer. */
const fewestCharacters = 22;

/** Puts a page's text in the order in which it is read: from the top down, columns one after the other. */
export function columnsOf(page: PdfPage, number: number): Column[] {
  const rows = rowsOf(page.pieces);
  const columns = rows.length > mostRows ? [page.pieces] : apart(rows);
  return columns.map(pieces => ({ page: number, lines: linesOf(pieces) })).filter(({ lines }) => lines.length > 0);
}

function linesOf(pieces: readonly Piece[]): PrintedLine[] {
  return rowsOf(pieces).flatMap(row => lineOf(row) ?? []);
}

/** Parts rows into what stands above columns, the columns, and what stands below them. */
function apart(rows: readonly Row[]): Piece[][] {
  const band = widestBand(rows);
  if (!band) return rows.length > 0 ? [rows.flat()] : [];
  const inside = rows.slice(band.first, band.end).flat();
  const middle = (band.left + band.right) / 2;
  return [
    ...apart(rows.slice(0, band.first)),
    inside.filter(piece => piece.x + piece.width / 2 < middle),
    inside.filter(piece => piece.x + piece.width / 2 >= middle),
    ...apart(rows.slice(band.end)),
  ];
}

interface Gap {
  readonly left: number;
  readonly right: number;
}

interface Band extends Gap {
  /** Numbers of its first row and of the row behind its last. */
  readonly first: number;
  readonly end: number;
}

/** The longest run of rows that leave one gutter free and have two columns beside it. */
function widestBand(rows: readonly Row[]): Band | undefined {
  const gaps = rows.map(gapsOf);
  let best: Band | undefined;
  for (let first = 0; first < rows.length - (best ? best.end - best.first : 0); first++) {
    let common = gaps[first] ?? [];
    for (let end = first + 1; common.length > 0; end++) {
      const gutter = common.find(({ left, right }) => Number.isFinite(left) && Number.isFinite(right));
      const band = gutter && trimmed(rows, { first, end, ...gutter });
      if (band && band.end - band.first > (best ? best.end - best.first : 0) && hasColumns(rows, band)) best = band;
      if (end >= rows.length) break;
      common = shared(common, gaps[end] ?? [], widthNeeded(rows[end] ?? []));
    }
  }
  return best;
}

/** Columns begin beside each other: rows at the top with text on one side only belong to what stands above. */
function trimmed(rows: readonly Row[], band: Band): Band {
  let first = band.first;
  const sides = (at: number): string => sidesOf(rows[at] ?? [], band);
  while (first + 1 < band.end && sides(first) !== 'both' && sides(first) === sides(first + 1)) first++;
  return { ...band, first };
}

function sidesOf(row: Row, { left, right }: Gap): 'both' | 'left' | 'right' {
  const middle = (left + right) / 2;
  const words = row.filter(piece => piece.text.trim() !== '');
  const before = words.some(piece => piece.x < middle);
  return before && words.some(piece => piece.x >= middle) ? 'both' : before ? 'left' : 'right';
}

/** The stretches of a row that are free, also those beside it. */
function gapsOf(row: Row): Gap[] {
  const needed = widthNeeded(row);
  const gaps: Gap[] = [];
  let left = -Infinity;
  for (const piece of row) {
    if (piece.text.trim() === '') continue;
    if (piece.x - left >= needed) gaps.push({ left, right: piece.x });
    left = Math.max(left, piece.x + piece.width);
  }
  return [...gaps, { left, right: Infinity }];
}

function widthNeeded(row: Row): number {
  return gutterWidth * row.reduce((size, piece) => Math.max(size, piece.size), 0);
}

/** Few gaps, mostly one: the rows' gaps are short lists. */
function shared(one: readonly Gap[], other: readonly Gap[], needed: number): Gap[] {
  return one
    .flatMap(a => other.map(b => ({ left: Math.max(a.left, b.left), right: Math.min(a.right, b.right) })))
    .filter(({ left, right }) => right - left >= needed)
    .slice(0, 20);
}

/** Whether there are lines of running text on both sides of a gutter, beside each other. */
function hasColumns(rows: readonly Row[], { first, end, left, right }: Band): boolean {
  const middle = (left + right) / 2;
  const pieces = rows.slice(first, end).flat();
  const columns = [pieces.filter(piece => piece.x < middle), pieces.filter(piece => piece.x >= middle)];
  const lines = columns.map(linesOf);
  const spans = lines.map(column => ({ top: column[0]?.y ?? 0, bottom: column.at(-1)?.y ?? 0 }));
  const beside =
    Math.min(...spans.map(({ bottom }) => bottom)) - Math.max(...spans.map(({ top }) => top)) >
    0.5 * Math.min(...spans.map(({ top, bottom }) => bottom - top));
  return beside && lines.every(column => column.length >= fewestLines && lengthOf(column) >= fewestCharacters);
}

/** The average length of lines, in characters. */
function lengthOf(lines: readonly PrintedLine[]): number {
  return lines.reduce((sum, line) => sum + line.text.length, 0) / lines.length;
}
