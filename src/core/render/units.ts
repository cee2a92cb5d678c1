import type { Token } from 'markdown-it';

/** Parts a run of block tokens into those of one element each. */
export function unitsOf(tokens: readonly Token[]): Token[][] {
  const units: Token[][] = [];
  let depth = 0;
  for (const token of tokens) {
    if (depth === 0) units.push([]);
    units.at(-1)?.push(token);
    depth += token.nesting;
  }
  return units;
}
