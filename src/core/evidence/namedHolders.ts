import type { Person } from '../facts/types.js';
import type { Cast, Member } from './cast.js';

/**
 * Whom a draft names where the sources have an office alone: `Prime Minister Ana Lind` for `The Prime Minister spoke to …`. By the fullest name.
 *
 * @param people of the draft.
 * @param countries that are at home in the sources: an office of another country is not theirs.
 */
export function namedHolders(
  people: readonly Person[],
  cast: Cast,
  countries: ReadonlySet<string>,
): ReadonlyMap<string, Member> {
  const found = new Map<string, Member>();
  const taken = new Map<Member, number>();
  for (const person of people) {
    if (cast.recognise(person.name)) continue;
    const member = person.offices
      .filter(({ office }) => office.country === null || countries.has(office.country))
      .map(({ office }) => onlyUnnamed(cast.holders(office)))
      .find(one => one !== undefined);
    if (!member) continue;
    found.set(person.name, member);
    taken.set(member, (taken.get(member) ?? 0) + 1);
  }
  // Two names for one office: one of them is wrong, and nothing says which.
  for (const [name, member] of found) if ((taken.get(member) ?? 0) > 1) found.delete(name);
  return found;
}

function onlyUnnamed(holders: readonly Member[]): Member | undefined {
  const unnamed = holders.filter(({ name }) => name === undefined);
  return unnamed.length === 1 ? unnamed[0] : undefined;
}
