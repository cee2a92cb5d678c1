import { speechVerbs } from '../lexicon/speech.js';
import type { Token } from './tokens.js';

/** Tokens from `start` up to `end`, exclusive, that name an office; its head stands at `head`. */
export interface OfficeAt {
  readonly start: number;
  readonly end: number;
  readonly head: number;
}

/** Stands for a token where there is none. */
export const noToken: Token = {
  span: { start: 0, end: 0 },
  text: '',
  key: '',
  kind: 'mark',
  capital: false,
  possessive: false,
};

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
  return (speechVerbs.has(token.key) && token.key !== 'states') || headingVerbs.has(token.key);
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
export function headingEnd(tokens: readonly Token[], head: number, end: number): number {
  for (let at = head + 1; at < end; at++) {
    const token = tokens[at];
    if (token && isHeadingVerb(token)) return at;
  }
  return end;
}
