import type { CountryFact, OfficeFact, PersonFact } from '../../../facts/types.js';
import type { Member } from '../../cast.js';
import type { DraftContext } from '../../comparison.js';
import { countryInForm } from '../../countryForm.js';
import type { People } from '../../people.js';
import { placeIn } from '../../sourceEvidence.js';
import type { Verdict } from '../../types.js';
import { contradicted, replacement } from '../../verdicts.js';
import { nameInPlaceOf } from './nameInPlaceOf.js';
import { say } from '../../../text/message.js';
import { rightHolder } from './rightHolder.js';

/**
 * Somebody of the right office and the wrong country: `Prime Minister Ana Lind of Estoria`. Either the name is wrong or the country, so the verdict
 * is about both.
 */
export function wrongCountry(
  people: People,
  draft: DraftContext,
  { member, fact, office }: { member: Member; fact: PersonFact; office: OfficeFact },
): Verdict | undefined {
  const held = member.offices.find(one => one.office.country !== null);
  const [inside] = draft.passage.facts.filter(
    (one): one is CountryFact =>
      one.kind === 'country' &&
      one.normalised === office.office.country &&
      one.span.start >= Math.min(office.span.start, fact.span.start) &&
      one.span.start <= Math.max(office.span.end, fact.span.end) + longestLink,
  );
  const home = held?.office.country ?? null;
  if (!held || home === null || !inside) return undefined;
  const span = {
    start: Math.min(inside.span.start, fact.span.start),
    end: Math.max(inside.span.end, fact.span.end),
  };
  const right = countryInForm(people.comparison, inside, home);
  const holder = rightHolder(people, draft, member, office.office);
  return contradicted(
    { fact, span, passage: draft.passage },
    'office-mismatch',
    say`In the source, ${member.name ?? fact.text} is “${held.text}” of ${home}, not of ${inside.normalised}. Put the right country or the right name.`,
    [placeIn(held.source, held.span)],
    [
      ...(right === undefined ? [] : [replacement(inside.span, right)]),
      ...(holder?.name === undefined ? [] : [replacement(fact.span, nameInPlaceOf(fact.text, holder.name))]),
    ],
  );
}

/** ` of the Republic of ` between a name and its country. */
const longestLink = 20;
