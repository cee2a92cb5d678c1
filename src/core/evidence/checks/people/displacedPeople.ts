import type { PersonFact } from '../../../facts/types.js';
import { oncePer } from '../../../text/once.js';
import type { Member } from '../../cast.js';
import type { DraftContext, SourceContext } from '../../comparison.js';
import { isMutual } from '../../lexicon/verbClasses.js';
import { longestList } from '../../places.js';
import type { Mention } from '../../mentions.js';
import type { People } from '../../people.js';
import { isLeftOpen } from '../../silences.js';
import { slotSimilarity, surroundingsOf } from '../../surroundings.js';
import type { Verdict } from '../../types.js';
import type { Check } from '../check.js';
import { likeSentences } from '../values/likeSentences.js';
import { Beside } from '../values/sameMatter.js';
import { sidesOf } from '../values/sides.js';
import { displacementOfPerson, surelyDisplaced } from './displacedSigns.js';
import { partOfPerson } from './partOfPerson.js';
import type { PartOfPerson } from './partOfPerson.js';
import { isToldElsewhere, isToldInPassing, mayBeOne, swapped } from './swaps.js';
import type { Rival } from './swaps.js';

/** So much of what else the draft's sentence says must stand in the source's, so many words of it, and half. */
const leastShare = 0.3;
const fewestShared = 3;
const halfOf = 0.4;
/** A sentence that speaks of more people than this tells them in a row. */
const mostTold = 3;
/** And so much for a sentence in which a pronoun stands for whoever does it. */
const surely = 0.7;

/**
 * Finds somebody whom the source names, though in a sentence of another matter: where the draft has them it has somebody else, in the same part. Many signs
 * together tell it, where no single one does: see {@link displacementOfPerson}.
 */
export const displacedPeopleCheck: Check = people => {
  const sentences = likeSentences(people.comparison);
  const onesOf = oncePer((member: Member) => [
    member,
    ...people.cast.members.filter(one => one !== member && mayBeOne(one, member)),
  ]);
  return draft => {
    const { passage, mentions } = draft;
    if (passage.role !== 'sentence' || passage.kind !== 'fact' || mentions.length > longestList) return [];
    return mentions.flatMap((mention): Verdict[] => {
      const [member, another] = mention.members;
      const fact = passage.facts.find(
        (one): one is PersonFact => one.kind === 'person' && one.span.start === mention.span.start,
      );
      if (!fact || !mention.certain || !member || another || isOpen(people, draft, fact, member)) return [];
      const found = likeliest(people, { draft, fact, mention, ones: onesOf(member) }, sentences.of(draft));
      return found ? [swapped({ fact, span: fact.span, passage }, fact, member, found)] : [];
    });
  };
};

