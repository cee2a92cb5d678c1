import type { OfficeFact, PersonFact } from '../../../facts/types.js';
import type { Member } from '../../cast.js';
import type { DraftContext } from '../../comparison.js';
import { firstPlace } from '../../people.js';
import type { People } from '../../people.js';
import type { Verdict } from '../../types.js';
import { contradicted, replacement } from '../../verdicts.js';
import { isSpecific } from './rightHolder.js';
import { nameInPlaceOf } from './nameInPlaceOf.js';
import { say } from '../../../text/message.js';

/**
 * Somebody to whom the draft gives an office that the sources give to one other alone: `Roe is Norvania's trade commissioner`, who is Lind. Undefined where
 * the office is nobody's, several people's or theirs.
 */
export function anothersOffice(
  people: People,
  { passage }: DraftContext,
  member: Member,
  fact: PersonFact,
  office: OfficeFact,
): Verdict | undefined {
  if (passage.kind !== 'fact' || !isSpecific(office.office)) return undefined;
  if (people.cast.holders(office.office).includes(member)) return undefined;
  const { country } = office.office;
  const like = people.cast.holders(office.office, true);
  const there = like.filter(one => country !== null && one.offices.some(held => held.office.country === country));
  const [only, another] = there.length > 0 ? there : like;
  if (only?.name === undefined || another) return undefined;
  return contradicted(
    { fact: office, span: fact.span, passage },
    'office-mismatch',
    say`In the source, the ${office.text} is ${only.name}, not ${fact.text}. Put the source’s name.`,
    firstPlace(people, only),
    [replacement(fact.span, nameInPlaceOf(fact.text, only.name))],
  );
}
