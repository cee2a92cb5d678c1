import { compareOffices } from '../../../facts/people/compareOffices.js';
import type { Office, PersonFact } from '../../../facts/types.js';
import type { Member } from '../../cast.js';
import type { DraftContext, SourceContext } from '../../comparison.js';
import { isJoined, isJoinedTo } from '../../deeds.js';
import { actorOf, lastBefore, startOfName } from '../../mentions.js';
import type { Mention } from '../../mentions.js';
import { ownOffice } from '../../people.js';
import type { People, Told } from '../../people.js';
import { plain, Slot } from '../../slots.js';
import { placeIn } from '../../sourceEvidence.js';
import type { Passage, Verdict } from '../../types.js';
import { contradicted } from '../../verdicts.js';
import type { Checked } from '../../verdicts.js';
import { isLeftOpen } from '../../silences.js';
import { inPlaceOf } from './nameInPlaceOf.js';
import { followsThere } from './successions.js';
import { isAnswer, isHearer, partOfPerson } from '../../partOfPerson.js';
import { isOrdinary } from './personSigns.js';
import { isHeadOfState } from './sameOffice.js';
import { say } from '../../../text/message.js';

/** Somebody else and the place where the source speaks of them. */
interface Rival {
  readonly member: Member;
  readonly context: SourceContext;
}

/** From here on two places are so alike that they tell of the same act. */
const sameAct = 0.55;
/** The other's place must be this much more alike than any of the person's own. */
const clearly = 0.22;

/** `I will meet the High Commissioner`: whoever gives the release out acts there, without being named. */
const inFirstPerson = /\b(?:I|me|my)\b/;

/** A sentence of which the sources have less tells of no act of theirs. */
const leastKnown = 3;

/** Somebody else who, in the source, stands where the draft has this person. */
export function inTheirPlace(people: People, draft: DraftContext, fact: PersonFact, member: Member): Rival | undefined {
  const { role, kind } = draft.passage;
  if (people.givers.has(member) || fact.possessive || role !== 'sentence' || kind !== 'fact') return undefined;
  if (isLeftOpen(draft.passage, fact.span)) return undefined;
  if (draft.known.ids.length < leastKnown) return undefined;
  if (isToldInPassing(people, draft, fact)) return undefined;
  const slot = new Slot(draft, fact.span);
  const mentionAt = (place: number): Mention | undefined => people.told.all[place]?.fact;
  const isOwn = (place: number): boolean => mentionAt(place)?.members.includes(member) === true;
  const own = slot.mostAlike(people.told, { weightOf: place => (isOwn(place) ? plain : undefined) });
  const least = Math.max(sameAct, (own?.likeness ?? 0) + clearly);
  if (least > 1) return undefined;
  const here = new Set(draft.mentions.flatMap(({ members }) => members));
  const ownMention = draft.mentions.find(({ span }) => span.start === fact.span.start);
  const part = ownMention && partOfPerson(draft.passage, ownMention);
  // Who says a thing does not stand in the place of whoever is told it, nor the other way round.
  const isOfOtherSide = ({ fact: one, context }: Told): boolean =>
    part !== undefined &&
    ((isHearer(part) && partOfPerson(context.passage, one).kind === 'agent') ||
      (part.kind === 'agent' && isToldThat(context.passage, one)));
  const isOther = ({ certain, members }: Mention): boolean =>
    certain &&
    members.length > 0 &&
    members.every(one => one !== member && !here.has(one) && isPerson(one) && !mayBeOne(one, member));
  const found = slot.mostAlike(people.told, {
    weightOf: place => {
      const told = people.told.all[place];
      return told && isOther(told.fact) && !isSpokenOf(told) && !isListed(told) && !isOfOtherSide(told)
        ? plain
        : undefined;
    },
    least,
  });
  const [other] = found?.place.fact.members ?? [];
  if (!found || !other || isToldElsewhere(people, draft, fact, found.place)) return undefined;
  return { member: other, context: found.place.context };
}

/** Whether a name is somebody's, and not a word with a capital that was taken for one: `Director-General of the Organisation for Chemical Weapons`. */
function isPerson({ name }: Member): boolean {
  return name === undefined || name.includes(' ') || !(isOrdinary(name) || name.endsWith('.'));
}

