import { surnameOf } from '../../../facts/people/surname.js';
import type { QuotationFact } from '../../../facts/types.js';
import { oncePer } from '../../../text/once.js';
import type { Span } from '../../../text/span.js';
import type { Member } from '../../cast.js';
import type { DraftContext } from '../../comparison.js';
import { homesOf } from '../../homes.js';
import { memberFinder } from '../../membersNamed.js';
import { lastBefore, startOfName } from '../../mentions.js';
import type { Mention } from '../../mentions.js';
import { wordsAt } from '../../passages.js';
import { longestList } from '../../places.js';
import { rowSpan } from '../../quotations/wordIndex.js';
import { placeIn } from '../../sourceEvidence.js';
import type { SourceEvidence } from '../../sourceEvidence.js';
import type { Verdict, VerdictFix } from '../../types.js';
import { contradicted } from '../../verdicts.js';
import { rankInWords } from '../people/ranks.js';
import { inPlaceOf, withTitle } from '../people/nameInPlaceOf.js';
import { othersWords } from './othersWords.js';
import { nameOf, passageAt, toldQuotations } from './saidWhere.js';
import { sayersAt } from './sayers.js';
import type { Speaking } from './sayers.js';
import { compatriotIn, speakersOf, speakingIn } from './speakerPhrase.js';
import type { People } from '../../people.js';
import type { Check } from '../check.js';
import { listedAsChoice, say } from '../../../text/message.js';

/** Holds who is given a quotation in the draft against who says it, or whose words it is, in the source. */
export const speakersCheck: Check = people => {
  const speaking = { ...people, membersNamed: memberFinder(people.cast), homes: homesOf(people) };
  return draft => toldQuotations(draft).flatMap(fact => checkSpeaker(speaking, draft, fact));
};

function checkSpeaker(
  people: Speaking & { readonly homes: ReturnType<typeof homesOf> },
  draft: DraftContext,
  fact: QuotationFact,
): Verdict[] {
  if (!fact.speaker) return [];
  const ranked = holderOfRank(people, fact.speaker.text) ?? compatriotIn(people.homes, draft, fact.speaker.span);
  const named = ranked ? [ranked] : speakersOf(draft, fact.speaker.span);
  const isSure = ranked !== undefined || speakingIn(draft, fact.speaker.span).some(one => isToldSurely(draft, one));
  if (!isSure && !goesBack(people, draft, named)) return [];
  if (named.length === 0 || named.length > 2 || named.some(one => people.givers.has(one))) return [];
  const [only, another] = named;
  const words = wordsAt(draft.passage, fact.words);
  const { sources, findQuotation } = people.comparison;
  const matches = findQuotation(words);
  for (const [at, source] of sources.entries()) {
    const match = matches[at];
    if (match?.state !== 'exact') continue;
    const span = rowSpan(source.words, match.row.first, match.row.last);
    const said = sayersAt(people, source, span);
    // What a pronoun says of somebody else may be meant so where that one is named too, or has no name.
    if (!isSure && said.some(one => one.name === undefined || isNamedBefore(draft, one))) return [];
    if (
      said.some(one => isOwner(draft, fact, one)) ||
      named.some(one => isOwnerThere(people, source, span, one) || isVoicedBy(people, source, span, one))
    )
      return [];
    if (said.length === 0) {
      const why = isSure && !another ? othersWords(people, source, span, only) : undefined;
      const wrong = { fact, span: wrongPart(draft, fact), passage: draft.passage };
      return why === undefined ? [] : [contradicted(wrong, 'quote-misattributed', why, [placeIn(source, span)])];
    }
    const strange = named.filter(own => !said.some(one => own === one || mayBe(one, own) || mayBe(own, one)));
    // Of two who are said to speak together, one may be wrong.
    if (strange.length !== 1 || (another && (!isSure || said.length !== 2))) return [];
    const right = listedAsChoice(said.filter(one => !named.includes(one)).map(nameOf));
    return [
      contradicted(
        { fact, span: wrongPart(draft, fact, strange[0]), passage: draft.passage },
        'quote-misattributed',
        say`These are not ${nameOf(strange[0])}’s words: the source gives them to ${right}. Correct who says it.`,
        [placeIn(source, passageAt(people, source, span)?.passage.span ?? span)],
        another ? [] : rightSpeaker(draft, fact, said),
      ),
    ];
  }
  return [];
}

/** `The head of the harbours` may be whoever else of them speaks, of whom the source does not say so. */
function isToldSurely({ passage }: DraftContext, { certain, members, span }: Mention): boolean {
  const head = passage.lookup.officeAt(span.start)?.office.head;
  if (!certain || head === undefined || !/^(?:head|chief|leader)$/.test(head)) return certain;
  return members.every(({ offices }) => offices.some(({ office }) => office.head === head));
}

/**
 * Whether a pronoun can go back to one person only: writers go on about a speaker over whole paragraphs, so that the stretch itself must name
 * that one before, and nobody else.
 */
function goesBack({ cast }: People, draft: DraftContext, [only, another]: readonly Member[]): boolean {
  if (!only || another || draft.mentions.length > longestList) return false;
  const told = cast.members.filter(one => isNamedBefore(draft, one));
  // `Lind recalled the visit, which she called “sound”`: the sentence itself names her, and nobody else.
  const here = draft.mentions.flatMap(({ certain, members }) => (certain ? members : []));
  if (here.length > 0) return [...here, ...told].every(one => one === only);
  if (told.length === 0) told.push(...nearlyNamedBefore(cast, draft));
  if (told.length !== 1 || told[0] !== only) return false;
  return !isCarriedOn(draft, only);
}

