import type { Span } from './span.js';

/**
 * What stands in quotation marks, marks included, in ascending order. A quotation that is not closed ends with its paragraph, as one does that
 * goes on in the next. Single marks count when they stand where a quotation begins; apostrophes do not.
 */
export function quotations(text: string): Span[] {
  return readQuotations(text).spans;
}

/** The same, and whether the last of them is not closed where the text ends. */
export function readQuotations(text: string): { readonly spans: Span[]; readonly isOpen: boolean } {
  const found: Span[] = [];
  let open: { start: number; closers: string } | undefined;
  for (const match of text.matchAll(/["“”„«»]|['‘’]|\n[^\S\n]*\n/g)) {
    const mark = match[0];
    const at = match.index;
    if (open) {
      const paragraphEnds = mark.startsWith('\n');
      if (!paragraphEnds && !(open.closers.includes(mark) && closesAt(text, at))) continue;
      found.push({ start: open.start, end: paragraphEnds ? at : at + 1 });
      open = undefined;
    } else if (mark in closersOf && opensAt(text, at)) {
      open = { start: at, closers: closersOf[mark] ?? '' };
    }
  }
  if (open) found.push({ start: open.start, end: text.length });
  return { spans: found, isOpen: open !== undefined };
}

const closersOf: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”"',
  '„': '“”"',
  '«': '»',
  "'": "'’",
  '‘': "’'",
};

function opensAt(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (mark !== "'" && mark !== '‘') return true;
  return (at === 0 || /[\s([{"“—–-]/u.test(text.charAt(at - 1))) && /[\p{L}\p{N}[“"]/u.test(text.charAt(at + 1));
}

/** A single mark between two letters is an apostrophe. */
function closesAt(text: string, at: number): boolean {
  return !/['’]/.test(text.charAt(at)) || !/[\p{L}\p{N}]/u.test(text.charAt(at + 1));
}

/** The span, of spans in ascending order that do not overlap, that holds all of `inner`. */
export function spanAround(spans: readonly Span[], inner: Span): Span | undefined {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spans[middle]?.start ?? 0) <= inner.start) low = middle;
    else high = middle - 1;
  }
  const span = spans[low];
  return span && span.start <= inner.start && inner.end <= span.end ? span : undefined;
}
