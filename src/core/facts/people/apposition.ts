import { givenNames } from '../lexicon/givenNames.js';
import { notNames } from '../lexicon/notNames.js';
import { speechVerbs } from '../lexicon/speech.js';
import { foldName } from './foldName.js';
import { isFullName } from './fullNames.js';
import type { NameAt } from './name.js';
import type { OfficeAt } from './officeTokens.js';
import type { Token } from './tokens.js';
import { isCountryWord, isHonorific, isPortfolio } from './words.js';

/** Where `in Norvania` ends in `the Minister of Health in Norvania, Ana Lind, …`, and `of the country` in `the President of the country, Ana Lind`; where it began when no comma stands behind it. */
export function behindCountry(tokens: readonly Token[], end: number): number {
  const [by, country, comma, more] = tokens.slice(end, end + 4);
  if (by?.key === 'of' && country?.key === 'the' && /^(?:country|nation|republic)$/.test(comma?.key ?? ''))
    return more?.text === ',' ? end + 3 : end;
  return by?.key === 'in' && country && isCountryWord(country) && comma?.text === ',' ? end + 2 : end;
}

/**
 * Whether a name behind an office and a comma is that of whoever does what the sentence tells, though no second comma closes it: `The Minister of Health, Ana
 * Lind said …`, `The Minister of Health, Hon. Ana Lind paid …`.
 */
export function isSubject(tokens: readonly Token[], { start }: NameAt, name: NameAt): boolean {
  const before = tokens[tokens[start - 1]?.key === 'the' ? start - 2 : start - 1];
  const verb = tokens[name.end];
  if (before !== undefined && !/^[.!?”"]$/.test(before.text)) return false;
  if (verb?.kind !== 'word' || verb.capital || verb.key === 'and') return false;
  return isHonorific(tokens[name.start - 1] ?? verb) || (speechVerbs.has(verb.key) && isFullName(tokens, name));
}

/** Whether what stands behind an office in small letters is no name: `the minister Tuesday`, `the president Washington`. */
export function isOtherName(tokens: readonly Token[], { head }: OfficeAt, { start, end }: NameAt): boolean {
  const first = tokens[start];
  if (!first) return true;
  if (end - start > 1) return false;
  return tokens[head]?.capital ? opensField(tokens, start) : isCountryWord(first) || isPortfolio(first);
}

/** `Deputy Director Water, Floods and Storms`: the first of the fields in a row. */
function opensField(tokens: readonly Token[], at: number): boolean {
  const [first, comma, second, and, third] = tokens.slice(at, at + 5);
  return (
    first !== undefined &&
    notNames.has(first.key) &&
    comma?.text === ',' &&
    second?.capital === true &&
    and?.key === 'and' &&
    third?.capital === true
  );
}

/** `Commissioner for Tides and Reforms, Ana Lind`: what stands before the comma of a name is no name itself, but of the field. */
export function isBeforeName(tokens: readonly Token[], comma: number): boolean {
  const [first, , , mark, given, surname] = tokens.slice(Math.max(0, comma - 3), comma + 3);
  return (
    mark?.text === ',' &&
    /^(?:of|for)$/.test(tokens[comma - 4]?.key ?? '') &&
    first !== undefined &&
    !isCountryWord(first) &&
    given?.capital === true &&
    givenNames.has(foldName(given.key)) &&
    surname?.capital === true
  );
}
