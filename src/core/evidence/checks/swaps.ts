import type { PersonFact } from '../../facts/types.js';
import type { Member } from '../cast.js';
import type { DraftContext, SourceContext } from '../comparison.js';
import type { Mention } from '../mentions.js';
import { ownOffice } from '../people.js';
import type { People } from '../people.js';
import { plain, Slot } from '../slots.js';
import { placeIn } from '../sourceEvidence.js';
import type { Verdict } from '../types.js';
import { contradicted } from '../verdicts.js';
import type { Checked } from '../verdicts.js';
import { inPlaceOf } from './nameInPlaceOf.js';

/** Somebody else and the place where the source speaks of them. */
export interface Rival {
  readonly member: Member;
  readonly context: SourceContext;
}

/** From here on two places are so alike that they tell of the same act. */
const sameAct = 0.55;
/** The other's place must be this much more alike than any of the person's own. */
const clearly = 0.22;

/** Somebody else who, in the source, stands where the draft has this person. */
export function inTheirPlace(people: People, draft: DraftContext, fact: PersonFact, member: Member): Rival | undefined {
  if (people.givers.has(member) || fact.possessive || draft.passage.role !== 'sentence') return undefined;
  const slot = new Slot(draft, fact.span);
  const mentionAt = (place: number): Mention | undefined => people.told.all[place]?.fact;
  const isOwn = (place: number): boolean => mentionAt(place)?.members.includes(member) === true;
  const own = slot.mostAlike(people.told, { weightOf: place => (isOwn(place) ? plain : undefined) });
  const least = Math.max(sameAct, (own?.likeness ?? 0) + clearly);
  if (least > 1) return undefined;
  const here = new Set(draft.mentions.flatMap(({ members }) => members));
  const isOther = ({ certain, members }: Mention): boolean =>
    certain && members.length > 0 && members.every(one => one !== member && !here.has(one));
  const found = slot.mostAlike(people.told, {
    weightOf: place => {
      const mention = mentionAt(place);
      return mention && isOther(mention) ? plain : undefined;
    },
    least,
  });
  const [other] = found?.place.fact.members ?? [];
  return found && other && { member: other, context: found.place.context };
}

/** Says that the source tells of somebody else what the draft tells of this person. */
export function swapped(checked: Checked, fact: PersonFact, member: Member, rival: Rival): Verdict {
  const right = rival.member.name;
  return contradicted(
    checked,
    'role-reversed',
    `The source says this of ${right ?? `the ${ownOffice(rival.member)}`}, not of ${member.name ?? fact.text}. Put the right name.`,
    [placeIn(rival.context.source, rival.context.passage.span)],
    right === undefined ? [] : [inPlaceOf(checked.passage, fact, right)],
  );
}
