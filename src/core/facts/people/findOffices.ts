import { findCountries } from '../countries.js';
import { speechVerbs } from '../lexicon/speech.js';
import { officeEnd, officeStart } from './office.js';
import type { Token } from './tokens.js';
import {
  isBodyNoun,
  isCountryWord,
  isFunctionWord,
  isHead,
  isHeadWord,
  isModifier,
  isOfficeWord,
  isPortfolio,
} from './words.js';
import { portfolioWords } from '../lexicon/offices.js';

/** Tokens from `start` up to `end`, exclusive, that name an office; its head stands at `head`. */
export interface OfficeAt {
  readonly start: number;
  readonly end: number;
  readonly head: number;
}

const reach = 14;

/**
 * Finds the offices that tokens name, in capitals or in small letters, in order and without overlap: `Acting Secretary of Defense`, `the defense
 * minister`, `Japan’s minister of national defense`. Plural offices are left out. Linear.
 *
 * @param heading whether the tokens are written in title case, where any word may have a capital.
 */
export function findOffices(tokens: readonly Token[], heading: boolean): OfficeAt[] {
  const found: OfficeAt[] = [];
  let free = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || at < free || token.kind !== 'word' || !isHeadWord(token)) continue;
    const office =
      token.capital && isHead(token) ? capitalOffice(tokens, at, free, heading) : smallOffice(tokens, at, free);
    if (!office) continue;
    found.push(office);
    free = office.end;
  }
  return found;
}

function capitalOffice(tokens: readonly Token[], head: number, free: number, heading: boolean): OfficeAt | undefined {
  const start = firstOfOffice(tokens, officeStart(tokens, head, free), head, heading);
  const end = headingEnd(tokens, head, Math.max(head + 1, officeEnd(tokens, head)));
  const last = lastHead(tokens, head, end);
  return isWeakOffice(tokens, start, last, end) ? undefined : { start, end, head: last };
}

/** In `Chief Cabinet Secretary` the office is the last word's. */
function lastHead(tokens: readonly Token[], head: number, end: number): number {
  let last = head;
  for (let at = head + 1; at < end && !/^(?:of|for|to|,)$/.test(tokens[at]?.key ?? ''); at++) {
    if (isHeadWord(tokens[at] ?? never)) last = at;
  }
  return last;
}

const never: Token = { span: { start: 0, end: 0 }, text: '', key: '', kind: 'mark', capital: false, possessive: false };

/**
 * An office does not begin with the words of a heading (`Austin Thanks Minister`) or with another person's possessive name (`Austin’s Defense
 * Secretary` is not known, but `Norvania’s` is a country as likely as any). Unknown words right before it are kept outside a heading only.
 */
function firstOfOffice(tokens: readonly Token[], start: number, head: number, heading: boolean): number {
  let first = head;
  while (first > start && belongs(tokens, first - 1, heading)) first--;
  while (first < head && /^(?:of|and|for|&|\))$/.test(tokens[first]?.text ?? '')) first++;
  return first;
}

function belongs(tokens: readonly Token[], at: number, heading: boolean): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind !== 'word') return /^[()&]$/.test(token.text);
  if (isOfficeWord(token) || isModifier(token) || isBodyNoun(token)) return true;
  if (/^(?:of|and|for|the|performing|duties)$/.test(token.key)) return true;
  if (!token.capital) return false;
  return !isHeadingVerb(token) && (!heading || looksLikePeople(token) || token.possessive || isAcronym(token));
}

/** `Norvanian`: an adjective of a people that no table holds. */
function looksLikePeople(token: Token): boolean {
  return /(?:an|ese|ish)$/.test(token.key);
}

function isAcronym(token: Token): boolean {
  return /^\p{Lu}[\p{Lu}.&-]+$/u.test(token.text);
}

/** `Thanks`, `Meets`, `Visits`: what somebody does in a heading. */
export function isHeadingVerb(token: Token): boolean {
  return speechVerbs.has(token.key) || headingVerbs.has(token.key);
}

