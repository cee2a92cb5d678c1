/** Tags that stay open around others, at most; pages by hand or by machine stay under 100. */
const maxDepth = 500;

/** Tags in a page, at most; the largest government pages have some 10,000. */
const maxTags = 60_000;

/** `<` and `&`, at most: each cuts a text in two for the parser. */
const maxMarks = 200_000;

/** Elements that hold nothing, and those whose end a parser supplies: leaving them open does not nest them. */
const neverNested = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th option optgroup rp rt html head body'.split(
    ' ',
  ),
);

/** Elements whose content is no markup, as the parser under linkedom sees it. */
const rawText = new Set(['script', 'style', 'title', 'textarea']);

/** A plain start tag. One written in any other way (`<script/>`, a stray quotation mark) may not open raw text: its content is counted. */
const plainStartTag = /^<\w{1,10}(?:\s+[\w:-]+(?:=(?:"[^"<>]*"|'[^'<>]*'|[\w.:-]+))?)*\s*>$/;

/**
 * Refuses a page on which parsers take more than linear time: too deep, or with too many tags. One look at the markup, without parsing it.
 *
 * @throws RangeError when the page is beyond the limits.
 */
export function checkMarkup(html: string): void {
  if (occurrences(html, '<') + occurrences(html, '&') > maxMarks) throw new RangeError('The page is too large.');
  let depth = 0;
  let tags = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    const closing = html.charAt(at + 1) === '/';
    const name = tagName(html, closing ? at + 2 : at + 1);
    if (name === '') continue;
    tags++;
    if (!closing && opensRawText(html, at, name)) at = endOfRawText(html, at, name);
    else if (!neverNested.has(name)) depth = closing ? Math.max(0, depth - 1) : depth + 1;
    if (depth > maxDepth || tags > maxTags) throw new RangeError('The page is too deep or too large.');
  }
}

function occurrences(text: string, mark: string): number {
  let count = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) count++;
  return count;
}

function tagName(html: string, at: number): string {
  let end = at;
  while (end < at + 20 && /[a-z0-9-]/i.test(html.charAt(end))) end++;
  const name = html.slice(at, end).toLowerCase();
  return /^[a-z]/.test(name) ? name : '';
}

function opensRawText(html: string, at: number, name: string): boolean {
  return rawText.has(name) && plainStartTag.test(html.slice(at, Math.min(html.indexOf('>', at) + 1, at + 2000)));
}

/** Where the end tag of a raw-text element begins; the end of the page when there is none, as parsers see it. */
function endOfRawText(html: string, at: number, name: string): number {
  for (let end = html.indexOf('</', at); end >= 0; end = html.indexOf('</', end + 2)) {
    if (tagName(html, end + 2) === name) return end;
  }
  return html.length;
}
