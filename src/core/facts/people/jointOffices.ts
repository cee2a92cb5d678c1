import type { Token } from './tokens.js';
import { isHighness } from './name.js';
import { isHeadWord, isHonorific } from './words.js';

/** Behind a first office and `and` a second has so many words at most. */
const longestSecond = 8;

/** Where `and CEO of Varde` ends behind `president`: a second office, up to a mark. */
export function jointEnd(tokens: readonly Token[], and: number): number | undefined {
  const second = tokens[and + 1];
  if (
    tokens[and]?.key !== 'and' ||
    !second ||
    isTitle(second) ||
    !(isHeadWord(second) || /^(?:c[efo]o|founder)$/.test(second.key))
  )
    return undefined;
  for (let at = and + 2; at < and + 2 + longestSecond; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') return token === undefined || /^[,.;:)"”]$/.test(token.text) ? at : undefined;
    if (!token.capital && !/^(?:of|for|the)$/.test(tokens[at - 1]?.key ?? '') && !/^(?:of|for|the)$/.test(token.key))
      return tokens[at - 1]?.possessive && /^[,.;]$/.test(tokens[at + 1]?.text ?? '') ? at + 1 : undefined;
  }
  return undefined;
}

/** `Minister of Fisheries and His Excellency Mr. Roe, …`: behind the `and` begins a person with an office of their own. */
export function opensTitled(tokens: readonly Token[], and: number): boolean {
  const next = tokens[and + 1];
  return (
    tokens[and]?.key === 'and' && next?.capital === true && (isHonorific(next) || isHighness(next.key) || isTitle(next))
  );
}

/** `Amb.`: in short, an office stands before a name. */
function isTitle(token: Token): boolean {
  return token.text.endsWith('.') && isHeadWord(token);
}
