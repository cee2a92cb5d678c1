import type { Token } from './tokens.js';
import { isHyphen } from './tokens.js';

/** Two figures that a vote ended with: the indexes of their digits, and the index of the token behind them. */
export interface Score {
  readonly first: number;
  readonly second: number;
  readonly next: number;
}

/** `A 61-37 vote`, `passed 12–3`: figures with a dash between them that tell how votes were cast. */
export function scoreAt(tokens: readonly Token[], at: number): Score | undefined {
  const [first, dash, second, behind] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (first?.kind !== 'digits' || first.glued || second?.kind !== 'digits' || !second.glued || !dash?.glued)
    return undefined;
  if (!isHyphen(dash) && dash.text !== '–') return undefined;
  // `555-0100-12`, `12-3.5`
  if (behind?.glued && (tokens[at + 4]?.glued || behind.kind !== 'sign')) return undefined;
  if (first.taken || second.taken) return undefined;
  const before = tokens[at - 1]?.key ?? '';
  const verb = /^(?:it|them|him|her)$/.test(before) ? (tokens[at - 2]?.key ?? '') : before;
  if (cast.test(verb)) return { first: at, second: at + 2, next: at + 3 };
  // `12-14 votes are needed` is a range.
  const isVote = ofVote.test(behind?.key ?? '') && (before === 'a' || Number(first.text) > Number(second.text));
  return isVote ? { first: at, second: at + 2, next: at + 3 } : undefined;
}

/** Behind the figures. */
const ofVote = /^(?:votes?|margin|majority|tally|split|decision|ruling|ballot|victory|defeat)$/;
/** Before them. */
const cast = /^(?:voted|vote|votes|passed|approved|adopted|confirmed|rejected|carried)$/;
