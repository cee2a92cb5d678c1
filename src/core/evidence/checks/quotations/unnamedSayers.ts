import type { OrganisationFact, QuotationFact } from '../../../facts/types.js';
import { listedAsChoice, say } from '../../../text/message.js';
import type { Span } from '../../../text/span.js';
import type { Member } from '../../cast.js';
import type { DraftContext } from '../../comparison.js';
import { homesOf } from '../../homes.js';
import { memberFinder } from '../../membersNamed.js';
import { wordsAt } from '../../passages.js';
import type { People } from '../../people.js';
import { findRow, rowSpan } from '../../quotations/wordIndex.js';
import { placeIn } from '../../sourceEvidence.js';
import type { SourceEvidence } from '../../sourceEvidence.js';
import type { Verdict } from '../../types.js';
import { contradicted } from '../../verdicts.js';
import type { Check } from '../check.js';
import { authorOf } from './author.js';
import { ofManyCountries } from './otherSayers.js';
import { rankInWords } from '../people/ranks.js';
import { nameOf, passageAt, toldQuotations } from './saidWhere.js';
import { isNamedBefore, quotedAt } from './speakers.js';
import type { Speaking } from './speakers.js';

const spokesperson = /\bspokes(?:m[ae]n|wom[ae]n|persons?|people)\b/i;
/** What those do who speak for a body, in their offices. */
const speaksForOne = /spokes|press|public|media|communicat|information/i;

/** Right at the end of a phrase, people and bodies that are of no government. */
export const ofNoGovernment =
  /\b(?:compan(?:y|ies)|firms?|banks?|airlines?|carriers?|manufacturers?|contractors?|shipowners?|shippers?|unions?|charit(?:y|ies)|universit(?:y|ies)|schools?|hospitals?|clubs?|famil(?:y|ies)|grantees?|recipients?|winners?|applicants?|businesses|exporters?|importers?|suppliers?|providers?|investors?|donors?|volunteers?|journalists?|activists?|patients?|parents?|refugees?|survivors?|victims?|employers?|workers?|residents?|campaigners?|protesters?|statisticians?|economists?|scientists?|researchers?|analysts?|doctors?|nurses?|teachers?|students?|farmers?|fishermen|pilots?|crews?|engineers?|lawyers?)$/i;
/** What somebody of a government is. */
const ofGovernment =
  /\b(?:minister|(?<!general[ -])secretary(?![ -]general)|premier|chancellor|ambassador|attorney|governor|mayor|senator|congress(?:wo)?man|undersecretary|judge|justice|prosecutor|sheriff|agent|king|queen)\b/;

/** Bodies that speak for a person who is not called theirs. */
const ofHeads = /White House|Palace|Kremlin|Presiden|Prime Minister|Government|Cabinet|Chancell/i;

/**
 * Holds words that the draft gives to somebody without a name (`a spokeswoman for the grantees`, `the company`, `a Harbour Board official`) against who
 * is quoted with them in the source: a person who cannot be meant so.
 */
export const unnamedSayersCheck: Check = people => {
  const speaking = { ...people, membersNamed: memberFinder(people.cast), homes: homesOf(people) };
  return draft =>
    draft.passage.kind === 'fact' ? toldQuotations(draft).flatMap(fact => checkUnnamed(speaking, draft, fact)) : [];
};

