import { findFacts } from '../facts/extractFacts.js';
import type { Cast, Member } from './cast.js';

/**
 * Finds who is meant by the words with which a source names a speaker: `Verrin`, `Minister Verrin`, `the Deputy Minister`; nobody when it cannot be
 * told. The same words are read once.
 */
export function memberFinder(cast: Cast): (words: string) => readonly Member[] {
  const known = new Map<string, readonly Member[]>();
  return words => {
    const members = known.get(words) ?? membersNamed(cast, words);
    known.set(words, members);
    return members;
  };
}

function membersNamed(cast: Cast, words: string): readonly Member[] {
  const whole = cast.recognise(words);
  if (whole) return [whole.member];
  const facts = findFacts(words);
  const named = facts.flatMap(fact => (fact.kind === 'person' ? (cast.recognise(fact.normalised)?.member ?? []) : []));
  if (named.length > 0) return named;
  const holders = facts.flatMap(fact => (fact.kind === 'office' ? cast.holders(fact.office, true) : []));
  return holders.length === 1 ? holders : [];
}
