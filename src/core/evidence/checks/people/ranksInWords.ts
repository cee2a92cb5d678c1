import { oncePer } from '../../../text/once.js';
import type { Member } from '../../cast.js';
import type { Comparison } from '../../comparison.js';
import { lastBefore, type Mention } from '../../mentions.js';
import type { People } from '../../people.js';
import type { Office } from '../../../facts/types.js';

/** What a source may say of somebody who is deputy to another, who acts for one, and who comes or goes. */
const inWords: ReadonlyMap<string, RegExp> = new Map([
  ['deputy', /\b(?:second[- ]in[- ]command|number two|deputi[sz](?:es?|ed|ing) for|st(?:ands?|ood|anding) in for)\b/i],
  [
    'acting',
    /\b(?:(?:st(?:ands?|ood|anding)|fill(?:s|ed|ing)?) in for|deputi[sz](?:es?|ed|ing) for|substitut(?:es?|ed|ing) for|in the absence of|interim|for the time being|temporarily|charg[ée] d['’]affaires)(?!\p{L})/iu,
  ],
  [
    'outgoing',
    /\b(?:successors?|succeeded by|takes? up (?:his|her|their|the) (?:new )?posts?|terms? ends?|until now|steps? down|leaves)\b/i,
  ],
  [
    'incoming',
    /\b(?:successors?|succeeds?|follows|will (?:be|become|take (?:up|over))|takes? (?:up|over)|until now)\b/i,
  ],
]);

/** Where sources tell a rank in words of their own, by rank: in which passage, and from where on. */
const tellingOf = oncePer(
  ({ contexts }: Comparison): ReadonlyMap<string, readonly { readonly index: number; readonly start: number }[]> =>
    new Map(
      Array.from(inWords, ([rank, words]) => [
        rank,
        contexts.flatMap(({ passage: { text, span, index } }) => {
          const at = words.exec(text)?.index;
          return at === undefined ? [] : [{ index, start: span.start + at }];
        }),
      ]),
    ),
);

/**
 * Whether the sources say in words of their own what a rank of an office says: `stands in for the minister`, of an acting minister.
 *
 * @param member of whom they say it, as of whoever is named last before those words or right behind them; without one, of anybody.
 */
export function isRankInWords({ comparison, sourceMentions }: People, office: Office, member?: Member): boolean {
  return office.modifiers.some(rank =>
    (tellingOf(comparison).get(rank) ?? []).some(
      ({ index, start }) => !member || isToldOf(member, sourceMentions[index] ?? [], start),
    ),
  );
}

function isToldOf(member: Member, mentions: readonly Mention[], start: number): boolean {
  if (lastBefore(mentions, start)?.members.includes(member) === true) return true;
  const next = mentions.find(({ span }) => span.start > start);
  return next !== undefined && next.span.start - start < beside && next.members.includes(member);
}

/** `His successor as State Secretary is Ana Lind`: so near, in characters. */
const beside = 50;