function checkUnnamed(
  people: Speaking & { readonly homes: Homes },
  draft: DraftContext,
  fact: QuotationFact,
): Verdict[] {
  const { passage, mentions } = draft;
  const { speaker } = fact;
  if (!speaker || /["“”]/.test(speaker.text) || mentions.some(({ span }) => isIn(span, speaker.span))) return [];
  // `Lind, the ship’s master, said`: the phrase says what she is.
  if (mentions.some(({ span }) => /^,\s$/.test(wordsAt(passage, { start: span.end, end: speaker.span.start }))))
    return [];
  const inside = passage.facts.filter(one => isIn(one.span, speaker.span));
  if (inside.some(({ kind }) => kind === 'person')) return [];
  const bodies = inside.filter(one => one.kind === 'organisation');
  if (bodies.some(({ normalised }) => ofManyCountries.test(normalised))) return [];
  const matches = people.comparison.findQuotation(wordsAt(passage, fact.words));
  const found = people.comparison.sources.flatMap((source, at) => {
    const match = matches[at];
    return match?.state === 'exact' ? [{ source, row: match.row }] : [];
  });
  const [only, another] = found;
  if (!only || another) return [];
  const { source, row } = only;
  if (findRow(source.words, source.words.words.slice(row.first, row.last + 1), row.first + 1) >= 0) return [];
  const span = rowSpan(source.words, row.first, row.last);
  const quoted = quotedAt(people, source, span);
  const at = { fact, span: speaker.span, passage };
  if (!quoted && row.last - row.first >= 2 && isToldByGovernment(people, source, span, speaker.text)) {
    const why = say`These are not the words of “${speaker.text}”: the source tells this itself. Give them to whoever gives it out, or take the quotation marks away.`;
    return [contradicted(at, 'quote-misattributed', why, [placeIn(source, span)])];
  }
  const author = authorOf(people, source);
  const said = quoted ?? (author ? [author] : []);
  if (said.length === 0 || said.some(one => one.name === undefined || (people.givers.has(one) && one !== author)))
    return [];
  const ofCountries = inside.flatMap(one => (one.kind === 'country' ? [one.normalised] : []));
  const isAuthors = author !== undefined && said.every(one => one === author) && isOfOthers(speaker.text, author);
  if (
    !isAuthors &&
    said.some(one => isOf(people.homes, one, ofCountries) && mayBeMeant(people, source, one, speaker.text, bodies))
  )
    return [];
  if (isOneTold(speaker.text) && said.every(one => isNamedBefore(draft, one))) return [];
  const why = say`These are not the words of “${speaker.text}”: the source gives them to ${listedAsChoice(said.map(nameOf))}. Correct who says it.`;
  const place = placeIn(source, passageAt(people, source, span)?.passage.span ?? span);
  return [contradicted(at, 'quote-misattributed', why, [place])];
}

/** `The veteran`: one person of whom the draft has told already, in words that it may know better than the source. */
function isOneTold(words: string): boolean {
  return /^the \p{Ll}+$/u.test(words) && ownNoun(words) === words.slice(4) && !ofNoGovernment.test(words);
}

type Homes = ReturnType<typeof homesOf>;

/** Whether somebody may be of the countries that words name: `the Norvanian hosts`. Of whom nothing is known, they may. */
function isOf(homes: Homes, member: Member, countries: readonly string[]): boolean {
  const own = homes.get(member);
  return own === undefined || own.size === 0 || countries.every(one => own.has(one));
}

/** `One of the doctors`, where somebody speaks of them and is none: of whose own words a source consists, it says what they are. */
function isOfOthers(words: string, { offices }: Member): boolean {
  const noun = /^(?:one|some|several|many|two|most) of /i.test(words) ? ownNoun(words) : undefined;
  return noun !== undefined && offices.length > 0 && !offices.some(held => hasNoun(held.text, noun));
}

/** Whether a release of a government tells something itself, in a sentence that has nothing of those to whom the draft gives it. */
function isToldByGovernment(people: People, source: SourceEvidence, span: Span, words: string): boolean {
  const noun = (ofNoGovernment.exec(words) ?? /\bgovernments$/i.exec(words))?.[0].toLowerCase();
  if (noun === undefined || span.start < source.bodyStart || !publishersOf(source).some(name => aGovernment.test(name)))
    return false;
  // A joint statement is theirs who make it.
  if (
    noun === 'governments' &&
    people.comparison.contexts.some(({ passage }) => /\bgovernments of\b/i.test(passage.text))
  )
    return false;
  const told = passageAt(people, source, span)?.passage;
  return (
    told !== undefined &&
    !told.text.toLowerCase().includes(noun.slice(0, 5)) &&
    !/(?<!\p{L})(?:they|it|its|their)(?!\p{L})/iu.test(told.text)
  );
}

const aGovernment =
  /ministry|department|government|office|downing|white house|president|prime minister|commission|embassy/i;

function isIn(inner: Span, { start, end }: Span): boolean {
  return inner.start >= start && inner.end <= end;
}

/** Whether words that name nobody may mean somebody whom a source quotes. */
function mayBeMeant(
  people: People,
  source: SourceEvidence,
  member: Member,
  words: string,
  bodies: readonly OrganisationFact[],
): boolean {
  const told = passagesOn(people, source, member);
  if (spokesperson.test(words)) {
    return told.some(text => /spokes/i.test(text)) || member.offices.some(({ text }) => speaksForOne.test(text));
  }
  const noun = ownNoun(words);
  const ranks = (people.ranks.get(member) ?? []).map(({ rank }) => rankInWords(rank));
  const titles = [...member.offices.map(held => held.text), ...ranks];
  if (noun !== undefined && ![...told, ...titles].some(text => hasNoun(text, noun) || isCalled(noun, text)))
    return false;
  if (ofNoGovernment.test(words)) return !isOfGovernment(member);
  const [publisher] = publishersOf(source);
  if (publisher === undefined || bodies.length === 0 || member.offices.length === 0) return true;
  return bodies.some(
    ({ text, normalised }) =>
      ofHeads.test(normalised) ||
      isNamedIn(normalised, [publisher, ...told, ...member.offices.map(held => held.text)]) ||
      isNamedIn(text, [publisher, ...told]),
  );
}

/** Nouns that may be said of anybody who is quoted, or of whomever they speak for. */
const ofAnybody =
  /^(?:officials?|sources?|members?|aides?|spokes\p{Ll}+|leaders?|heads?|chiefs?|statements?|releases?|readouts?|m[ae]n|wom[ae]n|persons?|people|ones?|executives?|representatives?|authorit\p{Ll}+|ministr(?:y|ies)|departments?|agenc(?:y|ies)|offices?|governments?|compan(?:y|ies)|firms?|group|bod(?:y|ies)|side|team|hosts?|visitors?|guests?|counterparts?|colleagues?|partners?|others?|both|all|each|pair|duo|trio|two|three|four|who|which|it|they|he|she|and|but)$/u;

/** The noun that says who speaks, in the singular: of `one of the doctors`, `Tarn’s owners`, `health ministers`. Undefined where it may be anybody, or where a name says it. */
function ownNoun(words: string): string | undefined {
  const bare = words.replace(/^(?:one|some|several|many|two|most) of (?:the |its |their )?/i, '');
  const noun = /(\p{L}+)(?= (?:of|for|at|from|in|who|to)\b|$)/u.exec(bare)?.[1];
  return noun === undefined || /^\p{Lu}/u.test(noun) || ofAnybody.test(noun)
    ? undefined
    : noun.replace(/(?<=..)s$/, '');
}

/** What else holders of some offices and titles are called. */
const otherNouns: readonly (readonly [noun: RegExp, title: RegExp])[] = [
  [/^premier$/, /prime minister|head of government/i],
  [/^(?:envoy|diplomat)$/, /ambassador|envoy|representative|consul|foreign|of state|mission/i],
  [
    /^(?:lawmaker|legislator|politician)$/,
    /\b(?:sen|rep|mp|mep|minister|president)\b|senat|representative|congress|parliament/i,
  ],
  [/^(?:prosecutor|lawyer)$/, /attorney|counsel|solicitor/i],
  [/^(?:investigator|detective)$/, /agent|inspector|constable/i],
  [/^(?:officer|soldier|commander)$/, /admiral|general|colonel|captain|commander|lieutenant|major|sergeant/i],
  [/^(?:professor|scholar|academic|scientist|doctor|physician)$/, /\b(?:prof|dr)\b/i],
];

function isCalled(noun: string, title: string): boolean {
  return otherNouns.some(([own, other]) => own.test(noun) && other.test(title));
}

function hasNoun(text: string, noun: string): boolean {
  return text.toLowerCase().includes(noun.slice(0, Math.max(4, noun.length - 2)));
}

/** Whether somebody holds an office of state. */
export function isOfGovernment({ offices }: Member): boolean {
  return offices.some(({ office }) => ofGovernment.test(office.head));
}

/** Who gives a source out, as its record or its page says. */
export function publishersOf({ source, readout }: SourceEvidence): string[] {
  return [source.record.publisher ?? readout.publisher?.value ?? []].flat();
}

/** The sentences of a source that speak of somebody, and its head. */
function passagesOn({ comparison, sourceMentions }: People, source: SourceEvidence, member: Member): string[] {
  return comparison.contexts.flatMap(({ source: own, passage }) =>
    own === source &&
    (passage.role !== 'statement' || (sourceMentions[passage.index] ?? []).some(one => one.members.includes(member)))
      ? [passage.text]
      : [],
  );
}

/** Whether one of some texts has all words of a body's name that say which body it is. */
export function isNamedIn(name: string, texts: readonly string[]): boolean {
  const words = (name.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter(word => !ofAnyBody.test(word));
  return texts.some(text => {
    const there = new Set(text.toLowerCase().match(/\p{L}{3,}/gu));
    return words.every(word => there.has(word));
  });
}

const ofAnyBody =
  /^(?:the|and|for|department|ministry|office|agency|board|council|committee|commission|centers?|centres?|national|federal|international|united|states|administration|authority|service|services|institute|bureau)$/;
