import { findCountries } from '../facts/countries.js';
import type { PersonMention } from '../facts/people/people.js';

/** Countries beside an office to which its holder is sent: `Ambassador to the United States`. */
const sentTo = /\bto (?:the )?[\p{L}. ]{2,40}/u;

/** The usual name of the country that an office names; undefined when it names none. */
export function countryInOffice(office: string): string | undefined {
  return findCountries(office.replace(sentTo, ''))[0]?.country;
}

/**
 * The usual name of the country that a sentence gives a person, by the office (`German Minister of Defense`), behind the name (`Chancellor Angela
 * Merkel of Germany`) or by the word before (`his German counterpart, Minister of Defense Boris Pistorius`).
 */
export function countryOf(sentence: string, person: PersonMention): string | undefined {
  const start = Math.min(person.span.start, person.officeSpan?.start ?? person.span.start);
  const end = Math.max(person.span.end, person.officeSpan?.end ?? person.span.end);
  return (
    (person.office && countryInOffice(person.office)) ??
    countryBehind(sentence.slice(end, end + 60)) ??
    counterpartsCountry(sentence.slice(Math.max(0, start - 60), start))
  );
}

/** The country right behind a name: ` of France`, ` from the Republic of Korea`. */
export function countryBehind(words: string): string | undefined {
  const lead = /^ (?:of|from) (?:the )?/.exec(words);
  const country = lead && findCountries(words.slice(0, 60))[0];
  return country && country.span.start <= lead[0].length ? country.country : undefined;
}

function counterpartsCountry(words: string): string | undefined {
  return /\bcounterparts?\b[^.;]{0,40}$/.test(words) ? findCountries(words).at(-1)?.country : undefined;
}
