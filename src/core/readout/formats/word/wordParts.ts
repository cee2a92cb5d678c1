/** A part of a document as mammoth has it: a table, a row, a paragraph, a run, a text. */
export interface Part {
  readonly type?: string;
  readonly value?: string;
  readonly children?: readonly Part[];
}

/** A cell that holds nothing but a figure. */
const figure = /^[\p{Sc}±~<>+-]{0,3}\s?\d[\d.,\s]{0,20}(?:%|[\p{L}\p{Sc}]{1,10})?$/u;

/** A row with more than this is no row of figures, in characters. */
const longestRow = 300;

/** A document without the marks of its notes, which would stand in the middle of sentences, and with each row of figures as a line. */
export function readableParts<T extends Part>(part: T): T {
  if (!part.children) return part;
  const children = part.children.flatMap((child): readonly Part[] => {
    if (child.type === 'noteReference') return [];
    return child.type === 'table' && hasFigures(child)
      ? (child.children ?? []).flatMap(rowAsLine)
      : [readableParts(child)];
  });
  return { ...part, children };
}

/** Whether a table's figures would lose what they count if each cell were a paragraph of its own. */
function hasFigures(table: Part): boolean {
  const rows = (table.children ?? []).map(row => (row.children ?? []).map(wordsOf));
  return (
    rows.every(cells => cells.length > 1 && cells.join(' ').length <= longestRow) &&
    rows.some(cells => cells.some(cell => figure.test(cell)))
  );
}

function rowAsLine(row: Part): Part[] {
  const paragraphs = (row.children ?? []).flatMap(cell => cell.children ?? []).filter(part => wordsOf(part) !== '');
  const [first] = paragraphs;
  const blank: Part = { type: 'run', children: [{ type: 'text', value: ' ' }] };
  const words = paragraphs.flatMap((paragraph, i) => [...(i > 0 ? [blank] : []), ...(paragraph.children ?? [])]);
  return first ? [readableParts({ ...first, children: words })] : [];
}

function wordsOf(part: Part): string {
  return textOf(part).trim();
}

function textOf(part: Part): string {
  return part.value ?? (part.children ?? []).map(textOf).join(part.type === 'tableCell' ? ' ' : '');
}
