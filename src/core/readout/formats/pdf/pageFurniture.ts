import type { Column, PdfPage, PrintedLine } from './types.js';

/** How much of a page's height, at its top and at its bottom, heads and feet stand in. */
const margin = 0.16;

/** Lines of a head or a foot, at most. */
const mostLines = 4;

/** `7`, `- 2 -`, `Page 2 of 3`. */
const pageNumber = /^(?:page )?[-–—([ ]{0,3}\d{1,4}[-–—)\] ]{0,3}(?:(?:of|\/|\|) ?\d{1,4})?$/i;

/** What browsers print at the edges of a page: the day and time of printing, the page's title and address, the number of the sheet. */
const printed = [
  /^\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},? \d{1,2}:\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?(?: .{0,300})?$/i,
  /^(?:(?:https?|file):\/\/\S{1,2000})(?: {1,9}\d{1,4}\/\d{1,4})?$/i,
  /^\d{1,4} of \d{1,4} {1,9}\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}.{0,20}$/i,
];

/** The address that a browser printed on a page's edge, if it is there in full. */
export function printedAddress(columns: readonly Column[], pages: readonly PdfPage[]): string | undefined {
  for (const { page, lines } of columns) {
    for (const line of lines) {
      const address =
        edgeOf(line, pages[page]) && /(?:^| )(https?:\/\/[^\s…]{4,2000})(?: {1,9}\d{1,4}\/\d{1,4})?$/.exec(line.text);
      if (address && (line.text.startsWith('http') || line.text.includes('   http'))) return address[1];
    }
  }
  return undefined;
}

/**
 * Takes away page numbers and the heads and feet that pages repeat. A letterhead stays where it stands first: it names who issued the release.
 */
export function withoutPageFurniture(columns: readonly Column[], pages: readonly PdfPage[]): Column[] {
  const repeated = repeatedLines(columns, pages);
  const seen = new Set<string>();
  return columns.map(column => ({
    ...column,
    lines: column.lines.filter(line => {
      const edge = edgeOf(line, pages[column.page]);
      if (!edge) return true;
      if (pageNumber.test(line.text) || printed.some(pattern => pattern.test(line.text))) return false;
      if (!repeated.has(keyOf(line, edge))) return true;
      const first = edge === 'top' && !seen.has(line.text) && !/\d/.test(line.text);
      seen.add(line.text);
      return first;
    }),
  }));
}

/** The lines that stand at the same edge of several pages, their numbers apart. */
function repeatedLines(columns: readonly Column[], pages: readonly PdfPage[]): ReadonlySet<string> {
  const onPages = new Map<string, Set<number>>();
  for (const { page, lines } of columns) {
    for (const edge of ['top', 'bottom'] as const) {
      const own = lines.filter(line => edgeOf(line, pages[page]) === edge);
      for (const line of edge === 'top' ? own.slice(0, mostLines) : own.slice(-mostLines)) {
        const key = keyOf(line, edge);
        onPages.set(key, (onPages.get(key) ?? new Set()).add(page));
      }
    }
  }
  // Books have heads for left and right pages, and none on the first.
  const enough = Math.max(2, Math.floor((pages.length - 1) / 2));
  return new Set([...onPages].filter(([, found]) => found.size >= enough).map(([key]) => key));
}

function edgeOf(line: PrintedLine, page: PdfPage | undefined): 'top' | 'bottom' | undefined {
  if (!page) return undefined;
  if (line.y < page.height * margin) return 'top';
  return line.y > page.height * (1 - margin) ? 'bottom' : undefined;
}

function keyOf(line: PrintedLine, edge: string): string {
  return `${edge} ${line.text
    .slice(0, 200)
    .replace(/\d{1,6}/g, '#')
    .toLowerCase()}`;
}
