import { fontOf, sizeOf, wordPart, xmlText } from './docxXml.js';

const font = 'Georgia';

/** From line to line, in 240ths of what the letters take. */
const lines = { text: 288, heading: 264 };

/** Of the six levels of headings: the size of their letters in half points, and the space before them in twentieths of a point. */
const headings = [
  [40, 0],
  [28, 320],
  [24, 240],
  [23, 200],
  [23, 200],
  [23, 200],
] as const;

/** The part with the look of Word's own styles. */
export function stylesPart(language: string): string {
  const text = `<w:rPrDefault><w:rPr>${fontOf(font)}${sizeOf(23)}<w:lang w:val="${xmlText(language)}"/></w:rPr></w:rPrDefault>`;
  const paragraphs = `<w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="${lines.text}" w:lineRule="auto"/></w:pPr></w:pPrDefault>`;
  return wordPart('styles', `<w:docDefaults>${text}${paragraphs}</w:docDefaults>${styles}`);
}

const isDefault = ' w:default="1"';
const next = '<w:next w:val="Normal"/>';

const styles = [
  style('paragraph', 'Normal', 'Normal', '<w:qFormat/>', isDefault),
  style('character', 'DefaultParagraphFont', 'Default Paragraph Font', '<w:uiPriority w:val="1"/>', isDefault),
  style('table', 'TableNormal', 'Normal Table', tableLook(), isDefault),
  ...headings.map(([size, before], at) =>
    ofNormal(`Heading${at + 1}`, `heading ${at + 1}`, `${next}<w:qFormat/>${headingLook(size, before, at)}`),
  ),
  ofNormal('ListParagraph', 'List Paragraph', '<w:qFormat/>'),
  ofNormal('Quote', 'Quote', `${next}<w:qFormat/><w:pPr><w:ind w:left="720"/></w:pPr>`),
  style(
    'character',
    'Hyperlink',
    'Hyperlink',
    '<w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="99"/><w:unhideWhenUsed/><w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr>',
  ),
].join('');

function style(type: string, id: string, name: string, rest: string, attributes = ''): string {
  return `<w:style w:type="${type}" w:styleId="${id}"${attributes}><w:name w:val="${name}"/>${rest}</w:style>`;
}

function ofNormal(id: string, name: string, rest: string): string {
  return style('paragraph', id, name, `<w:basedOn w:val="Normal"/>${rest}`);
}

/** A heading stands on one page, with the beginning of what it is over. */
function headingLook(size: number, before: number, level: number): string {
  const paragraph = `<w:keepNext/><w:keepLines/><w:spacing w:before="${before}" w:after="120" w:line="${lines.heading}" w:lineRule="auto"/><w:outlineLvl w:val="${level}"/>`;
  return `<w:pPr>${paragraph}</w:pPr><w:rPr>${fontOf(font)}<w:b/><w:bCs/><w:color w:val="000000"/>${sizeOf(size)}</w:rPr>`;
}

function tableLook(): string {
  const margins = [0, 108, 0, 108].map((width, at) => {
    const side = ['top', 'left', 'bottom', 'right'][at] ?? '';
    return `<w:${side} w:w="${width}" w:type="dxa"/>`;
  });
  return `<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>${margins.join('')}</w:tblCellMar></w:tblPr>`;
}
