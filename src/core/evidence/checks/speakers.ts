import { findFacts } from '../../facts/extractFacts.js';
import type { QuotationFact } from '../../facts/types.js';
import type { Span } from '../../text/span.js';
import type { Cast, Member } from '../cast.js';
import type { DraftContext } from '../comparison.js';
import { actorOf } from '../mentions.js';
import { wordsAt } from '../passages.js';
import { rowSpan } from '../quotations/wordIndex.js';
import { placeIn } from '../sourceEvidence.js';
import type { SourceEvidence } from '../sourceEvidence.js';
import type { Verdict, VerdictFix } from '../types.js';
import { contradicted, replacement } from '../verdicts.js';
import { nameInPlaceOf } from './nameInPlaceOf.js';
import type { People } from '../people.js';
import type { Check } from './check.js';

/** Holds who is given a quotation in the draft against who says it, or whose words it is, in the source. */
export const speakersCheck: Check = people => {
  const speaking = { ...people, membersNamed: memberFinder(people) };
  return draft =>
    draft.passage.facts.flatMap(fact => (fact.kind === 'quotation' ? checkSpeaker(speaking, draft, fact) : []));
};

interface Speaking extends People {
  readonly membersNamed: (words: string) => readonly Member[];
}

function checkSpeaker(people: Speaking, draft: DraftContext, fact: QuotationFact): Verdict[] {
  if (!fact.speaker) return [];
  const named = speakersOf(draft, fact.speaker.span);
  if (named.length !== 1 || named.some(one => people.givers.has(one))) return [];
  const words = wordsAt(draft.passage, fact.words);
  const { sources, findQuotation } = people.comparison;
  const matches = findQuotation(words);
  for (const [at, source] of sources.entries()) {
    const match = matches[at];
    if (match?.state !== 'exact') continue;
    const span = rowSpan(source.words, match.row.first, match.row.last);
    const said = sayersAt(people, source, span);
    if (said.length === 0 || said.some(one => named.includes(one))) return [];
    const right = said.map(nameOf).join(' or ');
    return [
      contradicted(
        { fact, span: fact.span, passage: draft.passage },
        'quote-misattributed',
        `These are not ${nameOf(named[0])}’s words: the source gives them to ${right}. Correct who says it.`,
        [placeIn(source, passageAt(people, source, span)?.passage.span ?? span)],
        rightSpeaker(draft, fact, said),
      ),
    ];
  }
  return [];
}

/** Puts the right name where the draft names the speaker, when the source gives the words to one person. */
function rightSpeaker(draft: DraftContext, { speaker }: QuotationFact, said: readonly Member[]): VerdictFix[] {
  const [right] = said;
  if (said.length !== 1 || right?.name === undefined || !speaker) return [];
  const named = draft.passage.facts.find(
    one => one.kind === 'person' && one.span.start >= speaker.span.start && one.span.end <= speaker.span.end,
  );
  return named ? [replacement(named.span, nameInPlaceOf(named.text, right.name))] : [];
}

/** Who is named in the phrase that gives the quotation to somebody; with a pronoun, whoever it goes back to. `His office` is nobody. */
function speakersOf({ mentions, passage }: DraftContext, span: Span): Member[] {
  const inside = mentions.filter(
    one =>
      one.span.start >= span.start &&
      one.span.end <= span.end &&
      !/^(?:his|her|their)$/i.test(wordsAt(passage, one.span)),
  );
  return [...new Set(inside.flatMap(({ members }) => members))];
}

/** Whose words they are in the source: who is quoted, else who acts in the sentence; nobody where that cannot be told for certain. */
function sayersAt(people: Speaking, source: SourceEvidence, span: Span): readonly Member[] {
  const context = passageAt(people, source, span);
  if (!context) return [];
  const quoted = quotedAt(people, source, span);
  if (quoted) return quoted;
  // In the first person the sentence is somebody's own words, whoever acts in it.
  if (/\b(?:I|my)\b/.test(context.passage.text)) return [];
  const mentions = people.sourceMentions[context.passage.index] ?? [];
  const actor = actorOf(
    context.passage,
    mentions.filter(one => one.span.end <= span.start),
  );
  return actor?.members ?? [];
}

/** Who is quoted where the words stand; empty when the source quotes without saying whom, undefined where it does not quote. */
function quotedAt(people: Speaking, source: SourceEvidence, { start, end }: Span): readonly Member[] | undefined {
  const { bodyStart, readout } = source;
  const quoted = readout.quotations.find(({ span }) => bodyStart + span.start <= start && end <= bodyStart + span.end);
  if (!quoted) return undefined;
  if (quoted.speaker === null) return [];
  return /^(?:he|she)$/i.test(quoted.speaker)
    ? pronounAt(people, source, { start, end })
    : people.membersNamed(quoted.speaker);
}

/** Whom `she said` behind the words goes back to: who acts in the sentence before, where it may be that one. */
function pronounAt(people: People, source: SourceEvidence, { end }: Span): readonly Member[] {
  const contexts = people.comparison.contexts.filter(one => one.source === source);
  const at = contexts.findIndex(({ passage }) => passage.span.start <= end && end < passage.span.end);
  const said = contexts[at];
  const before = contexts[at - 1];
  if (!said || !before) return [];
  const pronoun = people.sourceMentions[said.passage.index]?.find(one => one.span.start >= end);
  const actor = actorOf(before.passage, people.sourceMentions[before.passage.index] ?? []);
  const [only] = actor?.certain ? actor.members : [];
  return only && pronoun?.members.includes(only) ? [only] : [];
}

/** Finds who is meant by the words with which a source names a speaker: `Verrin`, `Minister Verrin`, `the Deputy Minister`. */
function memberFinder({ cast }: People): (words: string) => readonly Member[] {
  const known = new Map<string, readonly Member[]>();
  return words => {
    const members = known.get(words) ?? membersNamed(cast, words);
    known.set(words, members);
    return members;
  };
}

function membersNamed(cast: Cast, words: string): readonly Member[] {
  const whole = cast.recognise(words);
  if (whole) return [whole.member];
  const facts = findFacts(words);
  const named = facts.flatMap(fact => (fact.kind === 'person' ? (cast.recognise(fact.normalised)?.member ?? []) : []));
  if (named.length > 0) return named;
  const holders = facts.flatMap(fact => (fact.kind === 'office' ? cast.holders(fact.office, true) : []));
  return holders.length === 1 ? holders : [];
}

function passageAt(
  people: People,
  source: SourceEvidence,
  span: Span,
): (typeof people.comparison.contexts)[number] | undefined {
  return people.comparison.contexts.find(
    ({ source: own, passage }) =>
      own === source &&
      passage.role === 'statement' &&
      passage.span.start <= span.start &&
      span.end <= passage.span.end,
  );
}

function nameOf(member: Member | undefined): string {
  return member?.name ?? `the ${member?.offices[0]?.text.replace(/^the /i, '') ?? 'speaker'}`;
}
