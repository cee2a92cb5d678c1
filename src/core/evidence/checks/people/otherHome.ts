import { say } from '../../../text/message.js';
import type { PersonFact } from '../../../facts/types.js';
import type { Member } from '../../cast.js';
import type { DraftContext } from '../../comparison.js';
import { countryInForm } from '../../countryForm.js';
import { countryOf, homesOf } from '../../homes.js';
import { firstPlace } from '../../people.js';
import type { People } from '../../people.js';
import type { Verdict } from '../../types.js';
import { contradicted, replacement } from '../../verdicts.js';
import { nameInPlaceOf } from './nameInPlaceOf.js';

/**
 * Somebody beside the country of another whom the sources name: `Lind of Estoria`, `his Estorian colleague, Lind`, of whom the sources say that he is of
 * Norvania. Either the name is wrong or the country, so the verdict is about both.
 */
export function ofOtherCountry(
  people: People,
  draft: DraftContext,
  member: Member,
  fact: PersonFact,
): Verdict | undefined {
  const homes = homesOf(people);
  const own = homes.get(member);
  const country = draft.passage.kind === 'fact' ? countryOf(draft.passage, fact) : undefined;
  if (!own || !country || own.has(country.normalised)) return undefined;
  const [other, another] = people.cast.members.filter(one => homes.get(one)?.has(country.normalised));
  if (!other) return undefined;
  const [home = ''] = own;
  const right = countryInForm(people.comparison, country, home);
  const span = {
    start: Math.min(country.span.start, fact.span.start),
    end: Math.max(country.span.end, fact.span.end),
  };
  return contradicted(
    { fact, span, passage: draft.passage },
    'office-mismatch',
    say`In the source, ${member.name ?? fact.text} is of ${home}, not of ${country.normalised}. Put the right country or the right name.`,
    firstPlace(people, member),
    [
      ...(right === undefined ? [] : [replacement(country.span, right)]),
      ...(another || other.name === undefined ? [] : [replacement(fact.span, nameInPlaceOf(fact.text, other.name))]),
    ],
  );
}
