import { givenNames } from '../lexicon/givenNames.js';
import { foldName } from './foldName.js';
import { officeEnd } from './officeEnd.js';
import { officeStart } from './officeStart.js';
import type { Token } from './tokens.js';
import { isBodyNoun, isFunctionWord, isHead, isHeadWord, isModifier, isOfficeWord, isPortfolio } from './words.js';
import { headingEnd, isAcronym, isHeadingVerb, looksLikePeople, noToken } from './officeTokens.js';
import type { OfficeAt } from './officeTokens.js';
import { smallOffice } from './smallOffices.js';

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
    if (
      !token ||
      at < free ||
      token.kind !== 'word' ||
      !isHeadWord(token) ||
      isInRank(tokens, at) ||
      isHour(tokens, at)
    )
      continue;
    const office =
      token.capital && isHead(token) ? capitalOffice(tokens, at, free, heading) : smallOffice(tokens, at, free);
    if (!office) continue;
    found.push(office);
    free = office.end;
  }
  return found;
}

/** `At 2 PM`: the letters are an office, the prime minister’s, in capitals alone and behind no figure. */
function isHour(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.key === 'pm' && (tokens[at].text !== 'PM' || tokens[at - 1]?.kind === 'number');
}

/** `Air Chief Marshal`. */
function isInRank(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.key === 'chief' && tokens[at - 1]?.key === 'air' && tokens[at + 1]?.key === 'marshal';
}

function capitalOffice(tokens: readonly Token[], head: number, free: number, heading: boolean): OfficeAt | undefined {
  if (isPhraseOfCapitalHead(tokens, head) || isDeputyOf(tokens, head) || isDetective(tokens, head)) return undefined;
  const start = firstOfOffice(tokens, officeStart(tokens, head, free), head, heading);
  const end = withPlace(tokens, headingEnd(tokens, head, Math.max(head + 1, officeEnd(tokens, head))));
  const last = lastHead(tokens, head, end);
  return isWeakOffice(tokens, start, last, end) ? undefined : { start, end, head: last };
}

/** `… for Security and Cooperation in Europe`. */
function withPlace(tokens: readonly Token[], end: number): number {
  const isBody = /^(?:cooperation|co-operation)$/.test(tokens[end - 1]?.key ?? '');
  return isBody && tokens[end]?.key === 'in' && tokens[end + 1]?.capital ? end + 2 : end;
}

/** In `Chief Cabinet Secretary` the first word qualifies the last, which looks back over it. */
function isPhraseOfCapitalHead(tokens: readonly Token[], head: number): boolean {
  if (tokens[head]?.key !== 'chief') return false;
  for (let at = head + 1; at < head + 4; at++) {
    const token = tokens[at];
    if (!token?.capital) return false;
    if (isHead(token)) return at > head + 1;
    if (!isPortfolio(token)) return false;
  }
  return false;
}

/** `Detective Chief Inspector`: a rank. */
function isDetective(tokens: readonly Token[], head: number): boolean {
  if (!/^(?:inspector|superintendent|chief)$/.test(tokens[head]?.key ?? '')) return false;
  const before = tokens[head - 1];
  return (before?.key === 'chief' ? tokens[head - 2] : before)?.key === 'detective';
}

/** In `Deputy Harbour Commissioner` the first word qualifies the last, whatever the field. */
function isDeputyOf(tokens: readonly Token[], head: number): boolean {
  if (tokens[head]?.key !== 'deputy') return false;
  for (let at = head + 1; at < head + 4; at++) {
    const token = tokens[at];
    if (!token?.capital || token.possessive || isGiven(token)) return false;
    if (isHead(token)) return at > head + 1;
  }
  return false;
}

/** In `Chief Cabinet Secretary` the office is the last word's. */
function lastHead(tokens: readonly Token[], head: number, end: number): number {
  let last = head;
  for (let at = head + 1; at < end && !/^(?:of|for|to|in|,)$/.test(tokens[at]?.key ?? ''); at++) {
    if (isHeadWord(tokens[at] ?? noToken)) last = at;
  }
  return last;
}

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
  if (isGiven(token) || (at > 0 && isGiven(tokens[at - 1] ?? noToken))) return false;
  return !isHeadingVerb(token) && (!heading || looksLikePeople(token) || token.possessive || isAcronym(token));
}

const onlyBeforeNames = /^(?:leader|king|queen|prince|princess|pope|head|chief|officer)$/;

/** Heads that are as often something else in capitals, and what they need to be an office. */
function isWeakOffice(tokens: readonly Token[], start: number, head: number, end: number): boolean {
  const key = tokens[head]?.key ?? '';
  const next = tokens[end];
  if (end > head + 1 && key !== 'agent') return false;
  if (key === 'executive') return tokens[head - 1]?.key !== 'chief';
  if (/^(?:member|delegate|charge|state|whip|crown)$/.test(key)) return true;
  if (/^(?:justice|judge|deputy)$/.test(key) || (start === head && onlyBeforeNames.test(key))) {
    return !(next?.kind === 'word' && next.capital && !isOfficeWord(next) && !isFunctionWord(next));
  }
  if (/^(?:attorney|inspector|surgeon|solicitor)$/.test(key)) return start === head;
  if (key === 'agent') return tokens[head - 1]?.key !== 'special';
  if (key === 'head') return isHeadland(tokens, start, head);
  return false;
}

/** `At Sandy Head`: a place by the sea. */
function isHeadland(tokens: readonly Token[], start: number, head: number): boolean {
  const words = tokens.slice(start, head);
  const isNamed =
    words.length > 0 && words.every(word => word.kind === 'word' && !isOfficeWord(word) && !word.possessive);
  return isNamed && /^(?:at|in|near|off|on|from|around)$/.test(tokens[start - 1]?.key ?? '');
}

/** A given name before an office begins somebody else's name: `Boris Lind Foreign Secretary`. */
function isGiven(token: Token): boolean {
  return token.capital && givenNames.has(foldName(token.key));
}
