import { derivedFrom } from '../../facts/numbers/derivedFrom.js';
import { derivedDuration } from '../../facts/times/derivedDuration.js';
import type { Fact, MoneyFact, NumberFact, PercentageFact } from '../../facts/types.js';
import type { Comparison } from '../comparison.js';
import { placeIn } from '../sourceEvidence.js';
import type { SourcePlace } from '../types.js';

type Quantity = NumberFact | PercentageFact | MoneyFact;

/** So many figures of a source are tried with one another. */
const mostFigures = 30;

/** Whether a figure of the draft follows from the sources' figures: a sum, a difference, a share or a growth. */
export function computed(
  comparison: Comparison,
  fact: Quantity,
): { why: string; places: readonly SourcePlace[] } | undefined {
  for (const source of comparison.sources) {
    const dates = source.facts.facts.filter(one => one.kind === 'date');
    const length = fact.kind === 'number' ? derivedDuration(fact, dates) : undefined;
    if (length) return { why: length.why, places: length.from.map(one => placeIn(source, one.span)) };
    const groups = groupsFor(fact, source.facts.facts);
    for (const figures of groups) {
      const how = derivedFrom(fact, figures.slice(0, mostFigures));
      if (how) return { why: how.why, places: how.from.map(one => placeIn(source, one.span)) };
    }
  }
  return undefined;
}

/** The figures that can be reckoned with one another: of one currency, or of one noun. A share can come of either. */
function groupsFor(fact: Quantity, facts: readonly Fact[]): Quantity[][] {
  const groups = new Map<string, Quantity[]>();
  for (const one of facts) {
    const unit = unitOf(one);
    if (unit === undefined || (fact.kind !== 'percentage' && unit !== unitOf(fact))) continue;
    const known = groups.get(unit) ?? [];
    if (isQuantity(one)) known.push(one);
    groups.set(unit, known);
  }
  return [...groups.values()].filter(group => group.length > 1);
}

function unitOf(fact: Fact): string | undefined {
  if (fact.kind === 'money') return fact.currency;
  return fact.kind === 'number' && !fact.ordinal && fact.noun !== null ? `of ${fact.noun}` : undefined;
}

function isQuantity(fact: Fact): fact is Quantity {
  return fact.kind === 'money' || fact.kind === 'number' || fact.kind === 'percentage';
}
