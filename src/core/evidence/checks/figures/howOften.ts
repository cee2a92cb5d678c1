import { oncePer } from '../../../text/once.js';
import { say } from '../../../text/message.js';
import { coverageOf } from '../../comparison.js';
import type { Comparison, DraftContext, SourceContext } from '../../comparison.js';
import { placeIn } from '../../sourceEvidence.js';
import type { Passage, Verdict } from '../../types.js';
import { contradicted, replacement } from '../../verdicts.js';
import type { Check } from '../check.js';

/** How often something happens. */
interface Often {
  /** So many times a year. */
  readonly times: number;
  readonly start: number;
  readonly text: string;
}

/** Words that say how often, by how many times a year that is. Not `bimonthly`, which is either. */
const rates: readonly (readonly [number, string])[] = [
  [365, 'daily|every day|each day|once a day'],
  [52, 'weekly|every week|each week|once a week'],
  [26, 'fortnightly|every two weeks|every other week'],
  [12, 'monthly|every month|each month|once a month'],
  [4, 'quarterly|every quarter|each quarter|every three months|four times a year'],
  [2, 'twice a year|twice yearly|twice annually|semi-?annual(?:ly)?|biannual(?:ly)?|every six months'],
  [1, 'annual(?:ly)?|yearly|every year|each year|once a year|once every year'],
  [0.5, 'every two years|every other year|biennial(?:ly)?'],
  [0.25, 'every four years|every fourth year'],
];

const often = new RegExp(
  String.raw`(?<![\p{L}-])(?:${rates.map(([, words]) => `(${words})`).join('|')})(?![\p{L}-])`,
  'giu',
);

/** A cheap look for {@link often}. */
const someOften = /(?:ly|al|every|each|once|twice|times)(?![\p{L}])/iu;

/** So much of the draft's sentence must stand in the source's. */
const sameMatter = 0.3;

/** Finds how often something happens where the source's like sentence has it otherwise, and no sentence of the sources as the draft does: `twice a year`, for `annually`. */
export const howOftenCheck: Check =
  ({ comparison }) =>
  draft => {
    const { passage } = draft;
    if (passage.role !== 'sentence' || passage.kind !== 'fact') return [];
    return oftenIn(passage).flatMap((own): Verdict[] => {
      const all = oftenAnywhere(comparison);
      const right = all.some(one => one.times === own.times) ? undefined : thereIn(draft, all);
      const span = { start: passage.span.start + own.start, end: passage.span.start + own.start + own.text.length };
      const isOfOther = passage.facts.some(
        one => one.kind === 'quotation' && one.span.start < span.end && span.start < one.span.end,
      );
      if (!right || isOfOther) return [];
      const from = right.context.passage.span.start + right.start;
      const place = placeIn(right.context.source, { start: from, end: from + right.text.length });
      const why = say`The source has “${right.text}” here, not “${own.text}”. Put the source’s figure.`;
      return [contradicted({ span, passage }, 'number-mismatch', why, [place], [replacement(span, right.text)])];
    });
  };

type OftenThere = Often & { readonly context: SourceContext };

/** The only rate of the sources' sentences that are like the draft's. */
function thereIn(draft: DraftContext, all: readonly OftenThere[]): OftenThere | undefined {
  const like = all.filter(
    ({ context }) => context.passage.role === 'statement' && coverageOf(draft, context) >= sameMatter,
  );
  const [only] = like;
  return like.some(one => one.times !== only?.times) ? undefined : only;
}

const oftenAnywhere = oncePer(({ contexts }: Comparison): readonly OftenThere[] =>
  contexts.flatMap(context => oftenIn(context.passage).map(one => ({ ...one, context }))),
);

function oftenIn({ text }: Passage): Often[] {
  if (!someOften.test(text)) return [];
  return Array.from(text.matchAll(often), match => ({
    times: rates[match.slice(1).findIndex(Boolean)]?.[0] ?? 0,
    start: match.index,
    text: match[0],
  }));
}
