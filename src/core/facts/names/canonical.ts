import { once } from '../../text/once.js';
import { countries } from '../lexicon/countries.js';
import { keyOf } from './table.js';
import { americanSpelling } from './spelling.js';

const countryByWord = once(
  () =>
    new Map(
      countries.flatMap(({ name, demonyms, aliases }) =>
        [name, ...demonyms, ...aliases].map(written => [keyOf(written), name] as const),
      ),
    ),
);

/** The longest name of a country has so many words. */
const mostCountryWords = 8;

/** Short names of ministries, and what they are in full. */
const fullPortfolios: ReadonlyMap<string, string> = new Map([
  ['foreign', 'foreign affairs'],
  ['finances', 'finance'],
  ['economic', 'economy'],
  ['defence', 'defense'],
]);

/**
 * A body's usual name when no table holds it: in lower case and American spelling, a ministry as `ministry of …`, the country at the end. So
 * `the Norwegian Ministry of Defence`, `Norway’s Defence Ministry` and `the Ministry of Defense of Norway` are one.
 *
 * @param country the usual name of a country that stands right before the name and is no part of it.
 */
export function canonicalName(name: string, country?: string): string {
  let words = foldedName(name).split(' ');
  const leading = isCompound(name) ? undefined : leadingCountry(words);
  if (leading) words = words.slice(leading.length);
  const trailing = leading ? undefined : trailingCountry(words);
  if (trailing)
    words = words.slice(0, words.length - trailing.length - 1 - (words.at(-trailing.length - 1) === 'the' ? 1 : 0));
  const of = leading?.country ?? trailing?.country ?? country;
  const [first, last] = [words[0], words.at(-1)];
  if (
    words.length > 1 &&
    last !== undefined &&
    ['ministry', 'department', 'embassy'].includes(last) &&
    first !== last &&
    !words.includes('of')
  ) {
    const portfolio = words.slice(0, -1).join(' ');
    words = [last, 'of', fullPortfolios.get(portfolio) ?? portfolio];
    // `Ministry for Foreign Affairs`
  } else if (words[1] === 'for' && (first === 'ministry' || first === 'department'))
    words = [first, 'of', ...words.slice(2)];
  return of === undefined ? words.join(' ') : `${words.join(' ')} (${of})`;
}

/** A body's name without a country that stands before it: `UK Ministry of Defence`. */
export function withoutCountry(name: string): string {
  const bare = name.replace(/^the\s/i, '');
  const leading = isCompound(bare) ? undefined : leadingCountry(keyOf(bare).split(' '));
  return leading ? bare.split(/\s+/).slice(leading.length).join(' ') : name;
}

/** A name in lower case, without diacritics and commas, in American spelling. */
export function foldedName(name: string): string {
  return keyOf(name.replace(/^the\s/i, ''))
    .split(' ')
    .filter(word => word !== ',')
    .map(americanSpelling)
    .join(' ');
}

/** `U.S.-Norvania Council`: the first of two countries is no more than the other. */
function isCompound(name: string): boolean {
  const first = name.replace(/^the\s/i, '').split(/\s/, 1)[0] ?? '';
  return /[-‐‑–]/.test(first) && !countryByWord().has(keyOf(first));
}

interface Match {
  readonly country: string;
  readonly length: number;
}

function leadingCountry(words: readonly string[]): Match | undefined {
  for (let length = Math.min(mostCountryWords, words.length - 1); length > 0; length--) {
    const country = countryByWord().get(words.slice(0, length).join(' '));
    if (country !== undefined) return { country, length };
  }
  return undefined;
}

function trailingCountry(words: readonly string[]): Match | undefined {
  for (let length = Math.min(mostCountryWords, words.length - 2); length > 0; length--) {
    const before = words.at(-length - 1) === 'the' ? words.at(-length - 2) : words.at(-length - 1);
    const country = countryByWord().get(words.slice(words.length - length).join(' '));
    if (country !== undefined && before === 'of') return { country, length };
  }
  return undefined;
}
