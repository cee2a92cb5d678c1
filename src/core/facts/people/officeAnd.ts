import { closesList, isFieldNoun } from './fieldNouns.js';
import { isBeforeName } from './apposition.js';
import { opensTitled } from './jointOffices.js';
import { isHeadBefore, officeReach, qualifiesNext } from './officeTokens.js';
import type { Token } from './tokens.js';
import { isFunctionWord, isHead, isOfficeWord, mayQualifyHead, isPortfolio } from './words.js';

/**
 * Where an office goes on to that has an `and` at a token: to a further field (`Europe and Foreign Affairs`) or up to a second head (`State Councilor and
 * Foreign Minister`). Another person’s office does not belong to it: `the Secretary and Foreign Minister Tajani`.
 *
 * @param bare whether the office before it stands alone behind `the`, as that of somebody who was named before.
 * @returns where it stands itself when nothing of the office follows.
 */
export function endAfterAnd(tokens: readonly Token[], at: number, bare: boolean): number {
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (before && isRegionBehind(tokens, at)) return at + 3;
  const region = endsRegion(before) ? regionEnd(tokens, at + 1) : undefined;
  if (region !== undefined && !tokens.slice(region, region + 1).some(isHead)) return region;
  if (!next?.capital || !before || isFunctionWord(next)) return at;
  if (opensTitled(tokens, at)) return at;
  // `The acting President and President Lind`: nobody is the same twice.
  if (isHead(next) && next.key === before.key && !/^(?:of|for)$/.test(tokens[at + 2]?.key ?? '')) return at;
  const ahead = tokens.slice(at + 1, at + 5);
  const slash = ahead.findIndex(token => token.text === '/');
  const newHead = ahead.findIndex(
    (token, index) => isHead(token) && !qualifiesNext(tokens, at + 1 + index) && (slash < 0 || index < slash),
  );
  if (newHead >= 0 && tokens.slice(at + 1, at + 1 + newHead).every(mayQualifyHead)) {
    return bare && isHead(before) && !namesOneHolder(tokens, at) ? at : Math.max(at + 2, at + 1 + newHead);
  }
  const known =
    isPortfolio(next) ||
    // `Transport and Coastal Affairs`, whatever affairs they are
    /^(?:of|affairs)$/.test(tokens[at + 2]?.key ?? '') ||
    closesList(tokens, at) ||
    isFieldNoun(tokens, at + 1) ||
    isFieldNoun(tokens, at + 2) ||
    isBeforeName(tokens, at + 2);
  return newHead < 0 && known && !isHeadBefore(tokens, at) ? at + 2 : at;
}

/** `Asia and the Pacific`, `Latin America and the Caribbean`, `East Africa and the Comoros`: half of a region has an article of its own. */
function isRegionBehind(tokens: readonly Token[], and: number): boolean {
  const [before, region, next] = [tokens[and - 1], tokens[and + 2], tokens[and + 3]];
  const isRegion = (token: Token | undefined): boolean =>
    token !== undefined && token.capital && regions.test(token.key) && !token.possessive;
  if (tokens[and + 1]?.key !== 'the' || !isRegion(before) || (next && isHead(next))) return false;
  return (
    isRegion(region) || (region?.capital === true && /^\p{Lu}\p{Ll}+s$/u.test(region.text) && next?.kind !== 'word')
  );
}

const regions =
  /^(?:europe|asia|africa|america|americas|pacific|caribbean|caucasus|balkans|mediterranean|gulf|arctic|baltics?|levant|sahel|east|near|middle)$/;

/** Whether a word ends the name of a region, which may stand in a row of them: `the Middle East, North Africa and North America`. */
export function endsRegion(token: Token | undefined): boolean {
  return token !== undefined && token.capital && !token.possessive && regions.test(token.key);
}

/** Where the name of a region ends that begins at a token: `Africa`, `North America`; undefined where none does. */
export function regionEnd(tokens: readonly Token[], at: number): number | undefined {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first?.capital && pointsOfCompass.test(first.key)) return endsRegion(second) ? at + 2 : undefined;
  return endsRegion(first) ? at + 1 : undefined;
}

const pointsOfCompass = /^(?:north|south|east|west|central|latin|southeast|northeast|sub-saharan|middle|near)$/;

/**
 * Whether the offices on both sides of an `and` are one person's though the first stands alone: a deputy's (`the Deputy Prime Minister and Minister
 * for Defence`), or both with the name behind a comma (`the Prime Minister and Minister of Foreign Affairs of Norvania, Ana Lind`).
 */
function namesOneHolder(tokens: readonly Token[], and: number): boolean {
  if (tokens[and - 2]?.key === 'prime' && tokens[and - 3]?.key === 'deputy') return true;
  if (!/^(?:of|for)$/.test(tokens[and + 2]?.key ?? '')) return false;
  let at = and + 3;
  while (
    at < and + officeReach &&
    tokens[at]?.kind === 'word' &&
    (tokens[at]?.capital || /^(?:of|for|the|and)$/.test(tokens[at]?.key ?? ''))
  )
    at++;
  const name = tokens[at + 1];
  return tokens[at]?.text === ',' && name?.kind === 'word' && name.capital && !isOfficeWord(name);
}
