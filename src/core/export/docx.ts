import { strToU8, zipSync } from 'fflate';
import { DocxBody } from './docxBody.js';
import { numberedLists, numberingPart, numbersOf } from './docxNumbering.js';
import { contentTypes, corePart, footerPart, packageLinks, partLinks, settingsPart } from './docxParts.js';
import { stylesPart } from './docxStyles.js';
import { wordPart } from './docxXml.js';
import type { ExportDocument } from './document.js';

/** Of the page (A4) and its margins, in twentieths of a point. */
const page = `<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/>`;

/**
 * Writes a document as a Word file (Office Open XML, ECMA-376). Word's own styles are used, so that an editor can restyle the whole of it. Only the parts that an
 * article needs are in it: Word adds its own, such as a theme, when the document is saved there.
 */
export function writeDocx(document: ExportDocument): Promise<Uint8Array> {
  const lists = numberedLists(document.blocks);
  const body = new DocxBody(numbersOf(lists));
  const blocks = document.blocks.map(block => body.blockOf(block)).join('');
  const section = `<w:sectPr><w:footerReference w:type="default" r:id="footer"/>${page}<w:docGrid w:linePitch="360"/></w:sectPr>`;
  const { links, pictures } = body;
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': packageLinks,
    'docProps/core.xml': corePart(document, new Date()),
    'word/document.xml': wordPart('document', `<w:body>${blocks}${section}</w:body>`),
    'word/_rels/document.xml.rels': partLinks(links, pictures),
    'word/styles.xml': stylesPart(document.language),
    'word/numbering.xml': numberingPart(lists),
    'word/settings.xml': settingsPart,
    'word/footer1.xml': footerPart,
  };
  const written = Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)] as const);
  const carried = pictures.map(({ file, part }) => [`word/${part}`, file.bytes] as const);
  return Promise.resolve(zipSync(Object.fromEntries([...written, ...carried])));
}
