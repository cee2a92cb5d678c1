import type { Token } from '../facts/people/tokens.js';
import { encounterNouns } from './meetingVerbs.js';

/** Tokens between `will travel` and what for. */
const farthest = 16;

/**
 * Whether a token is the verb with which an advisory says that somebody is going to be met: `will meet with`, `is to host`, `will travel to Telvi to
 * attend the summit`.
 */
export function isMeetingAhead(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.capital || !(isAhead(tokens, at) || isWhatFor(tokens, at))) return false;
  const next = tokens[at + 1];
  if (token.key === 'meet') return !/^(?:its|their|the|this|all)$/.test(next?.key ?? '') || next?.capital === true;
  if (/^(?:speak|talk)$/.test(token.key)) return /^(?:with|to)$/.test(next?.key ?? '');
  const behind = tokens.slice(at + 1, at + farthest);
  if (/^(?:host|receive|welcome|visit)$/.test(token.key)) return behind.slice(0, 5).some(one => one.capital);
  return (
    /^(?:hold|have|attend|chair|co-chair|convene|lead|join)$/.test(token.key) &&
    behind.some(one => encounterNouns.has(one.key))
  );
}

/** `will meet`, `is to meet`, `is scheduled to meet`. */
function isAhead(tokens: readonly Token[], at: number): boolean {
  const [before, earlier] = [tokens[at - 1]?.key ?? '', tokens[at - 2]?.key ?? ''];
  return before === 'will' || (before === 'to' && /^(?:is|are|set|due|scheduled)$/.test(earlier));
}

/** `will travel to Telvi to meet`. */
function isWhatFor(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.key !== 'to') return false;
  const from = Math.max(0, at - farthest);
  return tokens
    .slice(from, at)
    .some((one, index) => /^(?:travel|fly|go|head|visit)$/.test(one.key) && isAhead(tokens, from + index));
}
