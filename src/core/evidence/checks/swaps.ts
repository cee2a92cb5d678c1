import type { PersonFact } from '../../facts/types.js';
import type { Member } from '../cast.js';
import type { DraftContext, SourceContext } from '../comparison.js';
import type { Mention } from '../mentions.js';
import { ownOffice } from '../people.js';
import { likePlaces } from '../places.js';
import type { People } from '../people.js';
import { placeIn } from '../sourceEvidence.js';
import type { Verdict } from '../types.js';
import { contradicted, replacement } from '../verdicts.js';
import type { Checked } from '../verdicts.js';
import { nameInPlaceOf } from './nameInPlaceOf.js';

/** Somebody else and the place where the source speaks of them. */
export interface Rival {
  readonly member: Member;
  readonly context: SourceContext;
  readonly mention: Mention;
  readonly likeness: number;
}

/** From here on two places are so alike that they tell of the same act. */
const sameAct = 0.55;
/** The other's place must be this much more alike than any of the person's own. */
const clearly = 0.22;

/** Somebody else who, in the source, stands where the draft has this person. */
export function inTheirPlace(people: People, draft: DraftContext, fact: PersonFact, member: Member): Rival | undefined {
  if (people.givers.has(member) || fact.possessive || draft.passage.role !== 'sentence') return undefined;
  const here = new Set(draft.mentions.flatMap(({ members }) => members));
  let own = 0;
  let rival: Rival | undefined;
  const told = likePlaces(people.comparison.vocabulary, { draft, span: fact.span }, [people.told]);
  for (const { place, likeness } of told) {
    const { fact: mention, context } = place;
    if (mention.members.includes(member)) own = Math.max(own, likeness);
    else if (mention.certain && mention.members.every(one => !here.has(one)) && likeness > (rival?.likeness ?? 0)) {
      const [other] = mention.members;
      if (other?.name !== undefined) rival = { member: other, context, mention, likeness };
    }
  }
  return rival && rival.likeness >= sameAct && rival.likeness - own >= clearly ? rival : undefined;
}

/** Says that the source tells of somebody else what the draft tells of this person. */
export function swapped(checked: Checked, fact: PersonFact, member: Member, rival: Rival): Verdict {
  const right = rival.member.name;
  return contradicted(
    checked,
    'role-reversed',
    `The source says this of ${right ?? `the ${ownOffice(rival.member)}`}, not of ${member.name ?? fact.text}. Put the right name.`,
    [placeIn(rival.context.source, rival.context.passage.span)],
    right === undefined ? [] : [replacement(fact.span, nameInPlaceOf(fact.text, right))],
  );
}
