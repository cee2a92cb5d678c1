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
  let listed = false;
  for (let at = 0; at < text.length;) {
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    // The last of a list has no other behind it.
    const lastListed: boolean = listed;
    listed = isEntry(text, at, end) && (lastListed || title.test(text.slice(end + 1, end + titleLength)));
    if (found >= 0 && (listed || standsAlone(text, at, end))) {
      if (end > start) runs.push({ start, end });
      start = end + 1;
    }
    at = end + 1;
  }
  if (start < text.length) runs.push({ start, end: text.length });
  return runs;
}

/** Whether a line may be one of a list of people, as it stands above a release that several give out. */
function isEntry(text: string, start: number, end: number): boolean {
  if (end - start > longestEntry || /[.,;:–—-]\s*$/.test(text.slice(Math.max(start, end - 2), end))) return false;
  return title.test(text.slice(start, start + titleLength));
}

const longestEntry = 120;
const titleLength = 20;
const title =
  /^(?:The (?:Right |Rt\.? |Most )?Hon|(?:Right |Rt\.? )?Hon(?:ou?rable)?\b|Senator |Sen\. |H\.?E\.? |Mr\.? |Mrs\.? |Ms\.? |Dr\.? |Prof\.? |Sir |Dame )/;

function standsAlone(text: string, start: number, end: number): boolean {
  if (/^\s*#/.test(text.slice(start, start + 8))) return true;
  if (end - start > shortLine) return false;
  const line = text.slice(start, end).trim();
  return !/[,;:–—-]$/.test(line) && line.split(/\s+/).length <= fewWords;
}
