import { oncePer } from '../../../text/once.js';
import type { Comparison } from '../../comparison.js';
import { placeIn } from '../../sourceEvidence.js';
import type { Passage, SourcePlace, Verdict } from '../../types.js';
import type { Span } from '../../../text/span.js';
import { contradicted, replacement } from '../../verdicts.js';
import type { Check } from '../check.js';
import { inWords } from '../inWords.js';
import { say } from '../../../text/message.js';

/** A name of several words, and whose it is said to be: `TVN’s Morning Hour`. */
interface Owned {
  readonly owner: string;
  readonly span: Span;
  readonly name: string;
}

interface Owner {
  readonly owner: string;
  readonly place: SourcePlace;
}

/** Finds an owner that no source has before a name that is another's there: `TVN’s Morning Hour` for `RTN’s Morning Hour`. */
export const ownedNamesCheck: Check =
  ({ comparison, cast }) =>
  ({ passage }) => {
    if (passage.role !== 'sentence' || passage.kind !== 'fact') return [];
    return ownedIn(passage).flatMap(({ owner, name, span }): Verdict[] => {
      const owners = ownersIn(comparison).get(name) ?? [];
      const [right] = owners;
      if (!right || owners.some(one => one.owner !== right.owner) || owner === right.owner) return [];
      // People, countries and places are held against the source as such.
      const isKnown = passage.facts.some(
        fact =>
          fact.span.start < span.end &&
          span.start < fact.span.end &&
          !/^(?:acronym|name|organisation)$/.test(fact.kind),
      );
      if (isKnown || cast.recognise(owner) || cast.recognise(right.owner) || inWords(comparison, owner)) return [];
      const why = say`The source has “${right.owner}” here, not “${owner}”. Put the source’s name.`;
      const fix = replacement(span, right.owner);
      return [contradicted({ span, passage }, 'organisation-mismatch', why, [right.place], [fix])];
    });
  };

const owned =
  /(?<![\p{L}\d’'.-])(\p{Lu}[\p{L}\d&-]*)[’']s\s(\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){1,3})(?![\p{L}’'-])/gu;
/** By which most sentences are passed over. */
const someOwned = /[’']s\s\p{Lu}/u;

function ownedIn({ text, span }: Passage): Owned[] {
  if (!someOwned.test(text)) return [];
  return Array.from(text.matchAll(owned), ({ 1: owner = '', 2: name = '', index }) => ({
    owner,
    name: name.toLowerCase(),
    span: { start: span.start + index, end: span.start + index + owner.length },
  }));
}

/** Whose each such name is in the sources. */
const ownersIn = oncePer(({ contexts }: Comparison): ReadonlyMap<string, readonly Owner[]> => {
  const found = new Map<string, Owner[]>();
  for (const { passage, source } of contexts) {
    for (const { owner, name, span } of ownedIn(passage))
      found.set(name, [...(found.get(name) ?? []), { owner, place: placeIn(source, span) }]);
  }
  return found;
});
