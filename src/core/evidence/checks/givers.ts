import type { Mention } from '../mentions.js';
import type { Passage, Verdict } from '../types.js';
import { contradicted } from '../verdicts.js';
import type { Check } from './check.js';
import { firstPlace } from '../people.js';

/** What is done with or to somebody who takes part, right before a name; an office may stand between. */
const taking =
  /\b(?:(?:met|meeting|spoke|speaking|talked|talking|talks|call|conversation|discussions?) with|thanked|thanking|updated|updating|briefed|briefing|assured|assuring|urged|told|telephoned|called|congratulated|hosted|welcomed|received)\s(?:the\s)?(?:[\p{L}.’'-]+\s){0,4}$/iu;
/** What those who meet do, right behind a name or two. */
const meeting =
  /^(?:,[^,]{3,60},)?\s(?:and\s[\p{L}.’' -]{2,60}\s)?(?:also\s)?(?:met|discussed|agreed|spoke (?:about|by phone|on the phone)|talked about|exchanged views)\b/iu;
/** `Spokesman Roe told reporters`, `Roe spoke to the press`: then the giver does what givers do. */
const press = /\b(?:reporters|journalists|the press|media|briefing room)\b/i;

/** Finds the spokesperson of a source in the place of somebody who took part: the source tells of nothing that its giver did. */
export const giversCheck: Check = people => draft => {
  const { passage, mentions } = draft;
  if (people.givers.size === 0 || passage.role !== 'sentence' || press.test(passage.text)) return [];
  return mentions.flatMap((mention): Verdict[] => {
    const [member] = mention.members;
    if (!mention.certain || !member || !people.givers.has(member) || isTold(people.told.all, member)) return [];
    if (!takesPart(passage, mention)) return [];
    const why = `The source names ${member.name ?? 'this person'} only as the one who gives it out, not as somebody who took part. Put the right name.`;
    return [contradicted({ span: mention.span, passage }, 'role-reversed', why, firstPlace(people, member))];
  });
};

/** Whether the source's own sentences speak of somebody. */
function isTold(told: readonly { readonly fact: Mention }[], member: Mention['members'][number]): boolean {
  return told.some(({ fact }) => fact.members.includes(member));
}

function takesPart({ text, span }: Passage, mention: Mention): boolean {
  const before = text.slice(Math.max(0, mention.span.start - span.start - 60), mention.span.start - span.start);
  if (taking.test(before)) return true;
  return meeting.test(text.slice(mention.span.end - span.start, mention.span.end - span.start + 150));
}
