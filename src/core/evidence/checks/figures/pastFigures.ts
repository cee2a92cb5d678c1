import { compareQuantities } from '../../../facts/numbers/compareQuantities.js';
import type { Fact, Quantity } from '../../../facts/types.js';
import { coverageOf } from '../../comparison.js';
import type { Comparison, DraftContext, SourceContext } from '../../comparison.js';
import { placeIn } from '../../sourceEvidence.js';
import type { Passage, Verdict } from '../../types.js';
import { contradicted, replacement } from '../../verdicts.js';
import type { Check } from '../check.js';
import { likeSentences } from '../values/likeSentences.js';
import { say } from '../../../text/message.js';

/** Right behind a figure: of which other time it is. */
const earlier =
  /^\s(?:(?:in|during)\s)?(?:(?:a|one|the)\s(year|quarter|month|week)\s(?:earlier|ago|before)|(?:the\s)?(?:last|previous)\s(year|quarter|month|week))(?![\p{L}-])/u;
const present = /^\s(?:(?:in|for)\s)?((?:this|next)\s(?:year|quarter|month|week))(?![\p{L}-])/u;

/** So much of the draft's sentence must stand in the source's for the two to tell of one thing. */
const sameMatter = 0.3;

/**
 * Finds a figure of the source's sentence that the draft gives for another time: `5.1 percent a year earlier`, where the source has `5.1 percent in
 * the March quarter and 4.7 percent a year earlier`; and `1.8 percent this year`, where it has `1.1 percent this year and 1.8 percent next year`.
 */
export const pastFiguresCheck: Check = ({ comparison }: { readonly comparison: Comparison }) => {
  const sentences = likeSentences(comparison);
  return draft => {
    if (draft.passage.role !== 'sentence' || draft.passage.kind !== 'fact') return [];
    return draft.checked.flatMap((fact): Verdict[] => {
      const unit = isQuantity(fact) ? unitBehind(draft.passage, fact) : undefined;
      if (!isQuantity(fact) || unit === undefined) return [];
      const like = sentences.of(draft).filter(one => coverageOf(draft, one) >= sameMatter);
      const found = like.map(context => rightIn(context, fact, unit)).find(one => one !== undefined);
      return found ? [verdictOf(draft, fact, found)] : [];
    });
  };
};

function isQuantity(fact: Fact): fact is Quantity {
  return fact.kind === 'percentage' || fact.kind === 'money' || (fact.kind === 'number' && !fact.ordinal);
}

function unitBehind({ text, span }: Passage, { span: { end } }: Fact): string | undefined {
  const behind = text.slice(end - span.start, end - span.start + 40);
  const found = earlier.exec(behind);
  return found?.[1] ?? found?.[2] ?? present.exec(behind)?.[1];
}

interface Right {
  readonly context: SourceContext;
  readonly fact: Quantity;
}

/** The one figure of that time in a sentence that has the draft's figure for another. */
function rightIn(context: SourceContext, fact: Quantity, unit: string): Right | undefined {
  const figures = context.passage.facts.filter(isQuantity).filter(({ kind }) => kind === fact.kind);
  const own = figures.filter(one => compareQuantities(fact, one) === 'same');
  if (own.length !== 1 || own.some(one => unitBehind(context.passage, one) === unit)) return undefined;
  const [right, another] = figures.filter(one => unitBehind(context.passage, one) === unit);
  return right && !another ? { context, fact: right } : undefined;
}

function verdictOf({ passage }: DraftContext, fact: Quantity, { context, fact: right }: Right): Verdict {
  const verdict = contradicted(
    { span: fact.span, passage },
    'number-mismatch',
    say`The source has “${right.text}” here; “${fact.text}” is its figure for another time. Put the source’s figure.`,
    [placeIn(context.source, right.span)],
    [replacement(fact.span, right.text)],
  );
  return { ...verdict, about: [fact.span] };
}
