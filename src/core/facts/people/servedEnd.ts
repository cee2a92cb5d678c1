import type { Token } from './tokens.js';

/** Where the office ends of whoever somebody is an adviser to, who is not named: `to the prime minister`; where it would begin when none stands there. */
export function servedEnd(tokens: readonly Token[], from: number): number {
  const head = /^(?:prime|vice)$/.test(tokens[from]?.key ?? '') ? from + 1 : from;
  const token = tokens[head];
  if (
    token?.kind !== 'word' ||
    // `To the Vice President, Ana Lind,`: behind the comma stands whoever advises; `to President Lind`.
    (token.capital && tokens[head + 1]?.text !== ',') ||
    token.possessive ||
    !/^(?:minister|president|chancellor|king)$/.test(token.key)
  )
    return from;
  const next = tokens[head + 1];
  return next?.kind === 'word' && (next.capital || /^(?:of|for)$/.test(next.key)) ? from : head + 1;
}
