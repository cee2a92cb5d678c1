import type { PersonFact } from '../../../facts/types.js';
import { isJoinedTo } from '../../deeds.js';
import { firstPlace } from '../../people.js';
import type { Passage, Verdict } from '../../types.js';
import type { Span } from '../../../text/span.js';
import { contradicted } from '../../verdicts.js';
import type { Check } from '../check.js';
import { inPlaceOf } from './nameInPlaceOf.js';
import { say } from '../../../text/message.js';

/** `Ana Lind, deputy minister and minister for harbours`: what stands behind a name and a comma says what she is. */
function isInApposition({ text, span: all }: Passage, before: Span): boolean {
  const at = before.start - all.start;
  return /^,\s/.test(text.slice(before.end - all.start)) || /\p{L},\s$/u.test(text.slice(Math.max(0, at - 3), at));
}

/** Finds somebody who is joined to themselves: `the minister and Lind`, where Lind is that minister. One of the two is somebody else. */
export const doubledCheck: Check = people => draft => {
  const { passage, mentions } = draft;
  if (passage.role !== 'sentence' || passage.kind !== 'fact') return [];
  return mentions.flatMap((mention, at): Verdict[] => {
    const before = mentions[at - 1];
    const [member] = mention.members;
    if (!before?.certain || !mention.certain || !member || mention.members.length > 1) return [];
    if (before.members.length > 1 || before.members[0] !== member || !isJoinedTo(passage, before, mention)) return [];
    if (isInApposition(passage, before.span)) return [];
    const person = passage.facts.find(
      (fact): fact is PersonFact =>
        fact.kind === 'person' && (fact.span.start === mention.span.start || fact.span.start === before.span.start),
    );
    if (!person) return [];
    const others = people.spoken.all.filter(one => one !== member);
    const right = others.length === 1 ? others[0]?.name : undefined;
    const why = say`${member.name ?? say`Somebody`} stands on both sides of “and” here. Put the other’s name.`;
    const fixes = right === undefined ? [] : [inPlaceOf(passage, person, right)];
    return [contradicted({ span: person.span, passage }, 'role-reversed', why, firstPlace(people, member), fixes)];
  });
};
