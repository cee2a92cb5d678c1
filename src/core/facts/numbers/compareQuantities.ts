import { mayBeOneCurrency } from '../lexicon/currencies.js';
import { sameThings, unitSizes } from '../lexicon/unitSizes.js';
import type { Fact, NumberFact, Quantity } from '../types.js';
import type { ValueComparison } from './rounding.js';
import { compareValues, roundsTo, sameValue } from './rounding.js';

/** How a draft's figure stands to a source's; `incomparable` where they are of different units and neither supports nor contradicts the other. */
/** Whether a fact is a figure. */
export function isQuantity(fact: Fact): fact is Quantity {
  return fact.kind === 'number' || fact.kind === 'percentage' || fact.kind === 'money';
}

/** How a draft’s figure stands to a source’s; `incomparable` where they are not of one kind, currency or unit. */
export type QuantityComparison = ValueComparison | 'incomparable';

/**
 * Holds a draft's figure against a source's. Words and digits, `million` and `m` are alike, as both are read to values; units of one dimension
 * are converted where that is exact (`90 minutes`, `one year` and `12 months`). Figures of another currency or unit, and an ordinal and a
 * cardinal, are incomparable. What is counted is not compared (`57 nations`, `57 countries`): see {@link countTheSame}.
 *
 * For how hedges and rounding are judged, see {@link compareValues}. Of a range, both ends must agree; a single figure of the draft agrees with
 * a source's range only by a bound that holds (`up to 40`, `at least 35` of `35 to 40`), and is rounded then.
 */
export function compareQuantities(draft: Quantity, source: Quantity): QuantityComparison {
  const factor = conversion(draft, source);
  if (factor === undefined) return 'incomparable';
  const [low, high] = [source.value * factor, (source.max ?? source.value) * factor];
  if (draft.max !== undefined) return compareRanges(draft, low, high, source);
  if (source.max !== undefined) return withinRange(draft, low, high);
  const unit = /\bdozen\b/i.test(draft.text) ? dozen : undefined;
  const how = compareValues(draft.value, low, draft.approximation, source.approximation, unit);
  if (factor === 1 && isInclusive(draft, source)) return 'same';
  if (how === 'different' && isRoughPercentage(draft, source)) return 'rounded';
  if (how === 'different' && factor !== 1 && isAndAHalf(draft) && roundsTo(low, draft.value, roughHalf))
    return 'rounded';
  // `Over two years` may be throughout them.
  const throughout = draft.kind === 'number' && draft.noun !== null && unitSizes.has(draft.noun);
  if (how === 'misrounded' && throughout && draft.approximation === 'over' && sameValue(draft.value, low))
    return 'same';
  return how;
}

const dozen = 12;

/** `A week and a half` is ten days, and eleven; about a year and a half, 19 months. */
function isAndAHalf({ text, approximation }: Quantity): boolean {
  return (
    (approximation === undefined || approximation === 'about') &&
    /^(?:about |some |around |roughly )?an? .* and a half$/i.test(text)
  );
}

const roughHalf = 0.3;

/** `Almost one percent`, of 0.8: of so small figures half a unit is much, and still fair. */
function isRoughPercentage(draft: Quantity, source: Quantity): boolean {
  if (draft.kind !== 'percentage' || !Number.isInteger(draft.value) || draft.value > 5) return false;
  const by = source.value - draft.value;
  if (source.approximation !== undefined || Math.abs(by) > 0.25) return false;
  return draft.approximation === 'about' || (draft.approximation === 'nearly' && by < 0);
}

/** `Nine employees or fewer` and `fewer than 10 employees` are one, of what is counted one by one. */
function isInclusive(draft: Quantity, source: Quantity): boolean {
  if (draft.kind !== 'number' || !Number.isInteger(draft.value) || unitSizes.has(draft.noun ?? '')) return false;
  const hedges = `${draft.approximation ?? ''} ${source.approximation ?? ''}`;
  const by = source.value - draft.value;
  if (hedges === 'up-to under' || hedges === 'over at-least') return by === 1;
  return (hedges === 'under up-to' || hedges === 'at-least over') && by === -1;
}

/** What a source's value is multiplied by to be in the draft's unit; undefined when the units are of different kinds. */
function conversion(draft: Quantity, source: Quantity): number | undefined {
  if (draft.kind === 'money')
    return source.kind === 'money' && mayBeOneCurrency(draft.currency, source.currency) ? 1 : undefined;
  if (draft.kind === 'percentage')
    return source.kind === 'percentage' && draft.points === source.points ? 1 : undefined;
  if (source.kind !== 'number' || draft.ordinal !== source.ordinal) return undefined;
  if (draft.ordinal || draft.noun === null || source.noun === null || draft.noun === source.noun) return 1;
  const [to, from] = [unitSizes.get(draft.noun), unitSizes.get(source.noun)];
  if (to === undefined || from === undefined) return to === from ? 1 : undefined;
  return to.dimension === from.dimension ? from.size / to.size : undefined;
}

function compareRanges(draft: Quantity, low: number, high: number, source: Quantity): QuantityComparison {
  if (draft.max === undefined || source.max === undefined) {
    // Of one figure, a range says less; it is right about it when it holds it.
    return low >= draft.value && high <= (draft.max ?? draft.value) ? 'misrounded' : 'different';
  }
  return sameValue(draft.value, low) && sameValue(draft.max, high) ? 'same' : 'different';
}

function withinRange(draft: Quantity, low: number, high: number): QuantityComparison {
  const bound = draft.approximation;
  const lower = bound === 'at-least' && sameValue(draft.value, low);
  const upper = bound === 'up-to' && sameValue(draft.value, high);
  const middle = bound === 'about' && draft.value >= low && draft.value <= high;
  if (lower || upper || middle) return 'rounded';
  return draft.value >= low && draft.value <= high ? 'misrounded' : 'different';
}

/** Whether two figures count the same: the noun is one, or one of its synonyms; undefined when a noun is missing. */
export function countTheSame(a: NumberFact, b: NumberFact): boolean | undefined {
  if (a.noun === null || b.noun === null) return undefined;
  if (a.noun === b.noun) return true;
  const [first, second] = [unitSizes.get(a.noun), unitSizes.get(b.noun)];
  if (first || second) return first !== undefined && first.dimension === second?.dimension;
  return (sameThings.get(a.noun) ?? a.noun) === (sameThings.get(b.noun) ?? b.noun);
}
