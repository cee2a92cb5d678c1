import { Readability } from '@mozilla/readability';
import { splitLines } from '../lines.js';
import type { HtmlText } from '../readoutFrom.js';
import { readDateLine } from '../released.js';
import { checkMarkup } from './guard.js';
import { canonicalUrl, mainPart, pageSite, pageTitle, parsePage, removePageParts } from './page.js';
import { plainText } from './plainText.js';

/**
 * The words of a web page: its main content as plain paragraphs, the title first. Nothing in the page runs or loads.
 *
 * @param url where the page came from; relative addresses in it are held against it.
 * @throws RangeError on a page that is too deep or has too many tags to be a release.
 */
export function readHtml(html: string, url?: string): HtmlText {
  checkMarkup(html);
  const document = parsePage(html);
  const title = pageTitle(document);
  const site = pageSite(document);
  const address = canonicalUrl(document, url);
  removePageParts(document);
  const text = withTitle(contentOf(document), title);
  return { text, ...(title && { title }), ...(site && { site }), ...(address && { canonicalUrl: address }) };
}

/**
 * Readability finds the content of long articles well, but a readout may be two sentences long: when it strays from what the page itself
 * marks as its main part, or leaves out most of it, that part counts.
 */
function contentOf(document: Document): string {
  const marked = mainPart(document);
  const whole = plainText(marked ?? document.body);
  const content = readable(document);
  const inside = whole.includes(content.split('\n', 1)[0] ?? '');
  const enough = marked
    ? inside && content.length >= whole.length * 0.5
    : content.length >= Math.min(whole.length, 100);
  return enough ? withDate(content, whole) : whole;
}

/** Lines above the content that are looked at for the day of the release: pages print it beside the title. */
const above = 12;

/** The content with the line above it that states the day of the release, where Readability left it out. */
function withDate(content: string, whole: string): string {
  const first = content.split('\n', 1)[0] ?? '';
  const at = whole.indexOf(first);
  if (at <= 0) return content;
  const lines = splitLines(whole.slice(Math.max(0, at - 2000), at)).slice(-above);
  const dated = lines.filter(line => readDateLine(line)).map(line => line.text);
  return [...dated, content].join('\n\n');
}

/** What Readability takes for the page's content; nothing when it finds none or gives up. It changes the document. */
function readable(document: Document): string {
  try {
    const found = new Readability(document, { serializer: node => node, disableJSONLD: true }).parse()?.content;
    return isElement(found) ? plainText(found) : '';
  } catch {
    return '';
  }
}

function isElement(node: Node | null | undefined): node is Element {
  return node?.nodeType === 1;
}

function withTitle(text: string, title: string | undefined): string {
  if (!title) return text;
  const beginning = text
    .slice(0, title.length + 400)
    .split('\n')
    .map(line => line.split(/\s/).filter(Boolean).join(' '))
    .filter(Boolean)
    .join('\n');
  // A line that holds more than the title only speaks of it, as a note on how to cite the page does.
  const cited = beginning.split('\n').some(line => line.includes(title) && line !== title);
  return beginning.split('\n').join(' ').includes(title) && !cited ? text : `${title}\n\n${text}`;
}
