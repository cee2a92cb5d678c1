import { countTheSame } from '../../../facts/numbers/compareQuantities.js';
import type { Quantity } from '../../../facts/types.js';
import { say } from '../../../text/message.js';
import { coverageOf, placeOf } from '../../comparison.js';
import type { Comparison, DraftContext } from '../../comparison.js';
import type { People } from '../../people.js';
import type { Verdict } from '../../types.js';
import type { Decision } from '../../values.js';
import { notChecked, supported, unsupported } from '../../verdicts.js';
import { allCountries, countsCountries, countsSides, exceedsOwnRow } from './counts.js';
import { otherFigure } from './otherFigure.js';
import { isLength } from './otherwiseTold.js';
import {
  areToldAlike,
  isCompared,
  isOfOwnThings,
  isOneMore,
  isOnTopOfOther,
  isReckoned,
  isTimeOn,
} from './ownReckoning.js';
import { comesOfSentence } from './sumsInSentence.js';
import { isFew, isWeak } from './roughFigures.js';
import type { uncountedFinder } from './uncounted.js';

/** What tells whether a writer may have counted for himself. */
interface Known {
  readonly comparison: Comparison;
  readonly sourceWords: People['sourceWords'];
  /** How many people the sources speak of. */
  readonly people: number;
  readonly uncounted: ReturnType<typeof uncountedFinder>;
}

/** Of a figure that nothing of the sources bears out, in whatever words: whether it is another than theirs, one of which they say nothing, or the writer's own. */
export function notBorneOut(known: Known, draft: DraftContext, fact: Quantity, decision: Decision<Quantity>): Verdict {
  const checked = { fact, span: fact.span, passage: draft.passage };
  if (comesOfSentence(known.comparison, draft, fact))
    return supported(checked, say`It comes of the other figures of this sentence.`);
  // Background has figures of its own; in other sections that are no report, another figure is wrong only where all else is the same.
  const isLikely =
    draft.passage.kind === 'fact' ||
    (draft.passage.kind !== 'background' && decision.state === 'contradicted' && decision.likeness >= 0.8);
  // A small count and a figure far from it are no two readings of one thing, unless both are known to count it.
  const isCount = isFew(fact) || (decision.state === 'contradicted' && isFew(decision.by.fact));
  const isOff = isDigitOff(fact, decision);
  const sure =
    isLikely && (isOff || !countsOtherThings(fact, decision)) && (!isCount || countsTheSame(fact, decision) || isOff);
  const isStated =
    draft.passage.kind === 'fact' && decision.state === 'contradicted' && areToldAlike(draft, fact, decision.by);
  const isOwn = draft.passage.kind !== 'fact' && isTimeOn(draft, fact);
  if (
    isOwn ||
    (isCompared(draft, fact) && !isToldThere(fact, decision)) ||
    (isReckoned(draft, fact) && isLength(fact) && !isStated && !isOnTopOfOther(draft, fact))
  )
    return unsupported(checked, say`the figure “${fact.text}”`, 'hint');
  if (decision.state === 'contradicted') {
    const other = sure ? otherFigure(draft, fact, decision.by) : undefined;
    // What a writer adds of his own knowledge has other sums and rates; what the source counts it counts there, too.
    const isTheirs = draft.passage.kind === 'fact' || countsTheSame(fact, decision);
    if (other) return isTheirs ? other : { ...other, severity: 'hint' };
    // What the sources have is not missing in them.
    if (decision.own) return supported(checked, say`The source has this figure.`, [placeOf(decision.own)]);
  }
  if (draft.passage.role === 'lead-in' || draft.passage.role === 'heading') {
    return notChecked(checked, say`It may be the writer’s own count.`);
  }
  if (fact.kind !== 'percentage' && isReckoned(draft, fact) && !(isLength(fact) && isOnTopOfOther(draft, fact)))
    return unsupported(checked, say`the figure “${fact.text}”`, 'hint');
  if (fact.kind === 'percentage' && /^\p{L}/u.test(fact.text) && fact.value < 1)
    return notChecked(checked, say`A part of a per cent is told too roughly to be held against a figure.`);
  if (isWeak(fact) && (fact.value === 1 || draft.passage.kind !== 'fact'))
    return notChecked(checked, say`It may be the writer’s own count.`);
  return unsupported(checked, say`the figure “${fact.text}”`, isOwnCount(known, draft, fact) ? 'hint' : undefined);
}

const yearOn = /^[\s-]months? (?:to|of|ended|ending|through)\b/;

