import type { Span } from '../text/span.js';
import { countries } from './lexicon/countries.js';

/** A country that a text names, by its name, an alias or a demonym. */
export interface CountryMention {
  /** The country's usual name. */
  readonly country: string;
  readonly span: Span;
}

/** Country by name, alias or demonym, in lower case with straight apostrophes. Capitals are not countries here. */
const byName = new Map<string, string>();
for (const { name, demonyms, aliases } of countries) {
  for (const word of [...demonyms, ...aliases, name]) byName.set(word.toLowerCase(), name);
}

/** The longest name has so many words (`United Kingdom of Great Britain and Northern Ireland`). */
const longestName = 8;
const word = /(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}]*(?:[-'’][\p{L}\p{M}]+)*/gu;

/** Finds the countries that a text names, in order; the longest name counts. Abbreviations count in capitals only (`US`, not `us`). */
export function findCountries(text: string): CountryMention[] {
  const words = Array.from(text.matchAll(word), match => ({ start: match.index, end: match.index + match[0].length }));
  const found: CountryMention[] = [];
  for (let at = 0; at < words.length; at++) {
    const match = longestAt(text, words, at);
    if (!match) continue;
    found.push(match.mention);
    at += match.words - 1;
  }
  return found;
}

function longestAt(
  text: string,
  words: readonly Span[],
  at: number,
): { mention: CountryMention; words: number } | undefined {
  const start = words[at]?.start ?? 0;
  if (!/\p{Lu}/u.test(text.charAt(start))) return undefined;
  for (let length = Math.min(longestName, words.length - at); length > 0; length--) {
    const end = words[at + length - 1]?.end ?? 0;
    const name = text.slice(start, end).replace(/['’]s$/, '');
    const country = name.length < 60 ? countryNamed(name) : undefined;
    if (country) return { mention: { country, span: { start, end: start + name.length } }, words: length };
  }
  return undefined;
}

function countryNamed(name: string): string | undefined {
  // `Us` and `Car` are words; `US` and `CAR` are countries.
  if (name.length <= 4 && name.toUpperCase() !== name && shortNames.has(name.toUpperCase())) return undefined;
  return byName.get(name.toLowerCase().replace(/’/g, "'"));
}

const shortNames = new Set(countries.flatMap(country => country.aliases).filter(alias => alias.length <= 4));
