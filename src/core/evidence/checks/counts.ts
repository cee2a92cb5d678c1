import type { Fact, NumberFact } from '../../facts/types.js';
import type { DraftContext } from '../comparison.js';

/** What small numbers count without the source's saying so: those who met. */
const sides =
  /^(?:man|men|woman|women|leader|side|official|minister|country|nation|government|party|capital|president|secretary|diplomat|ally|partner|counterpart|head|person|people|other)$/;

/**
 * Whether a number is the count of what the draft's sentence names (`three countries, namely …`), or of those who met (`the two leaders`). Such
 * a number is the writer's own and no source need state it.
 */
export function isCountOfNamed(draft: DraftContext, fact: Fact): boolean {
  if (fact.kind !== 'number' || fact.ordinal || fact.value > 12) return false;
  if (fact.value <= 3 && fact.noun !== null && sides.test(fact.noun)) return true;
  return namedCounts(draft, fact).includes(fact.value);
}

/** How many different things of each kind the sentence names behind the number. */
function namedCounts(draft: DraftContext, fact: NumberFact): number[] {
  const byKind = new Map<string, Set<string>>();
  for (const one of draft.passage.facts) {
    if (one.span.start < fact.span.end || !/^(?:country|person|organisation|place|name|office)$/.test(one.kind))
      continue;
    const known = byKind.get(one.kind) ?? new Set<string>();
    known.add(one.normalised);
    byKind.set(one.kind, known);
  }
  return Array.from(byKind.values(), names => names.size);
}
