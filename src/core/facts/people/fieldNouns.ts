import { givenNames } from '../lexicon/givenNames.js';
import { foldName } from './foldName.js';
import type { Token } from './tokens.js';
import { isFunctionWord, isHead, isModifier, isOfficeWord, isPortfolio } from './words.js';

/** How nouns end that name a field of work, and hardly a person. */
const abstract = /^crimes?$|.{3}(?:[ts]ions?|ness|ity|ism|ship|ics|logy|graphy)$/;

/**
 * Whether a capitalised word that no table holds names the field of an office: `Terrorist Financing and Financial Crimes`. Behind it stands no name,
 * or a whole one: `Secretary for Tides Manning` is Manning's.
 */
export function isFieldNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !isUnknownName(token)) return false;
  const [next, further] = [tokens[at + 1], tokens[at + 2]];
  const isBeforeName = next !== undefined && isUnknownName(next) && further !== undefined && isUnknownName(further);
  if (abstract.test(token.key)) return isBeforeName || !next || !isUnknownName(next);
  return isGerund(tokens, at) && (isBeforeName || isBeforeField(next, further));
}

/** Words of fields that need a noun behind them. */
const adjectives =
  /^(?:public|financial|external|internal|social|civil|natural|economic|political|legal|rural|urban|coastal|regional|local|digital|human)$/;

/** `Credit` in `Minister of Finance and Public Credit Ana Lind`: a whole name stands behind it. */
export function isHalfField(tokens: readonly Token[], at: number): boolean {
  if (!adjectives.test(tokens[at - 1]?.key ?? '')) return false;
  return tokens.slice(at, at + 3).filter(isUnknownName).length === 3;
}

/** `Ocean Farming`; in `Secretary of State Visiting Norvania` the field is whole before it. */
function isGerund(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!token || !/.{3}ing$/.test(token.key) || givenNames.has(foldName(token.key))) return false;
  return !(before && isPortfolio(before));
}

/** `and Fish Breeding`; in `and Minister Osk` another office begins. */
function isBeforeField(next: Token | undefined, further: Token | undefined): boolean {
  if (!further?.capital || !/^(?:and|&)$/.test(next?.key ?? '')) return false;
  return !isHead(further) && !isModifier(further);
}

/** A word that could begin or go on a name. */
function isUnknownName(token: Token): boolean {
  return token.kind === 'word' && token.capital && !isOfficeWord(token) && !isFunctionWord(token);
}

/** `Ports, Shipping and Waterways,`: the last field of a list that begins with known ones. */
export function closesList(tokens: readonly Token[], and: number): boolean {
  return tokens[and - 2]?.text === ',' && tokens[and + 2]?.text === ',' && tokens.slice(and - 1, and).some(isPortfolio);
}
