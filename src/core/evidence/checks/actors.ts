import type { Member } from '../cast.js';
import { coverageOf } from '../comparison.js';
import type { DraftContext, SourceContext } from '../comparison.js';
import type { Mention } from '../mentions.js';
import { placeIn } from '../sourceEvidence.js';
import { slotSimilarity, surroundings } from '../surroundings.js';
import type { Passage, Verdict } from '../types.js';
import { contradicted, replacement } from '../verdicts.js';
import type { ContentWord } from '../words.js';
import { nameInPlaceOf } from './nameInPlaceOf.js';
import type { People } from '../people.js';
import type { Check } from './check.js';

/** So alike must what stands around two verbs be for them to tell of one act. */
const sameAct = 0.5;
/** A verb's subject stands no further before it, in characters. */
const reach = 70;

/**
 * Holds who said, stressed or welcomed something against who does so in the source's sentence: where every like act there is another's, the draft
 * has the wrong name. Sentences that speak of several at once decide nothing.
 */
export const actorsCheck: Check = people => draft => {
  if (draft.passage.role !== 'sentence') return [];
  const { mentions } = draft;
  return draft.passage.words.filter(isAct).flatMap(verb => {
    const subject = subjectOf(draft.passage, mentions, verb);
    const [member] = subject?.members ?? [];
    if (!subject?.certain || !member || !isNamed(draft, subject) || people.givers.has(member)) return [];
    return wrongActor(people, draft, verb, subject, member);
  });
};

/** Verbs of one class have one key: see `lexicon/verbClasses.ts`. */
function isAct({ key }: ContentWord): boolean {
  return key.startsWith('=') && !mutual.has(key);
}

/** Acts of several at once, which are nobody's alone. */
const mutual = new Set(['=met', '=spoke', '=discussed', '=agreed', '=continue', '=cooperation']);

function isNamed({ passage }: DraftContext, { span }: Mention): boolean {
  return passage.facts.some(fact => fact.kind === 'person' && fact.span.start === span.start);
}

function wrongActor(
  people: People,
  draft: DraftContext,
  verb: ContentWord,
  subject: Mention,
  member: Member,
): Verdict[] {
  let other: { member: Member; context: SourceContext } | undefined;
  for (const number of draft.coverages.passages) {
    const context = people.comparison.contexts[number];
    if (context?.passage.role !== 'statement' || coverageOf(draft, context) < 0.3) continue;
    const mentions = people.sourceMentions[context.passage.index] ?? [];
    for (const act of context.passage.words.filter(word => word.key === verb.key)) {
      if (likeness(draft, verb, context, act) < sameAct) continue;
      const doer = subjectOf(context.passage, mentions, act);
      const [actor] = doer?.members ?? [];
      if (!doer?.certain || !actor || doer.members.includes(member)) return [];
      other ??= { member: actor, context };
    }
  }
  if (!other) return [];
  const right = other.member.name;
  const office = other.member.offices[0]?.text.replace(/^the /i, '') ?? 'somebody else';
  return [
    contradicted(
      { span: subject.span, passage: draft.passage },
      'role-reversed',
      `In the source it is ${right ?? `the ${office}`} who does this, not ${member.name ?? 'this person'}. Put the right name.`,
      [placeIn(other.context.source, other.context.passage.span)],
      right === undefined ? [] : [replacement(subject.span, nameInPlaceOf(textOf(draft.passage, subject), right))],
    ),
  ];
}

function likeness(draft: DraftContext, verb: ContentWord, context: SourceContext, act: ContentWord): number {
  return slotSimilarity(surroundings(draft, verb.span), surroundings(context, act.span));
}

/** Who stands right before a verb, with nothing but small words between. */
function subjectOf({ text, span }: Passage, mentions: readonly Mention[], verb: ContentWord): Mention | undefined {
  const before = mentions.findLast(one => one.span.end <= verb.span.start);
  if (!before || verb.span.start - before.span.end > reach) return undefined;
  const between = text.slice(before.span.end - span.start, verb.span.start - span.start);
  return /^,?[^,;:.’']{0,40}?$/.test(between) &&
    !/\b(?:and|that|which|who|with|to|by|for|of|is|are|was|were|been|being)\b/.test(between)
    ? before
    : undefined;
}

function textOf({ text, span }: Passage, mention: Mention): string {
  return text.slice(mention.span.start - span.start, mention.span.end - span.start);
}
