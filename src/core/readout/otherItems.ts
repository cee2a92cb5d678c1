import type { Line } from './lines.js';
import { endsSentence } from './prose.js';
import { isBodyLine } from './publisher.js';
import { isDesk, isReleaseNumber } from './releaseMarks.js';
import { readDateLine } from './released.js';
import { reach } from './runOn.js';
import { isTitleLine } from './title.js';

/** A release's marker or number further down is that of another release. */
const farthest = 20;

/**
 * The lines above a release's marker that are none of its own: another item of the page, whose words end in a link to a site, or whom to ask.
 *
 * @param prose the lines of running text.
 */
export function findStrange(lines: readonly Line[], prose: ReadonlySet<Line>): ReadonlySet<Line> {
  const marker = lines.slice(0, farthest).findIndex(isMarker);
  if (marker < 1) return new Set();
  const link = lines.slice(0, marker).findLastIndex(({ key }) => /^https?:\/\/\S{10,300}$/.test(key));
  if (lines.slice(0, Math.max(link, 0)).some(line => prose.has(line) && endsSentence(line))) {
    return new Set(lines.slice(0, ownStart(lines, marker)));
  }
  const above = lines.slice(0, marker);
  const last = above.findLastIndex(({ text }) => reach.test(text));
  const below = lines.slice(marker + 1).find(line => !isMarker(line) && !readDateLine(line));
  if (!below || above.some(line => prose.has(line) && endsSentence(line))) return new Set();
  // What has its title below the marker has none above it.
  const titled = !prose.has(below) || isTitleLine(below);
  return new Set(
    above
      .slice(0, last + 1)
      .filter(line => isOfContact(line) && (titled || (reach.test(line.text) && line.text.length > longestAddress))),
  );
}

/** An address alone is no longer, in characters; a line of names, places and addresses is. */
const longestAddress = 40;

/** A name, a place, a telephone's number; not a headline. */
function isOfContact(line: Line): boolean {
  if (readDateLine(line) || isBodyLine(line) || isTitleLine(line)) return false;
  return reach.test(line.text) || line.text.includes(', ') || line.text.split(' ').length < 5;
}

/** Of the body and its desk right above the marker. */
function ownStart(lines: readonly Line[], marker: number): number {
  let start = marker;
  while (start > 0 && isOfBody(lines[start - 1])) start--;
  return start;
}

function isOfBody(line: Line | undefined): boolean {
  return line !== undefined && (isBodyLine(line) || isDesk(line));
}

function isMarker(line: Line): boolean {
  return /^for immediate release\b.{0,40}$/.test(line.key) || isReleaseNumber(line);
}

/**
 * Whether a line below a release's words is the title of the next one on the page: it is marked as the first one's title is. A release that lists its
 * own meetings has another title above them.
 *
 * @param lines the page's.
 */
export function beginsNext(line: Line, lines: readonly Line[]): boolean {
  if (!marks.some(mark => mark.test(line.text)) || endsSentence(line) || !isTitleLine(line)) return false;
  const first = lines.slice(0, farthest).find(isTitleLine);
  return first !== undefined && first !== line && isMarkedAlike(first, line);
}

/** Whether two titles are marked alike: by `PRESS RELEASE :`, or both without it as items of a list. */
export function isMarkedAlike(first: Line, other: Line): boolean {
  const mark = marks.find(one => one.test(first.text));
  return mark !== undefined && mark === marks.find(one => one.test(other.text));
}

const marks = [/^(?:[•▪‣] )?(?:press|news|media) releases? ?: (?:\S+ ){2}\S/i, /^[•▪‣] \p{Lu}/u];
