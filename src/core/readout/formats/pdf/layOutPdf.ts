import { columnsOf } from './columns.js';
import { printedAddress, withoutPageFurniture } from './pageFurniture.js';
import { paragraphsOf } from './paragraphs.js';
import type { PdfPage } from './types.js';
import { joinerFor } from './wordBreaks.js';

/**
 * The text of a document's pages in the order in which it is read: columns one after the other, without page numbers and repeated heads and feet,
 * broken lines and words joined again.
 */
export function layOutPdf(pages: readonly PdfPage[]): { text: string; url?: string } {
  const printed = pages.flatMap((page, number) => columnsOf(page, number));
  const columns = withoutPageFurniture(printed, pages).filter(({ lines }) => lines.length > 0);
  const joiner = joinerFor(columns.flatMap(({ lines }) => lines.map(line => line.text)));
  const url = printedAddress(printed, pages);
  return { text: paragraphsOf(columns, joiner), ...(url && { url }) };
}
