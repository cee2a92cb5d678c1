import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type ParagraphChild,
} from 'docx';
import type { DocumentBlock, ExportDocument, NamedPicture, Run } from './document.js';
import { wordStyles } from './docxStyles.js';

/** Writes a document as a Word file (Office Open XML). Word's own styles are used, so that an editor can restyle the whole of it. */
export async function writeDocx(document: ExportDocument): Promise<Uint8Array> {
  const file = new Document({
    title: document.title,
    creator: document.author ?? '',
    lastModifiedBy: 'Copydesk',
    styles: wordStyles(document.language),
    numbering: { config: numbering(document.blocks) },
    sections: [{ footers: { default: pageNumbers() }, children: document.blocks.flatMap(blockOf) }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

function pageNumbers(): Footer {
  const numbers = new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 18 });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [numbers] })] });
}

/** Each numbered list counts on its own, from its own first number. Lists with bullets are one: it has the page's own bullet, where Word's is a disc. */
function numbering(blocks: readonly DocumentBlock[]): { reference: string; levels: ReturnType<typeof levelsOf> }[] {
  const lists = new Map(
    blocks.flatMap(block => (block.kind === 'item' && block.ordered ? [[block.list, block.start] as const] : [])),
  );
  return [
    { reference: bullets, levels: levelsOf() },
    ...Array.from(lists, ([list, start]) => ({ reference: `list-${list}`, levels: levelsOf(start) })),
  ];
}

const bullets = 'bullets';

/** Of a list, in twentieths of a point. */
const indent = 360;
/** Of quotations, in twentieths of a point. */
const wideIndent = 720;
/** Of the text between the margins of the page, in twentieths of a point. */
const textWidth = 9026;
/** Word takes 96 pixels of a picture for an inch. */
const twentiethsPerPixel = 15;
/** In pixels: it leaves room on its page for words. */
const tallestPicture = 700;
/** Word opens no table with more columns. */
const mostColumns = 63;

/** @param start the first number; bullets without one. */
function levelsOf(start?: number) {
  return Array.from({ length: 9 }, (_, level) => ({
    level,
    ...(start === undefined
      ? { format: LevelFormat.BULLET, text: '•' }
      : { start, format: LevelFormat.DECIMAL, text: `%${level + 1}.` }),
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { left: indent * (level + 1), hanging: indent } } },
  }));
}

const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

function blockOf(block: DocumentBlock, at: number, all: readonly DocumentBlock[]): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading': {
      const heading = headings[block.level - 1] ?? HeadingLevel.HEADING_6;
      return [new Paragraph({ heading, children: runsOf(block.runs, textWidth) })];
    }
    case 'paragraph': {
      const left = indent * Math.min(block.depth, 9);
      return [
        new Paragraph({
          ...(left > 0 && { indent: { left } }),
          ...(block.leads === true && { keepNext: true }),
          children: runsOf(block.runs, textWidth - left),
        }),
      ];
    }
    case 'quotation':
      return [new Paragraph({ style: 'Quote', children: runsOf(block.runs, textWidth - wideIndent) })];
    case 'item': {
      const level = Math.min(block.depth, 8);
      const reference = block.ordered ? `list-${block.list}` : bullets;
      const room = textWidth - indent * (level + 1);
      // What follows a list stands off it as from any paragraph.
      const spacing = all[at + 1]?.kind === 'item' ? { spacing: { after: 80 } } : {};
      return [new Paragraph({ numbering: { reference, level }, ...spacing, children: runsOf(block.runs, room) })];
    }
    case 'code':
      return block.lines.map(
        line =>
          new Paragraph({
            spacing: { after: 0 },
            children: [new TextRun({ text: withoutControls(line), font: 'Consolas', size: 19 })],
          }),
      );
    case 'rule':
      return [new Paragraph({ border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: 'auto' } } })];
    case 'table':
      return tableOf(block.rows);
  }
}

type Rows = readonly (readonly (readonly Run[])[])[];

function tableOf(rows: Rows): (Paragraph | Table)[] {
  const columns = rows.reduce((most, { length }) => Math.max(most, length), 0);
  if (columns === 0) return [];
  if (columns > mostColumns) return rows.map(cells => new Paragraph({ children: cells.flatMap(tabbed) }));
  const width = Math.floor(textWidth / columns);
  const table = new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: Array.from({ length: columns }, () => width),
    rows: rows.map(
      (cells, row) =>
        new TableRow({
          ...(row === 0 && { tableHeader: true }),
          children: cells.map(runs => cellOf(runs, row === 0, width)),
        }),
    ),
  });
  return [table, new Paragraph({})];
}

/** Between the words of a cell and its sides, in twentieths of a point. */
const cellMargin = 80;

function cellOf(runs: readonly Run[], isHeading: boolean, width: number): TableCell {
  const words = isHeading ? runs.map(run => ({ ...run, bold: true })) : runs;
  return new TableCell({
    margins: { top: 40, bottom: 40, left: cellMargin, right: cellMargin },
    children: [new Paragraph({ spacing: { after: 0 }, children: runsOf(words, width - 2 * cellMargin) })],
  });
}

function tabbed(runs: readonly Run[], column: number): ParagraphChild[] {
  const words = runsOf(runs, textWidth);
  return column === 0 ? words : [new TextRun({ text: '\t' }), ...words];
}

/** @param room how wide a picture may be, in twentieths of a point. */
function runsOf(runs: readonly Run[], room: number): ParagraphChild[] {
  return runs.flatMap((run): ParagraphChild[] => {
    const { picture, href } = run;
    if (href === undefined) return picture ? [pictureRun(picture, run.text, room)] : textRuns(run);
    const children = picture ? [pictureRun(picture, run.text, room)] : textRuns(run, 'Hyperlink');
    return [new ExternalHyperlink({ link: href, children })];
  });
}

/** @param words what is on it, for those who do not see it. */
function pictureRun(
  { name, file: { type, bytes, width, height } }: NamedPicture,
  words: string,
  room: number,
): ImageRun {
  const scale = Math.min(1, room / twentiethsPerPixel / width, tallestPicture / height);
  return new ImageRun({
    type,
    data: bytes,
    transformation: { width: Math.max(1, width * scale), height: Math.max(1, height * scale) },
    altText: { name: withoutControls(name), description: withoutControls(words) },
  });
}

/** One run a line. */
function textRuns({ text, bold, italic, struck, code, raised }: Run, style?: string): TextRun[] {
  const look = {
    ...(style !== undefined && { style }),
    ...(bold === true && { bold }),
    ...(italic === true && { italics: true }),
    ...(struck === true && { strike: true }),
    ...(code === true && { font: 'Consolas' }),
    ...(raised === true && { superScript: true }),
  };
  return text
    .split('\n')
    .map((line, at) => new TextRun({ ...look, text: withoutControls(line), ...(at > 0 && { break: 1 }) }));
}

/** Control characters, and halves of surrogate pairs. */
// eslint-disable-next-line no-control-regex -- Control characters are what is looked for.
const notInXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;

function withoutControls(text: string): string {
  return text.replace(notInXml, '\uFFFD');
}
