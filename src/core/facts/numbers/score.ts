import type { Token } from './tokens.js';
import { isHyphen } from './tokens.js';

/** Two figures that a vote ended with: the indexes of their digits, and the index of the token behind them. */
export interface Score {
  readonly first: number;
  readonly second: number;
  readonly next: number;
}

/** `A 61-37 vote`, `passed 12–3`, `backed the budget, 61-37`: figures with a dash between them that tell how votes were cast. */
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
  const score = { first: at, second: at + 2, next: at + 3 };
  if (cast.test(verb)) return score;
  // `12-14 votes are needed` is a range.
  const isRange = Number(first.text) <= Number(second.text);
  if (ofVote.test(behind?.key ?? '')) return before === 'a' || !isRange ? score : undefined;
  return !isRange && !isNumbered(tokens, at) && isToldOfVote(tokens, at) ? score : undefined;
}

/** `Adopted resolution 61-37`: what it is called by; `adopted the resolution 61-37` tells of votes. */
function isNumbered(tokens: readonly Token[], at: number): boolean {
  return numbered.test(tokens[at - 1]?.key ?? '') && !/^(?:the|its?|a|an|that|this)$/.test(tokens[at - 2]?.key ?? '');
}

/** `Approved the budget, 61-37`, `the vote in the council was 61-37`. */
function isToldOfVote(tokens: readonly Token[], at: number): boolean {
  const told = tokens.slice(Math.max(0, at - farthest), at);
  const end = told.findLastIndex(({ text }) => /^[.;:]$/.test(text));
  return told.slice(end + 1).some(({ key }) => cast.test(key) || ofVote.test(key) || /^back(?:ed|s)$/.test(key));
}

/** So many words before the figures what they are of may stand. */
const farthest = 14;

const numbered =
  /^(?:resolutions?|laws?|acts?|bills?|articles?|no|nos|numbers?|measures?|amendments?|sections?|rules?|documents?|directives?|chapters?|propositions?|proposals?|decrees?|orders?|flights?|routes?|lots?)$/;

/** Behind the figures. */
const ofVote = /^(?:votes?|margin|majority|tally|split|decision|ruling|ballot|victory|defeat)$/;
/** Before them. */
const cast = /^(?:voted|votes?|pass(?:ed|es)|approve[sd]|adopt(?:ed|s)|confirm(?:ed|s)|reject(?:ed|s)|carried)$/;
