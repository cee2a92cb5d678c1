import { aboutGovernors, hedgesBefore, hedgesBehind, longestHedge, prepositions } from '../lexicon/hedges.js';
import { role } from '../reading/role.js';
import type { Approximation } from '../types.js';
import { countedNoun } from './noun.js';
import type { Token } from './tokens.js';

/** What hedges a figure, and where the words of the hedge begin. */
export interface Hedge {
  readonly approximation: Approximation;
  /** The index of its first token, or of the figure's when it stands behind the figure. */
  readonly from: number;
  /** Whether its word is a preposition as well: `over two islands`. */
  readonly doubtful: boolean;
}

/** Finds the hedge right before the token at `from` or right behind the one before `next`; of two, the outer one says more (`more than about 50`). */
export function hedgeOf(tokens: readonly Token[], from: number, next: number): Hedge | undefined {
  // `Under the age of six`
  const start = isAgeAt(tokens, from) && tokens[from - 1]?.key === 'of' ? from - 3 : from;
  const inner = turnedRound(tokens, hedgeBefore(tokens, start));
  if (inner?.approximation === 'about') {
    const outer = hedgeBefore(tokens, inner.from);
    // `A maximum of about 50` is rounded, and so may be a little less than the most.
    return outer?.approximation === 'up-to' ? { ...inner, from: outer.from } : (outer ?? inner);
  }
  return inner ?? hedgeBehind(tokens, from, next);
}

/** Whether a figure is an age by the words before it: `the age of six`, `aged six`. */
export function isAgeAt(tokens: readonly Token[], from: number): boolean {
  const [before, further, article] = [tokens[from - 1]?.key, tokens[from - 2]?.key, tokens[from - 3]?.key];
  return (
    before === 'aged' || before === 'ages' || (before === 'of' && /^ages?$/.test(further ?? '') && article === 'the')
  );
}

/** So many words before a hedge tell whether it is denied. */
const denialReach = 8;
const clauseEnds = /^(?:but|because|although|while|that|which|who)$/;
/** What governs the figure itself: `will not exceed`, `may not receive more than`, `no firm may receive more than`. */
const denied =
  / not exceed$| (?:(?:may|can|shall|must|will) not|cannot) (?!only )(?:\S+ ){1,3}more$| no (?!longer |doubt )(?:\S+ ){1,3}(?:may|can|shall|must|will) (?:\S+ ){0,3}(?:more|exceed)$/;
/** `Not in more than ten years`: how long it was. */
const lasting = /^(?:in|for|since|after|within)$/;

/** `No firm may receive more than 50`, `will not exceed 50`: 50 at most. */
function turnedRound(tokens: readonly Token[], hedge: Hedge | undefined): Hedge | undefined {
  const word = hedge && tokens[hedge.from]?.key;
  if (hedge?.approximation !== 'over' || (word !== 'more' && word !== 'exceed')) return hedge;
  if (lasting.test(tokens[hedge.from - 1]?.key ?? '')) return hedge;
  let before: string = word;
  for (let at = hedge.from - 1; at >= Math.max(0, hedge.from - denialReach); at--) {
    const token = tokens[at];
    if (!token || token.kind === 'sign' || tokens[at + 1]?.newParagraph || clauseEnds.test(token.key)) break;
    before = `${token.key} ${before}`;
  }
  return denied.test(` ${before}`) ? { ...hedge, approximation: 'up-to' } : hedge;
}

/** The last words of hedges, by which most figures are passed over. */
const hedgeEnds = new Set(Array.from(hedgesBefore.keys(), phrase => phrase.slice(phrase.lastIndexOf(' ') + 1)));

function hedgeBefore(tokens: readonly Token[], from: number): Hedge | undefined {
  if (!hedgeEnds.has(tokens[from - 1]?.key ?? '')) return undefined;
  let phrase = '';
  let found: Hedge | undefined;
  for (let at = from - 1; at >= Math.max(0, from - longestHedge); at--) {
    const token = tokens[at];
    if (!token || token.taken || tokens[at + 1]?.newParagraph) break;
    phrase = phrase ? `${token.key} ${phrase}` : token.key;
    const approximation = hedgesBefore.get(phrase);
    if (approximation) found = { approximation, from: at, doubtful: prepositions.has(phrase) };
  }
  if (found && phraseIsAbout(tokens, found, from) && isGoverned(tokens, found.from)) return undefined;
  // `Adds up to 500`, `will hand over 500 rifles`: the word goes with its verb.
  if (found?.approximation === 'up-to' && /^add(?:s|ed|ing)?$/.test(tokens[found.from - 1]?.key ?? ''))
    return undefined;
  const verb = found && tokens[found.from]?.key === 'over' ? (tokens[found.from - 1]?.key ?? '') : '';
  return takenOver.test(verb) ? undefined : found;
}

/** Whether an `about` is that of `spoke about`; behind `and` only where another `about` stands before it: `spoke about tents and about 500 beds`. */
function isGoverned(tokens: readonly Token[], about: number): boolean {
  const governor = tokens[about - 1]?.key ?? '';
  if (!aboutGovernors.has(governor)) return false;
  if (governor !== 'and' && governor !== 'or') return true;
  const before = tokens.slice(Math.max(0, about - governorReach), about - 1);
  return before.some((token, at) => token.key === 'about' && before[at + 1]?.kind === 'word');
}

/** So many words before `and about` another one is looked for. */
const governorReach = 12;

const takenOver =
  /^(?:spread|spreads|split|stretched|staggered|hand|hands|handed|handing|take|takes|took|taken|taking|turn|turns|turned|turning|sign|signed|win|won)$/;

function phraseIsAbout(tokens: readonly Token[], hedge: Hedge, from: number): boolean {
  return hedge.from === from - 1 && tokens[hedge.from]?.key === 'about';
}

/** The first words of hedges behind a figure. */
const hedgesBehindBegin = new Set(Array.from(hedgesBehind.keys(), phrase => phrase.slice(0, phrase.indexOf(' '))));

function hedgeBehind(tokens: readonly Token[], from: number, next: number): Hedge | undefined {
  const [first, second] = [tokens[next], tokens[next + 1]];
  if (first?.text === '+' && first.glued && second?.kind !== 'digits') {
    return { approximation: 'at-least', from, doubtful: false };
  }
  // `The 400 plus penalties`; `30 plus those of last year` adds up.
  if (first?.key === 'plus' && countedNoun(tokens, next, 2) !== null)
    return { approximation: 'at-least', from, doubtful: false };
  const approximation = first && second && (behindAt(tokens, next) ?? behindNoun(tokens, next));
  return approximation && { approximation, from, doubtful: false };
}

function behindAt(tokens: readonly Token[], at: number): Approximation | undefined {
  const key = tokens[at]?.key ?? '';
  return hedgesBehindBegin.has(key) ? hedgesBehind.get(`${key} ${tokens[at + 1]?.key ?? ''}`) : undefined;
}

/** `Nine employees or fewer`; not `three meetings or more formal talks`. */
function behindNoun(tokens: readonly Token[], noun: number): Approximation | undefined {
  if (tokens[noun]?.kind !== 'word' || tokens[noun + 1]?.key !== 'or') return undefined;
  const further = tokens[noun + 3];
  const ends = further?.kind !== 'word' || (further.roles & role.phraseEnd) !== 0;
  return ends ? behindAt(tokens, noun + 1) : undefined;
}
