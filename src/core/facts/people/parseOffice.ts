import {
  compoundHeads,
  headForms,
  modifierOrder,
  portfolioForms,
  samePortfolios,
  strictModifiers,
} from '../lexicon/officeForms.js';
import { officeHeads } from '../lexicon/offices.js';
import { countries } from '../lexicon/countries.js';
import { once } from '../../text/once.js';
import type { Office } from '../types.js';
import { isDepartmentNoun, officePieces } from './officeWords.js';
import type { Piece } from './officeWords.js';

/**
 * Reads an office into its parts: `Acting U.S. Secretary of Defense` is a secretary, acting, of defense, of the United States.
 *
 * @param text the office alone, in any case and order, an article allowed before it.
 * @returns undefined when the text holds no word that says what a person is. Of several offices (`State Councillor and Foreign Minister`), the
 *   first, with the others in {@link Office.also}.
 */
export function parseOffice(text: string): Office | undefined {
  const parts = splitOffices(officePieces(text)).map(parseOne);
  const [first, ...also] = parts.filter(part => part !== undefined);
  if (!first) return undefined;
  // In `Norvania’s Deputy Prime Minister and Minister of Fisheries` the country holds for both.
  const country = first.country ?? also.find(one => one.country !== null)?.country ?? null;
  if (also.length === 0) return first;
  return { ...first, country, also: also.map(one => ({ ...one, country: one.country ?? country })) };
}

/** An office's parts in one line, as {@link Office} facts are normalised. */
export function officeKey(office: Office): string {
  return [...office.modifiers, office.head, ...office.portfolio, office.country, office.body]
    .filter(Boolean)
    .join(' | ');
}

/** Parts the pieces at an `and` or a comma with an office of its own on either side. */
function splitOffices(pieces: readonly Piece[]): Piece[][] {
  const parts: Piece[][] = [[]];
  for (const [at, piece] of pieces.entries()) {
    const joint = piece.kind === 'comma' || piece.value === 'and';
    if (joint && holdsHead(parts.at(-1) ?? []) && beginsOffice(pieces.slice(at + 1, at + 7))) parts.push([]);
    else parts.at(-1)?.push(piece);
  }
  return parts;
}

function holdsHead(pieces: readonly Piece[]): boolean {
  return pieces.some(piece => piece.kind === 'word' && isHeadKey(piece.value));
}

/** Whether an office's head comes before the next comma or small word. */
function beginsOffice(pieces: readonly Piece[]): boolean {
  const end = pieces.findIndex(piece => piece.kind === 'comma' || /^(?:of|for|to|and)$/.test(piece.value));
  return holdsHead(end < 0 ? pieces : pieces.slice(0, end));
}

function isHeadKey(word: string): boolean {
  return (
    officeHeads.has(word) ||
    word === 'diplomat' ||
    headForms.has(word) ||
    officeHeads.has(withoutTail(word)) ||
    /^(?:under|vice)-/.test(word)
  );
}

function withoutTail(word: string): string {
  return word.replace(/-(?:designate|elect)$/, '').replace(/^ex-/, '');
}

/** What is read from the pieces on the way. */
interface Draft {
  head: string;
  readonly modifiers: Set<string>;
  readonly portfolio: Set<string>;
  country: string | null;
  body: string | null;
}

const small = new Set('of for to the and on at in a an his her their its our by with from s is as'.split(' '));

function parseOne(pieces: readonly Piece[]): Office | undefined {
  const words = spreadWords(pieces);
  const duties = words.findIndex((piece, at) => isDuties(words, at, piece));
  const free = duties < 0 ? words : [...words.slice(0, duties), ...words.slice(duties + dutiesLength(words, duties))];
  const head = headIn(free);
  if (!head) return undefined;
  const draft: Draft = { head: head.head, modifiers: new Set(), portfolio: new Set(), country: null, body: null };
  if (duties >= 0) draft.modifiers.add('performing the duties of');
  if (head.vice) draft.modifiers.add('vice');
  for (const [at, piece] of free.entries()) {
    if (at < head.start || at >= head.end) readPiece(draft, free, at, piece, head);
  }
  return finish(draft, free);
}