/** `Lind’s caller`: somebody else, who is called by whom they face. */
const faced =
  /^[’']s?\s(?:\p{Ll}+\s)?(?:callers?|hosts?|guests?|visitors?|counterparts?|opposite|side|account|office|aides?)(?!\p{L})/u;

/** Where nothing is told of somebody that a sentence of the source could tell of another: who gives the release out, or says words in quotation marks. */
function isOpen(people: People, draft: DraftContext, fact: PersonFact, member: Member): boolean {
  const { passage } = draft;
  const { span } = fact;
  if (people.givers.has(member) || isLeftOpen(passage, span) || isToldInPassing(people, draft, fact)) return true;
  if (member.offices.some(({ office }) => /^(?:spokesperson|press secretary)$/.test(office.head))) return true;
  return (
    faced.test(passage.text.slice(span.end - passage.span.start)) ||
    passage.facts.some(one => one.kind === 'quotation' && one.speaker && one.speaker.span.start <= span.start)
  );
}

/** Somebody in the draft. */
interface Named {
  readonly draft: DraftContext;
  readonly fact: PersonFact;
  readonly mention: Mention;
  /** Whom the sources may mean by them, and they themselves. */
  readonly ones: readonly Member[];
}

/** Who most surely stands in the source where the draft has somebody else, if it is sure enough. */
function likeliest(people: People, named: Named, like: readonly SourceContext[]): Rival | undefined {
  const { draft, fact, mention, ones } = named;
  const beside = new Beside(draft, mention.span);
  const around = surroundingsOf(draft, mention.span);
  const part = partOfPerson(draft.passage, mention);
  const here = new Set(
    draft.mentions.flatMap(({ certain, members }) => (certain || members.length < 2 ? members : [])),
  );
  const own = ownPlaces(people, named, beside);
  let found: Rival | undefined;
  let most = surelyDisplaced;
  for (const [rank, context] of like.entries()) {
    const { share, count } = beside.in(context);
    const mentions = people.sourceMentions[context.passage.index] ?? [];
    if (share < leastShare || !isOfOneMatter(draft, context) || mentions.length > longestList) continue;
    const theirs = mentions
      .filter(({ members: [one, more] }) => one && !more && ones.includes(one))
      .map(one => partOfPerson(context.passage, one));
    for (const other of mentions) {
      const [right, more] = other.members;
      if (!right || more || here.has(right) || ones.some(one => one === right || mayBeOne(one, right))) continue;
      const rivals = partOfPerson(context.passage, other);
      if (!mayStandIn(part, rivals, theirs) || (right.name === undefined && !isSameAct(part, rivals))) continue;
      if (isPronoun(context, other) && share < surely) continue;
      const sameBeside = sidesOf(draft, context)(mention.span, other.span) > 0;
      if (!sameBeside && part.kind === 'any' && rivals.kind === 'any') continue;
      // One of a row has no part of its own that another could have.
      if (rivals.kind === 'any' && new Set(mentions.flatMap(({ members }) => members)).size > mostTold) continue;
      const speaks = displacementOfPerson({
        ...own,
        place: slotSimilarity(around, surroundingsOf(context, other.span)),
        share,
        count,
        isLikeliest: rank === 0,
        samePart: part.kind !== 'any' && part.kind === rivals.kind,
        sameBeside,
      });
      if (speaks <= most || isToldElsewhere(people, draft, fact, { fact: other, context })) continue;
      most = speaks;
      found = { member: right, context };
    }
  }
  return found;
}

/** Whether a sentence of the source has enough of what the draft's says, people and the verbs of what they do together left out. */
function isOfOneMatter({ keys }: DraftContext, context: SourceContext): boolean {
  const known = new Set(context.keys.map(({ key }) => key));
  const told = new Set(keys.flatMap(({ key }) => (key.startsWith('person:') || isMutual(key) ? [] : [key])));
  const shared = [...told].filter(key => known.has(key)).length;
  return shared >= fewestShared && shared >= halfOf * told.size;
}

/** `He`: who is meant may be another than the one whom the sentence before names last. */
function isPronoun({ passage: { text, span } }: SourceContext, mention: Mention): boolean {
  return /^(?:he|she|his|her)$/i.test(text.slice(mention.span.start - span.start, mention.span.end - span.start));
}

/** Where the sources speak of somebody in sentences that have anything of the draft's, they themselves or whom they may mean. */
function ownPlaces(
  { comparison, sourceMentions }: People,
  { draft, mention, ones }: Named,
  beside: Beside,
): { readonly ownPlace: number; readonly ownShare: number } {
  const around = surroundingsOf(draft, mention.span);
  let [ownPlace, ownShare] = [0, 0];
  for (const number of draft.coverages.passages) {
    const context = comparison.contexts[number];
    const mentions = sourceMentions[number] ?? [];
    if (context?.passage.role !== 'statement' || mentions.length > longestList) continue;
    const own = mentions.filter(
      ({ members, span }) =>
        // `The secretary`, who may be one of two; but not `they`.
        (members.length === 1 || context.passage.lookup.officeAt(span.start)) &&
        members.some(one => ones.includes(one)),
    );
    if (own.length === 0) continue;
    ownShare = Math.max(ownShare, beside.in(context).share);
    for (const { span } of own) ownPlace = Math.max(ownPlace, slotSimilarity(around, surroundingsOf(context, span)));
  }
  return { ownPlace, ownShare };
}

/** Who is known by an office alone must do the same: what such offices do in a sentence is often of the other side's. */
function isSameAct(part: PartOfPerson, rivals: PartOfPerson): boolean {
  return part.kind === rivals.kind && part.verb !== undefined && part.verb === rivals.verb;
}

/** Whether somebody of the source's sentence may have the part that the draft's person has in the draft, and that one may not have it there. */
function mayStandIn(part: PartOfPerson, rivals: PartOfPerson, theirs: readonly PartOfPerson[]): boolean {
  if ([part, rivals].some(one => one.isBehind) && part.verb !== rivals.verb) return false;
  // Whose something is says less of them than what is theirs.
  if (part.kind === 'owner') return false;
  const isKnown = part.kind !== 'any' && rivals.kind !== 'any';
  if (isKnown && part.kind !== rivals.kind) return false;
  return theirs.length === 0 || (isKnown && theirs.every(({ kind }) => kind !== 'any' && kind !== part.kind));
}