const headingVerbs = new Set(
  (
    'meets met visits visited hosts hosted holds held joins joined calls called speaks spoke talks discusses discussed reaffirms reaffirmed backs signs signed ' +
    'travels attends receives received greets opens closes begins ends leads takes makes gives gets wins loses seeks sees raises presses pushes offers ' +
    'vows tours leaves arrives returns heads warns plans sets keeps nominates names appoints resigns quits confirms rejects agrees agree discuss meet talk ' +
    'speak underline underlines assures assure hails marks reviews addresses welcomes thanks affirms commits stresses weighs expects hopes'
  ).split(' '),
);

/** In a heading an office ends before a verb that the search took for a part of it. */
function headingEnd(tokens: readonly Token[], head: number, end: number): number {
  for (let at = head + 1; at < end; at++) {
    const token = tokens[at];
    if (token && isHeadingVerb(token)) return at;
  }
  return end;
}

/** Heads that are as often something else in capitals, and what they need to be an office. */
function isWeakOffice(tokens: readonly Token[], start: number, head: number, end: number): boolean {
  const key = tokens[head]?.key ?? '';
  const next = tokens[end];
  if (
    /^(?:member|delegate|executive|charge|state|whip|crown|justice|judge|deputy|leader|king|queen|prince|princess|pope|head|chief|officer)$/.test(
      key,
    )
  ) {
    if (end > head + 1 || (start < head && !/^(?:member|justice|executive|delegate|deputy)$/.test(key))) return false;
    return !(next?.kind === 'word' && next.capital && !isOfficeWord(next) && !isFunctionWord(next));
  }
  if (/^(?:attorney|inspector)$/.test(key)) return end === head + 1 && start === head;
  return false;
}

// ---------------------------------------------------------------------------------------------------------------- small letters

/** Heads that are offices in small letters, whatever stands beside them. */
const plainHeads =
  /^(?:secretary|secretary-general|minister|president|chancellor|ambassador|director|director-general|commissioner|chairman|chairwoman|chairperson|governor|mayor|senator|congressman|congresswoman|envoy|spokesperson|spokesman|spokeswoman|administrator|undersecretary|under-secretary|vice-president|under-secretary-general|comptroller|king|queen|emir|sultan|taoiseach|rapporteur|ombudsman|(?:minister|president|secretary|chancellor|director|ambassador)-(?:designate|elect))$/;

/** Heads that need a field before them or a body behind them: `defense chief`, `special representative`, `security adviser`. */
const fieldHeads =
  /^(?:representative|high-representative|adviser|advisor|chief|coordinator|speaker|premier|commander|counselor|counsellor|councillor|councilor|chair|treasurer|leader|officer)$/;

function smallOffice(tokens: readonly Token[], head: number, free: number): OfficeAt | undefined {
  const key = tokens[head]?.key ?? '';
  const start = smallStart(tokens, head, free);
  const end = smallEnd(tokens, head);
  if (plainHeads.test(key)) return { start, end: isSmallHead(tokens, end) ? smallEnd(tokens, end) : end, head };
  // In `chief spokesperson` and `chief cabinet secretary` the head comes later; it looks back over `chief` itself.
  if (!fieldHeads.test(key))
    return key === 'head' && end > head + 1 && hasCapital(tokens, head + 1, end)
      ? { start: head, end, head }
      : undefined;
  if (isPhraseOfHead(tokens, head)) return undefined;
  const field = tokens.slice(start, head).some(token => isField(token));
  const known = field || hasCapital(tokens, head + 1, end) || (key === 'speaker' && tokens[head - 1]?.key === 'the');
  return known && (key !== 'officer' || field) ? { start, end, head } : undefined;
}

