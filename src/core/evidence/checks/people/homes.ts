import type { CountryFact, PersonFact } from '../../../facts/types.js';
import { say } from '../../../text/message.js';
import type { Member } from '../../cast.js';
import type { DraftContext } from '../../comparison.js';
import { countryInForm } from '../../countryForm.js';
import { firstPlace } from '../../people.js';
import { countryOf, homesOf } from '../../homes.js';
import type { People } from '../../people.js';
import type { Verdict } from '../../types.js';
import { contradicted, replacement } from '../../verdicts.js';
import { countryRepresented } from './representatives.js';
import { isLeftOpen } from '../../silences.js';
import type { Check } from '../check.js';

/**
 * Holds the country that a draft gives somebody (`Lind of Norway`, `her Norwegian counterpart, Ana Lind`) against the countries of that one in the
 * sources.
 */
export const homesCheck: Check = people => {
  const homes = homesOf(people);
  return draft => {
    const { passage } = draft;
    if (passage.kind !== 'fact' || passage.role === 'heading') return [];
    return passage.facts.flatMap((fact): Verdict[] => {
      if (fact.kind !== 'person' || isLeftOpen(passage, fact.span)) return [];
      const found = people.cast.recognise(fact.normalised);
      const country =
        found?.how === 'same' ? (countryOf(passage, fact) ?? countryRepresented(passage, fact)) : undefined;
      if (!found || !country) return [];
      const { member } = found;
      // An office that has a country in the source is held against it as such.
      if (member.offices.some(({ office }) => office.country !== null) && isOfOffice(draft, fact, country)) return [];
      const theirs = homes.get(member);
      if (!theirs || theirs.has(country.normalised)) return [];
      return [wrongHome(people, draft, { fact, country, member, homes: [...theirs] })];
    });
  };
};

function isOfOffice({ passage }: DraftContext, { office }: PersonFact, { normalised }: CountryFact): boolean {
  return office !== undefined && passage.lookup.officeAt(office.start)?.office.country === normalised;
}

/** Somebody whom the draft makes one of a country, and whom the sources have of others. */
interface WrongHome {
  readonly fact: PersonFact;
  readonly country: CountryFact;
  readonly member: Member;
  readonly homes: readonly string[];
}

function wrongHome(people: People, { passage }: DraftContext, { fact, country, member, homes }: WrongHome): Verdict {
  const span = {
    start: Math.min(country.span.start, fact.span.start),
    end: Math.max(country.span.end, fact.span.end),
  };
  const [home = ''] = homes;
  const right = homes.length === 1 ? countryInForm(people.comparison, country, home) : undefined;
  return contradicted(
    { fact, span, passage },
    'office-mismatch',
    say`In the source, ${member.name ?? fact.text} is of ${home}, not of ${country.normalised}. Put the right country or the right name.`,
    firstPlace(people, member),
    right === undefined ? [] : [replacement(country.span, right)],
  );
}
