import { bodyNouns } from '../lexicon/bodies.js';
import { countries } from '../lexicon/countries.js';
import { months, weekdays } from '../lexicon/months.js';
import {
  honorifics,
  nameParticles,
  officeHeads,
  officeModifiers,
  pluralHeads,
  portfolioWords,
} from '../lexicon/offices.js';
import type { Token } from './tokens.js';

/** Words that begin a sentence or stand between names, capitalised or not; never part of a name. */
const functionWords = new Set(
  (
    'the a an in on at during while when after before following as for with today yesterday earlier later this that these those his her its ' +
    'their our both also and but or to from by of he she it they we i who which where if since under over about regarding meanwhile finally ' +
    'additionally separately additional turning speaking discussing reiterating tonight tomorrow ahead upon until not no yes all each such ' +
    'media note remarks readout statement release call meeting meetings phone telephone video virtual bilateral trilateral visit ' +
    'travel conversation introductory talk talks meets met hosts speaks spoke discussion dialogue'
  ).split(' '),
);

const countryWords = new Set(
  countries
    .flatMap(country => [country.name, ...country.demonyms, ...country.aliases])
    .flatMap(name => name.split(' '))
    .filter(word => /^[\p{Lu}]/u.test(word))
    .map(word => word.toLowerCase().replace(/\.$/, '')),
);

/** A word that names a country or its people: `French`, `U.K.`, `Korea`. */
export function isCountryWord(token: Token): boolean {
  return token.capital && (countryWords.has(token.key) || countryWords.has(token.key.split('-')[0] ?? ''));
}

/** The word that says what a person is: `Minister`, `Secretary-General`, `Minister-designate`. */
export function isHead(token: Token): boolean {
  // Only spokespersons are commonly written in small letters before their names.
  return (token.capital || token.key.startsWith('spokes')) && isHeadWord(token);
}

/** As {@link isHead}, small letters allowed. */
export function isHeadWord(token: Token): boolean {
  return (
    officeHeads.has(token.key) || officeHeads.has(token.key.replace(/-(?:designate|elect|general|president)$/, ''))
  );
}

/** `Ministry`, `Department`: a body begins here, whatever stands before it. */
export function isBodyNoun(token: Token): boolean {
  return token.capital && (bodyNouns.has(token.key) || token.key === 'pentagon');
}

export function isPluralHead(token: Token): boolean {
  return token.capital && pluralHeads.has(token.key);
}

export function isModifier(token: Token): boolean {
  return officeModifiers.has(token.key);
}

/** A word of a portfolio or body: `Defence`, `Affairs`, `NATO`. */
export function isPortfolio(token: Token): boolean {
  return token.capital && portfolioWords.has(token.key);
}

/** Whether a word belongs to offices rather than to names. */
export function isOfficeWord(token: Token): boolean {
  return isPortfolio(token) || isCountryWord(token) || isHead(token) || (token.capital && isModifier(token));
}

export function isHonorific(token: Token): boolean {
  return honorifics.has(token.key) && (token.capital || token.key === 'the');
}

export function isParticle(token: Token): boolean {
  return nameParticles.has(token.key);
}

/** Words that end a name: articles, prepositions, months before a day, days of the week, the nouns of titles. */
export function isFunctionWord(token: Token): boolean {
  const initial = token.capital && /^\p{Lu}\.$/u.test(token.text);
  return !initial && (functionWords.has(token.key) || weekdays.has(token.key));
}

export function isMonth(token: Token): boolean {
  return token.capital && months.has(token.key);
}
