import type { Fact, Office } from '../facts/types.js';
import { bisect } from '../text/bisect.js';
import { longestList } from './places.js';
import type { Span } from '../text/span.js';
import type { Cast, Member } from './cast.js';
import type { Passage } from './types.js';

/** A place at which a passage speaks of members of the cast. */
export interface Mention {
  readonly span: Span;
  /** One, or several where it speaks of several at once (`The leaders`) or where it cannot be told who is meant. */
  readonly members: readonly Member[];
  /** Whether it names the person, or an office that only that person holds. */
  readonly certain: boolean;
}

/** A cheap look for {@link pronoun}. */
const somePronoun = /(?<![A-Za-z])(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er)(?![A-Za-z])/;
const pronoun = /(?<![\p{L}’'-])(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er)(?![\p{L}’'-])/gu;
const several =
  /(?<![\p{L}’'-])(?:[Tt]hey|[Tt]heir|[Bb]oth(?! (?:the )?\p{Lu})(?: (?!\p{Ll}+ed\s)\p{Ll}+)?|[Tt]he (?:two|three|four|pair|leaders|ministers|officials|sides|principals|secretaries|parties|counterparts)(?: (?!\p{Ll}+ed\s)\p{Ll}+)?|each other)(?![\p{L}’'-])/gu;

/** A cheap look for {@link several}. */
const someSeveral =
  /[Tt]he[yi]|[Bb]oth|[Tt]he (?:two|three|four|pair|leaders|ministers|officials|sides|pr|sec|part|count)|each o/;

/** Whom a text up to some place named last. */
export interface LastNamed {
  readonly members: readonly Member[];
  /** By which the same members are known. */
  readonly key: string;
}

/** Whom a text speaks of where it names nobody. */
export interface Spoken {
  /** Whom `they` and `the leaders` speak of: those who met. */
  readonly all: readonly Member[];
  /** Who says `I` at a place of the text. */
  readonly speaker?: (at: number) => Member | undefined;
  /** Whether an office alone, of no country, is that of the side that gives the text out, as in releases. */
  readonly isOwnOffice?: boolean;
  /** Whom the text names where the sources have an office alone, by the fullest name. */
  readonly named?: ReadonlyMap<string, Member> | undefined;
}

/** Who is spoken of in each passage of a text, in order: by name, by office, by pronoun. Linear. */
export function mentionsIn(passages: readonly Passage[], cast: Cast, spoken: Spoken): Mention[][] {
  let last: readonly Member[] = [];
  let actors: readonly Member[] = [];
  return passages.map(passage => {
    const { mentions, named } = mentionsOf(passage, last, cast, spoken);
    const told = opensWithPronoun.test(passage.text)
      ? mentions.map(one => asActor(passage, one, mentions, actors))
      : mentions;
    last = named;
    actors = actorOf(passage, told)?.members ?? [];
    return told;
  });
}

const opensWithPronoun = /^(?:he|she)\s/i;

/** `He` at the start of a sentence of a release is who acts in the one before, and nobody whom the sentence itself names. */
function asActor(passage: Passage, mention: Mention, all: readonly Mention[], actors: readonly Member[]): Mention {
  if (mention.span.start !== passage.span.start) return mention;
  const named = new Set(all.flatMap(({ certain, members }) => (certain ? members : [])));
  const left = (actors.length > 0 ? actors : mention.members).filter(one => !named.has(one));
  return left.length === 1 ? { ...mention, members: left } : mention;
}

/**
 * Who is spoken of in a passage.
 *
 * @param last whom the passages before it named last: its pronouns go back to them.
 * @returns its mentions in order, and whom the passages up to it named last.
 */
export function mentionsOf(
  passage: Passage,
  last: readonly Member[],
  cast: Cast,
  spoken: Spoken,
): { mentions: Mention[]; named: readonly Member[] } {
  const { all, speaker } = spoken;
  const named = passage.facts.flatMap(fact => mentionOf(fact, passage, cast, spoken));
  const found = [...named, ...pronouns(passage, last, named), ...groups(passage, all), ...own(passage, speaker)];
  found.sort((a, b) => a.span.start - b.span.start);
  const possessive = new Set(
    passage.facts.flatMap(fact => (fact.kind === 'person' && fact.possessive ? fact.span.start : [])),
  );
  const isAside = named.every(({ span }) => possessive.has(span.start));
  // `Support for Lind’s government is high. He noted …`: he need not be Lind.
  return { mentions: found, named: isAside ? [...new Set([...last, ...unique(named)])] : unique(named) };
}

function mentionOf(fact: Fact, passage: Passage, cast: Cast, { named: known, isOwnOffice }: Spoken): Mention[] {
  if (fact.kind === 'person') {
    const office = fact.office && passage.lookup.officeAt(fact.office.start);
    const found =
      (cast.recognise(fact.normalised) ?? cast.recognise(fact.text))?.member ??
      (office && cast.recogniseAs(fact.text, office.office)) ??
      known?.get(fact.normalised);
    return found ? [{ span: fact.span, members: [found], certain: true }] : [];
  }
  // Where an office stands beside the name of the person who holds it, the name is the mention.
  if (fact.kind !== 'office' || passage.lookup.isBound(fact.span.start)) return [];
  const { country } = fact.office;
  const exact = cast.holders(fact.office, true);
  // `The Estorian mayor` need not be the one of two of whom the source says least.
  const isExact = country === null || exact.some(one => one.offices.some(({ office }) => office.country === country));
  const like = isExact && exact.length > 0 ? exact : sameHead(cast.holders(fact.office), fact.office);
  const members = isOwnOffice && country === null && like.length > 1 ? ownHolders(like, fact.office) : like;
  return members.length > 0 ? [{ span: fact.span, members, certain: members.length === 1 }] : [];
}

