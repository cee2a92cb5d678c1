import type { PersonFact } from '../../../facts/types.js';
import { isJoinedTo } from '../../deeds.js';
import { firstPlace } from '../../people.js';
import type { Verdict } from '../../types.js';
import { contradicted } from '../../verdicts.js';
import type { Check } from '../check.js';
import { inPlaceOf } from './nameInPlaceOf.js';
import { say } from '../../../text/message.js';

/** Finds somebody who is joined to themselves: `the minister and Lind`, where Lind is that minister. One of the two is somebody else. */
export const doubledCheck: Check = people => draft => {
  const { passage, mentions } = draft;
  if (passage.role !== 'sentence' || passage.kind !== 'fact') return [];
  return mentions.flatMap((mention, at): Verdict[] => {
    const before = mentions[at - 1];
    const [member] = mention.members;
    if (!before?.certain || !mention.certain || !member || mention.members.length > 1) return [];
    if (before.members.length > 1 || before.members[0] !== member || !isJoinedTo(passage, before, mention)) return [];
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
