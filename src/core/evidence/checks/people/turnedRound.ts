import type { Member } from '../../cast.js';
import type { DraftContext, SourceContext } from '../../comparison.js';
import { isMutual } from '../../lexicon/verbClasses.js';
import { endOfName, startOfName } from '../../mentions.js';
import type { Mention } from '../../mentions.js';
import { wordsAt } from '../../passages.js';
import { placeIn } from '../../sourceEvidence.js';
import type { Passage, Verdict } from '../../types.js';
import { contradicted } from '../../verdicts.js';
import type { Check } from '../check.js';
import { likeSentences } from '../values/likeSentences.js';
import { withOffice } from './nameInPlaceOf.js';
import { say, type Message } from '../../../text/message.js';

/** So many words that say something must stand between the two in the draft and in the source alike. */
const sharedWords = 2;

/** Between two who do something together. */
const joined = /\b(?:with|and|between|by|alongside|counterpart)\b|[;:]/i;

/**
 * Finds two people whose names stand the other way round, whatever the verb is: `Roe said he looked forward to helping Lind` where the source has
 * `Lind said that she looks forward to helping Roe`. Only of two who are named, with the same words between them.
 */
export const turnedRoundCheck: Check = ({ comparison, sourceMentions }) => {
  const sentences = likeSentences(comparison);
  return draft => {
    if (draft.passage.role !== 'sentence') return [];
    const pairs = pairsIn(draft.passage, draft.mentions);
    if (pairs.length === 0) return [];
    const theirs = sentences
      .of(draft)
      .flatMap(context =>
        pairsIn(context.passage, sourceMentions[context.passage.index] ?? []).map(pair => ({ context, pair })),
      );
    return pairs.flatMap(pair => {
      const alike = theirs.filter(one => sharedBetween(pair, one.pair) >= sharedWords);
      const straight = alike.some(one => one.pair.first === pair.first || one.pair.second === pair.second);
      const turned = alike.find(one => one.pair.first === pair.second && one.pair.second === pair.first);
      return turned && !straight ? [verdictOf(draft, pair, turned.context)] : [];
    });
  };
};

/** Two people of a sentence, one named right behind the other. */
interface Pair {
  readonly first: Member;
  readonly second: Member;
  readonly from: Mention;
  readonly to: Mention;
  readonly between: ReadonlySet<string>;
}

function pairsIn(passage: Passage, mentions: readonly Mention[]): Pair[] {
  const known = mentions.filter(one => one.certain && one.members.length === 1);
  return known.flatMap((from, at): Pair[] => {
    const to = known[at + 1];
    const [first] = from.members;
    const [second] = to?.members ?? [];
    if (!to || !first || !second || first === second) return [];
    const text = passage.text.slice(from.span.end - passage.span.start, to.span.start - passage.span.start);
    if (joined.test(text)) return [];
    // What the two are says nothing of what they do.
    const [start, end] = [endOfName(passage, from.span), startOfName(passage, to.span)];
    const words = passage.words.filter(({ span }) => span.start >= start && span.end <= end);
    if (words.some(({ key }) => isMutual(key))) return [];
    return [{ first, second, from, to, between: new Set(words.map(({ key }) => key)) }];
  });
}

function sharedBetween(pair: Pair, other: Pair): number {
  return [...pair.between].filter(key => other.between.has(key)).length;
}

function verdictOf({ passage }: DraftContext, { first, second, from, to }: Pair, context: SourceContext): Verdict {
  const [ours, theirs] = [withOffice(passage, from.span), withOffice(passage, to.span)];
  const span = { start: from.span.start, end: to.span.end };
  return contradicted(
    { span, passage },
    'role-reversed',
    say`In the source it is the other way round: ${nameOf(second)} stands where the draft has ${nameOf(first)}. Correct who did it.`,
    [placeIn(context.source, context.passage.span)],
    [
      {
        title: say`Turn it round`,
        edits: [
          { ...ours, text: wordsAt(passage, theirs) },
          { ...theirs, text: wordsAt(passage, ours) },
        ],
      },
    ],
  );
}

function nameOf(member: Member): string | Message {
  if (member.name !== undefined) return member.name;
  const [office] = member.offices;
  return office ? say`the ${office.text.replace(/^the /i, '')}` : say`the other`;
}