/** `Assured Amb. Lind that`. */
function isToldThat(passage: Passage, { span }: Mention): boolean {
  const start = startOfName(passage, span) - passage.span.start;
  return (
    /\b(?:told|assured|informed|reminded|promised)\s(?:the\s)?(?:[\p{L}.]+\s){0,2}$/u.test(
      passage.text.slice(Math.max(0, start - 40), start),
    ) && /^\sthat\b/.test(passage.text.slice(span.end - passage.span.start))
  );
}

/** Whether the draft tells of somebody beside what its sentence tells, so that the sources' sentence, though like it, says nothing of them. */
function isToldInPassing(people: People, draft: DraftContext, fact: PersonFact): boolean {
  const mention = draft.mentions.find(({ span }) => span.start === fact.span.start);
  if (
    isBeside(draft, fact) ||
    isOfOther(draft, fact) ||
    isQuoted(draft, fact) ||
    (mention && followsThere(people, draft, mention))
  )
    return true;
  // In `the Estorian leader and Lind` nothing says who the first is: it may be the other.
  return mention !== undefined && isJoined(draft.passage, mention) && !isJoinedToNamed(draft, mention);
}

/** Whether the sources' sentence, though like the draft's, tells of another act, or may tell of the draft's person without a name. */
function isToldElsewhere(people: People, draft: DraftContext, fact: PersonFact, told: Told): boolean {
  if (inFirstPerson.test(told.context.passage.text) || isSpokenOf(told) || isListed(told)) return true;
  if (isAnsweredThere(draft, told) || isOfOtherClause(draft, fact, told) || isInRow(people, draft, fact, told))
    return true;
  return opensWithPronoun.test(draft.passage.text) && isActor(people, told);
}

/** `Lind noted Estoria's promise to …`, where the draft tells of whoever promised. */
function isAnsweredThere(draft: DraftContext, { fact, context }: Told): boolean {
  const part = partOfPerson(context.passage, fact);
  return part.kind === 'agent' && isAnswer(part) && !draft.keys.some(({ key }) => key === part.verb);
}

/** `Lind set out the report, and Roe looked on`: what is told of Lind makes the sentence alike, and nothing of what Roe does. */
function isOfOtherClause(draft: DraftContext, { span }: PersonFact, { context }: Told): boolean {
  const { passage, keys, mentions } = draft;
  const before = passage.text.slice(0, span.start - passage.span.start);
  const start =
    passage.span.start +
    Math.max(before.lastIndexOf(', and '), before.lastIndexOf('; '), before.lastIndexOf(', while '));
  if (start < passage.span.start || !mentions.some(one => one.certain && one.span.end <= start)) return false;
  const own = keys.filter(
    one => one.span.start >= start && !mentions.some(({ span: whole }) => whole.start === one.span.start),
  );
  const known = new Set(context.keys.map(({ key }) => key));
  return 2 * own.filter(({ key }) => known.has(key)).length < own.length;
}

/** `Also there were Lind, Roe and Holm`: of two who stand in such a row, neither did anything with the other alone. */
function isInRow({ sourceMentions }: People, draft: DraftContext, fact: PersonFact, told: Told): boolean {
  const { passage } = told.context;
  const mentions = sourceMentions[passage.index] ?? [];
  const own = draft.mentions.find(({ span }) => span.start === fact.span.start);
  if (mentions.length < 3 || !own || partOfPerson(draft.passage, own).kind !== 'agent') return false;
  const others = new Set(draft.mentions.flatMap(one => (one === own ? [] : one.members)));
  const isPlain = (one: Mention): boolean => partOfPerson(passage, one).kind === 'any';
  return (
    isPlain(told.fact) &&
    mentions.some(one => one !== told.fact && isPlain(one) && one.members.some(member => others.has(member)))
  );
}

/** `She met Minister Verrin and offered condolences`: whoever acts in the source's sentence may be she. */
const opensWithPronoun = /^(?:he|she)\b/i;

function isActor({ sourceMentions }: People, { fact, context: { passage } }: Told): boolean {
  return actorOf(passage, sourceMentions[passage.index] ?? []) === fact;
}

/** Whether somebody is named in a quotation that begins its paragraph, be it closed or not: what is told there, the speaker says. */
function isSpokenOf({ fact: { span }, context: { source } }: Told): boolean {
  const { text } = source.mapped;
  return /^["“][^"”]*$/.test(text.slice(text.lastIndexOf('\n', span.start) + 1, span.start));
}

