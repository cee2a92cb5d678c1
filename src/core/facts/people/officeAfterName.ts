import { givenNames } from '../lexicon/givenNames.js';
import { foldName } from './foldName.js';
import type { Token } from './tokens.js';
import { isCountryWord, isFunctionWord, isHead, isHeadWord, isModifier, isOfficeWord } from './words.js';
import { officeReach, qualifiesNext } from './officeTokens.js';
import { officeEnd } from './officeEnd.js';

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

/** An office in small letters ends at the next comma or stop. */
function endOfSmallOffice(tokens: readonly Token[], head: number): number {
  let end = head + 1;
  while (
    end < tokens.length &&
    end - head < officeReach &&
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
export function withSegments(tokens: readonly Token[], from: number): number {
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