/** Takes prefixes and tails off: `vice-president`, `Minister-designate`, `undersecretary`. */
function spreadWords(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece): Piece[] => {
    if (piece.kind !== 'word') return [piece];
    const word = (value: string): Piece => ({ kind: 'word', value });
    const spread =
      /^(ex|vice|under|deputy|assistant|associate|co|then|secretary|director|governor|attorney|commander|minister|president|chair|premier|chancellor|speaker|ambassador|governor|mayor)-(.+)$/.exec(
        piece.value,
      );
    if (spread) return spreadWords([word(spread[1] ?? ''), ...(spread[2] ?? '').split('-').map(word)]);
    if (piece.value === 'undersecretary') return [word('under'), word('secretary')];
    if (piece.value === 'vp') return [word('vice'), word('president')];
    return [piece];
  });
}

function isDuties(words: readonly Piece[], at: number, piece: Piece): boolean {
  return (
    piece.value === 'performing' && words.slice(at, at + 4).some(one => /^(?:duties|functions|duty)$/.test(one.value))
  );
}

function dutiesLength(words: readonly Piece[], at: number): number {
  const end = words.findIndex((piece, index) => index > at && piece.value === 'of');
  return end < 0 || end - at > 8 ? 1 : end - at + 1;
}

interface Head {
  readonly head: string;
  readonly start: number;
  readonly end: number;
  readonly vice: boolean;
}

/** The head is the last one before what follows `of`, `for` or `to`: `Chief Cabinet Secretary`, `Secretary of State`. */
function headIn(words: readonly Piece[]): Head | undefined {
  const first = words.findIndex(
    piece => piece.kind === 'word' && isHeadKey(piece.value) && !startsBefore(words, piece),
  );
  if (first < 0) return undefined;
  let at = first;
  for (let next = first + 1; next < words.length; next++) {
    const piece = words[next];
    if (!piece || piece.kind === 'comma' || /^(?:of|for|to)$/.test(piece.value)) break;
    if (piece.kind === 'word' && officeHeads.has(piece.value)) at = next;
  }
  return (
    compoundAt(words, at) ?? {
      head: headForms.get(words[at]?.value ?? '') ?? words[at]?.value ?? '',
      start: at,
      end: at + 1,
      vice: false,
    }
  );
}

/** `deputy` is the head only when no other follows: `the deputy`. */
function startsBefore(words: readonly Piece[], piece: Piece): boolean {
  if (!strictModifiers.has(piece.value)) return false;
  return words.some(
    other =>
      other !== piece && other.kind === 'word' && officeHeads.has(other.value) && !strictModifiers.has(other.value),
  );
}

function compoundAt(words: readonly Piece[], at: number): Head | undefined {
  for (const [from, to] of [
    [at - 2, at + 1],
    [at - 1, at + 2],
    [at, at + 3],
    [at, at + 2],
    [at - 1, at + 1],
  ] as const) {
    if (from < 0) continue;
    const phrase = words.slice(from, to).map(piece => piece.value);
    const head = phrase.length === to - from ? compoundHeads.get(phrase.join(' ')) : undefined;
    if (head !== undefined) return { head, start: from, end: to, vice: false };
  }
  return undefined;
}

function readPiece(draft: Draft, words: readonly Piece[], at: number, piece: Piece, head: Head): void {
  if (piece.kind === 'comma') return;
  if (piece.kind === 'country') readCountry(draft, words, at, piece.value);
  else if (piece.kind === 'body') draft.body ??= piece.value;
  else if (piece.kind === 'department') readDepartment(draft, piece.value);
  else if (piece.place === 'name') readOwner(draft, piece.value);
  else if (!piece.place) readWord(draft, words, at, piece.value, head);
}

/** Heads that serve a country, so that a capital before them stands for it: `Rome’s envoy`, but not `Rome’s mayor`. */
const servesCountry = /^(?:ambassador|envoy|minister|prime minister|secretary|representative|president|chancellor)$/;

/** `Norvania’s`, of no table; or a capital that stands for its country. */
function readOwner(draft: Draft, name: string): void {
  const country = servesCountry.test(draft.head) ? countryOfCapital().get(name) : undefined;
  if (country === undefined) draft.body ??= name;
  else draft.country ??= country;
}

/** By the capital's name, as it is written and in lower case. */
const countryOfCapital = once(
  () =>
    new Map(
      countries.flatMap(one => one.capitals.flatMap(city => [city, city.toLowerCase()].map(key => [key, one.name]))),
    ),
);

