import { nameComparer } from '../../../facts/names/sameName.js';
import { compareOffices } from '../../../facts/people/compareOffices.js';
import type { Member } from '../../cast.js';
import type { People } from '../../people.js';

/** Whether two keys of names may stand for one thing. */
export type AreOne = (a: string, b: string) => boolean;

/** Tells whether two names may be one: of a body in two forms, of somebody and an office that may be theirs. */
export function sameness({ cast }: People): AreOne {
  const alike = nameComparer();
  const members = new Map(cast.members.map(member => [member.id, member]));
  return (a, b) => {
    const [first, second] = [members.get(a), members.get(b)];
    if (first && second) return !areTwo(first, second);
    const [name, other] = [a, b].map(key => key.slice(key.indexOf(':') + 1));
    return a.startsWith('organisation:') && alike(name ?? '', other ?? '');
  };
}

/** Whether two members of the cast are surely two people: named both, or with offices that are not one. */
function areTwo(first: Member, second: Member): boolean {
  if (first.name !== undefined && second.name !== undefined) return true;
  const [some, others] = [first.offices, second.offices];
  if (some.length === 0 || others.length === 0) return false;
  return some.every(one => others.every(({ office }) => compareOffices(one.office, office).verdict === 'different'));
}
