import { oncePer } from '../../../text/once.js';
import { say, type Message } from '../../../text/message.js';
import type { Member } from '../../cast.js';
import type { DraftContext, SourceContext } from '../../comparison.js';
import { Cover } from '../../cover.js';
import { deedsByIn } from '../../deeds.js';
import type { Deed } from '../../deeds.js';
import { doingAt, doingsIn } from '../../doings.js';
import type { Doing } from '../../doings.js';
import { startOfName } from '../../mentions.js';
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
/** Words that they have in common, at least; where they have no more, so much must stand there. */
const fewest = 2;
const sameFew = 0.65;
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
      const claim = { people, draft, doing, by };
      const short = withoutOpening(claim);
      const other = otherDoer(claim, told) ?? (short && otherDoer(short, told));
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

const besides =
  /^(?:about|after|among|as|at|before|beyond|during|following|for|from|in|on|over|regarding|turning to|under|when|while|with)\s[^"“”]+,\s$/i;

/** `After a review of the accord, Lind stressed …`: what stands before the subject may tell of another matter. */
function withoutOpening(claim: Claim): Claim | undefined {
  const {
    doing,
    draft: { passage },
  } = claim;
  const start = startOfName(passage, doing.subject.span);
  if (!besides.test(wordsAt(passage, { start: doing.span.start, end: start }))) return undefined;
  return { ...claim, doing: { ...doing, span: { start, end: doing.span.end } } };
}

/** Who does something in the source, and the sentence that tells of it. */
interface Other {
  readonly members: readonly Member[];
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
      const members = done ? othersThan(done.by, by) : doing && othersAlone(claim, context, doing, told);
      if (!members) own = Math.max(own, share);
      else if (isEnough(count, share) && share > (other?.share ?? 0)) other = { members, context, share };
    }
  }
  return other && own <= other.share - clearly ? other : undefined;
}

function isEnough(count: number, share: number): boolean {
  return count > fewest ? share > sameDoing : count === fewest && share > sameFew;
}

/** Some people, where somebody is surely none of them. */
function othersThan(members: readonly Member[], by: Member): readonly Member[] | undefined {
  return members.length === 0 || members.some(one => one === by || mayBeOne(one, by)) ? undefined : members;
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

/** Who alone, or who together, do what a part of a source's sentence tells of, where the draft tells it of somebody who is surely none of them. */
function othersAlone(
  claim: Claim,
  context: SourceContext,
  doing: Doing,
  told: (context: SourceContext) => ToldThere,
): readonly Member[] | undefined {
  const { people, draft, by } = claim;
  const { passage } = context;
  const doers = othersThan(doing.by ? [doing.by] : (doing.together ?? []), by);
  if (!doers || passage.role !== 'statement') return undefined;
  if (inFirstPerson.test(passage.text)) return undefined;
  if (isOfAnother(claim, doing)) return undefined;
  if (!doing.subject.certain && !goesBack(people, context, doing, told)) return undefined;
  const isWithin = ({ span }: Doing, one: Mention): boolean =>
    one.span.start >= span.start && one.span.start < span.end;
  // `Roe thanked Lind`, for `Lind thanked Roe`: each is named in the other's doing.
  const isNamed = draft.mentions.some(
    one => one.certain && isWithin(claim.doing, one) && doers.some(doer => one.members.includes(doer)),
  );
  if (isNamed) return doing.verb === claim.doing.verb ? doers : undefined;
  const mentions = people.sourceMentions[passage.index] ?? [];
  // `Lind said that Roe's crews could mend it`: Lind says so, whosever crews they are.
  const areSaid = isSaying(doing) && isSaying(claim.doing);
  return mentions.some(one => isWithin(doing, one) && mayActThere(context, one, by, areSaid)) ? undefined : doers;
}

/**
 * `Roe noted Lind’s promise`, `Lind heard that …`: who answers or hears tells of what another does, unless the draft's words are an answer, too: `expressed
 * gratitude`, `pointed out`, of whoever thanked or noted.
 */
function isOfAnother({ draft, doing }: Claim, there: Doing): boolean {
  if (there.verb === doing.verb || ![there, doing].some(({ verb = '' }) => isAnswer({ verb }))) return false;
  if (isAnswer({ verb: doing.verb ?? '' })) return true;
  if (/^(?:note|acknowledg|recogn)/.test(there.verb ?? '') && isSaying(doing)) return false;
  return !draft.keys.some(
    ({ key, span: { start } }) => key === there.verb && start >= doing.span.start && start < doing.span.end,
  );
}

function isSaying({ verb = '' }: Doing): boolean {
  return /^(?:=stressed|=expressed|said|state|add|explain|observ|remark|declar|=announced)$/.test(verb);
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
function mayActThere(
  { passage }: SourceContext,
  { span, members, certain }: Mention,
  by: Member,
  areSaid: boolean,
): boolean {
  if (!members.includes(by)) return false;
  if (!certain) return members.length === 1;
  const behind = passage.text.slice(span.end - passage.span.start);
  return acts.test(behind) || (!areSaid && /^['’]/.test(behind));
}

const acts = /^(?:,?\s(?:\p{L}+\s)?(?:who|whose)\b|\s(?:is|was|has|had|will|would|are|were)\b)/u;

/** Says that others do in the source what the draft tells of a member. */
function wrongDoer(draft: DraftContext, { span }: Mention, member: Member, { members, context }: Other): Verdict {
  const [first, second] = members;
  const right = first && !second ? first.name : undefined;
  const doer = (first && toldAs(first)) ?? say`somebody else`;
  const doers = second ? say`${doer} with ${toldAs(second) ?? say`somebody else`}` : doer;
  return contradicted(
    { span, passage: draft.passage },
    'role-reversed',
    say`In the source it is ${doers} who does this, not ${toldAs(member) ?? say`this person`}. Put the right name.`,
    [placeIn(context.source, context.passage.span)],
    right === undefined ? [] : [replacement(span, nameInPlaceOf(wordsAt(draft.passage, span), right))],
  );
}

function toldAs(member: Member): string | Message | undefined {
  return member.name ?? officeOf(member);
}

function officeOf({ offices }: Member): Message | undefined {
  const office = offices[0]?.text.replace(/^the /i, '');
  return office === undefined ? undefined : say`the ${office}`;
}
