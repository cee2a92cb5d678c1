import type { Span } from '../../text/span.js';
import { pluralHeads } from '../lexicon/offices.js';
import { isHighness, readName, skipHonorifics, skipRank, skipRetired } from './name.js';
import type { NameAt } from './name.js';
import { officeAfterName } from './officeAfterName.js';
import { officeEnd } from './officeEnd.js';
import { officeStart } from './officeStart.js';
import { isOwner } from './officeTokens.js';
import { tokenise } from './tokens.js';
import type { Token } from './tokens.js';
import { isHead, isHonorific, isPluralHead } from './words.js';

/** A person as a sentence names them. Spans are into that sentence. */
export interface PersonMention {
  readonly name: string;
  readonly span: Span;
  readonly office?: string;
  readonly officeSpan?: Span;
  /** With the service when stated: `Air Force Maj. Gen.` */
  readonly rank?: string;
  readonly rankSpan?: Span;
  /** Whether the name is a possessive: `President Obama’s interest`. */
  readonly possessive: boolean;
}

/** Characters of a sentence that are searched; no sentence of a release is longer. */
const longestSentence = 3000;

/** Finds the people that a sentence names with an office, a rank or an honorific, in order. Linear in the sentence. */
export function findPeople(sentence: string): PersonMention[] {
  const text = sentence.slice(0, longestSentence);
  const tokens = tokenise(text);
  const found: PersonMention[] = [];
  let at = 0;
  let free = 0;
  while (at < tokens.length) {
    const read = personAt(text, tokens, at, free);
    if (read) found.push(...read.people);
    if (read && read.people.length > 0) free = read.end;
    at = Math.max(at + 1, read?.end ?? 0);
  }
  return found;
}

interface Read {
  readonly people: readonly PersonMention[];
  /** The token after what was read. */
  readonly end: number;
}

function personAt(text: string, tokens: readonly Token[], at: number, free: number): Read | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  if (isPluralHead(token)) return severalOfOneOffice(text, tokens, at, free);
  if (isHead(token)) return withOfficeFirst(text, tokens, at, free);
  return withNameFirst(text, tokens, at);
}

/** `Secretary of Defense Lloyd J. Austin III`, `the Foreign Minister of Japan, Kono Taro`. */
function withOfficeFirst(text: string, tokens: readonly Token[], head: number, free: number): Read | undefined {
  const start = officeStart(tokens, head, free);
  const end = officeEnd(tokens, head);
  const office = { start, end };
  if (isOwner(tokens, end - 1)) return { people: [], end };
  const comma = tokens[end]?.text === ',' ? 1 : 0;
  const person = nameAfter(tokens, end + comma, comma === 0 && end === head + 1 && tokens[head]?.key !== 'justice', {
    civil: comma === 0 && isCivil(tokens[head]),
  });
  if (!person || (comma === 1 && !standsApart(tokens, end, person.name))) return { people: [], end };
  const own = isCourtesy(tokens[head]) ? officeBehind(tokens, person.name) : undefined;
  return { people: [mention(text, tokens, person, own ?? office)], end: (own ?? person.name).end };
}

/** In `Senator the Hon. Bronwyn Keogh, Minister for Foreign Affairs` the seat in parliament is a title. */
function isCourtesy(token: Token | undefined): boolean {
  return token !== undefined && /^(?:senator|congressman|congresswoman)$/.test(token.key);
}

/** The office behind a name and its comma, when it has no name of its own: in `In Port Alder, Minister Varga met …` it has. */
function officeBehind(tokens: readonly Token[], name: NameAt): NameAt | undefined {
  const office = tokens[name.end]?.text === ',' ? officeAfterName(tokens, name.end) : undefined;
  return office && nameAfter(tokens, office.end, true) ? undefined : office;
}

/**
 * A name behind a comma belongs to the office before it only when it is set off at its end too, and has no office of its own. With a rank or an
 * honorific in front, the sentence may go on right behind it: `the President of Estoria, Ms. Ana Lind and members of the government`.
 */
function standsApart(tokens: readonly Token[], comma: number, name: NameAt): boolean {
  const next = tokens[name.end];
  if (next === undefined || /^[.;:)]$/.test(next.text)) return true;
  if (name.start > comma + 1 && next.kind === 'word') {
    const further = next.key === 'and' ? tokens[name.end + 1] : next;
    return further?.kind === 'word' && !further.capital && further.key !== 'the';
  }
  return next.text === ',' && officeAfterName(tokens, name.end) === undefined;
}

