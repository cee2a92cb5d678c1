import { isFieldNoun, isHalfField } from './fieldNouns.js';
import { skipRank } from './name.js';
import { isAcronym, isHeadBefore, isOwner, officeReach } from './officeTokens.js';
import type { Token } from './tokens.js';
import { isCountryWord, isFunctionWord, isHead, isHonorific, isModifier, isPortfolio } from './words.js';
import { bodyEnd } from './bodyEnd.js';
import { endAfterAnd, endsRegion, regionEnd } from './officeAnd.js';

/** Second words that make one head with the first: `Secretary General`. */
const generals =
  /^(?:secretary|director|assistant-director|deputy-director|attorney|solicitor|prosecutor|procurator|surgeon|inspector|consul|auditor|governor|advocate|registrar)$/;

/** Heads that are sent to a place or speak to a body. */
const takesTo = /^(?:ambassador|representative|envoy|adviser|advisor|delegate|secretary|counsel|counselor|observer)$/;

/** Where an office ends whose head stands at `head`, exclusive: portfolio, country and a second office belong to it. */
export function officeEnd(tokens: readonly Token[], head: number): number {
  let end = head + 1;
  const kind = tokens[head]?.key ?? '';
  if (generals.test(kind) && tokens[end]?.key === 'general' && tokens[end]?.capital) end++;
  const bare = isBare(tokens, head);
  while (end < tokens.length && end - head < officeReach && !isOwner(tokens, end - 1)) {
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
  for (
    let before = tokens[start - 1];
    before && isModifier(before) && head - start < officeReach;
    before = tokens[start - 1]
  )
    start--;
  return tokens[start - 1]?.key === 'the';
}

const missions = /^(?:Embassy|Mission|Consulate)$/;

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
  if (
    /^(?:of|for)$/.test(token.key) ||
    (/^(?:to|on)$/.test(token.key) && (takesTo.test(head) || takesTo.test(tokens[end - 1]?.key ?? '')))
  )
    return complement(tokens, end);
  // `Chief of Mission at the Embassy`
  if (token.key === 'at' && tokens[end + 1]?.key === 'the' && missions.test(tokens[end + 2]?.text ?? ''))
    return end + 3;
  if (/^charg[eé]$/.test(tokens[end - 1]?.key ?? '') && /^d['’]affaires$/.test(token.key)) return end + 1;
  // `Special Agent in Charge`
  if (token.key === 'in' && tokens[end + 1]?.key === 'charge' && tokens[end + 1]?.capital) return end + 2;
  if (token.key === 'to' && tokens[end - 1]?.key === 'staff') return complement(tokens, end);
  if (token.key === 'and' || token.text === '&') return endAfterAnd(tokens, end, bare);
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
  return isField || isAcronym(inside) ? at + 3 : at;
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

/** `Minister of Health, Labour and Welfare`: a comma inside a portfolio, not one before another office or country. */
function listAfterComma(tokens: readonly Token[], at: number): number {
  const skip = tokens[at + 1]?.key === 'and' ? 2 : 1;
  const next = tokens[at + skip];
  const region = regionEnd(tokens, at + skip);
  if (region !== undefined && endsRegion(tokens[at - 1])) return region;
  if (!next || !isPortfolio(next) || isCountryWord(next) || isHeadBefore(tokens, at)) return at;
  // In `Commander-in-Chief of the Armed Forces, General …` a rank begins the name.
  if (skipRank(tokens, at + skip) > at + skip) return at;
  const ahead = tokens.slice(at + skip, at + skip + 4);
  return ahead.some(token => isHead(token)) ? at : at + skip + 1;
}
