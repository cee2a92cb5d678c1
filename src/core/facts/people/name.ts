import { ranks, services } from '../lexicon/ranks.js';
import { role } from '../reading/role.js';
import type { Token } from './tokens.js';
import {
  isBodyNoun,
  isFunctionWord,
  isHead,
  isHonorific,
  isMonth,
  isOfficeWord,
  isParticle,
  isPluralHead,
} from './words.js';

/** Names have up to so many words, particles and suffix included. */
const longestName = 8;

/** A name found in a list of tokens: from `start` up to `end`, exclusive. */
export interface NameAt {
  readonly start: number;
  readonly end: number;
}

/**
 * Reads a personal name at a token: `Ursula von der Leyen`, `Lloyd J. Austin III`, `Joseph R. Biden, Jr.`, `IWAYA Takeshi`.
 *
 * @param afterHead whether an office stands right before it; then one word that offices also use may be the name (`Administrator Power`).
 */
export function readName(tokens: readonly Token[], start: number, afterHead = false): NameAt | undefined {
  if (!beginsName(tokens, start, afterHead)) return undefined;
  let end = start + 1;
  while (end < tokens.length && end - start < longestName) {
    const next = continuesName(tokens, end) ? end + 1 : nicknameEnd(tokens, end);
    if (next === end) break;
    end = next;
  }
  while (end > start + 1 && isLooseParticle(tokens[end - 1])) end--;
  return { start, end: withSuffix(tokens, end) };
}

/** Where `“Buck”` ends in `Marcus “Buck” Dell`; the same index where no nickname stands between two names. */
function nicknameEnd(tokens: readonly Token[], at: number): number {
  const [open, name, close, next] = tokens.slice(at, at + 4);
  if (!open || !close || !/^[“"]$/.test(open.text) || !/^[”"]$/.test(close.text)) return at;
  return name?.kind === 'word' && name.capital && next?.kind === 'word' && continuesName(tokens, at + 3) ? at + 3 : at;
}

function beginsName(tokens: readonly Token[], at: number, afterHead: boolean): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  if (isFunctionWord(token)) return (afterHead || isBehindOffice(tokens, at)) && isShortSurname(tokens, at);
  if (isArabicArticle(token)) return true;
  if (!token.capital)
    return (
      isParticle(token) && (tokens[at + 1]?.capital ?? false) && /^(?:al|el|von|van|de|di|da|bin)$/.test(token.key)
    );
  if (isHonorific(token) || isBodyNoun(token) || (isHead(token) && !isGivenNameToo(tokens, at)) || isDated(tokens, at))
    return false;
  const next = tokens[at + 1];
  const more = next?.kind === 'word' && next.capital && !isFunctionWord(next) && !token.possessive;
  if (!isOfficeWord(token)) return true;
  // A given name that is also a country (`Chad`, `Jordan`), or a surname that is also a portfolio.
  return more ? !isOfficeWord(next) && !isPluralHead(next) && !isDated(tokens, at + 1) : afterHead;
}

/** `Lt. Gen. Amir Baruk`: an emir is a given name before a surname. */
function isGivenNameToo(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    tokens[at]?.key === 'amir' && next?.kind === 'word' && next.capital && !isHonorific(next) && !isOfficeWord(next)
  );
}

function continuesName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || tokens[at - 1]?.possessive) return false;
  if (isArabicArticle(token)) return true;
  if (!token.capital) return isParticle(token) && nextIsName(tokens, at + 1);
  return (
    !isFunctionWord(token) &&
    !isHead(token) &&
    !isPluralHead(token) &&
    !isBodyNoun(token) &&
    !isDated(tokens, at) &&
    !isVerbOfHeadline(token) &&
    // `Ramon V. Lind`: an initial.
    ((token.roles & role.suffix) === 0 || /^\p{Lu}\.$/u.test(token.text))
  );
}

/** `Announces` in `Secretary Ana Lind Announces Grants`; a verb that is hardly a surname. */
function isVerbOfHeadline(token: Token): boolean {
  return (token.roles & role.headingVerb) !== 0 && hardlySurnames.test(token.key);
}

const hardlySurnames =
  /^(?:(?:announc|launch|unveil|issu|releas|conclud|complet|deliver|emphasi[sz]|highlight|prais|applaud|congratulat|commend|condemn|propos|participat|strengthen|advanc|secur|conven|urg|reiterat|reaffirm|visit|host|join|discuss|attend|receiv|greet|welcom|thank|travel|stress)e?s|meets|pays|speaks)$/;

