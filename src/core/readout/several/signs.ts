import { readMeeting } from '../meeting.js';
import { isMarkedAlike } from '../otherItems.js';
import type { Head } from './heads.js';
import { introducesReadout, isReadoutTitle, titleKey } from './roles.js';

/** A listing's teaser is shorter than this, in characters; the shortest releases without an attribution are longer. */
const longestTeaser = 250;

/** A page's own summary of the release below it is no longer than this, in characters. */
const longestSummary = 900;

/** Whether the words below a head can be a release at all, as against a page's own. */
export function isRelease(head: Head): boolean {
  return head.title !== undefined || head.attribution !== undefined || head.marker || head.dateline || head.tells;
}

/** Whether a head shows by itself that another release begins, wherever it stands. */
export function isStrong(head: Head): boolean {
  if (head.mail) return head.title !== undefined;
  if (head.title) return head.attribution !== undefined || head.marker;
  return head.marker && (head.attribution !== undefined || head.dateline);
}

/** Whether a page marks two releases' titles alike, as those of a list; a teaser is no release. */
export function isListedWith(head: Head, before: Head | undefined): boolean {
  if (!head.title || !before?.title || head.size < longestTeaser) return false;
  return head.title !== before.title && isMarkedAlike(head.title, before.title);
}

/** Whether a head shows that another release begins right below the words of one that has the like. */
export function isLikely(head: Head, before: Head | undefined): boolean {
  if (isStrong(head)) return true;
  if (!head.title && head.attribution) return introducesReadout(head.attribution) && before !== undefined;
  if (head.size < longestTeaser || !(head.tells || head.dateline)) return false;
  if (!head.title) return head.headed && head.dateline && before?.dateline === true;
  return head.date || head.dateline || (isReadoutTitle(head.title) && before?.title !== undefined);
}

/**
 * Whether a head right behind an end mark is that of a release, and not of the words about a body that end many.
 *
 * @param words the first line of the words below the head.
 */
export function followsEnd(head: Head, words: string): boolean {
  return (
    isStrong(head) ||
    head.title !== undefined ||
    head.attribution !== undefined ||
    (head.dateline && head.date) ||
    (head.tells && !words.startsWith('About ') && (readMeeting(words)?.people.length ?? 0) > 0)
  );
}

/** Whether what stands above a head is the page's own headline and summary of the same release. */
export function isSummary(before: Head, head: Head): boolean {
  if (before.attribution) return sameTitle(before, head) && head.attribution === undefined;
  return sameTitle(before, head) || (!head.title && head.attribution !== undefined && before.size <= longestSummary);
}

function sameTitle(a: Head, b: Head): boolean {
  if (!a.title || !b.title) return false;
  const [x, y] = [titleKey(a.title), titleKey(b.title)];
  return x.includes(y) || y.includes(x);
}
