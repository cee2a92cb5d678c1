import { oncePer } from '../../../text/once.js';
import { say, type Message } from '../../../text/message.js';
import type { Member } from '../../cast.js';
import type { DraftContext, SourceContext } from '../../comparison.js';
import { Cover } from '../../cover.js';
import { deedsByIn } from '../../deeds.js';
import type { Deed } from '../../deeds.js';
import { doingAt, doingsIn } from '../../doings.js';
import type { Doing } from '../../doings.js';
import type { Mention } from '../../mentions.js';
import { wordsAt } from '../../passages.js';
import type { People } from '../../people.js';
import { isLeftOpen } from '../../silences.js';
import { placeIn } from '../../sourceEvidence.js';
import type { Verdict } from '../../types.js';
import { contradicted, replacement } from '../../verdicts.js';
import type { ContextPassage } from '../../vocabulary.js';
import type { Check } from '../check.js';
import { isAnswer } from '../../partOfPerson.js';
import { nameInPlaceOf } from './nameInPlaceOf.js';
import { mayBeOne } from './swaps.js';

/** So much of what the draft tells of somebody's doing must stand in what the source tells of another's for the two to be one. */
const sameDoing = 0.45;
/** And so much more than in anything that the source tells of that person, of several together, or of nobody who is known. */
const clearly = 0.2;
/** Words that they have in common, at least. */
const fewest = 2;
/** A word that no source has counts as so much of the rarest that one has. */
const strange = 0.35;

/**
 * Holds who does or says something against who does so in the source, whatever the verb: a part of the draft's sentence is compared with the parts of the
 * source's sentences, each of which has its own subject, by all their words but the names of people.
 */
export const whoDoesCheck: Check = people => {
  const told = oncePer((context: SourceContext) => toldIn(people, context));
  return draft => {
    const { role, kind } = draft.passage;
    if ((role !== 'sentence' && role !== 'headline') || kind !== 'fact') return [];
    return doingsIn(draft.passage, draft.mentions).flatMap(doing => {
      const { by, subject } = doing;
      if (!by || !subject.certain || people.givers.has(by)) return [];
      if (isLeftOpen(draft.passage, subject.span)) return [];
      if (role === 'headline' && isToldThere(draft, subject)) return [];
      const other = otherDoer({ people, draft, doing, by }, told);
      return other ? [wrongDoer(draft, subject, by, other)] : [];
    });
  };
};

/** `Lind briefed on reefs`: in a headline, whoever is told. */
function isToldThere({ passage: { text, span } }: DraftContext, subject: Mention): boolean {
  return /^\s\p{Ll}+ed\s/u.test(text.slice(subject.span.end - span.start));
}

/** What a source's sentence tells of. */
interface ToldThere {
  readonly doings: readonly Doing[];
  /** What is done by somebody who is named behind it: `a session chaired by Roe`. */
  readonly doneBy: readonly Deed[];
  /** The numbers of its words that are no names of people, each with the doing that it is part of. */
  readonly words: readonly { readonly id: number; readonly of: Doing | undefined }[];
}

function toldIn({ sourceMentions }: People, context: SourceContext): ToldThere {
  const mentions = sourceMentions[context.passage.index] ?? [];
  const doings = doingsIn(context.passage, mentions);
  const words = numbered(context, mentions).map(({ id, start }) => ({ id, of: doingAt(doings, start) }));
  return { doings, doneBy: deedsByIn(context.passage, mentions), words };
}

/** The words of a passage that are no names of people: the number by which the sources know each, -1 for one that they have not, and where it begins. */
function numbered(context: ContextPassage, mentions: readonly Mention[]): { id: number; start: number }[] {
  const names = new Cover(mentions.map(({ span }) => span));
  const { ids, ranks } = context.known;
  return context.keys.flatMap(({ span }, at) =>
    names.holds(span) ? [] : [{ id: ids[ranks[at] ?? -1] ?? -1, start: span.start }],
  );
}

/** What the draft tells of somebody. */
interface Claim {
  readonly people: People;
  readonly draft: DraftContext;
  readonly doing: Doing;
  readonly by: Member;
}

/** Who does something in the source, and the sentence that tells of it. */
interface Other {
  readonly member: Member;
  readonly context: SourceContext;
}

/** Who does in the sources what the draft tells of somebody else; undefined where that one may do it, too. */
function otherDoer(claim: Claim, told: (context: SourceContext) => ToldThere): Other | undefined {
  const { people, draft, by } = claim;
  const { weights, all } = wordsOf(claim);
  let other: (Other & { readonly share: number }) | undefined;
  let own = 0;
  for (const number of draft.coverages.passages) {
    const context = people.comparison.contexts[number];
    if (!context || context.passage.role === 'attribution') continue;
    const there = told(context);
    const done = there.doneBy.find(({ key }) => key === claim.doing.verb);
    for (const [doing, { weight, count }] of inCommon(there, weights)) {
      const share = weight / all;
      const member = done ? otherOf(done.by, by) : doing && othersAlone(claim, context, doing, told);
      if (!member) own = Math.max(own, share);
      else if (count >= fewest && share > (other?.share ?? sameDoing)) other = { member, context, share };
    }
  }
  return other && own <= other.share - clearly ? other : undefined;
}

