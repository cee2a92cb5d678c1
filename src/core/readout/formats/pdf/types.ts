/** A piece of text as a PDF places it: a word, a part of one, or a whole line. Units are points, from the top left corner. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  /** Of the base line. */
  readonly y: number;
  readonly width: number;
  /** Of the type. */
  readonly size: number;
}

/** A page's text, in the order in which the file has it. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
}

/** A line as it is read. */
export interface PrintedLine {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** Lines that stand below each other: a column, or all of a page that has none. */
export interface Column {
  readonly page: number;
  /** Whether another column stands beside it. */
  readonly beside: boolean;
  readonly lines: readonly PrintedLine[];
}
