import { role } from '../reading/role.js';
import type { Token } from './tokens.js';

/** A word that names a country or its people: `French`, `U.K.`, `Korea`. */
export function isCountryWord(token: Token): boolean {
  return token.capital && (token.roles & role.country) !== 0;
}

/** The word that says what a person is: `Minister`, `Secretary-General`, `Minister-designate`. */
export function isHead(token: Token): boolean {
  // Only spokespersons are commonly written in small letters before their names.
  return isHeadWord(token) && (token.capital || token.key.startsWith('spokes'));
}

/** As {@link isHead}, small letters allowed. */
export function isHeadWord(token: Token): boolean {
  return (token.roles & role.head) !== 0;
}

/** `Ministry`, `Department`: a body begins here, whatever stands before it. */
export function isBodyNoun(token: Token): boolean {
  return token.capital && (token.roles & role.body) !== 0;
}

/** A head that several people share: `Presidents`, `Ministers`. */
export function isPluralHead(token: Token): boolean {
  return token.capital && (token.roles & role.pluralHead) !== 0;
}

/** What qualifies an office: `former`, `acting`, `Deputy`. */
export function isModifier(token: Token): boolean {
  return (token.roles & role.modifier) !== 0;
}

/** A word of a portfolio or body: `Defence`, `Affairs`, `NATO`. */
export function isPortfolio(token: Token): boolean {
  return token.capital && (token.roles & role.portfolio) !== 0;
}

/** Whether a word belongs to offices rather than to names. */
export function isOfficeWord(token: Token): boolean {
  if (!token.capital) return isHead(token);
  return (token.roles & (role.portfolio | role.country | role.head | role.modifier)) !== 0;
}

/** Whether a word may stand before the head of an office: `Foreign Minister`, and by what its holder does, `Coordinating Minister`; not a country. */
export function mayQualifyHead(token: Token): boolean {
  if (token.capital && /^\p{L}{4,}ing$/u.test(token.key)) return true;
  return isOfficeWord(token) && (!isCountryWord(token) || isPortfolio(token));
}

/** What stands before a name out of politeness: `Mr.`, `Dr.`, the `the` of `the Hon.` */
export function isHonorific(token: Token): boolean {
  return (token.roles & role.honorific) !== 0 && (token.capital || token.key === 'the');
}

/** A small word inside a name: `von`, `bin`, `de`. */
export function isParticle(token: Token): boolean {
  return (token.roles & role.particle) !== 0;
}

/** Words that end a name: articles, prepositions, months before a day, days of the week, the nouns of titles. */
export function isFunctionWord(token: Token): boolean {
  if ((token.roles & (role.neverInName | role.weekday)) === 0) return false;
  return !(token.capital && /^\p{Lu}\.$/u.test(token.text));
}

/** A month with a capital, `May` among them. */
export function isMonth(token: Token): boolean {
  return token.capital && (token.roles & role.month) !== 0;
}
