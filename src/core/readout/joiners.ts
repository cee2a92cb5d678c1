import { findPeople } from '../facts/people/people.js';
import type { PersonMention } from '../facts/people/people.js';

const encounter =
  '(?:the|this|their) (?:\\w{3,14} )?(?:meeting|call|talks|conversation|discussions?|session|dialogue)\\b';

/** `… also took part in the meeting.` */
const joins = new RegExp(
  `\\b(?:took part in|participated in|attended|joined|(?:was|were) (?:also )?present (?:at|during|for)) ${encounter}`,
);

/** `Also present at the meeting were …`, `Participants included …`, `The meeting was also attended by …` */
const wasJoined = new RegExp(
  `^(?:Also )?(?:[Pp]resent|[Aa]ttending|[Pp]articipating|[Tt]aking part|[Jj]oining)(?: (?:at|in|during))? ${encounter} (?:was|were) |` +
    `^(?:[\\p{L}. -]{2,40} )?(?:[Pp]articipants|[Aa]ttendees|[Pp]artners) (?:also )?(?:included|were) |` +
    `^(?:The|This|Their) (?:\\w{3,14} )?(?:meeting|call|talks|conversation|session) (?:was|were) (?:also )?(?:attended|joined) by `,
  'u',
);

/** Longer sentences tell of more than who was there. */
const longest = 400;

/**
 * Finds the people of whom a later sentence says, without naming whom they met, that they took part in the meeting: `Minister of Defence Ana Lind
 * also took part in the meeting.` Only full names with offices count.
 */
export function findJoiners(sentence: string): readonly PersonMention[] {
  if (sentence.length > longest) return [];
  const behind = wasJoined.exec(sentence);
  const before = behind ? undefined : joins.exec(sentence);
  if (!behind && !before) return [];
  // In `She recalled that Minister X attended the meeting` another meeting is told of.
  if (before && /\b(?:that|when|who|which)\b/.test(sentence.slice(0, before.index))) return [];
  return findPeople(sentence).filter(
    ({ office, name, possessive, span }) =>
      office !== undefined &&
      name.includes(' ') &&
      !possessive &&
      (before ? span.end <= before.index : span.start >= (behind?.[0].length ?? 0)),
  );
}
