import { nameAt } from './fullNames.js';
import type { NameAt } from './name.js';
import type { Token } from './tokens.js';

/** In brackets behind a name stand so many words, at most. */
const longestField = 8;

/** Behind `(Trade and Industry)`; the same token where no brackets stand there. */
function behindBrackets(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at;
  const close = tokens.slice(at, at + 2 + longestField).findIndex(({ text }) => text === ')');
  return close < 0 ? at : at + close + 1;
}

/** The names behind an office in the plural: `Presidents Moe and Calder`, `Ministers Ana Moe (Ports) and Ole Calder (Fish)`. Fewer than two are none. */
export function severalOf(tokens: readonly Token[], from: number): { names: readonly NameAt[]; end: number } {
  const names: NameAt[] = [];
  let at = from;
  for (let name = nameAt(tokens, at, false); name; name = nameAt(tokens, at, false)) {
    names.push(name);
    at = behindBrackets(tokens, name.end);
    while (tokens[at]?.text === ',' || tokens[at]?.key === 'and') at++;
  }
  return names.length > 1 ? { names, end: at } : { names: [], end: from };
}
