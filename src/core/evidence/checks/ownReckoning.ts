import type { Fact } from '../../facts/types.js';
import type { DraftContext } from '../comparison.js';

/** What makes a figure one that the writer has reckoned: `20 months more than he received`, `eleven days after the storm`. */
const reckonedBehind =
  /^(?:[\s-]{1,2}\p{L}+){0,3}\s(?:(?:more|less|fewer|higher|lower|longer|shorter|larger|smaller|above|below)\sthan|short of|(?:after|before|later|earlier|ago|apart|ahead|since)\b)/iu;
/** `The remaining 50 million`, `a total of 12`, `the other four`. */
const reckonedBefore =
  /\b(?:remaining|rest|total(?:ling|ing)?|altogether|together|combined|other|difference|average) (?:of |about |some |roughly )?$/i;

/** Whether the draft's own words say that a figure comes of others. */
export function isReckoned({ passage }: DraftContext, { span }: Fact): boolean {
  const at = span.start - passage.span.start;
  return (
    reckonedBehind.test(passage.text.slice(span.end - passage.span.start, span.end - passage.span.start + 60)) ||
    reckonedBefore.test(passage.text.slice(Math.max(0, at - 30), at))
  );
}

/** `Kolar, 58, said`: a figure between commas right behind a name. */
export function isAge({ passage }: DraftContext, fact: Fact): boolean {
  if (fact.kind !== 'number' || fact.value > 120) return false;
  const at = fact.span.start - passage.span.start;
  return (
    /\p{Lu}[\p{L}’'-]+,\s$/u.test(passage.text.slice(Math.max(0, at - 30), at)) &&
    /^[,.]/.test(passage.text.slice(fact.span.end - passage.span.start))
  );
}