function nextIsName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'word' && (token.capital || isParticle(token)) && !isFunctionWord(token);
}

/** `Vice Premier He Lifeng`: surnames that are also small words, right behind an office and with a given name behind them. */
function isShortSurname(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token?.capital || !/^(?:he|an|so|you|her)$/.test(token.key) || next?.kind !== 'word') return false;
  return next.capital && !isFunctionWord(next) && !isOfficeWord(next) && !isHonorific(next);
}

/** `Vice Premier of Norvania He Lifeng`: right behind the place or the field with which an office ends. */
function isBehindOffice(tokens: readonly Token[], at: number): boolean {
  const [of, before] = [tokens[at - 2], tokens[at - 1]];
  return before?.kind === 'word' && isOfficeWord(before) && /^(?:of|for|the)$/.test(of?.key ?? '');
}

/** `al-Jabouri`: the article is small, the name is not. */
function isArabicArticle(token: Token): boolean {
  return token.joined && /^(?:al|el|as|ash|ad|an|ar|at|az|bin)[-‐‑’']\p{Lu}/u.test(token.text);
}

function isLooseParticle(token: Token | undefined): boolean {
  return token !== undefined && !token.capital && isParticle(token);
}

/** `Oct. 23`: a month is no name before a number. */
function isDated(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && isMonth(token) && (tokens[at + 1]?.kind === 'number' || token.text.endsWith('.'));
}

function withSuffix(tokens: readonly Token[], end: number): number {
  const at = tokens[end]?.text === ',' ? end + 1 : end;
  const suffix = tokens[at];
  if (suffix?.kind !== 'word' || tokens[end - 1]?.possessive || !suffix.capital) return end;
  return (suffix.roles & role.suffix) !== 0 ? at + 1 : end;
}

/** So many honorifics stand before a name, at most. */
const mostHonorifics = 6;

/** `H.E.`, `H.H.`, `H.R.H.`, `H.M.`: the honorifics of envoys and of reigning houses. */
export function isHighness(key: string): boolean {
  return highnesses.has(key);
}

const highnesses = new Set(['h.e', 'h.h', 'h.m', 'h.r.h', 'h.i.h']);

/** Passes honorifics before a name: `H.E. Mr.`, `the Right Honourable`, `Dr.` */
export function skipHonorifics(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && at - from < mostHonorifics) {
    const token = tokens[at];
    if (!token) break;
    const known = isHonorific(token) || isHighness(token.key);
    if (!known || (token.key === 'the' && !isTitleAfterThe(tokens[at + 1]))) break;
    at++;
  }
  return at;
}

function isTitleAfterThe(token: Token | undefined): boolean {
  return token !== undefined && /^(?:hon|honorable|honourable|right|rt)$/.test(token.key) && token.capital;
}

const longestPhrase = 4;
const rankSet: ReadonlySet<string> = new Set(ranks);
const serviceSet: ReadonlySet<string> = new Set(services.map(service => service.replace(/\. /g, ' ')));

/** Passes a rank, with the service before it: `Air Force Maj. Gen.` Without a rank nothing is passed. */
export function skipRank(tokens: readonly Token[], from: number): number {
  const service = longestMatch(tokens, from, serviceSet);
  const rank = longestMatch(tokens, service, rankSet);
  return rank > service ? rank : from;
}

/** Passes what says behind a rank that its bearer has left the service: `General (Ret.)`. */
export function skipRetired(tokens: readonly Token[], from: number): number {
  const [open, word, next, further] = tokens.slice(from, from + 4);
  if (open?.text !== '(' || !/^(?:ret|retd|rtd|retired)$/.test(word?.key ?? '')) return from;
  if (next?.text === ')') return from + 3;
  return next?.text === '.' && further?.text === ')' ? from + 4 : from;
}

function longestMatch(tokens: readonly Token[], from: number, known: ReadonlySet<string>): number {
  const first = tokens[from];
  if (!first?.capital || (first.roles & role.rank) === 0) return from;
  for (let length = Math.min(longestPhrase, tokens.length - from); length > 0; length--) {
    if (known.has(phraseAt(tokens, from, length))) return from + length;
  }
  return from;
}

/** The keys of so many tokens, with single spaces. */
export function phraseAt(tokens: readonly Token[], from: number, length: number): string {
  let phrase = tokens[from]?.key ?? '';
  for (let at = from + 1; at < from + length; at++) phrase += ` ${tokens[at]?.key ?? ''}`;
  return phrase;
}
