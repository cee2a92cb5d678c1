import type { PersonFact } from '../../../facts/types.js';
import type { Member } from '../../cast.js';
import type { DraftContext } from '../../comparison.js';
import type { Mention } from '../../mentions.js';
import { firstPlace } from '../../people.js';
import type { People } from '../../people.js';
import type { DraftPassage, Passage, Verdict, VerdictFix } from '../../types.js';
import { contradicted } from '../../verdicts.js';
import type { Check } from '../check.js';
import { inPlaceOf, withOffice } from './nameInPlaceOf.js';
import { say } from '../../../text/message.js';

/** What is done with or to somebody who takes part, right before a name; an office may stand between. */
const taking =
  /\b(?:(?:met|meeting|spoke|speaking|talked|talking|talks|call|conversation|discussions?) with|thanked|thanking|updated|updating|briefed|briefing|assured|assuring|urged|told|telephoned|called|congratulated|hosted|welcomed|received)\s(?:the\s)?(?:[\p{L}.’'-]+\s){0,4}$/iu;
/** What those who meet do, right behind a name or two. */
const meeting =
  /^(?:,[^,]{3,60},)?\s(?:and\s[\p{L}.’' -]{2,60}\s)?(?:also\s)?(?:met|discussed|agreed|spoke (?:about|by phone|on the phone)|talked about|exchanged views)\b/iu;
/** `Spokesman Roe told reporters`, `Roe spoke to the press`: then the giver does what givers do. */
const press = /\b(?:reporters|journalists|the press|media|briefing room)\b/i;

/** How a source came to those who write of it, right before the name of whoever gave it out; an office may stand between. */
const givenBy =
  /\b(?:[Rr]eadout|[Aa]ccount|[Ss]tatement|[Ss]ummary|[Rr]elease)\b,?\s(?:(?:itself|which|that|is|was|has|been)\s){0,4}(?:(?:attribut(?:ed|able)|credited) to|(?:provided|issued|released|given out|put out) by|came from)\s(?:(?:\p{Lu}[\p{L}.’'-]*|the|press|secretary|deputy|department|spokes\p{L}+)\s){0,6}$/u;
/** `attributable to Spokesperson Roe` */
const creditedTo = /\b(?:attribut(?:ed|able)|credited) to\s(?:[\p{L}.’'-]+\s){0,4}$/iu;
/** `Nothing in the statement is attributed to Roe.` */
const denied = /\b(?:no|not|nothing|none|nor|neither|never|without|words?)\b|n[’']t\b/i;

/**
 * Finds the spokesperson of a source in the place of somebody who took part, and the other way round: the source tells of nothing that its giver did, and
 * none of those who took part gave it out.
 */
export const giversCheck: Check = people => draft => {
  const { passage, mentions } = draft;
  if (people.givers.size === 0 || passage.role !== 'sentence' || press.test(passage.text)) return [];
  return mentions.flatMap((mention): Verdict[] => {
    const [member] = mention.members;
    if (!mention.certain || !member) return [];
    return people.givers.has(member)
      ? asOneWhoTookPart(people, draft, mention, member)
      : asGiver(people, draft, mention, member);
  });
};

function asOneWhoTookPart(people: People, draft: DraftContext, mention: Mention, member: Member): Verdict[] {
  const { passage } = draft;
  if (isTold(people.told.all, member) || !takesPart(passage, mention)) return [];
  const here = new Set(draft.mentions.flatMap(({ members }) => members));
  const others = people.spoken.all.filter(one => one !== member && !here.has(one));
  const why = say`The source names ${member.name ?? say`this person`} only as the one who gives it out, not as somebody who took part. Put the right name.`;
  const fixes = others.length === 1 ? putName(passage, mention, others[0]) : [];
  return [contradicted({ span: mention.span, passage }, 'role-reversed', why, firstPlace(people, member), fixes)];
}

function asGiver(people: People, draft: DraftContext, mention: Mention, member: Member): Verdict[] {
  const { passage } = draft;
  const [giver] = people.givers;
  if (!giver || people.givers.size > 1 || !people.spoken.all.includes(member)) return [];
  const start = mention.span.start - passage.span.start;
  // Where the name has an office beside it, the two are held against the source together.
  const before = passage.text.slice(Math.max(0, start - 120), start);
  if (denied.test(before) || withOffice(passage, mention.span) !== mention.span || !givenBy.test(before)) return [];
  const why = say`In the source it is ${giver.name ?? say`somebody else`} who gives it out, not ${member.name ?? say`this person`}. Put the right name.`;
  const fixes = putName(passage, mention, giver);
  return [contradicted({ span: mention.span, passage }, 'role-reversed', why, firstPlace(people, giver), fixes)];
}

function putName(passage: DraftPassage, { span }: Mention, member: Member | undefined): VerdictFix[] {
  const person = passage.facts.find(
    (fact): fact is PersonFact => fact.kind === 'person' && fact.span.start === span.start,
  );
  return person && member?.name !== undefined ? [inPlaceOf(passage, person, member.name)] : [];
}

/** Whether the source's own sentences speak of somebody. */
function isTold(told: readonly { readonly fact: Mention }[], member: Mention['members'][number]): boolean {
  return told.some(({ fact }) => fact.members.includes(member));
}

function takesPart({ text, span }: Passage, mention: Mention): boolean {
  const before = text.slice(Math.max(0, mention.span.start - span.start - 60), mention.span.start - span.start);
  if (creditedTo.test(before)) return false;
  if (taking.test(before)) return true;
  return meeting.test(text.slice(mention.span.end - span.start, mention.span.end - span.start + 150));
}
