import type { Span } from './span.js';
import { bisect } from './bisect.js';

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
  const marks = [...text.matchAll(/["“”„«»]|['‘’]|\n[^\S\n]*\n/g)];
  let lettersUpTo = 0;
  for (let next = 0; next < marks.length; next++) {
    const [mark, at] = [marks[next]?.[0] ?? '', marks[next]?.index ?? 0];
    if (open) {
      const paragraphEnds = mark.startsWith('\n');
      if (!paragraphEnds && !(open.closers.includes(mark) && closesAt(text, at))) continue;
      found.push({ start: open.start, end: paragraphEnds ? at : at + 1 });
      open = undefined;
    } else if (mark in closersOf && opensAt(text, at)) {
      const inName = isInName(text, at);
      // Of several such marks that no other closes, the first has looked through the paragraph for all of them.
      if (inName && at >= lettersUpTo) lettersUpTo = unclosedUpTo(text, marks, next);
      if (!inName || at >= lettersUpTo) open = { start: at, closers: closersOf[mark] ?? '' };
    }
  }
  if (open) found.push({ start: open.start, end: text.length });
  return { spans: found, isOpen: open !== undefined };
}

/** `Ofa 'Utoika`: a mark in front of a capital behind another name may be a letter of the second. */
function isInName(text: string, at: number): boolean {
  return (
    text.charAt(at) === "'" && /(?<!\p{L})\p{Lu}[\p{L}-]+\s'\p{Lu}$/u.test(text.slice(Math.max(0, at - 40), at + 2))
  );
}

/** Where the paragraph ends in which no mark closes a single one; 0 where one does. */
function unclosedUpTo(text: string, marks: readonly RegExpExecArray[], from: number): number {
  for (const { 0: mark, index } of marks.slice(from + 1)) {
    if (mark.startsWith('\n')) return index;
    if (/['’]/.test(mark) && closesAt(text, index)) return 0;
  }
  return text.length;
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
  const span = spans[bisect(spans, ({ start }) => start > inner.start) - 1];
  return span && inner.end <= span.end ? span : undefined;
}
