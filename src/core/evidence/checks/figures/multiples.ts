import type { Fact, MoneyFact, NumberFact } from '../../../facts/types.js';
import { factsOf } from '../../comparison.js';
import type { Comparison, DraftContext } from '../../comparison.js';
import { isAmount } from './sums.js';

/** How many times as much one is as another: so far off, a figure is still fair. */
const fair = 0.12;
/** What follows on whole times is `more than` them: up to the next. */
const next = 1;
/** So many figures of the sources are tried. */
const mostFigures = 60;

const times =
  /^[\s-]times\s(?:as\s(?:much|many|high|large|big|great)|more|larger|bigger|higher|the\s(?:size|sum|amount|figure|number|total|level))\b/i;

/**
 * Whether a sentence says of its one figure how many times another it is (`$28.6 million, more than three times the size of the July sum`), and no figure
 * of the sources stands so to it, though some stand to it otherwise.
 */
export function isFalseMultiple(comparison: Comparison, { passage }: DraftContext, fact: Fact): boolean {
  if (fact.kind !== 'number' || fact.value < 2 || passage.kind !== 'fact') return false;
  if (!times.test(passage.text.slice(fact.span.end - passage.span.start))) return false;
  const [only, another] = passage.facts.filter((one): one is Amount => one !== fact && isAmount(one));
  if (!only || another || only.kind !== 'money') return false;
  const others = factsOf<Amount>(comparison, only.kind)
    .slice(0, mostFigures)
    .flatMap(({ fact: one }) => (isLike(one, only) && one.value !== only.value && one.value > 0 ? [one.value] : []));
  return others.length > 0 && !others.some(value => holds(fact, Math.max(only.value / value, value / only.value)));
}

type Amount = NumberFact | MoneyFact;

function isLike(one: Amount, other: Amount): boolean {
  return one.kind === 'money' && other.kind === 'money' && one.currency === other.currency;
}

function holds({ value, approximation }: NumberFact, ratio: number): boolean {
  const off = (ratio - value) / value;
  if (Math.abs(off) <= fair) return true;
  if (approximation === 'over' || approximation === 'at-least') return ratio > value && ratio <= value + next;
  if (approximation === 'nearly' || approximation === 'under') return ratio < value && ratio >= value - next;
  return false;
}
