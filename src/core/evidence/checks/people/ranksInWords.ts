import { oncePer } from '../../../text/once.js';
import type { Member } from '../../cast.js';
import type { Comparison } from '../../comparison.js';
import { lastBefore } from '../../mentions.js';
import type { People } from '../../people.js';
import type { Office } from '../../../facts/types.js';

/** What a source may say of somebody who is deputy to another, or who acts for one. */
const inWords: ReadonlyMap<string, RegExp> = new Map([
  ['deputy', /\b(?:second[- ]in[- ]command|number two|deputi[sz](?:es?|ed|ing) for|st(?:ands?|ood|anding) in for)\b/i],
  [
    'acting',
    /\b(?:(?:st(?:ands?|ood|anding)|fill(?:s|ed|ing)?) in for|deputi[sz](?:es?|ed|ing) for|substitut(?:es?|ed|ing) for|in the absence of|interim|for the time being|temporarily)\b/i,
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
 * @param member of whom they say it, as of whoever is named last before those words; without one, of anybody.
 */
export function isRankInWords({ comparison, sourceMentions }: People, office: Office, member?: Member): boolean {
  return office.modifiers.some(rank =>
    (tellingOf(comparison).get(rank) ?? []).some(
      ({ index, start }) =>
        !member || lastBefore(sourceMentions[index] ?? [], start)?.members.includes(member) === true,
    ),
  );
}
