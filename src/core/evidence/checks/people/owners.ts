import type { PersonFact } from '../../../facts/types.js';
import { oncePer } from '../../../text/once.js';
import type { Member } from '../../cast.js';
import type { SourceContext } from '../../comparison.js';
import type { Mention } from '../../mentions.js';
import { longestList } from '../../places.js';
import type { Verdict } from '../../types.js';
import { likeSentences } from '../values/likeSentences.js';
import { isLeftOpen } from '../../silences.js';
import type { Check } from '../check.js';
import type { Spoken } from './clauses.js';
import { mayBeOne, swapped } from './swaps.js';

/** Somebody's deed, words or thing: `Lind's decision to open a harbour`. */
interface Belonging {
  readonly mention: Mention;
  readonly owner: Member;
  /** What it is, and what is said of it behind. */
  readonly keys: readonly string[];
}

/** So many words behind the possessive say what it is. */
const toldBy = 7;
/** Of them the source must have so many, the first among them, and such a share. */
const sameThing = { words: 3, share: 0.6 };

/** Finds what the draft says to be somebody's and the source to be another's: `Roe's decision to open a harbour` for `Lind's decision to …`. */
export const ownersCheck: Check = people => {
  const sentences = likeSentences(people.comparison);
  const belongingsOf = oncePer((context: SourceContext) =>
    belongingsIn({ ...context, mentions: people.sourceMentions[context.passage.index] ?? [] }),
  );
  return draft => {
    const { passage } = draft;
    if (passage.role !== 'sentence' || passage.kind !== 'fact') return [];
    const own = belongingsIn(draft);
    if (own.length === 0) return [];
    const like = sentences.of(draft);
    return own.flatMap(({ mention, owner, keys }): Verdict[] => {
      const fact = passage.facts.find(
        (one): one is PersonFact => one.kind === 'person' && one.span.start === mention.span.start,
      );
      if (!fact || isLeftOpen(passage, mention.span)) return [];
      const theirs = like.flatMap(context =>
        belongingsOf(context).flatMap(one => (isOneThing(keys, one.keys) ? [{ ...one, context }] : [])),
      );
      const [other] = theirs;
      if (!other || theirs.some(one => one.owner === owner || mayBeOne(one.owner, owner))) return [];
      // Of two whose it may be, nobody can say which is right.
      if (other.owner.name === undefined || theirs.some(one => one.owner !== other.owner)) return [];
      const checked = { fact, span: mention.span, passage };
      return [swapped(checked, fact, owner, { member: other.owner, context: other.context })];
    });
  };
};

function belongingsIn({ passage, keys, mentions }: Spoken): Belonging[] {
  if (mentions.length > longestList) return [];
  return mentions.flatMap((mention): Belonging[] => {
    const [owner, another] = mention.members;
    const behind = passage.text.slice(mention.span.end - passage.span.start, mention.span.end - passage.span.start + 3);
    if (!owner || another || !mention.certain || !/^['’](?:s\s|\s)/.test(behind)) return [];
    const first = keys.findIndex(({ span }) => span.start >= mention.span.end);
    return first < 0 ? [] : [{ mention, owner, keys: keys.slice(first, first + toldBy).map(({ key }) => key) }];
  });
}

/** Whether two are of one kind, and enough of what is said of them is the same. */
function isOneThing(own: readonly string[], theirs: readonly string[]): boolean {
  const [what] = own;
  if (what === undefined || !theirs.slice(0, 2).includes(what)) return false;
  const shared = own.filter(key => theirs.includes(key)).length;
  return shared >= sameThing.words && shared >= sameThing.share * own.length;
}
