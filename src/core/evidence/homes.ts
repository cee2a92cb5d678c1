import type { CountryFact, Fact, PersonFact } from '../facts/types.js';
import type { Member } from './cast.js';
import { oncePer } from '../text/once.js';
import { longestList } from './places.js';
import type { People } from './people.js';
import type { Passage } from './types.js';

/** Between a country's adjective and the name that it goes with; an office may stand there, of which the fact knows. */
const before = /^\s(?:(?:counterpart|colleague|opposite number|host|guest),?\s)?$/;
/** `With his Estorian counterpart, Lind made a call`: whoever is named behind is the other. */
const opensWith = /^(?:Together |Along )?[Ww]ith (?:his|her|their) $/;
/** Between a country’s name and the person who is said to be its own. */
const owner = /^['’]s?\s(?:counterpart,?\s)?$/;
/** Between a name and its country. */
const behind = /^\sof\s(?:the\s)?$/;

/** The countries that the sources give each person, with an office or beside the name. */
export const homesOf = oncePer(({ cast, comparison }: People): ReadonlyMap<Member, ReadonlySet<string>> => {
  const homes = new Map<Member, Set<string>>();
  const add = (member: Member, country: string): void => {
    const known = homes.get(member);
    if (known) known.add(country);
    else homes.set(member, new Set([country]));
  };
  for (const member of cast.members) {
    for (const { office } of member.offices) if (office.country !== null) add(member, office.country);
  }
  for (const { passage } of comparison.contexts) {
    for (const fact of passage.facts) {
      const country = fact.kind === 'person' ? countryOf(passage, fact) : undefined;
      const member = country && cast.recognise(fact.normalised)?.member;
      if (member) add(member, country.normalised);
    }
  }
  return homes;
});

/** The country that stands with a name: `Lind of Norway`, `Norwegian Minister Lind`, `Norwegian counterpart Lind`, `Norway’s Lind`. */
export function countryOf({ facts, text, span }: Passage, { span: name, office }: PersonFact): CountryFact | undefined {
  if (facts.length > longestList) return undefined;
  const at = (from: number, to: number): string => text.slice(from - span.start, to - span.start);
  const start = Math.min(name.start, office?.start ?? name.start);
  return facts.find((one): one is CountryFact => {
    if (one.kind !== 'country' || one.form === 'capital') return false;
    if (office && one.span.start >= office.start && one.span.end <= office.end) return true;
    if (one.span.start >= name.end) return behind.test(at(name.end, one.span.start));
    if (one.span.end > start || opensWith.test(text.slice(0, one.span.start - span.start))) return false;
    return (one.form === 'demonym' ? before : owner).test(at(one.span.end, start));
  });
}

/** Tells whether a country stands with somebody of whose country the sources tell (`Lind of Norway`): then it is held against that one's. */
export function homeReader(people: People): (passage: Passage, fact: Fact) => boolean {
  const homes = homesOf(people);
  return (passage, fact) =>
    fact.kind === 'country' &&
    passage.facts.length <= longestList &&
    passage.facts.some(one => {
      if (one.kind !== 'person' || countryOf(passage, one) !== fact) return false;
      const member = people.cast.recognise(one.normalised)?.member;
      return member !== undefined && homes.has(member);
    });
}