/** Whom the stretch names before by a name that is misspelt. */
function nearlyNamedBefore(cast: People['cast'], { passage: { prose, span } }: DraftContext): Member[] {
  const words = prose.slice(0, span.start).match(/(?<!\p{L})\p{Lu}[\p{L}’'-]{3,}/gu) ?? [];
  return [...new Set(words.flatMap(word => cast.recognise(word)?.member ?? []))];
}

/** `She met Minister Verrin`: a stretch that goes on about somebody before it names anybody. */
function isCarriedOn({ passage: { prose, span } }: DraftContext, { name }: Member): boolean {
  const before = prose.slice(0, span.start);
  return /(?<![\p{L}’'-])(?:[Hh]e|[Ss]he)(?![\p{L}’'-])/u.test(before.slice(0, before.indexOf(surnameOf(name ?? ''))));
}

/** Whether the draft has somebody's surname before a sentence. */
function isNamedBefore({ passage: { prose, span } }: DraftContext, { name }: Member): boolean {
  return name !== undefined && prose.slice(0, span.start).includes(surnameOf(name));
}

/** `The general`: who alone has that rank in the sources. */
function holderOfRank({ ranks }: People, words: string): Member | undefined {
  const rank = /^the (admiral|general|colonel|captain|commander|lieutenant|major|marshal|sergeant)$/i.exec(words)?.[1];
  if (rank === undefined) return undefined;
  const [only, another] = [...ranks].filter(([, held]) => held.some(one => rankInWords(one.rank).endsWith(rank)));
  return another ? undefined : only?.[0];
}

/** `Lind shared Roe’s view that it is “sound”`: the words are said to be Roe's. */
function isOwner(draft: DraftContext, { words }: QuotationFact, one: Member): boolean {
  return (ownersIn(draft).get(one) ?? Infinity) <= words.start;
}

/** Behind whom of a sentence `view` or the like stands: where the first such mention of each ends. */
const ownersIn = oncePer(({ mentions, passage }: DraftContext): ReadonlyMap<Member, number> => {
  const owners = new Map<Member, number>();
  for (const { members, span } of mentions) {
    const at = span.end - passage.span.start;
    if (!isView.test(passage.text.slice(at, at + 20))) continue;
    for (const one of members) owners.set(one, Math.min(owners.get(one) ?? Infinity, span.end));
  }
  return owners;
});

const isView = /^['’]s?\s(?:view|opinion|words?|call|assessment|belief|description|position)\b/;

/** `The reconfirmation of Lind’s intention for a “sound” harbour`: whoever tells of it, the words are said to be hers. */
function isOwnerThere(people: People, source: SourceEvidence, { start }: Span, one: Member): boolean {
  const context = passageAt(people, source, { start, end: start });
  const last = lastBefore(people.sourceMentions[context?.passage.index ?? -1] ?? [], start);
  if (!context || last?.members.length !== 1 || last.members[0] !== one) return false;
  return /^['’]s?\s(?:\p{Ll}+\s)?(?:intention|intent|commitment|pledge|promise|offer|readiness|determination|goal|call)\s/u.test(
    context.passage.text.slice(last.span.end - context.passage.span.start, start - context.passage.span.start),
  );
}

/** `The firm commitment expressed by President Lind`: whoever tells of it, the words are said to be hers. */
function isVoicedBy(people: People, source: SourceEvidence, { end }: Span, one: Member): boolean {
  const context = passageAt(people, source, { start: end, end });
  const next = (people.sourceMentions[context?.passage.index ?? -1] ?? []).find(({ span }) => span.start >= end);
  if (!context || next?.members.length !== 1 || next.members[0] !== one) return false;
  const start = startOfName(context.passage, next.span) - context.passage.span.start;
  return /^\s(?:[\p{L}-]+\s){0,5}(?:expressed|voiced|made|shown|given|offered|stated)\sby\s(?:the\s)?$/u.test(
    context.passage.text.slice(end - context.passage.span.start, start),
  );
}

/** Whether somebody whom the sources name without an office may be the holder of one that they leave without a name. */
function mayBe(named: Member, holder: Member): boolean {
  return holder.name === undefined && named.name !== undefined && named.offices.length === 0;
}

/** Puts the right name where the draft names the speaker, when the source gives the words to one person. */
function rightSpeaker(draft: DraftContext, { speaker }: QuotationFact, said: readonly Member[]): VerdictFix[] {
  const [right] = said;
  if (said.length !== 1 || right?.name === undefined || !speaker) return [];
  const [named] = speakingIn(draft, speaker.span).flatMap(one => draft.passage.lookup.personAt(one.span.start) ?? []);
  return named ? [inPlaceOf(draft.passage, named, right.name)] : [];
}

/** Where to show that the words are another's: at the name that is wrong, or else at the words. */
function wrongPart(draft: DraftContext, { speaker, span }: QuotationFact, wrong?: Member): Span {
  const certain = speaker ? speakingIn(draft, speaker.span).filter(one => one.certain) : [];
  const named = certain.find(one => wrong && one.members.includes(wrong)) ?? certain[0];
  return named ? withTitle(draft.passage, named.span) : span;
}
