import { compareOffices } from '../../../facts/people/compareOffices.js';
import type { Office, OfficeFact, PersonFact } from '../../../facts/types.js';
import type { Member } from '../../cast.js';
import type { DraftContext } from '../../comparison.js';
import { countryOf, homesOf } from '../../homes.js';
import type { People } from '../../people.js';
import type { Verdict } from '../../types.js';
import { isOfAnother } from './anothersOffice.js';
import { hasName } from './rightHolder.js';

/**
 * Somebody to whom the draft gives another's office of another country: `Ana Lind, Norvania’s defence minister`, where the source has Ole Roe as its
 * Norvanian defence minister, and says of no country of Lind’s, or of another.
 */
export function heldAbroad(
  people: People,
  { passage }: DraftContext,
  member: Member,
  fact: PersonFact,
  office: OfficeFact,
): Verdict | undefined {
  const country = office.office.country ?? countryOf(passage, fact)?.normalised;
  if (passage.kind !== 'fact' || country == null) return undefined;
  const isOf = (one: Member): boolean => homesOf(people).get(one)?.has(country) === true;
  // Of whoever is of the country a source may say so elsewhere, or not at all: two of one country may share a field.
  if (isOf(member)) return undefined;
  const [only, another] = people.cast.members.filter(
    one =>
      one !== member &&
      one.name !== undefined &&
      isOf(one) &&
      one.offices.some(held => isOneOffice(office.office, held.office)),
  );
  if (!only || another || !hasName(only)) return undefined;
  const span = {
    start: Math.min(office.span.start, fact.span.start),
    end: Math.max(office.span.end, fact.span.end),
  };
  return isOfAnother(people, { fact: office, span, passage }, fact, only);
}

/** Whether two offices are one, whatever their countries. */
function isOneOffice(one: Office, other: Office): boolean {
  return compareOffices({ ...one, country: null }, { ...other, country: null }).verdict === 'same';
}
