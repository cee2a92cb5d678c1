import { role } from '../reading/roles.js';
import { Token } from './tokens.js';

/** Tokens from `start` up to `end`, exclusive, that name an office; its head stands at `head`. */
export interface OfficeAt {
  readonly start: number;
  readonly end: number;
  readonly head: number;
}

/** Stands for a token where there is none. */
export const noToken = new Token('', { start: 0, end: 0, kind: 'mark' });

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