/** The country that an ambassador is sent to, or for which there is an envoy, is a portfolio; that of a department stays a country. */
function readCountry(draft: Draft, words: readonly Piece[], at: number, country: string): void {
  // `Minister for North America`: a part of the world.
  if (country === 'United States' && /^(?:north|south|latin|central)$/.test(words[at - 1]?.value ?? '')) {
    draft.portfolio.add('america');
    return;
  }
  if (isDestination(words, at, draft.head)) draft.portfolio.add(country.toLowerCase());
  else draft.country ??= country;
}

/** `To Italy`, `to the Republic of Italy`, whose form of state is no piece; `special envoy for Italy`. */
function isDestination(words: readonly Piece[], at: number, head: string): boolean {
  let before = at - 1;
  while (/^(?:the|of)$/.test(words[before]?.value ?? '')) before--;
  const word = words[before]?.value;
  return word === 'to' || (word === 'for' && head === 'envoy');
}

/** Heads of departments: their department is the portfolio. For others (a spokesperson) it is the body that they speak for. */
const headsOfDepartments = /^(?:secretary|minister|chief|head|boss)$/;

function readDepartment(draft: Draft, portfolio: string): void {
  if (headsOfDepartments.test(draft.head)) for (const word of portfolio.split(' ')) draft.portfolio.add(word);
  else draft.body ??= `department of ${portfolio}`;
}

function readWord(draft: Draft, words: readonly Piece[], at: number, word: string, head: Head): void {
  const modifier = strictModifiers.get(word);
  const behindHead = at >= head.end;
  if (modifier !== undefined && (!behindHead || /^(?:designate|elect)$/.test(word))) {
    draft.modifiers.add(modifier);
  } else if (
    !small.has(word) &&
    !isDepartmentNoun(word) &&
    !/^(?:co|then|new|current|next|mr|ms|mrs|government)$/.test(word)
  ) {
    const bare = word.replace(/'s$/, '');
    const sentTo =
      draft.head === 'ambassador' && isDestination(words, at, draft.head) ? countryOfCapital().get(bare) : undefined;
    if (sentTo !== undefined) {
      draft.portfolio.add(sentTo.toLowerCase());
      return;
    }
    const form = portfolioForms.get(bare) ?? bare;
    if (form !== '' && words[at]?.kind === 'word') draft.portfolio.add(form);
  }
}

/** `International Relations and Cooperation`, `Foreign Relations`: what other countries call foreign affairs. */
function readRelations(portfolio: Set<string>): void {
  if (!portfolio.has('relations') || !(portfolio.has('international') || portfolio.has('foreign'))) return;
  portfolio.delete('relations');
  portfolio.delete('international');
  portfolio.add('foreign').add('affairs');
}

/** The portfolio in one form, and what `State` means where it stands. */
function finish(draft: Draft, words: readonly Piece[]): Office {
  readState(draft, words);
  // `The Head of Norvanian Diplomacy` is the foreign minister.
  if (/^(?:head|chief|leader)$/.test(draft.head) && draft.portfolio.delete('diplomacy')) draft.head = 'top diplomat';
  if (draft.head === 'speaker')
    for (const word of ['parliament', 'parliamentary', 'house', 'assembly']) draft.portfolio.delete(word);
  readRelations(draft.portfolio);
  // `health ministry spokesperson` and `Pentagon spokesperson`: the portfolio is the department's.
  const sorted = [...draft.portfolio].sort();
  const known = samePortfolios.get(sorted.join(' '));
  return {
    modifiers: modifierOrder.filter(modifier => draft.modifiers.has(modifier)),
    head: draft.head,
    portfolio: known?.split(' ') ?? sorted,
    country: draft.country,
    body: draft.body,
  };
}

/** A `Secretary of State for Defence` is a defence secretary; a `Minister of State` and a `State Secretary` stand below a minister. */
function readState(draft: Draft, words: readonly Piece[]): void {
  if (!draft.portfolio.has('state') || !/^(?:secretary|minister)$/.test(draft.head)) return;
  const text = words.map(piece => piece.value).join(' ');
  if (draft.head === 'minister' || /\bstate (?:secretary|minister)\b/.test(text)) {
    draft.portfolio.delete('state');
    draft.modifiers.add('of state');
  } else if (draft.portfolio.size > (draft.portfolio.has('first') ? 2 : 1) && draft.modifiers.size === 0) {
    draft.portfolio.delete('state');
  }
}
