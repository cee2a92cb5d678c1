import type { Fact, NumberFact } from '../../facts/types.js';
import { oncePer } from '../../text/once.js';
import type { Comparison, DraftContext, SourceContext } from '../comparison.js';
import { longestList } from '../places.js';

/** What small numbers count without the source's saying so: those who met. */
const sides =
  /^(?:man|men|woman|women|leader|side|official|minister|country|nation|state|government|party|capital|president|secretary|diplomat|ally|partner|counterpart|head|person|people|other)$/;

/** What writers count of their own accord. */
const matters = /^(?:subject|topic|issue|point|area|item|matter|question|theme|priority|thing|way|reason|step)$/;

/**
 * Whether a number is the count of what the draft's sentence names (`three countries, namely …`), or of those who met (`the two leaders`). Such
 * a number is the writer's own and no source need state it.
 */
export function isCountOfNamed(draft: DraftContext, fact: Fact): boolean {
  if (fact.kind !== 'number' || fact.ordinal || fact.value > 12) return false;
  if (fact.noun !== null && ((fact.value <= 3 && sides.test(fact.noun)) || matters.test(fact.noun))) return true;
  return draft.passage.facts.length <= longestList && namedCounts(draft, fact).includes(fact.value);
}

/** Whether a number counts over again what a sentence of the sources names in a row: `the four countries`. */
export function isCountOfRow(comparison: Comparison, fact: Fact): boolean {
  if (fact.kind !== 'number' || fact.definite !== true || fact.noun === null || !sides.test(fact.noun)) return false;
  return rowsOfCountries(comparison).has(fact.value);
}

/** How many countries the sources' sentences name one right behind the other. */
const rowsOfCountries = oncePer(({ contexts }: Comparison) => new Set(contexts.flatMap(rowsIn)));

/** ` and the ` between two of a row. */
const longestJoint = 10;

function rowsIn({ passage }: SourceContext): number[] {
  const named = passage.facts.filter(({ kind }) => kind === 'country');
  const rows: number[] = [];
  let count = 0;
  for (const [at, { span }] of named.entries()) {
    const before = named[at - 1]?.span.end ?? span.start;
    const joint = passage.text.slice(before - passage.span.start, span.start - passage.span.start);
    count = joint.length <= longestJoint && /^(?:,|\sand\b|,? &)/.test(joint) ? count + 1 : 1;
    if (count > 1) rows.push(count);
  }
  return rows;
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
  const counts = Array.from(byKind.values(), names => names.size);
  const places =
    (byKind.get('country')?.size ?? 0) + (byKind.get('place')?.size ?? 0) + (byKind.get('organisation')?.size ?? 0);
  return [...counts, places];
}
