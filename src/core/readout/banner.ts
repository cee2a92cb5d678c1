import { readAttribution } from './attribution.js';
import { readDateline } from './dateline.js';
import { shareTold, wordsOf } from './goesOn.js';
import type { Line } from './lines.js';
import { isProse, tells } from './prose.js';
import { isTitleLine } from './title.js';

/** A release's head begins within so many lines of a page. */
const farthest = 60;

/** A release tells in so many lines what its summary tells. */
const textLines = 5;

/** The sentences of a banner are no longer than this together, in characters. */
const longestBanner = 700;

/**
 * The sentences that a page puts above a release's head, on cookies or on its safety: those that stand above the first title, attribution or dateline,
 * tell of no meeting and are fewer than what follows. A sentence of which the text tells again is the page's summary of it, and is none of them. Linear.
 */
export function findBanner(lines: readonly Line[], prose: ReadonlySet<Line>): ReadonlySet<Line> {
  const found: Line[] = [];
  let words = 0;
  for (const [at, line] of lines.slice(0, farthest).entries()) {
    if (beginsRelease(line)) {
      if (words === 0 || proseBehind(lines, at) <= words) break;
      const told = new Set(lines.slice(at, at + textLines).flatMap(({ key }) => wordsOf(key)));
      return new Set(found.filter(one => !isSummary(one, told)));
    }
    if (!prose.has(line)) continue;
    found.push(line);
    words += line.text.length;
    if (words > longestBanner || tells.test(line.text) || /^["“]/.test(line.text)) break;
  }
  return new Set();
}

/** A sentence with its stop: a title that a menu has cut short has none, or three. */
function isSummary(line: Line, told: ReadonlySet<string>): boolean {
  return /[^.]\.$/.test(line.text) && shareTold(line, told) >= 0.5;
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
