import { findCountries } from '../countries.js';
import type { Token } from './tokens.js';
import { isCountryWord, isHeadWord, isPortfolio } from './words.js';

/** Where the country is named behind a person: `Defense Minister Takeshi Iwaya of Japan`. The usual name, or undefined. */
export function countryBehind(text: string, tokens: readonly Token[], at: number): string | undefined {
  if (tokens[at]?.key !== 'of') return undefined;
  const from = tokens[at + 1]?.key === 'the' ? at + 2 : at + 1;
  const first = tokens[from];
  if (!first || !isCountryWord(first)) return undefined;
  const { start } = first;
  return findCountries(text.slice(start, start + 60)).find(one => one.span.start === 0)?.country;
}

const longestTail = 16;

/** The department behind a person: `Minister Ana Lind, Ministry of Health, Labour, and Welfare of Norvania`. */
export function departmentBehind(text: string, tokens: readonly Token[], at: number): string | undefined {
  const noun = tokens[at + 1];
  if (
    tokens[at]?.text !== ',' ||
    !noun?.capital ||
    !/^(?:ministry|department)$/.test(noun.key) ||
    tokens[at + 2]?.key !== 'of'
  ) {
    return undefined;
  }
  let end = at + 3;
  while (end < at + longestTail && continuesDepartment(tokens, end)) end++;
  const last = tokens[end - 1];
  return last?.capital ? text.slice(noun.start, last.end) : undefined;
}

function continuesDepartment(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.capital) return !isHeadWord(token);
  if (token?.text === ',')
    return next !== undefined && (isPortfolio(next) || (next.key === 'and' && isPortfolio(tokens[at + 2] ?? next)));
  if (token?.key === 'and') return next !== undefined && isPortfolio(next);
  return /^(?:of|the)$/.test(token?.key ?? '') && (next?.capital ?? false);
}
