/** A stretch of a text: `start` inclusive, `end` exclusive, in UTF-16 code units, as VS Code counts. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Replaces the text at a span by `text`. An insertion has `start === end`. */
export interface TextEdit extends Span {
  readonly text: string;
}

/** The words of `text` at `span`. */
export function textAt(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** A span so many code units further on. */
export function movedSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** A span without the white space at its ends; a blank one is empty, at its end. */
export function trimmedSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isBlank(text.charAt(start))) start++;
  while (end > start && isBlank(text.charAt(end - 1))) end--;
  return { start, end };
}

function isBlank(char: string): boolean {
  return char.trim() === '';
}

/** Whether two spans share at least one code unit. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `offset` lies in `span`, both of its ends included (as a cursor does). */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/**
 * Applies edits to a text.
 *
 * @param edits in any order; insertions at one offset keep the order in which they are given.
 * @throws RangeError when an edit lies outside the text or two edits overlap: such edits have no one meaning.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = edits
    .map((edit, index) => ({ edit, index }))
    .sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end || a.index - b.index);
  let result = '';
  let from = 0;
  for (const { edit } of ordered) {
    if (edit.start < from || edit.end < edit.start || edit.end > text.length) {
      throw new RangeError(`Edit ${edit.start}–${edit.end} overlaps another or lies outside the text.`);
    }
    result += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return result + text.slice(from);
}
