import { charKind, kindOfChar } from '../text/characters.js';
import { once } from '../text/once.js';
import type { Span } from '../text/span.js';
import { countries } from './lexicon/countries.js';

/** A country that a text names, by its name, an alias or a demonym. */
export interface CountryMention {
  /** The country's usual name. */
  readonly country: string;
  readonly span: Span;
}

/** Country by name, alias or demonym, in lower case with straight apostrophes. Capitals are not countries here. */
const byName = once(() => {
  const found = new Map<string, string>();
  for (const { name, demonyms, aliases } of countries) {
    for (const word of [...demonyms, ...aliases, name]) found.set(word.toLowerCase(), name).set(closed(word), name);
  }
  return found;
});

/** `u.s` of `U.S.`: a last stop is forgotten at times. */
function closed(name: string): string {
  return name.toLowerCase().replace(/^(\p{L}\.\p{L})\.$/u, '$1');
}

/** The longest name has so many words (`United Kingdom of Great Britain and Northern Ireland`). */
const longestName = 8;
const word = /(?:\p{L}\.){2,}|\p{L}\.\p{L}(?![\p{L}\p{M}])|\p{L}[\p{L}\p{M}]*(?:[-'’][\p{L}\p{M}]+)*/gu;

/** The first words of the names, by which most words are passed over. */
const firstWords = once(() => new Set(Array.from(byName().keys(), name => name.match(word)?.[0] ?? name)));

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
  const { start, end: firstEnd } = words[at] ?? { start: 0, end: 0 };
  if ((kindOfChar(text, start) & charKind.capital) === 0 || !mayBegin(text.slice(start, firstEnd))) return undefined;
  for (let length = Math.min(longestName, words.length - at); length > 0; length--) {
    const end = words[at + length - 1]?.end ?? 0;
    const name = text.slice(start, end).replace(/['’]s$/, '');
    const country = name.length < 60 ? countryNamed(name) : undefined;
    if (country) return { mention: { country, span: { start, end: start + name.length } }, words: length };
  }
  return undefined;
}

function mayBegin(first: string): boolean {
  const key = first.toLowerCase().replace(/’/g, "'");
  return firstWords().has(key) || (key.endsWith("'s") && firstWords().has(key.slice(0, -2)));
}

function countryNamed(name: string): string | undefined {
  // `Us` and `Car` are words; `US` and `CAR` are countries.
  if (name.length <= 4 && name.toUpperCase() !== name && shortNames.has(name.toUpperCase())) return undefined;
  return byName().get(name.toLowerCase().replace(/’/g, "'"));
}

const shortNames = new Set(countries.flatMap(country => country.aliases).filter(alias => alias.length <= 4));
