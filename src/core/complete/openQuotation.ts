/** A quotation in the making, on the line of the cursor. Offsets are into the text. */
export interface OpenQuotation {
  /** Behind the opening mark. */
  readonly start: number;
  /** Before the closing mark when there is one already, else the cursor. */
  readonly end: number;
  /** What stands between the opening mark and the cursor. */
  readonly typed: string;
  /** The closing mark that belongs to the opening one. */
  readonly closer: string;
  readonly isClosed: boolean;
}

const closers: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“', '«': '»' };
const marks = /["“”„«»]/g;

/** A paragraph is read back no further than this, in UTF-16 code units. */
const furthest = 10_000;

/**
 * The quotation in whose marks an offset stands, when its opening mark is on the same line. Single marks are left alone: most of them are
 * apostrophes.
 */
export function openQuotation(text: string, offset: number): OpenQuotation | undefined {
  const opening = openingBefore(text, offset);
  const lineStart = backTo(text, offset, /[\r\n]/);
  if (opening === undefined || opening < lineStart) return undefined;
  const closer = closers[text.charAt(opening)] ?? '"';
  const close = closingBehind(text, offset, text.charAt(opening));
  return {
    start: opening + 1,
    end: close ?? offset,
    typed: text.slice(opening + 1, offset),
    closer,
    isClosed: close !== undefined,
  };
}

/** Where the mark stands that is open at an offset, counted from the beginning of its paragraph or list item. */
function openingBefore(text: string, offset: number): number | undefined {
  const from = paragraphStart(text, offset);
  let opening: number | undefined;
  for (const match of text.slice(from, offset).matchAll(marks)) {
    const at = from + match.index;
    if (opening === undefined) {
      if (match[0] in closers) opening = at;
    } else if (closes(text.charAt(opening), match[0])) {
      opening = undefined;
    }
  }
  return opening;
}

/** Where the quotation is closed on its line. Of straight marks, which look alike, an odd one out closes it. */
function closingBehind(text: string, offset: number, opener: string): number | undefined {
  let end = offset;
  while (end < text.length && end - offset < furthest && !/[\r\n]/.test(text.charAt(end))) end++;
  const found = Array.from(text.slice(offset, end).matchAll(marks), match => ({
    mark: match[0],
    at: offset + match.index,
  }));
  const first = found[0];
  if (!first || !closes(opener, first.mark)) return undefined;
  const alike = found.filter(({ mark }) => mark === opener).length;
  return opener === '"' && alike % 2 === 0 && first.at > offset ? undefined : first.at;
}

function closes(opener: string, mark: string): boolean {
  return mark === closers[opener] || (opener !== '«' && mark === '"') || (opener === '„' && mark === '”');
}

const blockMark = /^[^\S\r\n]{0,12}(?:[-*+•>]|\d{1,3}[.)]|#{1,6})[^\S\r\n]/;

function paragraphStart(text: string, offset: number): number {
  let start = backTo(text, offset, /[\r\n]/);
  while (start > 0 && offset - start < furthest && !blockMark.test(text.slice(start, start + 24))) {
    const above = backTo(text, start - 1, /[\r\n]/);
    if (text.slice(above, start).trim() === '') break;
    start = above;
  }
  return start;
}

function backTo(text: string, offset: number, what: RegExp): number {
  let at = Math.max(0, offset);
  while (at > 0 && offset - at < furthest && !what.test(text.charAt(at - 1))) at--;
  return at;
}