function isOwnCount(known: Known, draft: DraftContext, fact: Quantity): boolean {
  if (isOneMore(known.sourceWords, draft, fact)) return true;
  // `On the second day of the visit`, `in second place`: as readers can see.
  if (fact.kind === 'number' && fact.ordinal && /^(?:day|place)$/.test(fact.noun ?? '')) return true;
  // `The 12 months to May`, of a year.
  const behind = draft.passage.text.slice(fact.span.end - draft.passage.span.start);
  if (fact.kind === 'number' && fact.value === 12 && yearOn.test(behind) && known.sourceWords.has('year')) return true;
  if (outnumbers(known, draft, fact) || exceedsOwnRow(draft, fact)) return false;
  if (known.uncounted(draft, fact) && !known.sourceWords.has(fact.text.toLowerCase())) return false;
  return isWeak(fact) || isOfOwnThings(known.sourceWords, allCountries(known.comparison).size, draft, fact);
}

/** `Ten ministers`, where the sources have fewer people, and fewer countries; `the four capitals`, where they have fewer of those. */
function outnumbers({ comparison, people }: Known, draft: DraftContext, fact: Quantity): boolean {
  if (fact.kind !== 'number' || fact.ordinal) return false;
  const countries = allCountries(comparison).size;
  if (countsSides(draft, fact)) return fact.value > (countsCountries(fact) ? countries : people);
  return (
    /^(?:man|woman|minister|leader|president|secretary|envoy|diplomat|ambassador)$/.test(fact.noun ?? '') &&
    fact.value > Math.max(people, countries)
  );
}

/** `3.5 times higher`, where the source's own sentence has `2.5 times higher`: the writer has not compared for himself. */
function isToldThere(fact: Quantity, decision: Decision<Quantity>): boolean {
  return decision.state === 'contradicted' && decision.likeness >= surelyTold && countsTheSame(fact, decision);
}

/** From here on a place of the source is the one that a comparison is taken from. */
const surelyTold = 0.5;

/** Whether a source's other figure is known to count what the draft's does. */
export function countsTheSame(fact: Quantity, decision: Decision<Quantity>): boolean {
  if (decision.state !== 'contradicted') return false;
  const other = decision.by.fact;
  if (fact.kind !== 'number' || other.kind !== 'number') return false;
  // `Five are in intensive care`: what is counted stands further off in both.
  if (fact.noun === null && other.noun === null) return decision.likeness >= 0.6;
  return countTheSame(fact, other) === true;
}

/**
 * `The isles have 31,000 inhabitants` is no other reading of `the isles will pay 12.5 million`, nor `212 ferries a day` of `63 people on the ferry`: the
 * draft's counts what the source's does not.
 */
function countsOtherThings(fact: Quantity, decision: Decision<Quantity>): boolean {
  if (decision.state !== 'contradicted') return false;
  const { fact: other, context } = decision.by;
  if (fact.kind !== 'number' || other.kind !== 'number' || fact.ordinal || fact.noun === null) return false;
  if (other.noun !== null) return decision.likeness < surelyOne && countTheSame(fact, other) === false;
  return !context.passage.text.toLowerCase().includes(fact.noun.slice(0, Math.max(4, fact.noun.length - 2)));
}

/** From here on two places are one whatever their nouns: `15 talks` for `14 rounds`. */
const surelyOne = 0.9;

/** `8` for `80`, `10` for `16`: one digit too many or too few, or, of several digits, another one. */
function isDigitOff({ text }: Quantity, decision: Decision<Quantity>): boolean {
  if (decision.state !== 'contradicted') return false;
  const other = decision.by.fact.text;
  if (!/^\d+$/.test(text) || !/^\d+$/.test(other)) return false;
  const [short, long] = text.length < other.length ? [text, other] : [other, text];
  if (long.length < 2 || long.length - short.length > 1) return false;
  const at = long.split('').findIndex((digit, index) => digit !== short[index]);
  const rest = short.length < long.length ? at : at + 1;
  return long.slice(at + 1) === short.slice(rest);
}

/** Whether the source's own sentence counts the same, and otherwise. */
export function isCountedThere(draft: DraftContext, fact: Quantity, decision: Decision<Quantity>): boolean {
  return (
    decision.state === 'contradicted' &&
    draft.passage.kind === 'fact' &&
    countsTheSame(fact, decision) &&
    coverageOf(draft, decision.by.context) >= counted
  );
}

/** So much of the draft's sentence stands in the source's then. */
const counted = 0.3;
