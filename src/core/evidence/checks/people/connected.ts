import type { PersonFact } from '../../../facts/types.js';
import { oncePer } from '../../../text/once.js';
import type { Member } from '../../cast.js';
import { coverageOf } from '../../comparison.js';
import type { DraftContext, SourceContext } from '../../comparison.js';
import { startOfName } from '../../mentions.js';
import type { Mention } from '../../mentions.js';
import { longestList } from '../../places.js';
import type { Passage, Verdict } from '../../types.js';
import { likeSentences } from '../values/likeSentences.js';
import { isLeftOpen } from '../../silences.js';
import type { Check } from '../check.js';
import { mayBeOne, swapped } from './swaps.js';

/** Right before a name, what part somebody has in what is told; words of one part in one group. */
const parts =
  /(?<!\p{L})(?:(?:(jointly with|together with|alongside|along with)|(accompanied by|joined by)|((?:co-)?(?:hosted|chaired) by)|(?:led|headed) (by)|(at the invitation of)|(on behalf of)|(received by|welcomed by)|(succeed(?:s|ed|ing)|replac(?:es|ed|ing)))\s)(?:(?:the|his|her|their|its|H\.E\.|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Sir|Lord|\p{Lu}[\p{L}.]*[’']s)\s){0,3}$/u;

/** So much of the draft's sentence must stand in the source's, and so many of its words besides the two. */
const sameMatter = { share: 0.35, words: 3 };
/** A sentence with so much less of it may be the one that the draft tells of. */
const nearly = 0.6;

/** Finds somebody who has the part in the draft that another has in the source's sentence: `jointly with Roe` for `jointly with Minister Lind`. */
export const connectedCheck: Check = people => {
  const sentences = likeSentences(people.comparison);
  const connectedIn = oncePer(({ passage }: SourceContext) =>
    connectionsIn(passage, people.sourceMentions[passage.index] ?? []),
  );
  return draft => {
    const { passage, mentions } = draft;
    if (passage.role !== 'sentence' || passage.kind !== 'fact') return [];
    return connectionsIn(passage, mentions).flatMap(({ part, mention, member }): Verdict[] => {
      const fact = passage.facts.find(
        (one): one is PersonFact => one.kind === 'person' && one.span.start === mention.span.start,
      );
      if (!fact || people.givers.has(member) || isLeftOpen(passage, mention.span)) return [];
      const here = new Set(mentions.flatMap(({ members }) => members));
      let best: { member: Member; context: SourceContext; share: number } | undefined;
      let own = 0;
      for (const context of sentences.of(draft)) {
        const share = coverageOf(draft, context);
        if ((people.sourceMentions[context.passage.index] ?? []).some(({ members }) => members.includes(member))) {
          own = Math.max(own, share);
          continue;
        }
        const other = connectedIn(context).find(
          one => one.part === part && !here.has(one.member) && !mayBeOne(one.member, member),
        );
        if (!other || share < sameMatter.share || share <= (best?.share ?? 0)) continue;
        if (sharedWords(draft, context) >= sameMatter.words) best = { member: other.member, context, share };
      }
      return best && own < nearly * best.share ? [swapped({ fact, span: fact.span, passage }, fact, member, best)] : [];
    });
  };
};

interface Connection {
  readonly part: number;
  readonly mention: Mention;
  readonly member: Member;
}

function connectionsIn(passage: Passage, mentions: readonly Mention[]): Connection[] {
  if (mentions.length > longestList) return [];
  return mentions.flatMap((mention): Connection[] => {
    const [member, another] = mention.members;
    if (!mention.certain || !member || another) return [];
    const start = startOfName(passage, mention.span) - passage.span.start;
    const found = parts.exec(passage.text.slice(Math.max(0, start - 60), start));
    return found ? [{ part: found.slice(1).findIndex(Boolean), mention, member }] : [];
  });
}

function sharedWords({ keys }: DraftContext, { keys: theirs }: SourceContext): number {
  const there = new Set(theirs.map(({ key }) => key));
  return new Set(keys.flatMap(({ key }) => (there.has(key) && !key.startsWith('person:') ? [key] : []))).size;
}
