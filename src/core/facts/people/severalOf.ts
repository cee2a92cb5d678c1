import { nameAt } from './fullNames.js';
import type { NameAt } from './name.js';
import type { Token } from './tokens.js';

/** The names behind an office in the plural: `Presidents Moe and Calder`. Fewer than two are none. */
export function severalOf(tokens: readonly Token[], from: number): { names: readonly NameAt[]; end: number } {
  const names: NameAt[] = [];
  let at = from;
  for (let name = nameAt(tokens, at, false); name; name = nameAt(tokens, at, false)) {
    names.push(name);
    at = name.end;
    while (tokens[at]?.text === ',' || tokens[at]?.key === 'and') at++;
  }
  return names.length > 1 ? { names, end: at } : { names: [], end: from };
}