/** Whether this head only qualifies one that follows: `chief cabinet secretary`. */
function isPhraseOfHead(tokens: readonly Token[], head: number): boolean {
  for (let at = head + 1; at < head + 4; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') return false;
    if (plainHeads.test(token.key) || (fieldHeads.test(token.key) && at === head + 1)) return true;
    if (!portfolioWords.has(token.key)) return false;
  }
  return false;
}

function isSmallHead(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && !token.capital && !(tokens[at - 1]?.possessive ?? true) && plainHeads.test(token.key);
}

function hasCapital(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(token => token.capital);
}

/** A word that says of what: `defense`, `Pentagon`, `trade`, a country. */
function isField(token: Token): boolean {
  return (
    token.kind === 'word' &&
    (token.capital || (portfolioWords.has(token.key) && !/^(?:general|joint|public)$/.test(token.key)))
  );
}

/** Words in small letters that qualify an office before its head, or are its field. */
const qualifiers =
  /^(?:acting|deputy|former|outgoing|incoming|interim|caretaker|vice|assistant|under|associate|first|second|senior|principal|permanent|special|executive|chief|prime|high|press|cabinet|parliamentary|shadow|top|supreme|crown|opposition|ex)$/;

function smallStart(tokens: readonly Token[], head: number, free: number): number {
  let start = head;
  while (start > free && head - start < reach) {
    const taken = smallLeft(tokens, start);
    if (taken === start || taken < free) break;
    start = taken;
    if (tokens[start]?.possessive) break;
  }
  while (start < head && /^(?:and|of)$/.test(tokens[start]?.key ?? '')) start++;
  return start;
}

function smallLeft(tokens: readonly Token[], start: number): number {
  const before = tokens[start - 1];
  const further = tokens[start - 2];
  if (before?.kind !== 'word') return start;
  if (before.key === 'of' && (further?.key === 'duties' || further?.key === 'functions'))
    return dutiesStart(tokens, start);
  if (before.key === 'the' && tokens[start - 2]?.key === 'of' && tokens[start - 3]?.key === 'duties')
    return dutiesStart(tokens, start - 1);
  if (before.key === 'and') {
    return further && isFieldWord(further) && !further.possessive && isListedBefore(tokens, start - 2)
      ? start - 2
      : start;
  }
  if (qualifiers.test(before.key) && !before.possessive) return start - 1;
  if (before.possessive && !before.capital) return start;
  if (!isFieldWord(before) && !isNation(before)) return start;
  return start - 1;
}

/** `health and human services secretary`, but not `the trade and the defense minister` or `for trade and prime minister`. */
function isListedBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || !/^(?:for|about|on|of|in|to|regional|bilateral)$/.test(before.key);
}

function dutiesStart(tokens: readonly Token[], start: number): number {
  for (let at = start - 1; at >= Math.max(0, start - 6); at--) if (tokens[at]?.key === 'performing') return at;
  return start;
}

/** Field words that are verbs or other words too: they count only right before a head. */
function isFieldWord(token: Token): boolean {
  return (
    portfolioWords.has(token.key) &&
    !isFunctionWord(token) &&
    (token.capital || !/^(?:general|air|force|world|house|power|media|information|post)$/.test(token.key))
  );
}

/** A country, a people or a body in capitals: `U.S.`, `Norvania’s`, `Pentagon`. */
function isNation(token: Token): boolean {
  if (!token.capital || isFunctionWord(token)) return false;
  return (
    isCountryWord(token) ||
    token.possessive ||
    isPortfolio(token) ||
    looksLikePeople(token) ||
    isAcronym(token) ||
    isBodyNoun(token)
  );
}

/** `of national defense`, `for Europe and foreign affairs`, `to the EU`, `of state for defence`. */
function smallEnd(tokens: readonly Token[], head: number): number {
  let end = head + 1;
  const key = tokens[head]?.key ?? '';
  if (/^(?:secretary|director|attorney|inspector|governor|consul)$/.test(key) && tokens[end]?.key === 'general') end++;
  if (tokens[head]?.possessive) return end;
  for (let round = 0; round < 3; round++) {
    const taken = smallComplement(tokens, end, key, round);
    if (taken === end) break;
    end = taken;
  }
  return end;
}

