import type { Member } from '../../cast.js';
import { coverageOf } from '../../comparison.js';
import type { DraftContext, SourceContext } from '../../comparison.js';
import { deedsByIn, deedsIn } from '../../deeds.js';
import type { Deed } from '../../deeds.js';
import { actorOf, startOfName } from '../../mentions.js';
import type { Mention } from '../../mentions.js';
import { wordsAt } from '../../passages.js';
import type { People } from '../../people.js';
import { placeIn } from '../../sourceEvidence.js';
import { slotSimilarity, surroundings } from '../../surroundings.js';
import type { Verdict } from '../../types.js';
import type { ContentWord } from '../../words.js';
import { contradicted, replacement } from '../../verdicts.js';
import { oncePer } from '../../../text/once.js';
import type { Check } from '../check.js';
import { isLeftOpen } from '../../silences.js';
import { nameInPlaceOf } from './nameInPlaceOf.js';
import { mayBeOne } from './swaps.js';
import { say } from '../../../text/message.js';

/** So alike must what stands around two verbs be for them to tell of one act. */
const sameAct = 0.5;
/** And so much of the draft's sentence must stand in the source's. */
const sameMatter = 0.3;

/**
 * Holds who said, stressed or reviewed something against who does so in the source's sentence: where every like act there is another's, the draft
 * has the wrong name. Sentences that speak of several at once decide nothing.
 */
export const actorsCheck: Check = people => {
  const deedsOf = oncePer((context: SourceContext) => deedsOfSource(people, context));
  return draft => {
    const { role, kind } = draft.passage;
    if ((role !== 'sentence' && role !== 'headline') || kind !== 'fact') return [];
    const told = new Set<number>();
    return deedsIn(draft.passage, draft.mentions).flatMap(deed => {
      const named = namedDoer(draft, deed);
      const [member] = deed.by;
      if (!named || !member || people.givers.has(member) || told.has(named.span.start)) return [];
      if (isLeftOpen(draft.passage, named.span)) return [];
      const other = otherDoer(people, draft, deed, member, deedsOf);
      if (!other) return [];
      told.add(named.span.start);
      return [wrongActor(draft, named, member, other)];
    });
  };
};

/** In official releases `He` at the start of a sentence is who acts in the one before, however many are named there. */
function deedsOfSource({ comparison, sourceMentions }: People, { passage, source }: SourceContext): readonly Deed[] {
  const mentions = sourceMentions[passage.index] ?? [];
  const before = comparison.contexts[passage.index - 1];
  const actor =
    before?.source === source && before.passage.role === 'statement'
      ? actorOf(before.passage, sourceMentions[before.passage.index] ?? [])
      : undefined;
  return [...deedsIn(passage, mentions), ...deedsByIn(passage, mentions)].map(deed => {
    const isOpening = deed.subject.span.start === passage.span.start && !deed.subject.certain;
    const isActor = actor?.members.length === 1 && actor.members.every(one => deed.by.includes(one));
    return isOpening && isActor && /^(?:he|she)\b/i.test(passage.text) ? { ...deed, by: actor.members } : deed;
  });
}

/** Where the draft names who does it: at the subject, or where the pronoun goes back to. */
function namedDoer({ passage, mentions }: DraftContext, { subject, by }: Deed): Mention | undefined {
  if (by.length !== 1) return undefined;
  const isNamed = ({ span }: Mention): boolean =>
    passage.facts.some(fact => fact.kind === 'person' && fact.span.start === span.start);
  if (subject.certain) return isNamed(subject) ? subject : undefined;
  const named = mentions.find(
    one => one.certain && one.members[0] === by[0] && one.span.end <= subject.span.start && isNamed(one),
  );
  if (!named) return undefined;
  const before = passage.text.slice(0, startOfName(passage, named.span) - passage.span.start);
  return opensAside.test(before) ? undefined : named;
}

/** `With Minister Lind, he reviewed …`: whom a sentence names there is not who acts in it. */
const opensAside =
  /^(?:together with|with|alongside|beside|besides|opposite|for|to|about|of|on|after|before)\s[^,;:]*$/i;

/** Who does something in the source, and the sentence that tells of it. */
interface Other {
  readonly member: Member;
  readonly context: SourceContext;
}

/** Who alone does in the sources what the draft tells of this member; undefined when the member does it too. */
function otherDoer(
  people: People,
  draft: DraftContext,
  deed: Deed,
  member: Member,
  deedsOf: (context: SourceContext) => readonly Deed[],
): Other | undefined {
  let other: Other | undefined;
  for (const number of draft.coverages.passages) {
    const context = people.comparison.contexts[number];
    if (context?.passage.role !== 'statement' || coverageOf(draft, context) < sameMatter) continue;
    for (const act of deedsOf(context)) {
      if (act.key !== deed.key || likeness(draft, deed, context, act) < sameAct) continue;
      const [doer] = act.by;
      if (!doer || act.by.length > 1 || doer === member || mayBeOne(doer, member)) return undefined;
      other ??= { member: doer, context };
    }
  }
  return other;
}

/** Says that somebody else does in the source what the draft tells of a member. */
function wrongActor(draft: DraftContext, named: Mention, member: Member, other: Other): Verdict {
  const right = other.member.name;
  const office = other.member.offices[0]?.text.replace(/^the /i, '');
  const doer = right ?? (office === undefined ? say`somebody else` : say`the ${office}`);
  const held = member.offices[0]?.text.replace(/^the /i, '');
  const told = member.name ?? (held === undefined ? say`this person` : say`the ${held}`);
  return contradicted(
    { span: named.span, passage: draft.passage },
    'role-reversed',
    say`In the source it is ${doer} who does this, not ${told}. Put the right name.`,
    [placeIn(other.context.source, other.context.passage.span)],
    right === undefined ? [] : [replacement(named.span, nameInPlaceOf(wordsAt(draft.passage, named.span), right))],
  );
}

function likeness(draft: DraftContext, { verb, key }: Deed, context: SourceContext, act: Deed): number {
  if (!isOfOneThing(draft, verb, context)) return 0;
  const near = slotSimilarity(surroundings(draft, verb.span), surroundings(context, act.verb.span));
  return saying.has(key) ? Math.max(near, coverageOf(draft, context) - farther) : near;
}

/** So many words behind a verb say what is done. */
const toldBy = 8;

/** Whether the source's sentence has half of what the draft says behind the verb, names and words that no source has included. */
function isOfOneThing({ keys }: DraftContext, verb: ContentWord, context: SourceContext): boolean {
  const known = new Set(context.keys.map(({ key }) => key));
  const first = keys.findIndex(({ span }) => span.start >= verb.span.end);
  const told = first < 0 ? keys : keys.slice(first, first + toldBy);
  return 2 * told.filter(({ key }) => known.has(key)).length >= told.length;
}

/** What is said can stand before `he added` or behind it, so that the whole sentence tells; by their stems. */
const saying = new Set(['ad', 'note', 'state', 'explain', 'declar', 'remark', '=stressed', '=urged', '=condemned']);
/** So much less it says that a sentence is the same than that what stands beside the verb is. */
const farther = 0.15;
