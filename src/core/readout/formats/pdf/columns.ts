import { lineOf, rowsOf, type Row } from './rows.js';
import type { Column, PdfPage, Piece, PrintedLine } from './types.js';

/** A page with more rows than this is no page of a release, and is not searched for columns. */
const mostRows = 300;

/** A gutter between columns is at least so wide, in parts of the type's size. */
const gutterWidth = 0.9;

/** Gaps of a row that are looked at, and gutters of a run of rows: the widest. */
const mostGaps = 8;
const gutters = 3;

/** Lines of a column, at least; a line or two with a gap in them are no columns. */
const fewestLines = 4;

/** Characters that a column's lines have on average, at least; names and values in a table have fewer. */
const fewestCharacters = 22;

/** Puts a page's text in the order in which it is read: from the top down, columns one after the other. */
export function columnsOf(page: PdfPage, number: number): Column[] {
  const rows = rowsOf(page.pieces);
  const columns = rows.length > mostRows ? [{ pieces: page.pieces, beside: false }] : apart(rows);
  return columns
    .map(({ pieces, beside }) => ({ page: number, beside, lines: linesOf(pieces) }))
    .filter(({ lines }) => lines.length > 0);
}

function linesOf(pieces: readonly Piece[]): PrintedLine[] {
  return rowsOf(pieces).flatMap(row => lineOf(row) ?? []);
}

/** The pieces of a column, or of rows that go over the whole width. */
interface Part {
  readonly pieces: readonly Piece[];
  readonly beside: boolean;
}

/** Parts rows into what stands above columns, the columns, and what stands below them. */
function apart(rows: readonly Row[]): Part[] {
  const band = widestBand(rows);
  if (!band) return rows.length > 0 ? [{ pieces: rows.flat(), beside: false }] : [];
  const inside = rows.slice(band.first, band.end).flat();
  const middle = (band.left + band.right) / 2;
  return [
    ...apart(rows.slice(0, band.first)),
    { pieces: inside.filter(piece => piece.x + piece.width / 2 < middle), beside: true },
    { pieces: inside.filter(piece => piece.x + piece.width / 2 >= middle), beside: true },
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
  const area = areaOf(rows);
  const gaps = rows.map(row => gapsOf(row, area));
  let best: Band | undefined;
  for (let first = 0; first < rows.length - sizeOf(best); first++) {
    let common = gaps[first] ?? [];
    let end = first + 1;
    for (; end < rows.length; end++) {
      const next = shared(common, gaps[end] ?? [], widthNeeded(rows[end] ?? []));
      if (next.length === 0) break;
      common = next;
    }
    if (end - first <= sizeOf(best)) continue;
    for (const gutter of common.slice(0, gutters)) {
      const band = trimmed(rows, { first, end, ...gutter });
      if (sizeOf(band) > sizeOf(best) && hasColumns(rows, band)) best = band;
    }
  }
  return best;
}

function sizeOf(band: Band | undefined): number {
  return band ? band.end - band.first : 0;
}

/** A row that is so much farther from the one above it, in usual distances, begins something else. */
const farther = 1.6;

/**
 * Columns begin beside each other: rows at the top with text on one side only belong to what stands above. Below the shorter column, what stands
 * apart is no part of the longer one.
 */
function trimmed(rows: readonly Row[], band: Band): Band {
  const sides = (at: number): string => sidesOf(rows[at] ?? [], band);
  const isMixed = (at: number): boolean => sides(at) === 'both' || sides(at) !== sides(at + 1);
  let { first, end } = band;
  while (first + 1 < end && !isMixed(first)) first++;
  let last = end - 2;
  while (last > first && !isMixed(last)) last--;
  const distances = Array.from({ length: end - first - 1 }, (_, i) => distanceAt(rows, first + i + 1));
  const usual = distances.toSorted((a, b) => a - b)[Math.floor(distances.length / 2)] ?? 0;
  for (let at = last + 1; at < end; at++) {
    if (sides(at) !== 'both' && distanceAt(rows, at) > farther * usual) end = at;
  }
  return { ...band, first, end };
}

/** How far a row stands below the one above it. */
function distanceAt(rows: readonly Row[], at: number): number {
  return (rows[at]?.[0]?.y ?? 0) - (rows[at - 1]?.[0]?.y ?? 0);
}

function sidesOf(row: Row, { left, right }: Gap): 'both' | 'left' | 'right' {
  const middle = (left + right) / 2;
  const words = row.filter(piece => piece.text.trim() !== '');
  const before = words.some(piece => piece.x < middle);
  return before && words.some(piece => piece.x >= middle) ? 'both' : before ? 'left' : 'right';
}

/** From the first to the last place that has text. */
function areaOf(rows: readonly Row[]): Gap {
  let [left, right] = [Infinity, 0];
  for (const row of rows) {
    for (const piece of row) [left, right] = [Math.min(left, piece.x), Math.max(right, piece.x + piece.width)];
  }
  return { left, right };
}

/** The stretches of a row that are free within the area, the widest first. */
function gapsOf(row: Row, area: Gap): Gap[] {
  const needed = widthNeeded(row);
  const gaps: Gap[] = [];
  let { left } = area;
  for (const piece of row) {
    if (piece.text.trim() === '') continue;
    if (piece.x - left >= needed) gaps.push({ left, right: piece.x });
    left = Math.max(left, piece.x + piece.width);
  }
  if (area.right - left >= needed) gaps.push({ left, right: area.right });
  return gaps.sort(byWidth).slice(0, mostGaps);
}

function widthNeeded(row: Row): number {
  return gutterWidth * row.reduce((size, piece) => Math.max(size, piece.size), 0);
}

/** The stretches that are free in both, the widest first. */
function shared(one: readonly Gap[], other: readonly Gap[], needed: number): Gap[] {
  return one
    .flatMap(a => other.map(b => ({ left: Math.max(a.left, b.left), right: Math.min(a.right, b.right) })))
    .filter(({ left, right }) => right - left >= needed)
    .sort(byWidth)
    .slice(0, mostGaps);
}

function byWidth(one: Gap, other: Gap): number {
  return other.right - other.left - (one.right - one.left);
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
