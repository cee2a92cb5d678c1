import { compareOffices } from '../../../facts/people/compareOffices.js';
import type { OfficeFact, PersonFact } from '../../../facts/types.js';
import type { Member } from '../../cast.js';
import type { Comparison, DraftContext } from '../../comparison.js';
import { knownCountries } from '../../knownCountries.js';
import { oncePer } from '../../../text/once.js';
import { firstPlace } from '../../people.js';
import type { People } from '../../people.js';
import type { Verdict } from '../../types.js';
import { contradicted, replacement } from '../../verdicts.js';
import type { Checked } from '../../verdicts.js';
import { hasName, isSpecific } from './rightHolder.js';
import type { NamedMember } from './rightHolder.js';
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
  if (!only || another || !hasName(only)) return undefined;
  // Peru's president need not be the president of whom a source says no country, who is its own.
  if (there.length === 0 && country !== null && !atHome(people.comparison).has(country)) return undefined;
  return isOfAnother(people, { fact: office, span: fact.span, passage }, fact, only);
}

/** `The harbours chief, Roe`, of somebody who is director of nets, beside Lind, the director of harbours: the field alone says whose office it is. */
export function anothersField(
  people: People,
  { passage }: DraftContext,
  member: Member,
  fact: PersonFact,
  office: OfficeFact,
): Verdict | undefined {
  if (passage.kind !== 'fact' || fieldOf(office).length === 0 || member.offices.length === 0) return undefined;
  const isOther = member.offices.every(held => {
    const { verdict, part } = compareOffices(office.office, held.office);
    return verdict === 'different' && part === 'portfolio';
  });
  const [only, another] = isOther ? people.cast.members.filter(hasName).filter(one => isOfField(one, office)) : [];
  return only && !another ? isOfAnother(people, { fact: office, span: fact.span, passage }, fact, only) : undefined;
}

/** Whether somebody's office is of all of a field, whatever their rank in it. */
function isOfField({ offices }: Member, office: OfficeFact): boolean {
  return offices.some(
    held =>
      compareOffices(office.office, held.office).verdict !== 'different' &&
      fieldOf(office).every(word => held.office.portfolio.includes(word)),
  );
}

/** The words of a field that tell it from others. */
function fieldOf({ office }: OfficeFact): readonly string[] {
  return office.portfolio.filter(word => !/^(?:affairs?|top|chief)$/.test(word));
}

const atHome = oncePer(({ sources }: Comparison) => knownCountries(sources));

/**
 * Says that the source gives an office to another, and puts that one's name.
 *
 * @param checked the office, and where the finding stands.
 * @param fact the draft's name.
 */
export function isOfAnother(
  people: People,
  checked: Checked & { readonly fact: OfficeFact },
  fact: PersonFact,
  holder: NamedMember,
): Verdict {
  const { text } = checked.fact;
  return contradicted(
    checked,
    'office-mismatch',
    /[’']s?\s/.test(text)
      ? say`In the source, ${text} is ${holder.name}, not ${fact.text}. Put the source’s name.`
      : say`In the source, the ${text} is ${holder.name}, not ${fact.text}. Put the source’s name.`,
    firstPlace(people, holder),
    [replacement(fact.span, nameInPlaceOf(fact.text, holder.name))],
  );
}
