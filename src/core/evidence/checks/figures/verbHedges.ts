import type { Approximation, Fact } from '../../../facts/types.js';
import type { DraftContext } from '../../comparison.js';

/** Words that set a figure as a mark which another has passed, or has not: `took it past 400,000`, `fell below 6,000`. They hedge in some sentences alone. */
const marks: readonly { readonly approximation: Approximation; readonly words: RegExp }[] = [
  {
    approximation: 'over',
    words:
      /\b(?:past|above|beyond|top(?:s|ped|ping)?|pass(?:es|ed|ing)?|surpass(?:es|ed|ing)?|cross(?:es|ed|ing)?)\s(?:the\s)?$/i,
  },
  {
    approximation: 'nearly',
    words: /\b(?:below|beneath|short of|shy of|toward|towards|approach(?:es|ed|ing)?|near(?:s|ed|ing)?)\s(?:the\s)?$/i,
  },
];

/** What such a word before a figure makes of it; undefined where there is none, or where the figure is hedged already. */
export function verbHedge(
  { passage }: DraftContext,
  fact: Fact & { readonly approximation?: Approximation },
): Approximation | undefined {
  if (fact.approximation !== undefined) return undefined;
  const at = fact.span.start - passage.span.start;
  const before = passage.text.slice(Math.max(0, at - 24), at);
  return marks.find(({ words }) => words.test(before))?.approximation;
}