interface Named {
  readonly name: NameAt;
  readonly rank?: { readonly start: number; readonly end: number };
}

/** Offices whose holders bear no rank. */
function isCivil(token: Token | undefined): boolean {
  return (
    token !== undefined && /^(?:minister|secretary|president|premier|chancellor|ambassador|senator)$/.test(token.key)
  );
}

/** `Defence Minister Gen Nakagawa`: without its stop, right behind a civil office and with one word behind it, it is a given name. */
function isGivenName(tokens: readonly Token[], at: number): boolean {
  const [own, surname, next] = tokens.slice(at, at + 3);
  if (own?.text !== 'Gen' || surname?.kind !== 'word' || !surname.capital || isHonorific(surname)) return false;
  return surname.possessive || next?.kind !== 'word' || !next.capital;
}

function nameAfter(
  tokens: readonly Token[],
  from: number,
  afterHead: boolean,
  { civil = false }: { readonly civil?: boolean } = {},
): Named | undefined {
  const start = skipHonorifics(tokens, from);
  const afterRank = civil && isGivenName(tokens, start) ? start : skipRank(tokens, start);
  const name = readName(tokens, skipHonorifics(tokens, skipRetired(tokens, afterRank)), afterHead);
  if (!name) return undefined;
  return afterRank > start ? { name, rank: { start, end: afterRank } } : { name };
}

/** `Presidents Obama and Calderon`. */
function severalOfOneOffice(text: string, tokens: readonly Token[], head: number, free: number): Read | undefined {
  const singular = pluralHeads.get(tokens[head]?.key ?? '') ?? '';
  const start = officeStart(tokens, head, free);
  const lead = text.slice(tokens[start]?.start, tokens[head]?.start);
  const people: PersonMention[] = [];
  let at = head + 1;
  for (let name = readName(tokens, at); name; name = readName(tokens, at)) {
    people.push({ ...mention(text, tokens, { name }, { start, end: head + 1 }), office: lead + singular });
    at = name.end;
    while (tokens[at]?.text === ',' || tokens[at]?.key === 'and') at++;
  }
  return people.length > 1 ? { people, end: at } : undefined;
}

/** `H.E. Mr. Wang Yi, Minister of Foreign Affairs`, `his counterpart, Angus Lapsley, Director General`, `Gen. Anna Holt`. */
function withNameFirst(text: string, tokens: readonly Token[], at: number): Read | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const comma = token.key === 'counterpart' ? (tokens[at + 1]?.text === ',' ? 2 : 1) : 0;
  // In `the St. Elizabeth Campus` it is a place's.
  const titled =
    (isHonorific(token) && token.key !== 'st') || isHighness(token.key) || comma > 0 || skipRank(tokens, at) > at;
  const person = nameAfter(tokens, at + comma, false);
  if (!person) return undefined;
  // In `his counterpart, Estorian State Secretary Ana Lind` the office goes on.
  const next = tokens[person.name.end];
  if (comma > 0 && next !== undefined && isHead(next) && !tokens[person.name.end - 1]?.possessive) return undefined;
  const office = officeBehind(tokens, person.name);
  const enough =
    titled || (person.name.end - person.name.start > 1 && !/^(?:in|at|near|from)$/.test(tokens[at - 1]?.key ?? ''));
  if (office && enough) return { people: [mention(text, tokens, person, office)], end: office.end };
  return titled
    ? { people: [mention(text, tokens, person)], end: person.name.end }
    : { people: [], end: person.name.end };
}

function mention(text: string, tokens: readonly Token[], person: Named, office?: NameAt): PersonMention {
  const span = spanOf(tokens, person.name);
  const officeSpan = office && spanOf(tokens, office);
  const rank = person.rank && spanOf(tokens, person.rank);
  return {
    name: text.slice(span.start, span.end),
    span,
    possessive: tokens[person.name.end - 1]?.possessive ?? false,
    ...(officeSpan && { office: text.slice(officeSpan.start, officeSpan.end), officeSpan }),
    ...(rank && { rank: text.slice(rank.start, rank.end), rankSpan: rank }),
  };
}

function spanOf(tokens: readonly Token[], range: NameAt): Span {
  return { start: tokens[range.start]?.start ?? 0, end: tokens[range.end - 1]?.end ?? 0 };
}
