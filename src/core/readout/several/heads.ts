import type { Line } from '../lines.js';
import { isTitleCase } from '../prose.js';
import { carriesEndMark, hasDateline, isSubject, roleOf } from './roles.js';
import type { Role } from './roles.js';

/** A line of the page with what it is. */
export interface Placed {
  readonly line: Line;
  readonly role: Role;
}

/** What stands above a release's own words, and how they begin. */
export interface Head {
  /** The number of its first line. */
  readonly first: number;
  /** The number of the line with which the release's own words begin. */
  readonly body: number;
  readonly title: Line | undefined;
  /** Whether a line in title case that says nothing of itself stands there, as a news release's headline does. */
  readonly headed: boolean;
  readonly attribution: Line | undefined;
  /** `For immediate release` and the like. */
  readonly marker: boolean;
  /** Header lines of an e-mail. */
  readonly mail: boolean;
  readonly date: boolean;
  readonly dateline: boolean;
  /** Whether the words begin as the account of a meeting or a call. */
  readonly tells: boolean;
  /** Length of the running text up to the next head or end, in characters. */
  readonly size: number;
}

/** Lines above a release's words, at most. */
const longestHead = 14;

/** Lines of one release that are looked at to measure it. */
const measured = 30;

const meetings =
  /\b(?:met|spoke|talked|held|hosted|called|phoned|telephoned|welcomed|received|visited|convened|joined|conversed)\b/i;

/** Tells of every line what it is. The mark at the end of a release's last line counts as a line of its own. */
export function placeLines(lines: readonly Line[], prose: ReadonlySet<Line>): Placed[] {
  return lines.flatMap((line): Placed[] => {
    const placed = { line, role: roleOf(line, prose.has(line)) };
    return placed.role !== 'end' && carriesEndMark(line) ? [placed, { line, role: 'end' }] : [placed];
  });
}

/**
 * The head that begins at a line; when titles stand there in a list, the one that begins at the last of them. Undefined when no running text
 * follows.
 */
export function readHead(lines: readonly Placed[], first: number): Head | undefined {
  const above: Placed[] = [];
  while (above.length < longestHead && standsAbove(lines[first + above.length])) {
    const one = lines[first + above.length];
    if (one) above.push(one);
  }
  const last = above.at(-1);
  const body = first + above.length - (last && goesOnBehind(last) ? 1 : 0);
  if (body === first + above.length && lines[body]?.role !== 'prose') return undefined;
  const skipped = listedTitles(above);
  const own = above.slice(skipped);
  const lineOf = (role: Role): Line | undefined => own.findLast(one => one.role === role)?.line;
  const words = lines[body]?.line;
  return {
    first: first + skipped,
    body,
    title: lineOf('title') ?? own.find(({ line }) => isSubject(line))?.line,
    headed: own.some(isHeadline),
    attribution: lineOf('attribution'),
    marker: lineOf('marker') !== undefined,
    mail: lineOf('mail') !== undefined,
    date: lineOf('date') !== undefined,
    dateline: words !== undefined && hasDateline(words),
    tells: words !== undefined && meetings.test(words.text.slice(0, 500)),
    size: sizeOf(lines, body),
  };
}

/** Whether a line reads like a headline without saying what it is the headline of. */
export function isHeadline({ line, role }: Placed): boolean {
  return (
    (role === 'other' || role === 'label') && line.text.length > 25 && line.text.length < 250 && isTitleCase(line.text)
  );
}

/** How many lines to pass to get to the last title of a list of them; none when the titles are one release's. */
function listedTitles(above: readonly Placed[]): number {
  const titles = above.flatMap(({ role }, at) => (role === 'title' ? [at] : []));
  return titles.length > 2 ? (titles.at(-1) ?? 0) : 0;
}

function standsAbove(placed: Placed | undefined): boolean {
  return placed !== undefined && placed.role !== 'prose' && placed.role !== 'end' && placed.role !== 'page-end';
}

/** An attribution that goes on in the release's own words, or a release that an archive keeps on one line. */
function goesOnBehind({ line, role }: Placed): boolean {
  return (role === 'attribution' && line.text.length > 200) || (role === 'title' && line.text.length > 350);
}

function sizeOf(lines: readonly Placed[], from: number): number {
  let size = 0;
  for (const [i, { line, role }] of lines.slice(from, from + measured).entries()) {
    if (i > 0 && role !== 'prose' && role !== 'other') break;
    if (i === 0 || role === 'prose') size += line.text.length;
  }
  return size;
}
