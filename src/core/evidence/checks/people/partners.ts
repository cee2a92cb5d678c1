import type { PersonFact } from '../../../facts/types.js';
import { oncePer } from '../../../text/once.js';
import type { Member } from '../../cast.js';
import type { DraftContext, SourceContext } from '../../comparison.js';
import { isJoinedTo } from '../../deeds.js';
import { isMutual } from '../../lexicon/verbClasses.js';
import { startOfName } from '../../mentions.js';
import type { Mention } from '../../mentions.js';
import type { Passage, Verdict } from '../../types.js';
import { likeSentences } from '../values/likeSentences.js';
import { isLeftOpen } from '../../silences.js';
import type { Check } from '../check.js';
import { clausesIn } from './clauses.js';
import type { Clause, Spoken } from './clauses.js';
import { mayBeOne, swapped } from './swaps.js';

/** Right before the name of whoever it is done with. */
const withWhom =
  /(?<!\p{L})(?:with|to|met|saw|hosted|called|telephoned|phoned)\s(?:the\s|his\s|her\s|their\s)?(?:counterpart,?\s)?$/iu;

/** Of the words that say of what, so many of the draft's must stand in the source's sentence, and such a share of them. */
const sameMatter = { words: 3, share: 0.5 };
/** A sentence of the source with so much less of them may be the one that the draft tells of. */
const nearly = 0.6;

/**
 * Finds somebody who, in the source, was not among those who talked of a matter: `Power and Griffiths discussed the harbours`, where the source has
 * `Power and Mirzoyan` discuss them.
 */
export const partnersCheck: Check = people => {
  const sentences = likeSentences(people.comparison);
  const partiesOf = oncePer((context: SourceContext) =>
    partiesIn({ ...context, mentions: people.sourceMentions[context.passage.index] ?? [] }),
  );
  return draft => {
    const { passage } = draft;
    if (passage.role !== 'sentence' || passage.kind !== 'fact') return [];
    return partiesIn(draft).flatMap(({ clause, mentions }): Verdict[] => {
      const named = mentions.filter(({ certain }) => certain);
      if (named.length === 0 || named.length > 2 || mentions.some(({ span }) => isLeftOpen(passage, span))) return [];
      return told(draft, clause, mentions, sentences.of(draft), partiesOf);
    });
  };
};

/** Those who do something together in a clause, and where each is spoken of. */
interface Parties {
  readonly clause: Clause;
  readonly mentions: readonly Mention[];
}

function partiesIn(spoken: Spoken): Parties[] {
  const { passage, mentions } = spoken;
  return clausesIn(spoken).flatMap((clause): Parties[] => {
    if (!isMutual(clause.verb)) return [];
    const { subject, span } = clause;
    const inside = mentions.filter(one => one.span.start >= span.start && one.span.end <= span.end);
    const found: Mention[] = [];
    for (const [at, one] of inside.entries()) {
      const next = inside[at + 1];
      const last = inside[at - 1];
      const isJoint = next === subject && isJoinedTo(passage, one, next);
      const isNext = last !== undefined && found.includes(last) && last !== subject && isJoinedTo(passage, last, one);
      if (one === subject || isJoint || isNext || isWithWhom(passage, one)) found.push(one);
    }
    return found.length > 1 ? [{ clause, mentions: found }] : [];
  });
}

function isWithWhom(passage: Passage, { span }: Mention): boolean {
  const start = startOfName(passage, span) - passage.span.start;
  return withWhom.test(passage.text.slice(Math.max(0, start - 40), start).replace(/\p{Lu}[\p{L}.]*[’']s\s$/u, ''));
}

function told(
  draft: DraftContext,
  clause: Clause,
  mentions: readonly Mention[],
  like: readonly SourceContext[],
  partiesOf: (context: SourceContext) => readonly Parties[],
): Verdict[] {
  const keys = [...clause.keys].filter(key => !isMutual(key));
  let best: { parties: Parties; context: SourceContext; share: number } | undefined;
  for (const context of like) {
    for (const parties of partiesOf(context)) {
      const shared = keys.filter(key => parties.clause.keys.has(key)).length;
      const share = shared / Math.max(1, keys.length);
      if (shared >= sameMatter.words && share >= sameMatter.share && share > (best?.share ?? 0))
        best = { parties, context, share };
    }
  }
  const theirs = best?.parties.mentions.flatMap(({ members }) => members) ?? [];
  const strangers = mentions.filter(({ members }) => !members.some(one => theirs.includes(one)));
  const [stranger, another] = strangers;
  const [member] = stranger?.members ?? [];
  if (!best || !stranger?.certain || !member || another || theirs.length < mentions.length) return [];
  const here = new Set(mentions.flatMap(({ certain, members }) => (certain ? members : [])));
  const right = best.parties.mentions.findLast(({ members: [one, more] }) => one && !more && !here.has(one))
    ?.members[0];
  if (!right || mayBeOne(right, member) || isToldElsewhere(keys, member, best, like)) return [];
  const fact = draft.passage.facts.find(
    (one): one is PersonFact => one.kind === 'person' && one.span.start === stranger.span.start,
  );
  const checked = { fact, span: stranger.span, passage: draft.passage };
  return fact ? [swapped(checked, fact, member, { member: right, context: best.context })] : [];
}

/** Whether another sentence of the source that has nearly as much of the matter speaks of somebody. */
function isToldElsewhere(
  keys: readonly string[],
  member: Member,
  best: { readonly context: SourceContext; readonly share: number },
  like: readonly SourceContext[],
): boolean {
  return like.some(context => {
    const known = new Set(context.keys.map(({ key }) => key));
    const share = keys.filter(key => known.has(key)).length / Math.max(1, keys.length);
    return share >= nearly * best.share && known.has(member.id);
  });
}
