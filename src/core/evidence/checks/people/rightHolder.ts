import type { Office } from '../../../facts/types.js';
import type { Member } from '../../cast.js';
import type { DraftContext } from '../../comparison.js';
import type { People } from '../../people.js';

/**
 * Who holds the office in the sources: then the names were swapped. A bare office (`Commissioner`) has many holders in the world; it points to
 * somebody only where the draft's sentence names that one too.
 */
export function rightHolder(people: People, draft: DraftContext, member: Member, office: Office): Member | undefined {
  const others = (exactly: boolean): readonly Member[] =>
    people.cast.holders(office, exactly).filter(one => one !== member && hasName(one));
  const exact = others(true);
  // `Under Secretary for Harbours and Fish`, who is `of the Ministry` in the source.
  const like = exact.length === 0 && office.portfolio.length > 1 ? others(false) : exact;
  const ofCountry = like.filter(one => one.offices.some(held => held.office.country === office.country));
  // `Norvania’s ambassador`, who is `Ambassador of Norvania to Estoria` in the source.
  const sent =
    like.length === 0 && office.country !== null
      ? others(false).filter(one => one.offices.some(held => held.office.country === office.country))
      : [];
  const holders = office.country !== null && ofCountry.length > 0 ? ofCountry : [...like, ...sent];
  const [only] = holders;
  if (!only || holders.length > 1) return undefined;
  const beside = draft.passage.facts.some(
    one => one.kind === 'person' && people.cast.recognise(one.normalised)?.member === only,
  );
  return beside || isSpecific(office) ? only : undefined;
}

/** Who alone holds an office in the sources, however bare it is: `spokesperson`, `President`. */
export function onlyHolder({ cast }: People, member: Member, office: Office): Member | undefined {
  const [only, another] = cast.holders(office, true);
  return only && !another && only !== member && only.name !== undefined ? only : undefined;
}

/** Whether an office has one holder in a text: `the president` has many. */
export function isSpecific(office: Office): boolean {
  return office.portfolio.length > 0 || office.body !== null || office.country !== null;
}

/** Whether the sources name somebody, rather than speak of an office alone. */
export function hasName(member: Member): member is NamedMember {
  // Letters are a body's: `Head of the FDFA`.
  return member.name !== undefined && !/^\p{Lu}{2,6}$/u.test(member.name);
}

export type NamedMember = Member & { readonly name: string };
