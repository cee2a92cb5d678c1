import { givenNames } from '../lexicon/givenNames.js';
import { months, weekdays } from '../lexicon/months.js';
import { closesList, isFieldNoun, isHalfField } from './fieldNouns.js';
import { foldName } from './foldName.js';
import { skipRank } from './name.js';
import { isBeforeName } from './apposition.js';
import { countryStart, isHeadBefore, isOwner } from './officeTokens.js';
import type { Token } from './tokens.js';
import {
  isCountryWord,
  isFunctionWord,
  isHead,
  isHeadWord,
  isHonorific,
  isModifier,
  isOfficeWord,
  mayQualifyHead,
  isPortfolio,
} from './words.js';

/** An office reaches so many words from its head, at most, on either side. */
const reach = 16;

/** Second words that make one head with the first: `Secretary General`. */
const generals =
  /^(?:secretary|director|attorney|solicitor|prosecutor|procurator|surgeon|inspector|consul|auditor|governor|advocate|registrar)$/;

/** Heads that are sent to a place or speak to a body. */
const takesTo = /^(?:ambassador|representative|envoy|adviser|advisor|delegate|secretary|counsel|counselor|observer)$/;

/**
 * Where an office begins whose head stands at `head`: countries, bodies and modifiers before it belong to it (`Republic of Korea (ROK) Minister`,
 * `former Prime Minister`, `Norvania’s Deputy Foreign Minister`).
 *
 * @param from the first token that is free: those before it belong to another person.
 */
export function officeStart(tokens: readonly Token[], head: number, from = 0): number {
  let start = head;
  while (start > from && head - start < reach) {
    const taken = takeLeft(tokens, start);
    if (taken === start || taken < from) break;
    start = taken;
    if (tokens[start]?.possessive) {
      start = countryStart(tokens, start, from);
      break;
    }
  }
  return withoutOpeners(tokens, start, head);
}

function takeLeft(tokens: readonly Token[], start: number): number {
  const before = tokens[start - 1];
  const further = tokens[start - 2];
  if (!before) return start;
  if (before.text === ')') return acronymBefore(tokens, start);
  if (before.text === '/' && further && isHead(further)) return start - 2;
  if (before.key === 'of' && isDutiesOf(tokens, start)) return start - 4;
  if (before.key === 'the' && isDutiesOf(tokens, start - 1)) return start - 5;
  if (before.key === 'the' && further?.key === 'to' && isAssistant(tokens[start - 3])) return start - 3;
  if (before.key === 'of' && further?.capital && !isFunctionWord(further)) return start - 2;
  if (before.key === 'for' && further && isForField(further) && !isHead(tokens[start] ?? further)) return start - 2;
  if ((before.key === 'and' || before.text === '&') && further && isPortfolio(further) && !further.possessive)
    return isNameOfHolder(tokens, start - 2) ? start : start - 2;
  if (before.kind !== 'word') return start;
  if (!before.capital)
    return /^(?:former|acting|outgoing|incoming|caretaker|interim|then)$/.test(before.key) ? start - 1 : start;
  if (before.key === 'under' && tokens[start]?.key === 'secretary') return start - 1;
  // `WHO` is a small word in small letters.
  if (before.text === 'WHO') return start - 1;
  return isFunctionWord(before) || isHonorific(before) || isDay(before) ? start : start - 1;
}

/** The surname in `Secretary Price and Health Minister Lind`, be it the word of a field too: right behind such a head no field stands. */
function isNameOfHolder(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && before.capital && headsBeforeNames.test(before.key);
}

const headsBeforeNames =
  /^(?:secretary|minister|president|chancellor|ambassador|commissioner|governor|senator|administrator)$/;

/** `… on 25 December. Prime Minister Lind …`; `On Tuesday Foreign Minister Roe …`. */
function isDay({ key, text }: Token): boolean {
  const bare = key.replace(/\.$/, '');
  return weekdays.has(bare) || (months.has(bare) && (bare !== 'may' || text.endsWith('.')));
}

/** `Centers for Disease Control`, `Institute for Tides`: kinds of bodies that have their field behind `for`. */
function isForField({ capital, possessive, key }: Token): boolean {
  return (
    capital &&
    !possessive &&
    /^(?:cent(?:er|re)s?|institutes?|agency|office|foundation|fund|network|alliance|authority|laboratory)$/.test(key)
  );
}

/** `(WHO)` right before a token. */
function acronymBefore(tokens: readonly Token[], start: number): number {
  const inside = tokens[start - 2];
  return tokens[start - 3]?.text === '(' && inside?.kind === 'word' && /^\p{Lu}[\p{Lu}.&-]+$/u.test(inside.text)
    ? start - 3
    : start;
}

