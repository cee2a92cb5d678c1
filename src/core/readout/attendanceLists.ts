import { findPeople } from '../facts/people/people.js';
import type { PersonMention } from '../facts/people/people.js';

/** Longer sentences introduce no list. */
const longest = 200;

/** `The members of the delegation were:`, `Also present:`, `Participants from the Norvanian side:` */
const introduces =
  /\b(?:members of (?:\w{2,12} ){1,3}delegations?|delegations? (?:included|includes|comprised|comprises|consisted of|consists of|was composed of)|accompanied by|(?:present|attending|attendees|participants|taking part|took part|attended|joined)\b(?: \w{2,12}){0,8})[^:]{0,60}:$/i;

const bullet = /^(?:[-*•·▪◦–—‣●○■]|\(?\d{1,2}[.)])\s{1,3}/;

/** Whether a sentence introduces a list of those who took part. */
export function introducesAttendees(sentence: string): boolean {
  return sentence.length <= longest && introduces.test(sentence);
}

/** Of an item; those that stand on lines without a blank line or a mark between may come as one. */
const longestItem = 600;

/** An item tells of nothing. */
const tells = /\b(?:will|would|said|met|spoke|thanked|noted|discussed|agreed|is|are|was|were|has|have|had)\b/;

/** Reads an item of such a list: `Niko Brandt, Chair of the Committee`, `Niko Brandt – Ambassador`. Empty when it names nobody with an office, or tells more. */
export function readAttendees(item: string): readonly PersonMention[] {
  if (item.length > longestItem || tells.test(item)) return [];
  const start = bullet.exec(item)?.[0].length ?? 0;
  // A dash behind the name is as good as a comma, and as long.
  const people = findPeople(' '.repeat(start) + item.slice(start).replaceAll(/ [–—-] /g, ' , '));
  const [first] = people;
  if (!first || people.some(({ office, name }) => !office || !name.includes(' '))) return [];
  const before = item.slice(start, Math.min(first.span.start, first.officeSpan?.start ?? first.span.start));
  return /(?:^|\s)\p{Ll}/u.test(before) ? [] : people;
}
