import type { Piece, PrintedLine } from './types.js';

/** Pieces on one base line, from left to right. */
export type Row = readonly Piece[];

/** A raised letter (the th of 20th) stands up to so much of the type's size above its line. */
const raised = 0.45;

/** Gaps, as parts of the type's size: from which a blank was meant, and from which two parts of a line stand apart. */
const blank = 0.18;
const apart = 2;

/** Groups pieces to rows, from the top down. */
export function rowsOf(pieces: readonly Piece[]): Row[] {
  const rows: Piece[][] = [];
  let base = 0;
  let size = 0;
  for (const piece of pieces.toSorted((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    if (row && piece.y - base <= raised * Math.max(size, piece.size)) {
      row.push(piece);
      // The base line is that of the larger type.
      if (piece.size > size) ({ y: base, size } = piece);
    } else {
      rows.push([piece]);
      ({ y: base, size } = piece);
    }
  }
  return rows.map(row => row.sort((a, b) => a.x - b.x));
}

/** A row as a line of text. Undefined when nothing but blanks stand in it. */
export function lineOf(row: Row): PrintedLine | undefined {
  let text = '';
  let right = 0;
  let spaced = false;
  let largest: Piece | undefined;
  for (const piece of row) {
    // A blank of its own is as wide as the gap that it stands for.
    if (piece.text.trim() === '') {
      spaced = true;
      continue;
    }
    text += between(text, piece, right, spaced) + piece.text;
    spaced = false;
    right = Math.max(right, piece.x + piece.width);
    if (!largest || piece.text.length * piece.size > largest.text.length * largest.size) largest = piece;
  }
  const first = row.find(piece => piece.text.trim() !== '');
  return first && largest && { text: text.trim(), x: first.x, right, y: largest.y, size: largest.size };
}

function between(before: string, piece: Piece, right: number, spaced: boolean): string {
  if (before === '') return '';
  const gap = piece.x - right;
  if (gap > apart * piece.size) return '   ';
  return (spaced || gap > blank * piece.size) && !before.endsWith(' ') && !piece.text.startsWith(' ') ? ' ' : '';
}
