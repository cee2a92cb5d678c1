/** Where a block stands in the article's text. */
export interface BlockPlace {
  /** Its first character. */
  readonly start: number;
  readonly line: number;
}

/** A piece of a page: exactly one element. What it is made of does not depend on where it stands, so that a piece that moves stays the same. */
export type Piece = Leaf | Group;

/** An element that is replaced as a whole. */
export interface Leaf {
  readonly html: string;
  /** Present in a proof, for what the writer wrote; its element has the attribute `data-block`. */
  readonly place?: BlockPlace | undefined;
}

/** An element around others, which are all of its children. */
export interface Group {
  readonly open: string;
  readonly pieces: readonly Piece[];
  readonly close: string;
}

/** Pieces as they are written in a row. */
export function htmlOf(pieces: readonly Piece[]): string {
  let html = '';
  for (const piece of pieces) html += 'html' in piece ? piece.html : piece.open + htmlOf(piece.pieces) + piece.close;
  return html;
}

/** Start and line of each block that has a place, in their order: two numbers a block. */
export function placesOf(pieces: readonly Piece[], places: number[] = []): number[] {
  for (const piece of pieces) {
    if (!('html' in piece)) placesOf(piece.pieces, places);
    else if (piece.place) places.push(piece.place.start, piece.place.line);
  }
  return places;
}