/** `The Secretary` is the Secretary of State rather than a Secretary-General, where both are there. */
function sameHead(holders: readonly Member[], { head }: Office): readonly Member[] {
  const same = holders.filter(({ offices }) => offices.some(({ office }) => office.head === head));
  return same.length > 0 ? same : holders;
}

/** Of several who hold such an office the one of whom the text says no country; all of them, where that is not one. */
function ownHolders(holders: readonly Member[], { head }: Office): readonly Member[] {
  const own = holders.filter(({ offices }) =>
    offices.every(({ office }) => office.head !== head || office.country === null),
  );
  return own.length === 1 ? own : holders;
}

function pronouns(passage: Passage, before: readonly Member[], named: readonly Mention[]): Mention[] {
  if (!somePronoun.test(passage.text)) return [];
  const answering = named.filter(one => !isAsking(passage, one));
  return Array.from(passage.text.matchAll(pronoun), match => {
    const start = passage.span.start + match.index;
    const isAside = match.index < longestAside && aside.test(passage.text.slice(0, match.index));
    const until = isAside ? 0 : bisect(answering, one => one.span.end > start);
    const members = until > 0 ? unique(answering.slice(Math.max(0, until - longestList), until)) : before;
    return { span: { start, end: start + match[0].length }, members, certain: false };
  }).filter(({ members }) => members.length > 0);
}

/** `At a conference with Minister Roe today, he said`: whom it names there is somebody else. */
const aside = /^(?:In|At|During|After|Following|Before|On)\s[^,;:]{0,60}\bwith\s[^,;:.]{2,90},\s$/;

/** What opens a sentence so is no longer, in characters. */
const longestAside = 180;

/** `Asked by Roe`, `In reply to Roe`: whoever asks is not who answers in the rest of the sentence. */
const asking =
  /(?:^|[,;:]\s)(?:(?:when\s|being\s)?(?:asked|pressed|questioned|quizzed|challenged)(?:\s[\p{Ll}\s]{1,30})?\sby|(?:in\s)?(?:reply|response|answer)\sto|(?:replying|responding)\sto|answering)\s(?:the\s)?(?:\p{L}[\p{L}.’'-]*\s){0,5}$/iu;

function isAsking(passage: Passage, { span }: Mention): boolean {
  const start = startOfName(passage, span) - passage.span.start;
  return asking.test(passage.text.slice(Math.max(0, start - 80), start));
}

function groups(passage: Passage, all: readonly Member[]): Mention[] {
  if (all.length === 0 || !someSeveral.test(passage.text)) return [];
  return Array.from(passage.text.matchAll(several), match => {
    const start = passage.span.start + match.index;
    return { span: { start, end: start + match[0].length }, members: all, certain: false };
  });
}

/** `I` and `my` in a statement are its speaker. */
function own(passage: Passage, speaker: Spoken['speaker']): Mention[] {
  if (!speaker) return [];
  return Array.from(passage.text.matchAll(/(?<![\p{L}’'-])(?:I|[Mm]y)(?![\p{L}’'.-])/gu)).flatMap(({ index }) => {
    const start = passage.span.start + index;
    const member = speaker(start);
    return member ? [{ span: { start, end: start + 1 }, members: [member], certain: true }] : [];
  });
}

function unique(mentions: readonly Mention[]): Member[] {
  return [...new Set(mentions.flatMap(({ members }) => members))];
}

/**
 * Who acts in a passage: the first who is spoken of, unless a word such as `with` or `to` stands before, or the name is a possessive.
 */
export function actorOf(passage: Passage, mentions: readonly Mention[]): Mention | undefined {
  return mentions.find(({ span }) => {
    const start = startOfName(passage, span) - passage.span.start;
    const before = passage.text.slice(Math.max(0, start - 40), start);
    const behind = passage.text.slice(span.end - passage.span.start, span.end - passage.span.start + 2);
    if (/^['’]s?/.test(behind) || /^(?:his|her|their)$/i.test(textOf(passage, span))) return false;
    return (
      !/\b(?:with|to|by|of|for|from|behalf of|between|thanked|met|told)\s+(?:the\s+|his\s+|her\s+)?(?:[\p{L}.’'-]+\s+){0,4}$/iu.test(
        before,
      ) || /[,;:]\s*$/.test(before)
    );
  });
}

/** The last of a passage's mentions, in order, that ends at an offset or before it. */
export function lastBefore(mentions: readonly Mention[], offset: number): Mention | undefined {
  let at = bisect(mentions, ({ span }) => span.start > offset) - 1;
  while (at >= 0 && (mentions[at]?.span.end ?? 0) > offset) at--;
  return mentions[at];
}

/** Where a name begins with the office before it: the `of` in `Minister of Defence Lind` says nothing of her part. */
export function startOfName({ lookup }: Passage, span: Span): number {
  return Math.min(lookup.personAt(span.start)?.office?.start ?? span.start, span.start);
}

/** Where a name ends with the office behind it: `Lind, minister of defence`. */
export function endOfName({ lookup }: Passage, span: Span): number {
  return Math.max(lookup.personAt(span.start)?.office?.end ?? span.end, span.end);
}

function textOf(passage: Passage, span: Span): string {
  return passage.text.slice(span.start - passage.span.start, span.end - passage.span.start);
}
