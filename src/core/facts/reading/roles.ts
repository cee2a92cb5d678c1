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
import { role } from './role.js';
import { WordTable } from './wordTable.js';

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