/** The only one of some people, where that is surely somebody else. */
function otherOf([only, another]: readonly Member[], by: Member): Member | undefined {
  return !only || another || only === by || mayBeOne(only, by) ? undefined : only;
}

/** The words of what the draft tells of somebody, by their numbers, and what they weigh together with those that no source has. */
function wordsOf({ draft, doing: { span } }: Claim): { weights: ReadonlyMap<number, number>; all: number } {
  const { ids, weights: known } = draft.known;
  const weights = new Map<number, number>();
  let unknown = 0;
  for (const { id, start } of numbered(draft, draft.mentions)) {
    if (start < span.start || start >= span.end) continue;
    if (id < 0) unknown++;
    else weights.set(id, known[ids.indexOf(id)] ?? 0);
  }
  const rarest = known.reduce((most, weight) => Math.max(most, weight), 0);
  let all = unknown * strange * rarest;
  for (const weight of weights.values()) all += weight;
  return { weights, all };
}

/** What each part of a source's sentence has of some words: how much they weigh, and how many they are. */
function inCommon(
  { words }: ToldThere,
  weights: ReadonlyMap<number, number>,
): Map<Doing | undefined, { weight: number; count: number }> {
  const found = new Map<Doing | undefined, { weight: number; count: number; seen: Set<number> }>();
  for (const { id, of } of words) {
    const weight = weights.get(id);
    if (weight === undefined) continue;
    const sum = found.get(of) ?? { weight: 0, count: 0, seen: new Set() };
    found.set(of, sum);
    if (sum.seen.has(id)) continue;
    sum.seen.add(id);
    sum.weight += weight;
    sum.count++;
  }
  return found;
}

/** Who alone does what a part of a source's sentence tells of, where that is surely somebody else and nobody of whom the draft tells it. */
function othersAlone(
  claim: Claim,
  context: SourceContext,
  doing: Doing,
  told: (context: SourceContext) => ToldThere,
): Member | undefined {
  const { people, draft, by } = claim;
  const { passage } = context;
  const doer = doing.by && otherOf([doing.by], by);
  if (!doer || passage.role !== 'statement') return undefined;
  if (inFirstPerson.test(passage.text)) return undefined;
  // `Roe noted Lind’s promise`, `Lind heard that …`: who answers or hears tells of what another does.
  if (doing.verb !== claim.doing.verb && [doing, claim.doing].some(({ verb = '' }) => isAnswer({ verb })))
    return undefined;
  if (!doing.subject.certain && !goesBack(people, context, doing, told)) return undefined;
  const isWithin = ({ span }: Doing, one: Mention): boolean =>
    one.span.start >= span.start && one.span.start < span.end;
  // `Roe thanked Lind`, for `Lind thanked Roe`: each is named in the other's doing.
  const isNamed = draft.mentions.some(one => one.certain && isWithin(claim.doing, one) && one.members.includes(doer));
  if (isNamed) return doing.verb === claim.doing.verb ? doer : undefined;
  const mentions = people.sourceMentions[passage.index] ?? [];
  return mentions.some(one => isWithin(doing, one) && mayActThere(context, one, by)) ? undefined : doer;
}

/** `I will meet the High Commissioner`: whoever gives the release out acts there, without being named. */
const inFirstPerson = /\b(?:I|me|my)\b/;

/** Whether a pronoun with which a source's sentence begins to tell of somebody surely goes back to one person: nobody else does anything in the sentence before. */
function goesBack(
  { comparison }: People,
  context: SourceContext,
  { subject, by }: Doing,
  told: (context: SourceContext) => ToldThere,
): boolean {
  if (told(context).doings[0]?.subject !== subject || !by) return false;
  const before = comparison.contexts[context.passage.index - 1];
  return before?.source === context.source && told(before).doings.every(one => one.subject.members.includes(by));
}

/** `Roe recalled Lind's promise`, `thanked Lind, who had promised`: what is told there as another's doing may be Lind's. */
function mayActThere({ passage }: SourceContext, { span, members, certain }: Mention, by: Member): boolean {
  if (!members.includes(by)) return false;
  if (!certain) return members.length === 1;
  return acts.test(passage.text.slice(span.end - passage.span.start));
}

const acts = /^(?:['’]|,?\s(?:\p{L}+\s)?(?:who|whose)\b|\s(?:is|was|has|had|will|would|are|were)\b)/u;

/** Says that somebody else does in the source what the draft tells of a member. */
function wrongDoer(draft: DraftContext, { span }: Mention, member: Member, other: Other): Verdict {
  const right = other.member.name;
  const doer = right ?? officeOf(other.member) ?? say`somebody else`;
  const told = member.name ?? officeOf(member) ?? say`this person`;
  return contradicted(
    { span, passage: draft.passage },
    'role-reversed',
    say`In the source it is ${doer} who does this, not ${told}. Put the right name.`,
    [placeIn(other.context.source, other.context.passage.span)],
    right === undefined ? [] : [replacement(span, nameInPlaceOf(wordsAt(draft.passage, span), right))],
  );
}

function officeOf({ offices }: Member): Message | undefined {
  const office = offices[0]?.text.replace(/^the /i, '');
  return office === undefined ? undefined : say`the ${office}`;
}
