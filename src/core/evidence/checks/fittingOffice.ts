import { findCountries } from '../../facts/countries.js';
import type { OfficeFact } from '../../facts/types.js';
import type { HeldOffice } from '../cast.js';

/** The source's office as it can stand in the draft's place: with the draft's own word for the country, and in small letters where it has them. */
export function fittingOffice(office: OfficeFact, held: HeldOffice): string {
  const small = /^(?:the )?(?:\p{L}+[’']s )?\p{Ll}/u.test(office.text) && !/\p{Lu}/u.test(office.text.slice(-6));
  const own = /^(?:[\p{L}. ]{1,30}[’']s )/u.exec(office.text)?.[0] ?? demonym(office, held);
  const [country] = own === '' ? [] : findCountries(held.text);
  const bare =
    country?.span.start === 0 ? held.text.slice(country.span.end).replace(/^(?: \([A-Z.]{2,8}\))? /, '') : held.text;
  const text = own === '' || (country && country.span.start !== 0) ? held.text : own + bare;
  if (!small) return text;
  return own === '' ? lowered(text) : own + lowered(bare);
}

/** `Romanian ` before the draft's office, where the source's own words name no country. */
function demonym(office: OfficeFact, held: HeldOffice): string {
  const [country] = findCountries(office.text);
  if (country?.span.start !== 0 || findCountries(held.text).length > 0) return '';
  return held.office.country === null || held.office.country === country.country
    ? `${office.text.slice(0, country.span.end)} `
    : '';
}

/** In small letters but for countries and acronyms. */
function lowered(text: string): string {
  const kept = findCountries(text);
  return text.replace(/\p{Lu}\p{Ll}+/gu, (word, at: number) =>
    kept.some(({ span }) => span.start <= at && at < span.end) ? word : word.toLowerCase(),
  );
}
