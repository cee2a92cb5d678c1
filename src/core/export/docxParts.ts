import type { ExportDocument } from './document.js';
import { head, kinds, packages, sizeOf, wordPart, xmlText } from './docxXml.js';
import type { WordPicture } from './wordPicture.js';

/** What a document links, by the name that it has in it. */
export interface OutwardLink {
  readonly id: string;
  readonly href: string;
}

/** A picture of a document: the name that it has in it, and the part that holds it, beside the document's own. */
export interface CarriedPicture {
  readonly id: string;
  readonly part: string;
  readonly file: WordPicture;
}

const wordParts = ['styles', 'numbering', 'settings', 'footer'] as const;
const fileOf = (part: string): string => (part === 'footer' ? 'footer1.xml' : `${part}.xml`);

/** Of every part, what kind it is. */
export const contentTypes = `${head}<Types xmlns="${packages}/content-types">${[
  ...Object.entries({
    rels: 'application/vnd.openxmlformats-package.relationships+xml',
    xml: 'application/xml',
    png: 'image/png',
    gif: 'image/gif',
    jpg: 'image/jpeg',
  }).map(([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`),
  kindOf('/word/document.xml', 'officedocument.wordprocessingml.document.main'),
  ...wordParts.map(part => kindOf(`/word/${fileOf(part)}`, `officedocument.wordprocessingml.${part}`)),
  kindOf('/docProps/core.xml', 'package.core-properties'),
].join('')}</Types>`;

function kindOf(part: string, kind: string): string {
  return `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-${kind}+xml"/>`;
}

/** Where the document is, and what tells of it. */
export const packageLinks = linksPart([
  linkTo('document', `${kinds}/officeDocument`, 'word/document.xml'),
  linkTo('core', `${packages}/relationships/metadata/core-properties`, 'docProps/core.xml'),
]);

/** What the document needs: its other parts, what it links, and its pictures. */
export function partLinks(links: readonly OutwardLink[], pictures: readonly CarriedPicture[]): string {
  return linksPart([
    ...wordParts.map(part => linkTo(part, `${kinds}/${part}`, fileOf(part))),
    ...links.map(({ id, href }) => linkTo(id, `${kinds}/hyperlink`, href, ' TargetMode="External"')),
    ...pictures.map(({ id, part }) => linkTo(id, `${kinds}/image`, part)),
  ]);
}

function linksPart(links: readonly string[]): string {
  return `${head}<Relationships xmlns="${packages}/relationships">${links.join('')}</Relationships>`;
}

function linkTo(id: string, kind: string, target: string, mode = ''): string {
  return `<Relationship Id="${id}" Type="${kind}" Target="${xmlText(target)}"${mode}/>`;
}

/** Without it, Word takes a document for one of its version of 2007. */
export const settingsPart = wordPart(
  'settings',
  '<w:defaultTabStop w:val="720"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>',
);

/** The number of each page, and of all. */
export const footerPart = wordPart(
  'ftr',
  `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${fieldOf('PAGE')}${small('<w:t xml:space="preserve"> / </w:t>')}${fieldOf('NUMPAGES')}</w:p>`,
);

function fieldOf(field: string): string {
  const mark = (type: string): string => small(`<w:fldChar w:fldCharType="${type}"/>`);
  return `${mark('begin')}${small(`<w:instrText xml:space="preserve">${field}</w:instrText>`)}${mark('separate')}${mark('end')}`;
}

function small(inside: string): string {
  return `<w:r><w:rPr>${sizeOf(18)}</w:rPr>${inside}</w:r>`;
}

/** The document's own record: who wrote it, what it is called, and when the file was made. */
export function corePart({ title, author }: ExportDocument, now: Date): string {
  const time = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${now.toISOString()}</dcterms:${name}>`;
  return `${head}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title><dc:creator>${xmlText(author ?? '')}</dc:creator><cp:lastModifiedBy>Copydesk</cp:lastModifiedBy><cp:revision>1</cp:revision>${time('created')}${time('modified')}</cp:coreProperties>`;
}
