import type { CountryFact } from '../../../facts/types.js';
import { coverageOf } from '../../comparison.js';
import type { DraftContext, SourceContext } from '../../comparison.js';
import { countryInForm } from '../../countryForm.js';
import { longestList } from '../../places.js';
import { placeIn } from '../../sourceEvidence.js';
import type { Passage, Verdict } from '../../types.js';
import { contradicted } from '../../verdicts.js';
import { say } from '../../../text/message.js';
import type { Check } from '../check.js';
import { likeSentences } from '../values/likeSentences.js';
import { joined } from './turnedRound.js';

/** So many words that say something must stand between the two in the draft and in the source alike. */
const sharedWords = 3;
/** And so much of the draft's sentence must stand in the source's. */
const sameMatter = 0.4;

/**
 * Finds two countries that stand the other way round: `an Estorian cutter fired a flare at a Norvanian trawler` where the source has a Norvanian cutter and
 * an Estorian trawler. Only of two with the same words between them.
 */
export const turnedCountriesCheck: Check = ({ comparison }) => {
  const sentences = likeSentences(comparison);
  return draft => {
    const { passage } = draft;
    if (passage.role !== 'sentence' || passage.kind !== 'fact') return [];
    const pairs = pairsIn(passage);
    if (pairs.length === 0) return [];
    const theirs = sentences.of(draft).flatMap(context => pairsIn(context.passage).map(pair => ({ context, pair })));
    return pairs.flatMap((pair): Verdict[] => {
      const alike = theirs.filter(one => sharedBetween(pair, one.pair) >= sharedWords);
      const turned = alike.find(({ pair: { from, to } }) => isOne(from, pair.to) && isOne(to, pair.from));
      const isStraight = alike.some(({ pair: { from, to } }) => isOne(from, pair.from) || isOne(to, pair.to));
      return turned && !isStraight && coverageOf(draft, turned.context) >= sameMatter
        ? [verdictOf(draft, pair, turned.context)]
        : [];
    });
  };

  function verdictOf({ passage }: DraftContext, { from, to }: Pair, context: SourceContext): Verdict {
    const first = countryInForm(comparison, from, to.normalised);
    const second = countryInForm(comparison, to, from.normalised);
    return contradicted(
      { span: { start: from.span.start, end: to.span.end }, passage },
      'role-reversed',
      say`In the source it is the other way round: ${to.normalised} stands where the draft has ${from.normalised}. Correct who did it.`,
      [placeIn(context.source, context.passage.span)],
      first === undefined || second === undefined
        ? []
        : [
            {
              title: say`Turn it round`,
              edits: [
                { ...from.span, text: first },
                { ...to.span, text: second },
              ],
            },
          ],
    );
  }
};

/** Two countries of a sentence, one named right behind the other. */
interface Pair {
  readonly from: CountryFact;
  readonly to: CountryFact;
  readonly between: ReadonlySet<string>;
}

function pairsIn({ facts, text, span, words }: Passage): Pair[] {
  if (facts.length > longestList) return [];
  const countries = facts.filter((one): one is CountryFact => one.kind === 'country');
  return countries.flatMap((from, at): Pair[] => {
    const to = countries[at + 1];
    if (!to || isOne(from, to) || joined.test(text.slice(from.span.end - span.start, to.span.start - span.start)))
      return [];
    const between = words.filter(one => one.span.start >= from.span.end && one.span.end <= to.span.start);
    return [{ from, to, between: new Set(between.map(({ key }) => key)) }];
  });
}

function isOne(one: CountryFact, other: CountryFact): boolean {
  return one.normalised === other.normalised;
}

function sharedBetween({ between }: Pair, other: Pair): number {
  return [...between].filter(key => other.between.has(key)).length;
}