/** `2019 to 2021, Tarn, Deputy Head of Mission`: an office without an article behind a comma, as a curriculum vitae lists them, is somebody’s who is named above it. */
function isListed({ fact: { span, members }, context: { passage } }: Told): boolean {
  return (
    members.every(({ name }) => name === undefined) &&
    /,\s$/.test(passage.text.slice(0, span.start - passage.span.start))
  );
}

/** `Until Lind takes over, Ask leads the harbour`: what is told beside tells of her only in passing. */
function isBeside({ passage: { text, span } }: DraftContext, fact: PersonFact): boolean {
  const start = (fact.office ? Math.min(fact.office.start, fact.span.start) : fact.span.start) - span.start;
  return /(?:^|\s)(?:until|before|after|once|while|when)\s$/i.test(text.slice(Math.max(0, start - 8), start));
}

/** `The adviser to Vice President Lind took part`, `the thanks to Lind extended to her staff`: what is told is told of somebody or something else. */
function isOfOther({ passage: { text, span } }: DraftContext, fact: PersonFact): boolean {
  const start = (fact.office ? Math.min(fact.office.start, fact.span.start) : fact.span.start) - span.start;
  return ofOther.test(text.slice(Math.max(0, start - 40), start));
}

const ofOther =
  /\b(?:advis[eo]r|aide|assistant|counsel(?:l?or)?|envoy|spokes\p{Ll}+|chief of staff|successor|predecessor|thanks|gratitude|tribute)\s(?:to|of|for)\s(?:the\s)?$/u;

/** Whether the draft gives words in quotation marks to somebody: whether they are theirs is told by the words. */
function isQuoted({ passage: { facts } }: DraftContext, { span }: PersonFact): boolean {
  return facts.some(
    one =>
      one.kind === 'quotation' &&
      one.speaker &&
      one.speaker.span.start <= span.start &&
      span.end <= one.speaker.span.end,
  );
}

function isJoinedToNamed({ passage, mentions }: DraftContext, mention: Mention): boolean {
  const before = lastBefore(mentions, mention.span.start);
  return before !== undefined && isJoinedTo(passage, before, mention);
}

/** Whether somebody whom the sources know by office alone may be another of such an office, named or not. */
export function mayBeOne(one: Member, other: Member): boolean {
  if (one.name !== undefined && other.name !== undefined) return false;
  const named = one.name === undefined ? other : one;
  // Of whom no source says what they are may hold the office.
  if (named.offices.length === 0) return true;
  // Whoever is of a country is not the head of the one that gives out the release.
  if (named.name !== undefined && named.offices.some(({ office }) => office.country !== null)) return false;
  return one.offices.some(held =>
    other.offices.some(
      own =>
        isOneOffice(held.office, own.office) ||
        [isAnyMinister, isHeadOfState].some(is => is(held.office, own.office) || is(own.office, held.office)),
    ),
  );
}

/** `The Secretary of State`, in a release whose language calls every minister so: the foreign minister whom it names. */
function isAnyMinister({ head, portfolio, country, body, modifiers }: Office, other: Office): boolean {
  return (
    head === 'secretary' &&
    portfolio.join() === 'state' &&
    country === null &&
    body === null &&
    modifiers.length === 0 &&
    other.head === 'minister'
  );
}

function isOneOffice(one: Office, other: Office): boolean {
  const { verdict } = compareOffices(one, other);
  return verdict === 'same' || verdict === 'wider' || verdict === 'narrower';
}

/** Says that the source tells of somebody else what the draft tells of this person. */
export function swapped(checked: Checked, fact: PersonFact, member: Member, rival: Rival): Verdict {
  const right = rival.member.name;
  const verdict = contradicted(
    checked,
    'role-reversed',
    say`The source says this of ${right ?? say`the ${ownOffice(rival.member)}`}, not of ${member.name ?? fact.text}. Put the right name.`,
    [placeIn(rival.context.source, rival.context.passage.span)],
    right === undefined ? [] : [inPlaceOf(checked.passage, fact, right)],
  );
  // Whoever a source calls by an office alone may be the very person whom the draft names.
  return right === undefined ? { ...verdict, severity: 'hint' } : verdict;
}
