import { compareOffices } from '../../../facts/people/compareOffices.js';
import type { Office } from '../../../facts/types.js';
import type { HeldOffice, Member } from '../../cast.js';
import type { People } from '../../people.js';
import { standsBefore } from './nobodysOffice.js';
import { holds } from './sameOffice.js';
import { isRankInWords } from './ranksInWords.js';

/** Words before an office that say one thing of whoever has it: no more, not quite, or below somebody. Other words for one are no other office. */
const kinds: readonly ReadonlySet<string>[] = [
  new Set(['former', 'outgoing', 'then', 'ex', 'past', 'previous', 'predecessor']),
  new Set(['acting', 'interim', 'caretaker', 'performing the duties of', 'temporary', 'charge']),
  new Set(['deputy', 'vice', 'under', 'assistant', 'associate', 'alternate', 'undersecretary', 'second', 'of state']),
];

/** The kinds of an office's ranks. */
function ranksOf({ modifiers }: Office): readonly ReadonlySet<string>[] {
  return kinds.filter(kind => modifiers.some(one => kind.has(one)));
}

/** An office without its ranks, or without those of some kinds. */
function without(office: Office, of = kinds): Office {
  return { ...office, modifiers: office.modifiers.filter(one => !of.some(kind => kind.has(one))) };
}

/** Whether the draft gives somebody a rank of a kind that none of their offices in the source has. */
export function addsRank(office: Office, { offices }: Member): boolean {
  return ranksOf(office).some(kind => !offices.some(held => ranksOf(held.office).includes(kind)));
}

/** Whether the draft's office is the source's but for a rank: of two whose fields are told unlike fully, one may be what somebody was before. */
export function isButForRanks(office: Office, held: Office): boolean {
  const how = compareOffices(without(office), without(held));
  return holds(how) && (how.part !== 'portfolio' || (how.verdict === 'wider' && office.portfolio.length > 0));
}

/** `The deputy secretary`, `the former NATO chief`, where the sources have somebody in the office itself, and nobody who is that next to it. */
export function ofOtherRank(people: People, office: Office): HeldOffice | undefined {
  const ranks = ranksOf(office);
  if (ranks.length === 0 || isRankInWords(people, office)) return undefined;
  const all = people.cast.members
    .flatMap(({ offices }) => offices)
    .filter(held => compareOffices(without(office), without(held.office)).verdict !== 'different');
  const own = all.filter(held => isOfSame(office, held.office));
  const like = own.length > 0 ? own : all;
  const heads = [...(inShort.includes(office.head) ? inShort : [office.head]), ...like.map(held => held.office.head)];
  const added = ranks.filter(
    kind => !like.some(held => ranksOf(held.office).includes(kind)) && !standsBefore(people.comparison, heads, kind),
  );
  const plain = without(office, added);
  return added.length > 0 ? like.find(held => holds(compareOffices(plain, held.office))) : undefined;
}

/** Whether two offices are told to be of one country or body. */
function isOfSame({ country, body }: Office, held: Office): boolean {
  return (country !== null && country === held.country) || (body !== null && body === held.body);
}

/** What anybody is called who leads something. */
const inShort = ['chief', 'head', 'leader', 'boss'];
