import type { Token } from 'markdown-it';
import type { LineIndex } from '../text/lineIndex.js';
import type { Span } from '../text/span.js';
import type { ContentLine } from './marks.js';

/** Which cell of its row a token's content is: the meta of the inline tokens of a table, whose map is their row's. */
interface CellMeta {
  readonly cell: number;
  /** Of the row's first cell: it tells whether the line begins with a bar. */
  readonly firstContent: string;
}

/** Ties the words in a table's cells to the line of their row: the parser gives them no line of their own. */
export function placeCells(tokens: readonly Token[]): void {
  let row: Token['map'] = null;
  let cell = 0;
  let firstContent = '';
  for (const token of tokens) {
    if (token.type === 'tr_open') {
      row = token.map;
      cell = 0;
    } else if (token.type === 'tr_close') {
      row = null;
    } else if (token.type === 'inline' && row) {
      if (cell === 0) firstContent = token.content;
      token.map = row;
      token.meta = { cell: cell++, firstContent } satisfies CellMeta;
    }
  }
}

/** Whether a token is what stands in a cell. */
export function isCell({ meta }: Token): boolean {
  return cellOf(meta) !== undefined;
}

/** Finds where the content of cells stands in a text. A row is parted once, however many cells it has. */
export class TableCells {
  private row: Row | undefined;

  constructor(
    private readonly text: string,
    private readonly lines: LineIndex,
  ) {}

  /**
   * Where a cell's content stands: one stretch, or several where `\|` stands for a bar. None when the row does not hold it.
   *
   * @param line of the row in the text.
   * @param bounds the words outside of it are not the table's.
   */
  linesOf(token: Token, line: number, bounds: Span): ContentLine[] {
    const cell = cellOf(token.meta);
    if (!cell) return [];
    if (this.row?.line !== line || cell.cell === 0) this.row = this.rowAt(line, bounds, cell.firstContent);
    const { start, source, columns } = this.row;
    const column = columns[cell.cell];
    return column
      ? stretchesOf(source, column, token.content).map(one => ({ ...one, offset: start + one.offset }))
      : [];
  }

  private rowAt(line: number, bounds: Span, firstContent: string): Row {
    const start = Math.max(bounds.start, this.lines.lineStart(line));
    const end = Math.min(bounds.end, this.lines.lineEnd(line));
    const source = this.text.slice(start, end).replaceAll('\0', '\uFFFD');
    const columns = columnsOf(source);
    return { line, start, source, columns: columns.slice(beginsWithBar(source, columns, firstContent) ? 1 : 0) };
  }
}

interface Row {
  readonly line: number;
  /** Into the text. */
  readonly start: number;
  readonly source: string;
  /** Into the source. */
  readonly columns: readonly Span[];
}

function cellOf(meta: unknown): CellMeta | undefined {
  return typeof meta === 'object' && meta !== null && 'cell' in meta ? (meta as CellMeta) : undefined;
}

/** What stands between the bars of a line; before the first, what marks a list or a quotation too. */
function columnsOf(line: string): Span[] {
  const columns: Span[] = [];
  let start = 0;
  for (let bar = line.indexOf('|'); bar >= 0; bar = line.indexOf('|', bar + 1)) {
    if (line[bar - 1] === '\\') continue;
    columns.push({ start, end: bar });
    start = bar + 1;
  }
  return [...columns, { start, end: line.length }];
}

function beginsWithBar(line: string, [first]: readonly Span[], content: string): boolean {
  if (!first || content === '') return true;
  return !line.slice(first.start, first.end).replaceAll('\\|', '|').trimEnd().endsWith(content);
}

/** The content, which is the last of its column but for blanks, parted at each `\|`; offsets are into the line. */
function stretchesOf(line: string, column: Span, content: string): ContentLine[] {
  const parts = content.split('|');
  const length = content.length + parts.length - 1;
  let offset = column.start + line.slice(column.start, column.end).trimEnd().length - length;
  if (offset < column.start || line.slice(offset, offset + length) !== parts.join('\\|')) return [];
  let at = 0;
  return parts.map((part, i) => {
    // The bar belongs to the stretch that it begins; the stroke before it to none.
    const words = i === 0 ? part : `|${part}`;
    const stretch = { at, length: words.length, offset: i === 0 ? offset : ++offset };
    at += words.length;
    offset += words.length;
    return stretch;
  });
}
