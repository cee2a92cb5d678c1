import type { Span } from '../text/span.js';

/** 0 for the host or caller and who came along, 1 for the other side. */
export type Side = 0 | 1;

/** `was received by`, `was hosted by`: who stands behind the verb is the host. */
const passive = /\b(?:was|were|been|being|is|are)\s(?:\w{1,12}ly\s)?$/;

/** `received a call from`, `took a phone call from`: who stands behind the verb is the caller. */
const calledFrom = /^(?:received|receives|took|takes|had)\b.{0,60}?\b(?:call|visit|courtesy call)s?\sfrom\b/;

const along = /\b(?:accompanied by|joined by|along with|together with|alongside)\s(?:the\s|his\s|her\s|their\s)?$/;

/**
 * On which side of a meeting each attendee stands, by the meeting's verb: who calls or hosts before it, who is met behind it. Undefined for all
 * when only one is named.
 *
 * @param verb of the sentence's meeting.
 * @param starts where each attendee's office or name begins, in any order.
 */
export function sidesOf(sentence: string, verb: Span, starts: readonly number[]): (Side | undefined)[] {
  if (starts.length === 0) return [];
  const inverse =
    passive.test(sentence.slice(Math.max(0, verb.start - 24), verb.start)) ||
    calledFrom.test(sentence.slice(verb.start, verb.start + 90));
  const behind = starts.some(start => start > verb.start);
  const first = Math.min(...starts);
  return starts.map(start => {
    const before = start < verb.start;
    const joins = along.test(sentence.slice(Math.max(0, start - 30), start));
    // `Presidents Obama and Calderon spoke`: the one named first called.
    const own = behind ? before : start === first || (before && joins);
    return own === inverse ? 1 : 0;
  });
}
