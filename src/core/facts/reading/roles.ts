import { once } from '../../text/once.js';
import { bodyNouns } from '../lexicon/bodies.js';
import { countries } from '../lexicon/countries.js';
import { currencyCodes, currencyLetters, dollarPrefixes, nationalCurrencies } from '../lexicon/currencies.js';
import { neverInNames, phraseEnds, smallInHeadlines, verbs } from '../lexicon/functionWords.js';
import { easternGivenNames, givenNames, leadingSurnames } from '../lexicon/givenNames.js';
import { months, weekdays } from '../lexicon/months.js';
import { notNames } from '../lexicon/notNames.js';
import { ordinalTens, ordinalUnits, scales, tens, units } from '../lexicon/numerals.js';
import {
  honorifics,
  nameParticles,
  nameSuffixes,
  officeHeads,
  officeModifiers,
  pluralHeads,
  portfolioWords,
  shortHeads,
} from '../lexicon/offices.js';
import { ranks, services } from '../lexicon/ranks.js';
import { headingVerbs, speechVerbs } from '../lexicon/speech.js';
import { WordTable } from './wordTable.js';

/** What a word can be, as bits. */
export const role = {
  month: 1 << 0,
  weekday: 1 << 1,
  /** A word of a country's or its people's names. */
  country: 1 << 2,
  /** A noun with which a body's name begins: `Ministry`. */
  body: 1 << 3,
  /** Says what a person is: `minister`. */
  head: 1 << 4,
  pluralHead: 1 << 5,
  /** Changes an office: `acting`. */
  modifier: 1 << 6,
  /** A word of a portfolio or body: `defence`. */
  portfolio: 1 << 7,
  honorific: 1 << 8,
  /** Begins a rank or the service before one. */
  rank: 1 << 9,
  /** `von`, `bin`. */
  particle: 1 << 10,
  /** `Jr.` */
  suffix: 1 << 11,
  givenName: 1 << 12,
  easternGivenName: 1 << 13,
  leadingSurname: 1 << 14,
  /** No part of a person's full name. */
  noPerson: 1 << 15,
  /** Never a part of a name. */
  neverInName: 1 << 16,
  /** What somebody does in a heading. */
  headingVerb: 1 << 17,
  /** Somebody's like: `his counterpart`. */
  counterpart: 1 << 19,
  /** Keeps the stop behind it: `Gen.` */
  abbreviation: 1 << 18,
  /** A quantity may begin with it: `three`, `half`, `US` of `US$5`. */
  quantity: 1 << 20,
  /** Begins a number in words or goes on with one. */
  numeral: 1 << 21,
  /** The last word of a nation's currency: `krone` of `Norwegian krone`. */
  currency: 1 << 23,
  /** A part of the day: `morning`. */
  partOfDay: 1 << 24,
  /** In each day that is named by its distance: `ago`, `today`. */
  relativeDay: 1 << 25,
  /** Stays small in headlines. */
  smallInHeadline: 1 << 26,
  /** Says what a person is when it is cut short with a stop: `Gov.` */
  shortHead: 1 << 27,
  /** Ends a noun phrase: `of`, `discussed`. */
  phraseEnd: 1 << 22,
} as const;

/** The words that tell facts apart, each with its roles. Built when a text is first read. */
export const knownWords = once(() => {
  const table = new WordTable();
  const add = (words: Iterable<string>, roles: number): void => {
    for (const word of words) table.add(word, roles);
  };
  add(months.keys(), role.month | role.abbreviation);
  add(weekdays.keys(), role.weekday);
  add(countryWords(), role.country);
  add([...bodyNouns, 'pentagon'], role.body);
  add(officeHeads, role.head);
  add(pluralHeads.keys(), role.pluralHead);
  add(officeModifiers, role.modifier);
  add(portfolioWords, role.portfolio);
  add(honorifics, role.honorific | role.abbreviation);
  add(
    [...ranks, ...services].map(phrase => (phrase.split(' ', 1)[0] ?? phrase).replace(/\.$/, '')),
    role.rank,
  );
  add(
    ranks.flatMap(rank => rank.split(' ')),
    role.abbreviation,
  );
  add(['counterpart', 'counterparts'], role.counterpart);
  add(['jr', 'sr', 'st'], role.abbreviation);
  add(shortHeads, role.abbreviation | role.shortHead);
  add(nameParticles, role.particle);
  add(nameSuffixes, role.suffix);
  add(givenNames, role.givenName);
  add(easternGivenNames, role.easternGivenName);
  add(leadingSurnames, role.leadingSurname);
  add(notNames, role.noPerson);
  add(neverInNames, role.neverInName);
  add(
    [...speechVerbs].filter(verb => verb !== 'states'),
    role.headingVerb,
  );
  add(headingVerbs, role.headingVerb);
  add(
    [units, tens, ordinalUnits, ordinalTens].flatMap(words => [...words.keys()]),
    role.quantity | role.numeral,
  );
  add(
    [...scales.keys()].flatMap(word => [word, `${word}th`]),
    role.numeral,
  );
  add(['a', 'an', 'half'], role.quantity);
  add(
    [...dollarPrefixes.keys(), ...currencyCodes.keys(), ...currencyLetters.keys()].map(code => code.toLowerCase()),
    role.quantity,
  );
  for (const name of nationalCurrencies.keys()) {
    const unit = name.slice(name.indexOf(' ') + 1);
    add([unit, `${unit}s`], role.currency);
  }
  add(['morning', 'afternoon', 'evening'], role.partOfDay | role.relativeDay);
  add(['noon', 'midnight'], role.partOfDay);
  add(['ago', 'today', 'yesterday', 'tomorrow', 'tonight', 'night'], role.relativeDay);
  add(smallInHeadlines, role.smallInHeadline);
  add(phraseEnds, role.phraseEnd);
  add(verbs, role.phraseEnd);
  return table;
});

/** The words with a capital of the names of countries and peoples. */
function* countryWords(): Generator<string> {
  for (const { name, demonyms, aliases } of countries) {
    for (const written of [name, ...demonyms, ...aliases]) {
      for (const word of written.split(' ')) {
        if (/^\p{Lu}/u.test(word)) yield word.toLowerCase().replace(/\.$/, '');
      }
    }
  }
}
