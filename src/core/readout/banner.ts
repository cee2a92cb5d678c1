import { readAttribution } from './attribution.js';
import { readDateline } from './dateline.js';
import type { Line } from './lines.js';
import { isProse, tells } from './prose.js';
import { isTitleLine } from './title.js';

/** A release's head begins within so many lines of a page. */
const farthest = 60;

/** The sentences of a banner are no longer than this together, in characters. */
const longestBanner = 700;

/**
 * Counts the lines above a release's head when a page puts sentences of its own there, on cookies or on its safety: those that stand above the
 * first title, attribution or dateline, tell of no meeting and are fewer than what follows. None when there are no such sentences. Linear.
 */
export function bannerLength(lines: readonly Line[], prose: ReadonlySet<Line>): number {
  let words = 0;
  for (const [at, line] of lines.slice(0, farthest).entries()) {
    if (beginsRelease(line)) return words > 0 && proseBehind(lines, at) > words ? at : 0;
    if (!prose.has(line)) continue;
    words += line.text.length;
    if (words > longestBanner || tells.test(line.text) || /^["“]/.test(line.text)) return 0;
  }
  return 0;
}

function beginsRelease(line: Line): boolean {
  if (isTitleLine(line)) return true;
  const attribution = readAttribution(line);
  return (attribution !== undefined && !attribution.says) || readDateline(line) !== undefined;
}

/** Characters of the running text behind a line, the line itself included when it is some. */
function proseBehind(lines: readonly Line[], at: number): number {
  return lines
    .slice(at, at + farthest)
    .filter(line => isProse(line) && !isTitleLine(line))
    .reduce((sum, line) => sum + line.text.length, 0);
}