/** `Assistant to the President for National Security Affairs`, `Chief of Staff to the Prime Minister`: offices of their own. */
function isAssistant(token: Token | undefined): boolean {
  return token !== undefined && token.capital && (token.key === 'assistant' || token.key === 'staff');
}

/** `performing the duties of` right before a token. */
function isDutiesOf(tokens: readonly Token[], start: number): boolean {
  return (
    tokens
      .slice(Math.max(0, start - 4), start)
      .map(token => token.key)
      .join(' ') === 'performing the duties of'
  );
}

/** An office does not begin with a bracketed acronym or with `of`. */
function withoutOpeners(tokens: readonly Token[], start: number, head: number): number {
  let at = start;
  while (at < head && (tokens[at]?.kind === 'mark' || tokens[at]?.key === 'of' || tokens[at]?.key === 'and')) at++;
  return at;
}

/** Where an office ends whose head stands at `head`, exclusive: portfolio, country and a second office belong to it. */
export function officeEnd(tokens: readonly Token[], head: number): number {
  let end = head + 1;
  const kind = tokens[head]?.key ?? '';
  if (generals.test(kind) && tokens[end]?.key === 'general' && tokens[end]?.capital) end++;
  const bare = isBare(tokens, head);
  while (end < tokens.length && end - head < reach && !isOwner(tokens, end - 1)) {
    const taken = takeRight(tokens, end, kind, bare);
    // In `Chairman of the Joint Chiefs of Staff Air Force Gen. …` the service belongs to the rank.
    if (taken === end || (skipRank(tokens, end) > end && !isGeneralOf(tokens, end))) break;
    end = taken;
  }
  return end;
}

/** `the Prime Minister`: short for an office named elsewhere, so what follows `and` is another person. */
function isBare(tokens: readonly Token[], head: number): boolean {
  let start = head;
  for (let before = tokens[start - 1]; before && isModifier(before) && head - start < reach; before = tokens[start - 1])
    start--;
  return tokens[start - 1]?.key === 'the';
}

/** The second word of `Attorney General`; by itself it is a rank. */
function isGeneralOf(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.key === 'general' && generals.test(tokens[at - 1]?.key ?? '');
}

function takeRight(tokens: readonly Token[], end: number, head: string, bare: boolean): number {
  const token = tokens[end];
  if (!token) return end;
  if (token.text === '(') return acronymAfter(tokens, end);
  if (token.text === ',') return listAfterComma(tokens, end);
  if (token.text === '/') return isHead(tokens[end + 1] ?? token) ? end + 2 : end;
  if (/^(?:of|for)$/.test(token.key) || (/^(?:to|on)$/.test(token.key) && takesTo.test(head)))
    return complement(tokens, end);
  // `Special Agent in Charge`
  if (token.key === 'in' && tokens[end + 1]?.key === 'charge' && tokens[end + 1]?.capital) return end + 2;
  if (token.key === 'to' && tokens[end - 1]?.key === 'staff') return complement(tokens, end);
  if (token.key === 'and' || token.text === '&') return joined(tokens, end, bare);
  if (!token.capital) return end;
  if (isHead(token) || isGeneralOf(tokens, end)) return end + 1;
  // A country after a portfolio is more likely a given name (`Secretary of Defense Chad …`) unless a country stands before it too.
  if (isCountryWord(token) && !isPortfolio(token))
    return isCountryWord(tokens[end - 1] ?? token) && tokens[end - 1] !== token ? end + 1 : end;
  const isOfField =
    isPortfolio(token) || isFieldNoun(tokens, end) || isHalfField(tokens, end) || isBeforeRank(tokens, end);
  return isOfField && afterComplement(tokens, end) ? end + 1 : end;
}

/** `Commander of the Joint Command Tellin General Ana Lind`: a word between an office and a rank is no name. */
function isBeforeRank(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'word' && skipRank(tokens, at) === at && skipRank(tokens, at + 1) > at + 1;
}

/** Portfolio words follow another word of the office, not its head itself: in `Minister Defence` they would be a name. */
function afterComplement(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && (before.text === ')' || !isHead(before) || isOfSecondOffice(tokens, at));
}

/** `Emergency` in `Secretary for Health and Deputy Emergency Coordinator`: what the second office is follows. */
function isOfSecondOffice(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.key !== 'deputy' || tokens[at - 2]?.key !== 'and') return false;
  for (let head = at + 1; head < at + 4; head++) {
    const token = tokens[head];
    if (!token?.capital) return false;
    if (isHead(token)) return true;
  }
  return false;
}

