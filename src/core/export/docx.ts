import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type ParagraphChild,
} from 'docx';
import type { DocumentBlock, ExportDocument, Run } from './document.js';

/** Writes a document as a Word file (Office Open XML). Word's own styles are used, so that an editor can restyle the whole of it. */
export async function writeDocx(document: ExportDocument): Promise<Uint8Array> {
  const file = new Document({
    title: document.title,
    ...(document.author !== undefined && { creator: document.author }),
    styles: { default: { document: { run: { font: 'Georgia', size: 23, language: { value: document.language } } } } },
    numbering: { config: numbering(document.blocks) },
    sections: [{ children: document.blocks.flatMap(blockOf) }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

/** Each numbered list counts on its own. */
function numbering(blocks: readonly DocumentBlock[]): { reference: string; levels: ReturnType<typeof levelsOf> }[] {
  const lists = new Set(blocks.flatMap(block => (block.kind === 'item' && block.ordered ? block.list : [])));
  return [...lists].map(list => ({ reference: `list-${list}`, levels: levelsOf() }));
}

/** In twentieths of a point. */
const indent = 360;

function levelsOf() {
  return Array.from({ length: 9 }, (_, level) => ({
    level,
    format: LevelFormat.DECIMAL,
    text: `%${level + 1}.`,
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

const after = { spacing: { after: 160 } };

function blockOf(block: DocumentBlock): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({ heading: headings[block.level - 1] ?? HeadingLevel.HEADING_6, children: runsOf(block.runs) }),
      ];
    case 'paragraph':
      return [new Paragraph({ ...after, children: runsOf(block.runs) })];
    case 'quotation':
      return [new Paragraph({ ...after, indent: { left: 2 * indent }, children: runsOf(block.runs) })];
    case 'item': {
      const level = Math.min(block.depth, 8);
      const list = block.ordered ? { numbering: { reference: `list-${block.list}`, level } } : { bullet: { level } };
      return [new Paragraph({ ...list, spacing: { after: 80 }, children: runsOf(block.runs) })];
    }
    case 'code':
      return block.lines.map(
        line => new Paragraph({ children: [new TextRun({ text: line, font: 'Consolas', size: 19 })] }),
      );
    case 'rule':
      return [
        new Paragraph({
          ...after,
          border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: 'auto' } },
        }),
      ];
    case 'table':
      return block.rows.length === 0 ? [] : [tableOf(block.rows), new Paragraph({})];
  }
}

function tableOf(rows: readonly (readonly (readonly Run[])[])[]): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      cells =>
        new TableRow({
          children: cells.map(runs => new TableCell({ children: [new Paragraph({ children: runsOf(runs) })] })),
        }),
    ),
  });
}

function runsOf(runs: readonly Run[]): ParagraphChild[] {
  return runs.flatMap((run): ParagraphChild[] => {
    if (run.href === undefined) return textRuns(run);
    return [new ExternalHyperlink({ link: run.href, children: textRuns(run, 'Hyperlink') })];
  });
}

/** One run a line. */
function textRuns({ text, bold, italic, code }: Run, style?: string): TextRun[] {
  const look = {
    ...(style !== undefined && { style }),
    ...(bold === true && { bold }),
    ...(italic === true && { italics: true }),
    ...(code === true && { font: 'Consolas' }),
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