function smallComplement(tokens: readonly Token[], at: number, head: string, round: number): number {
  const opener = tokens[at]?.key ?? '';
  const opens =
    opener === 'of' ||
    (opener === 'for' && mayTakeFor(tokens, at, round)) ||
    (opener === 'to' && /^(?:ambassador|representative|envoy|adviser|advisor)$/.test(head));
  if (!opens) return at;
  let from = at + 1;
  while (/^(?:the|his|her|its|their)$/.test(tokens[from]?.key ?? '')) from++;
  let end = from;
  while (end < tokens.length && end - from < reach) {
    const taken = complementWord(tokens, end, from);
    if (taken === end) break;
    end = taken;
  }
  return end === from ? at : end;
}

/** `for` begins a field in `the minister for foreign affairs`, a reason in `thanked the minister for security cooperation`. */
function mayTakeFor(tokens: readonly Token[], at: number, round: number): boolean {
  if (round > 0) return true;
  for (let before = at - 1; before >= Math.max(0, at - 7); before--) {
    if (
      /^(?:thank|prais|commend|credit|applaud|hail|congratulat|expressed|appreciation|gratitude|condemn|blam|criticis|criticiz|press|ask|call)/.test(
        tokens[before]?.key ?? '',
      )
    )
      return false;
  }
  return true;
}

function complementWord(tokens: readonly Token[], at: number, from: number): number {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.kind !== 'word') {
    return token?.text === ',' && at > from && next && isFieldWord(next) && isListClosed(tokens, at + 1) ? at + 2 : at;
  }
  if (token.key === 'and' || token.key === 'of') {
    if (at === from || tokens[at - 1]?.possessive) return at;
    if (token.key === 'of' && next?.key === 'the' && tokens[at + 2]?.capital) return at + 3;
    return next &&
      (token.key === 'of' ? next.capital || isFieldWord(next) : isFieldWord(next) && !isVerbAhead(tokens, at + 2))
      ? at + 2
      : at;
  }
  if (tokens[at - 1]?.possessive && at > from && !token.capital) return at;
  if (token.key === 'republic' || token.key === 'exchequer') return at + 1;
  if (isFunctionWord(token) || isHeadWord(token)) return at;
  // Behind the first word a capital may begin a name: `president of the European Council Ana Lind`.
  if (token.capital)
    return at === from || isOfficeWord(token) || isBodyNoun(token) || isSplitPlace(tokens[at - 1]) ? at + 1 : at;
  return isFieldWord(token) ? at + 1 : at;
}

/** `New York`, `San Marino`. */
function isSplitPlace(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^(?:new|north|south|east|west|san|santa|los|las|saint|st|el|la|cape|port|rio|sao|são)$/.test(token.key)
  );
}

/** `health, labor and welfare`: a comma within a field is followed by an `and`. */
function isListClosed(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at, at + 5).some(token => token.key === 'and');
}

/** In `minister of defense and trade talks` the second field is not the minister's. */
function isVerbAhead(tokens: readonly Token[], at: number): boolean {
  return /^(?:talks|cooperation|issues|ties|relations|matters|policy|officials)$/.test(tokens[at]?.key ?? '');
}

/** Where the country is named behind a person: `Defense Minister Takeshi Iwaya of Japan`. The usual name, or undefined. */
export function countryBehind(text: string, tokens: readonly Token[], at: number): string | undefined {
  if (tokens[at]?.key !== 'of') return undefined;
  const from = tokens[at + 1]?.key === 'the' ? at + 2 : at + 1;
  const start = tokens[from]?.span.start;
  if (start === undefined || !tokens[from]?.capital) return undefined;
  return findCountries(text.slice(start, start + 60)).find(one => one.span.start === 0)?.country;
}
