import { convert } from 'html-to-text';
import type { HtmlToTextOptions } from 'html-to-text';

const options: HtmlToTextOptions = {
  wordwrap: false,
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'img', format: 'skip' },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map(selector => ({ selector, options: { uppercase: false } })),
    { selector: 'ul', options: { itemPrefix: '- ' } },
    { selector: 'hr', format: 'skip' },
    { selector: 'table', format: 'block' },
    ...['td', 'th'].map(selector => ({ selector, format: 'block' })),
    {
      selector: 'table.copydesk-data',
      format: 'dataTable',
      options: { uppercaseHeaderCells: false, maxColumnWidth: 400 },
    },
  ],
};

/** The words of an element as plain paragraphs with a blank line between; links as their text, lists with dashes, tables in columns. */
export function plainText(element: Element): string {
  markDataTables(element);
  return plainTextOf(element.innerHTML);
}

/** As {@link plainText}, of markup without tables that are more than layout. */
export function plainTextOf(markup: string): string {
  return tidy(convert(markup, options));
}

/** Old pages use tables for layout; only one without blocks in its cells is a table to a reader. */
function markDataTables(element: Element): void {
  for (const table of element.querySelectorAll('table')) {
    const layout = table.querySelector('p, div, table, ul, ol, br, h1, h2, h3, h4');
    if (layout) table.removeAttribute('class');
    else table.setAttribute('class', 'copydesk-data');
  }
}

/** Lines without white space at their ends, and never two blank lines in a row. */
function tidy(text: string): string {
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    const trimmed = line.trimEnd();
    if (trimmed !== '' || (lines.length > 0 && lines.at(-1) !== '')) lines.push(trimmed);
  }
  while (lines.at(-1) === '') lines.pop();
  return lines.join('\n');
}
