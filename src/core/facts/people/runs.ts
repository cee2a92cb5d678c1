import type { Span } from '../../text/span.js';

/** A line of so few words, without a stop at its end, is a heading or a kicker rather than a part of the line below. */
const fewWords = 4;
const shortLine = 48;

/**
 * The stretches of a paragraph that are read one by one: a heading (`## Conclusion`, `IMMEDIATE RELEASE`) is no part of the sentence on the next
 * line, while hard-wrapped lines belong together. In order, without gaps but for line ends.
 */
export function runsOf(text: string): Span[] {
  const runs: Span[] = [];
  let start = 0;
  for (let at = 0; at < text.length;) {
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    if (found >= 0 && standsAlone(text, at, end)) {
      if (end > start) runs.push({ start, end });
      start = end + 1;
    }
    at = end + 1;
  }
  if (start < text.length) runs.push({ start, end: text.length });
  return runs;
}

function standsAlone(text: string, start: number, end: number): boolean {
  if (/^\s*#/.test(text.slice(start, start + 8))) return true;
  if (end - start > shortLine) return false;
  const line = text.slice(start, end).trim();
  return !/[,;:–—-]$/.test(line) && line.split(/\s+/).length <= fewWords;
}
