import type { Fact } from '../../../facts/types.js';
import { oncePer } from '../../../text/once.js';
import type { Comparison } from '../../comparison.js';

/** Houses by which releases say where a meeting was, and the cities in which they stand. */
const seats: readonly (readonly [house: string, city: string])[] = [
  ['(?:10 |No\\.? ?10,? )?Downing Street', 'London'],
  ['Lancaster House', 'London'],
  ['Buckingham Palace', 'London'],
  ['White House', 'Washington'],
  ['Oval Office', 'Washington'],
  ['(?:U\\.S\\. )?Capitol', 'Washington'],
  ['[EÉ]lys[eé]e(?: Palace)?', 'Paris'],
  ["Quai d[’']Orsay", 'Paris'],
  ['Kantei', 'Tokyo'],
  ['Kremlin', 'Moscow'],
  ['Bundestag', 'Berlin'],
  ['Palazzo Chigi', 'Rome'],
  ['Quirinale', 'Rome'],
  ['Moncloa(?: Palace)?', 'Madrid'],
  ['Berlaymont(?: building)?', 'Brussels'],
  ['Hofburg', 'Vienna'],
  ['Palais des Nations', 'Geneva'],
];

const towards =
  '(?<!\\p{L})(?:at|in|inside|outside|(?:welcom|invit|travel|visit|return)\\p{Ll}{0,4}\\s(?:[^.;\\s]{1,30}\\s){0,8}to)\\s(?:the\\s)?';
const cityOf = seats.map(([house, city]) => [new RegExp(`${towards}${house}(?![\\p{L}\\d])`, 'u'), city] as const);

/** `In London`, where the source's sentence has `at Downing Street`. */
export function holdsSeat(comparison: Comparison, { kind, text }: Fact): boolean {
  return kind === 'place' && citiesIn(comparison).has(text.replace(/,? D\.?C\.?$/, ''));
}

const citiesIn = oncePer(({ contexts }: Comparison): ReadonlySet<string> => {
  const told = contexts.filter(({ passage }) => passage.role === 'statement').map(({ passage: { text } }) => text);
  return new Set(cityOf.flatMap(([house, city]) => (told.some(text => house.test(text)) ? [city] : [])));
});
