import { sharedEnd, sharedStart } from './shared.js';
import { movedSpan, type Span } from './span.js';

/** Moves places of a text to where their words stand in a later one. What lies between the first and the last difference counts as rewritten. */
export interface Carry {
  /** Where the words of a span stand now; undefined when they were rewritten, or letters or figures were written onto them. */
  words(span: Span): Span | undefined;
  /** Where a span stands now, with what was written within it. What was taken out altogether leaves an empty span where it stood. */
  around(span: Span): Span;
  /** Whether no line break was taken out or written. */
  readonly isInLine: boolean;
}

/** Compares two texts, in UTF-16 code units; takes time linear in them. */
export function carryBetween(before: string, after: string): Carry {
  const start = sharedStart(before, after);
  const end = sharedEnd(before.slice(start), after.slice(start));
  const gone: Span = { start, end: before.length - end };
  const fresh: Span = { start, end: after.length - end };
  const shift = after.length - before.length;
  const written = after.slice(fresh.start, fresh.end);
  const isInsertion = gone.start === gone.end;
  const staysBefore = isInsertion && !/^[\p{L}\p{N}]/u.test(written);
  const staysBehind = isInsertion && !/[\p{L}\p{N}]$/u.test(written);

  return {
    isInLine: !/[\r\n]/.test(before.slice(gone.start, gone.end) + written),
    words: span => {
      if (span.end < gone.start || (span.end === gone.start && staysBefore)) return span;
      if (span.start > gone.end || (span.start === gone.end && staysBehind)) return movedSpan(span, shift);
      return undefined;
    },
    around: span => {
      const from = span.start <= gone.start ? span.start : Math.max(span.start + shift, fresh.end);
      const to = span.end <= gone.start ? span.end : span.end < gone.end ? gone.start : span.end + shift;
      return { start: from, end: Math.max(from, to) };
    },
  };
}
