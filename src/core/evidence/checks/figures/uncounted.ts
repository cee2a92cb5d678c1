import type { Fact } from '../../../facts/types.js';
import { coverageOf } from '../../comparison.js';
import type { Comparison, DraftContext, SourceContext } from '../../comparison.js';
import { likeSentences } from '../values/likeSentences.js';

/** So much of the draft's sentence must stand in the source's for the two to tell of one thing. */
const sameMatter = 0.4;

/** What a sentence names in a row can be counted: `agreements on fish, cables and ships`. */
const mayBeCounted = /^[^.;]{0,80}?(?:,|:|\band\b|\bsuch as\b|\bincluding\b)/i;

/** `Tarn, Ardholm and Bay regions`. */
const rowBefore = /\b(?:and|or|&)\s(?:\p{Lu}[\p{L}’'-]*\s){1,3}$/u;

/**
 * Tells whether a draft counts what the source's sentence leaves without a number: `will send three advisers`, of `will place advisers in Tarn`. Nobody can
 * have counted those.
 */
export function uncountedFinder(comparison: Comparison): (draft: DraftContext, fact: Fact) => boolean {
  const sentences = likeSentences(comparison);
  return (draft, fact) => {
    if (fact.kind !== 'number' || fact.ordinal || fact.noun === null || fact.definite || fact.value < 2) return false;
    if (draft.passage.role !== 'sentence' || draft.passage.kind !== 'fact') return false;
    const { noun } = fact;
    const [likeliest] = sentences.of(draft).filter(one => coverageOf(draft, one) >= sameMatter);
    return likeliest !== undefined && leavesUncounted(likeliest, noun) && !isElsewhere(comparison, noun);
  };
}

function leavesUncounted({ passage }: SourceContext, noun: string): boolean {
  const found = pluralOf(noun).exec(passage.text);
  if (!found || mayBeCounted.test(passage.text.slice(found.index + found[0].length))) return false;
  return !rowBefore.test(passage.text.slice(Math.max(0, found.index - 60), found.index));
}

/** Whether any sentence of the sources counts such things. */
function isElsewhere({ contexts }: Comparison, noun: string): boolean {
  return contexts.some(({ passage }) => passage.facts.some(one => one.kind === 'number' && one.noun === noun));
}

/** Finds a noun in the plural, as English makes it of most. */
export function pluralOf(noun: string, flags = 'iu'): RegExp {
  const word = noun.replace(/[^\p{L}-]/gu, '');
  return new RegExp(`(?<![\\p{L}-])${word.replace(/y$/, 'ie')}e?s(?![\\p{L}-])`, flags);
}
