import type { Token } from './tokens.js';
import { isHead } from './words.js';

/** Nouns with which the name of a body ends, whatever words stand before. */
const bodyEnds =
  /^(?:organi[sz]ations?|agency|agencies|fund|bank|council|union|commission|committee|alliance|association|authority|institute|foundation|parliament|assembly|court|federation|confederation|league|group|company|corporation|university|party|forum|community|region|board|society|trust|service|cent(?:er|re)|office|division|program|programme)$/;

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