/** `(WHO)`, and the field in `Permanent Secretary (Defence)`. */
function acronymAfter(tokens: readonly Token[], at: number): number {
  const inside = tokens[at + 1];
  if (inside?.kind !== 'word' || tokens[at + 2]?.text !== ')') return at;
  const isField = inside.capital && isPortfolio(inside) && !isCountryWord(inside);
  return isField || /^\p{Lu}[\p{Lu}.&-]+$/u.test(inside.text) ? at + 3 : at;
}

/** `of Foreign Affairs`, `for the Ministry`, `to the United States`: the first word is taken even when no table knows it. */
function complement(tokens: readonly Token[], at: number): number {
  const article = tokens[at + 1]?.key === 'the' ? 1 : 0;
  const first = tokens[at + 1 + article];
  if (first?.kind !== 'word' || !first.capital || isHonorific(first) || isFunctionWord(first)) return at;
  // `of New York`
  const place = splitPlace.test(first.key) && tokens[at + 2 + article]?.capital ? 1 : 0;
  return bodyEnd(tokens, at + 1 + article) ?? at + 2 + article + place;
}

/** With which the names of places of two words begin. */
const splitPlace = /^(?:new|los|san|santa|rhode|puerto)$/;

/** Nouns with which the name of a body ends, whatever words stand before. */
const bodyEnds =
  /^(?:organi[sz]ation|agency|fund|bank|council|union|commission|committee|alliance|association|authority|institute|foundation|parliament|assembly|court|federation|confederation|league|group|company|corporation|university|party|forum|community|region|board|society|trust|service|cent(?:er|re)|office|division|program|programme)$/;

/** What may stand behind that. */
const legalForms = /^(?:limited|ltd|inc|plc|llc)$/;

/** Where the name of a body ends that begins at a token: a row of capitalised words up to such a noun (`World Harvest Organization`). */
export function bodyEnd(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < Math.min(tokens.length, from + 5); at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || !token.capital || isHead(token) || token.possessive) return undefined;
    if (at > from && bodyEnds.test(token.key)) return legalForms.test(tokens[at + 1]?.key ?? '') ? at + 2 : at + 1;
  }
  return undefined;
}

/** `Minister of Health, Labour and Welfare`: a comma inside a portfolio, not one before another office or country. */
function listAfterComma(tokens: readonly Token[], at: number): number {
  const skip = tokens[at + 1]?.key === 'and' ? 2 : 1;
  const next = tokens[at + skip];
  if (!next || !isPortfolio(next) || isCountryWord(next) || isHeadBefore(tokens, at)) return at;
  // In `Commander-in-Chief of the Armed Forces, General …` a rank begins the name.
  if (skipRank(tokens, at + skip) > at + skip) return at;
  const ahead = tokens.slice(at + skip, at + skip + 4);
  return ahead.some(token => isHead(token)) ? at : at + skip + 1;
}

/** `Europe and Foreign Affairs`, `State Councilor and Foreign Minister`; not `the Secretary and Foreign Minister Tajani`. */
function joined(tokens: readonly Token[], at: number, bare: boolean): number {
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (before && isRegionBehind(tokens, at)) return at + 3;
  if (!next?.capital || !before || isFunctionWord(next)) return at;
  const ahead = tokens.slice(at + 1, at + 5);
  const slash = ahead.findIndex(token => token.text === '/');
  const newHead = ahead.findIndex(
    (token, index) => isHead(token) && !qualifiesNext(tokens, at + 1 + index) && (slash < 0 || index < slash),
  );
  if (newHead >= 0 && tokens.slice(at + 1, at + 1 + newHead).every(mayQualifyHead)) {
    return bare && isHead(before) && !namesOneHolder(tokens, at) ? at : Math.max(at + 2, at + 1 + newHead);
  }
  const known =
    isPortfolio(next) ||
    tokens[at + 2]?.key === 'of' ||
    closesList(tokens, at) ||
    isFieldNoun(tokens, at + 1) ||
    isFieldNoun(tokens, at + 2) ||
    isBeforeName(tokens, at + 2);
  return newHead < 0 && known && !isHeadBefore(tokens, at) ? at + 2 : at;
}

/** `Asia and the Pacific`, `Latin America and the Caribbean`: half of a region has an article of its own. */
function isRegionBehind(tokens: readonly Token[], and: number): boolean {
  const [before, region, next] = [tokens[and - 1], tokens[and + 2], tokens[and + 3]];
  const isRegion = (token: Token | undefined): boolean =>
    token !== undefined && token.capital && regions.test(token.key) && !token.possessive;
  return tokens[and + 1]?.key === 'the' && isRegion(before) && isRegion(region) && !(next && isHead(next));
}

const regions =
  /^(?:asia|africa|america|americas|pacific|caribbean|caucasus|balkans|mediterranean|gulf|arctic|baltics?|levant|sahel|east|near|middle)$/;

