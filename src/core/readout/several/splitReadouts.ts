import type { Span } from '../../text/span.js';
import { splitLines } from '../lines.js';
import { proseLines, withoutDoubleSpacing } from '../prose.js';
import { savedText } from '../savedSource.js';
import { isHeadline, placeLines, readHead } from './heads.js';
import type { Head, Placed } from './heads.js';
import { followsEnd, isLikely, isListedWith, isRelease, isStrong, isSummary } from './signs.js';

/** One release of a page. */
export interface ReadoutPart {
  /** Of the page's text: the release, with as much of the page's furniture as lies around it. */
  readonly span: Span;
}

/**
 * Finds the releases on a page that holds several: behind end marks (`###`, `-30-`), under their own titles, attribution lines or release
 * markers, or as the messages of a mail archive. What follows an end without being a release (words about a body, contacts) is left to the
 * release before it. Linear in the text.
 *
 * @returns one part over the whole text unless there are clearly several.
 */
export function splitReadouts(text: string): readonly ReadoutPart[] {
  const { start } = savedText(text);
  const lines = withoutDoubleSpacing(splitLines(text, start));
  const placed = placeLines(lines, proseLines(lines));
  const offsets = findStarts(placed).map(at => (at === 0 ? 0 : (placed[at]?.line.span.start ?? 0)));
  if (offsets.length < 2) return [{ span: { start: 0, end: text.length } }];
  return offsets.map((from, i) => ({
    span: { start: from, end: trimmedEnd(text, from, offsets[i + 1] ?? text.length) },
  }));
}

/**
 * What lies between the release before and the line that is looked at: `open`, nothing but its own words; `ended`, the mark of its end and no
 * running text since; `past`, other things of the page, such as contacts.
 */
type Place = 'open' | 'ended' | 'past';

/** Where the releases begin, as numbers of lines. */
function findStarts(lines: readonly Placed[]): number[] {
  const top = topOf(lines);
  const starts = top ? [0] : [];
  let before = top;
  let place: Place = 'open';
  /** The first line that does not belong to what came before. */
  let free = 0;
  for (let at = top ? top.body + 1 : 0; at < lines.length; at++) {
    const role = lines[at]?.role;
    if (role === 'end' || role === 'page-end') {
      place = role === 'end' ? 'ended' : place === 'open' ? 'past' : place;
      free = at + 1;
      continue;
    }
    const mayBegin = beginsHead(lines[at]) || (place === 'ended' && (free === at || role === 'prose'));
    const head = mayBegin ? readHead(lines, at) : undefined;
    if (head && isAnother(lines, head, before, place)) {
      const summary = before !== undefined && place === 'open' && isSummary(before, head);
      if (!summary) starts.push(startOf(lines, head, free, place));
      before = head;
      place = 'open';
      at = head.body;
      free = at + 1;
    } else if (role === 'prose') {
      place = place === 'open' ? 'open' : 'past';
      free = at + 1;
    }
  }
  return starts;
}

function beginsHead(placed: Placed | undefined): boolean {
  return placed !== undefined && (/^(?:title|attribution|marker|mail)$/.test(placed.role) || isHeadline(placed));
}

function isAnother(lines: readonly Placed[], head: Head, before: Head | undefined, place: Place): boolean {
  if (place === 'ended') return followsEnd(head, lines[head.body]?.line.text ?? '');
  if (isListedWith(head, before)) return true;
  return place === 'past' && before ? isStrong(head) : isLikely(head, before);
}

/** Lines above the page's first running text that are looked at. */
const longestTop = 14;

/** The release with which the page begins; undefined when it begins with words of its own. */
function topOf(lines: readonly Placed[]): Head | undefined {
  const words = lines.findIndex(({ role }) => role === 'prose' || role === 'attribution');
  if (words < 0) return undefined;
  const from = Math.max(0, words - longestTop + 1);
  const first = lines.slice(from, words).findIndex(beginsHead);
  const head = readHead(lines, first < 0 ? words : from + first);
  return head && isRelease(head) ? head : undefined;
}

/** The first line of a release: dates, names of bodies and the like right above its head are its own, and after an end mark everything is. */
function startOf(lines: readonly Placed[], head: Head, free: number, place: Place): number {
  if (place === 'ended') return Math.min(free, head.first);
  let at = head.first;
  // Nothing above a list's mark belongs to its item.
  if (/^[•▪‣] /.test(lines[at]?.line.key ?? '')) return at;
  while (at > free && /^(?:date|label|mail|marker)$/.test(lines[at - 1]?.role ?? '')) at--;
  return at;
}

function trimmedEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && text.charAt(end - 1).trim() === '') end--;
  return end;
}
