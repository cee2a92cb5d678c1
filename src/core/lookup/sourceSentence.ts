import type { Readout } from '../readout/types.js';
import { trimmedSpan, type Span } from '../text/span.js';

/**
 * The sentence of a readout in which a stretch of its text stands, from the first to the last where it reaches over several; for what stands in no
 * sentence (a title, the page around the release) the line.
 */
export function sourceSentence({ statements, text }: Readout, stretch: Span): Span {
  const holding = statements.filter(
    ({ span }) => span.start <= Math.max(stretch.start, stretch.end - 1) && stretch.start < span.end,
  );
  const first = holding[0];
  const last = holding.at(-1);
  return first && last ? { start: first.span.start, end: last.span.end } : linesAround(text, stretch);
}

/** A line is no longer than this; a page can be all one line. */
const longestLine = 1000;

function linesAround(text: string, stretch: Span): Span {
  let { start, end } = stretch;
  while (start > 0 && stretch.start - start < longestLine && !isBreak(text.charAt(start - 1))) start--;
  while (end < text.length && end - stretch.end < longestLine && !isBreak(text.charAt(end))) end++;
  return trimmedSpan(text, { start, end });
}

function isBreak(char: string): boolean {
  return char === '\n' || char === '\r';
}
