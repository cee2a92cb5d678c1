import type { DocumentBlock, NamedPicture, Run } from './document.js';
import { bulletNumbering, indent, wideIndent } from './docxNumbering.js';
import type { CarriedPicture, OutwardLink } from './docxParts.js';
import { drawing } from './docxPicture.js';
import { fontOf, sizeOf, xmlText } from './docxXml.js';

/** Of the text between the margins of the page, in twentieths of a point. */
const textWidth = 9026;
/** Word opens no table with more columns. */
const mostColumns = 63;
/** Between the words of a cell and its sides, in twentieths of a point. */
const cellMargin = 80;

const noSpaceAfter = '<w:spacing w:after="0"/>';
const sides = ['top', 'left', 'bottom', 'right'];
const borders = [...sides, 'insideH', 'insideV'].map(side => `<w:${side} w:val="single" w:sz="4" w:color="auto"/>`);
const margins = sides.map((side, at) => `<w:${side} w:w="${at % 2 === 0 ? 40 : cellMargin}" w:type="dxa"/>`);

/** Writes the blocks of a document one by one, and remembers what they link and carry. */
export class DocxBody {
  readonly links: OutwardLink[] = [];
  private readonly files = new Map<Uint8Array, CarriedPicture>();
  private drawn = 0;

  /** @param numbers by which Word knows each numbered list. */
  constructor(private readonly numbers: ReadonlyMap<number, number>) {}

  get pictures(): readonly CarriedPicture[] {
    return [...this.files.values()];
  }

  blockOf(block: DocumentBlock): string {
    switch (block.kind) {
      case 'heading':
        return paragraph(styled(`Heading${Math.min(block.level, 6)}`), this.runsOf(block.runs, textWidth));
      case 'paragraph': {
        const left = indent * Math.min(block.depth, 9);
        const look = (block.leads === true ? '<w:keepNext/>' : '') + (left > 0 ? `<w:ind w:left="${left}"/>` : '');
        return paragraph(look, this.runsOf(block.runs, textWidth - left));
      }
      case 'quotation':
        return paragraph(styled('Quote'), this.runsOf(block.runs, textWidth - wideIndent));
      case 'item': {
        const level = Math.min(block.depth, 8);
        const number = (block.ordered ? this.numbers.get(block.list) : undefined) ?? bulletNumbering;
        const look = `${styled('ListParagraph')}<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${number}"/></w:numPr><w:spacing w:after="80"/>`;
        const room = textWidth - (block.ordered ? indent : wideIndent) * (level + 1);
        return paragraph(look, this.runsOf(block.runs, room));
      }
      case 'code':
        return block.lines
          .map(line => paragraph(noSpaceAfter, textRun(line, fontOf('Consolas') + sizeOf(19))))
          .join('');
      case 'rule':
        return paragraph('<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>', '');
      case 'table':
        return this.tableOf(block.rows);
    }
  }

  private tableOf(rows: readonly (readonly (readonly Run[])[])[]): string {
    const columns = rows.reduce((most, { length }) => Math.max(most, length), 0);
    if (columns === 0) return '';
    if (columns > mostColumns) {
      const tab = textRun('\t', '');
      return rows.map(cells => paragraph('', cells.map(runs => this.runsOf(runs, textWidth)).join(tab))).join('');
    }
    const width = Math.floor(textWidth / columns);
    const look = `<w:tblPr><w:tblW w:w="${textWidth}" w:type="dxa"/><w:tblBorders>${borders.join('')}</w:tblBorders></w:tblPr>`;
    const grid = `<w:tblGrid>${`<w:gridCol w:w="${width}"/>`.repeat(columns)}</w:tblGrid>`;
    const written = rows.map((cells, row) => {
      const isHeading = row === 0;
      const inside = cells.map(runs => this.cellOf(runs, isHeading, width)).join('');
      return `<w:tr>${isHeading ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${inside}</w:tr>`;
    });
    return `<w:tbl>${look}${grid}${written.join('')}</w:tbl>${paragraph('', '')}`;
  }

  private cellOf(runs: readonly Run[], isHeading: boolean, width: number): string {
    const words = isHeading ? runs.map(run => ({ ...run, bold: true })) : runs;
    const look = `<w:tcPr><w:tcW w:w="${width}" w:type="dxa"/><w:tcMar>${margins.join('')}</w:tcMar></w:tcPr>`;
    return `<w:tc>${look}${paragraph(noSpaceAfter, this.runsOf(words, width - 2 * cellMargin))}</w:tc>`;
  }

  /** @param room how wide a picture may be, in twentieths of a point. */
  private runsOf(runs: readonly Run[], room: number): string {
    return runs
      .map(run => (run.href === undefined ? this.runOf(run, room) : this.linkOf(run, run.href, room)))
      .join('');
  }

  private linkOf(run: Run, href: string, room: number): string {
    const id = `link${this.links.length + 1}`;
    this.links.push({ id, href });
    return `<w:hyperlink r:id="${id}" w:history="1">${this.runOf(run, room, id)}</w:hyperlink>`;
  }

  /** @param link the name of the link that it stands in. */
  private runOf(run: Run, room: number, link?: string): string {
    if (!run.picture) return textRuns(run, link !== undefined);
    const { id } = this.carried(run.picture);
    this.drawn++;
    return `<w:r>${drawing(run.picture, { number: this.drawn, words: run.text, room, id, link })}</w:r>`;
  }

  /** A picture that is shown twice is carried once. */
  private carried({ file }: NamedPicture): CarriedPicture {
    const number = this.files.size + 1;
    const carried = this.files.get(file.bytes) ?? {
      id: `picture${number}`,
      part: `media/image${number}.${file.type}`,
      file,
    };
    this.files.set(file.bytes, carried);
    return carried;
  }
}

/** @param look what Word keeps of a paragraph's look, in the order that its schema wants. */
function paragraph(look: string, runs: string): string {
  return `<w:p>${look === '' ? '' : `<w:pPr>${look}</w:pPr>`}${runs}</w:p>`;
}

function styled(style: string): string {
  return `<w:pStyle w:val="${style}"/>`;
}

/** One run a line. */
function textRuns({ text, bold, italic, code, raised }: Run, isLink: boolean): string {
  const look = [
    isLink && '<w:rStyle w:val="Hyperlink"/>',
    code === true && fontOf('Consolas'),
    bold === true && '<w:b/><w:bCs/>',
    italic === true && '<w:i/><w:iCs/>',
    raised === true && '<w:vertAlign w:val="superscript"/>',
  ];
  const marks = look.filter(mark => mark !== false).join('');
  return text
    .split('\n')
    .map((line, at) => textRun(line, marks, at > 0 ? '<w:br/>' : ''))
    .join('');
}

/** @param look of its letters, in the order that Word's schema wants. */
function textRun(text: string, look: string, before = ''): string {
  const marks = look === '' ? '' : `<w:rPr>${look}</w:rPr>`;
  return `<w:r>${marks}${before}<w:t xml:space="preserve">${xmlText(text)}</w:t></w:r>`;
}
