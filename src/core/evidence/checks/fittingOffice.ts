import { findCountries } from '../../facts/countries.js';
import type { OfficeFact } from '../../facts/types.js';
import type { HeldOffice } from '../cast.js';

/** The source's office as it can stand in the draft's place: with the draft's own word for the country, and in small letters where it has them. */
export function fittingOffice(office: OfficeFact, held: HeldOffice): string {
  const small = /^(?:the )?(?:\p{L}+[’']s )?\p{Ll}/u.test(office.text) && !/\p{Lu}/u.test(office.text.slice(-6));
  const own = /^(?:[\p{L}. ]{1,30}[’']s )/u.exec(office.text)?.[0] ?? '';
  const [country] = own === '' ? [] : findCountries(held.text);
  const bare =
    country?.span.start === 0 ? held.text.slice(country.span.end).replace(/^(?: \([A-Z.]{2,8}\))? /, '') : held.text;
  const text = own === '' || country?.span.start !== 0 ? held.text : own + bare;
  if (!small) return text;
  return own === '' ? lowered(text) : own + lowered(bare);
}

/** In small letters but for countries and acronyms. */
function lowered(text: string): string {
  const kept = findCountries(text);
  return text.replace(/\p{Lu}\p{Ll}+/gu, (word, at: number) =>
    kept.some(({ span }) => span.start <= at && at < span.end) ? word : word.toLowerCase(),
  );
}
