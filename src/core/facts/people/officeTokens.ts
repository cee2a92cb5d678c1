import { Token } from './tokens.js';
import { isOfficeWord, isCountryWord, isFunctionWord, isHead, isHeadWord, isHonorific } from './words.js';
import { role } from '../reading/role.js';

/** Tokens from `start` up to `end`, exclusive, that name an office; its head stands at `head`. */
export interface OfficeAt {
  readonly start: number;
  readonly end: number;
  readonly head: number;
}

/** In capitals an office reaches so many words from its head, at most, on either side. */
export const officeReach = 16;

/** Stands for a token where there is none. */
export const noToken = new Token('', 0, 0, 'mark');

/** `Norvanian`: an adjective of a people that no table holds. */
export function looksLikePeople(token: Token): boolean {
  return /(?:an|ese|ish)$/.test(token.key);
}

/** `NATO`, `U.S.`, `HHS`. */
export function isAcronym(token: Token): boolean {
  return /^\p{Lu}[\p{Lu}.&-]+$/u.test(token.text);
}

/** `Thanks`, `Meets`, `Visits`: what somebody does in a heading. */
export function isHeadingVerb(token: Token): boolean {
  return (token.roles & role.headingVerb) !== 0;
}

/** In a heading an office ends before a verb that the search took for a part of it. */
export function headingEnd(tokens: readonly Token[], head: number, end: number): number {
  for (let at = head + 1; at < end; at++) {
    const token = tokens[at];
    if (token && isHeadingVerb(token)) return at;
  }
  return end;
}

/** Whether a word owns what follows; the first word of `People’s Republic` is a part of that name. */
export function isOwner(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.possessive === true && !(/^peoples?$/.test(token.key) && tokens[at + 1]?.key === 'republic');
}

/** Whether a head stands right before a token; the field of a `Minister for Justice` is none. */
export function isHeadBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || !isHead(before)) return false;
  return before.key !== 'justice' || !/^(?:of|for)$/.test(tokens[at - 2]?.key ?? '');
}

/** Where a country of several words begins that owns an office: `United Kingdom’s`. */
export function countryStart(tokens: readonly Token[], last: number, from: number): number {
  const [token, before] = [tokens[last], tokens[last - 1]];
  const goesOn = last > from && token && before && isCountryWord(token) && isCountryWord(before);
  return goesOn && !before.possessive ? last - 1 : last;
}

/** Where a body of several words begins that owns an office: `the World Food Programme’s`; undefined where no such body does. */
export function bodyStart(tokens: readonly Token[], last: number, from: number): number | undefined {
  if (!tokens[last]?.capital || !kindsOfBodies.test(tokens[last].key)) return undefined;
  let start = last;
  while (start > from && last - start < officeReach) {
    const before = tokens[start - 1];
    if (before?.kind !== 'word' || !before.capital || before.possessive) break;
    if (isFunctionWord(before) || isHonorific(before) || isHeadWord(before)) break;
    start--;
  }
  return start;
}

const kindsOfBodies = /^(?:programme|program|agency|fund|authority|organi[sz]ation|institute|foundation|bureau)$/;

/** `Deputy Prime Minister`: a word that is an office by itself (`the Deputy`) qualifies the one behind it. */
export function qualifiesNext(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return tokens[at]?.key === 'deputy' && next?.kind === 'word' && next.capital && isOfficeWord(next);
}
