import type { CountryFact, Fact, PersonFact } from '../facts/types.js';
import type { Member } from './cast.js';
import { oncePer } from '../text/once.js';
import { longestList } from './places.js';
import type { People } from './people.js';
import type { Passage } from './types.js';

/** Between a country's adjective and the name that it goes with; an office may stand there, of which the fact knows. */
const before = /^\s(?:counterpart,?\s)?$/;
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
    for (const [country, person] of inOneOrder(passage)) {
      const member = cast.recognise(person.normalised)?.member;
      if (member) add(member, country.normalised);
    }
  }
  return homes;
});

/** Between two of a row. */
const inRow = /^(?:,|,?\sand)\s(?:the\s)?$/;
/** Between a row of countries and the row of those who are of them. */
const rowBehind = /^,\s$/;

/** `Her peers from Norvania and Estoria, Ana Lind and Ole Roe`: the first is of the first, the second of the second. Two rows of one length alone. */
function inOneOrder({ facts, text, span }: Passage): (readonly [CountryFact, PersonFact])[] {
  if (facts.length > longestList) return [];
  const named = facts.filter(({ kind }) => kind === 'country' || kind === 'person' || kind === 'name');
  const between = (at: number): string =>
    text.slice((named[at - 1]?.span.end ?? 0) - span.start, (named[at]?.span.start ?? 0) - span.start);
  return named.flatMap((_, at) => {
    const [before, first] = [named[at - 1], named[at]];
    if (before?.kind !== 'country' || first?.kind !== 'person' || !rowBehind.test(between(at))) return [];
    const people: Fact[] = [first];
    for (let next = at + 1; inRow.test(between(next)); next++) {
      const one = named[next];
      if (!one || one.kind === 'country') break;
      people.push(one);
    }
    const countries = [before];
    for (let last = at - 1; inRow.test(between(last)); last--) {
      const one = named[last - 1];
      if (one?.kind !== 'country') break;
      countries.unshift(one);
    }
    if (people.length < 2 || people.length !== countries.length) return [];
    return people.flatMap((person, i) => {
      const country = countries[i];
      // Who has an uncommon first name may be known as a name alone.
      return country && person.kind === 'person' ? [[country, person] as const] : [];
    });
  });
}

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