/**
 * Whether the offices on both sides of an `and` are one person's though the first stands alone: a deputy's (`the Deputy Prime Minister and Minister
 * for Defence`), or both with the name behind a comma (`the Prime Minister and Minister of Foreign Affairs of Norvania, Ana Lind`).
 */
function namesOneHolder(tokens: readonly Token[], and: number): boolean {
  if (tokens[and - 2]?.key === 'prime' && tokens[and - 3]?.key === 'deputy') return true;
  if (!/^(?:of|for)$/.test(tokens[and + 2]?.key ?? '')) return false;
  let at = and + 3;
  while (
    at < and + reach &&
    tokens[at]?.kind === 'word' &&
    (tokens[at]?.capital || /^(?:of|for|the|and)$/.test(tokens[at]?.key ?? ''))
  )
    at++;
  const name = tokens[at + 1];
  return tokens[at]?.text === ',' && name?.kind === 'word' && name.capital && !isOfficeWord(name);
}

/**
 * Reads an office behind a name and its comma: `, Minister for Foreign Affairs`, `, the deputy director for policy`.
 *
 * @returns where it starts and ends; undefined when no office stands there.
 */
export function officeAfterName(tokens: readonly Token[], comma: number): { start: number; end: number } | undefined {
  let start = comma + 1;
  // In `Minister Lind, and Deputy Minister Roe, …` the second office is the next person's.
  if (/^(?:and|or|with)$/.test(tokens[start]?.key ?? '')) return undefined;
  while (/^(?:the|a|an|his|her|their)$/.test(tokens[start]?.key ?? '')) start++;
  for (let at = start; at < Math.min(start + 8, tokens.length); at++) {
    const token = tokens[at];
    if (!token || (token.kind !== 'word' && !/^[()&]$/.test(token.text))) return undefined;
    if (isHeadWord(token) && !qualifiesNext(tokens, at)) {
      const end = token.capital ? restOfBody(tokens, officeEnd(tokens, at)) : endOfSmallOffice(tokens, at);
      return { start, end: withSegments(tokens, end) };
    }
    const fits =
      token.capital ||
      isModifier(token) ||
      /^(?:of|and|for|the)$/.test(token.key) ||
      (/^(?:duties|functions)$/.test(token.key) && tokens[start]?.key === 'performing') ||
      token.text === '(' ||
      token.text === ')' ||
      token.text === '&';
    if (!fits) return undefined;
  }
  return undefined;
}

/** `Chief Executive of Varde Lines`: behind a name no other begins, so that the rest of a row of capitals is the body's name. */
function restOfBody(tokens: readonly Token[], from: number): number {
  const first = tokens[from - 1];
  if (!/^(?:of|for)$/.test(tokens[from - 2]?.key ?? '') || !first || isOfficeWord(first) || isCountryWord(first))
    return from;
  let end = from;
  while (end - from < 3 && isBodyWord(tokens[end])) end++;
  return end;
}

function isBodyWord(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || !token.capital || isHead(token) || isFunctionWord(token)) return false;
  return !givenNames.has(foldName(token.key));
}

/** `Deputy Prime Minister`: a word that is an office by itself (`the Deputy`) qualifies the one behind it. */
function qualifiesNext(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return tokens[at]?.key === 'deputy' && next?.kind === 'word' && next.capital && isOfficeWord(next);
}

/** An office in small letters ends at the next comma or stop. */
function endOfSmallOffice(tokens: readonly Token[], head: number): number {
  let end = head + 1;
  while (
    end < tokens.length &&
    end - head < reach &&
    tokens[end]?.kind === 'word' &&
    !isFunctionAfterOffice(tokens[end])
  )
    end++;
  return end;
}

function isFunctionAfterOffice(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^(?:who|which|to|in|on|at|about|today|yesterday|met|spoke|said|and|with|by)$/.test(token.key)
  );
}

/** `, Strategy and International, U.K. Ministry of Defence`: stretches of office words between commas that hold no head of their own. */
function withSegments(tokens: readonly Token[], from: number): number {
  let end = from;
  for (let segment = 0; segment < 2 && tokens[end]?.text === ','; segment++) {
    let at = end + 1;
    const first = tokens[at];
    if (!first?.capital || !isOfficeWord(first) || isHead(first)) break;
    while (at < tokens.length && isSegmentWord(tokens[at])) at++;
    const next = tokens[at];
    if (next !== undefined && !/^[,.;:)]$/.test(next.text)) break;
    end = at;
  }
  return end;
}

function isSegmentWord(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || isHead(token)) return false;
  return (token.capital && isOfficeWord(token)) || /^(?:of|and|for|the)$/.test(token.key);
}
