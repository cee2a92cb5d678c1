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
  const offices = facts.flatMap(fact => (fact.kind === 'office' ? [fact.office] : []));
  const exact = offices.flatMap(office => cast.holders(office, true));
  // `The Secretary General`, of the only one, whom the release calls NATO's where it names him.
  const holders = exact.length === 0 ? offices.flatMap(office => cast.holders(office)) : exact;
  return holders.length === 1 ? holders : [];
}
