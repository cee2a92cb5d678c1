import { unitSizes } from '../../../facts/lexicon/unitSizes.js';
import { compareValues } from '../../../facts/numbers/rounding.js';
import type { Fact, NumberFact, Quantity } from '../../../facts/types.js';
import { oncePer } from '../../../text/once.js';
import { factsOf, placeOf } from '../../comparison.js';
import type { Comparison, DraftContext, SourceContext } from '../../comparison.js';
import { placeIn } from '../../sourceEvidence.js';
import type { Passage, SourcePlace } from '../../types.js';

/** A measure told in two units, or in one: `nine years and six months`, `9½ years`. */
interface Length {
  readonly dimension: string;
  /** In the smallest unit of the dimension. */
  readonly size: number;
}

/** A measure in two units, and the two figures of it. */
interface Compound extends Length {
  readonly first: NumberFact;
  readonly second: NumberFact;
}

/** Between the two figures of a measure: ` years and `, ` feet, `. */
const joint = /^[\s-]\p{L}{1,12}(?:,|\sand|,\sand)?\s$/u;

/**
 * Tells where the sources have a measure of the draft in other units: `9½ years` for `nine years and six months`, `90 minutes` for `one hour and 30 minutes`.
 * Of a figure that is one of two of a measure, the whole is compared.
 */
export function compoundLengths(comparison: Comparison): (draft: DraftContext, fact: Fact) => SourcePlace | undefined {
  const compounds = comparison.contexts.flatMap(context =>
    compoundsIn(context.passage).map(length => ({ ...length, context })),
  );
  const plain = factsOf<NumberFact>(comparison, 'number');
  const periods = comparison.contexts.flatMap(context =>
    rowsOfPeriods(context.passage).map(length => ({ ...length, context })),
  );
  return (draft, fact) => {
    if (fact.kind !== 'number' || fact.ordinal || fact.max !== undefined || fact.noun === null) return undefined;
    const whole = ownCompounds(draft.passage).find(({ first, second }) => first === fact || second === fact);
    const own = whole ?? lengthOf(fact);
    if (!own) return undefined;
    const compound = compounds.find(one => isSame(fact, own, one));
    if (compound) return placeOfWhole(compound);
    const row = periods.find(one => isSame(fact, own, one));
    if (row) return placeOfWhole(row);
    const single = whole && plain.find(({ fact: one }) => isSame(fact, own, lengthOf(one)));
    return single && placeOf(single);
  };
}

function compoundsIn({ facts, text, span }: Passage): Compound[] {
  return facts.flatMap((first, at): Compound[] => {
    const second = facts[at + 1];
    if (first.kind !== 'number') return [];
    const articled = withOne(text.slice(0, first.span.start - span.start), first);
    if (articled) return [articled];
    if (second?.kind !== 'number') return [];
    const [large, small] = [lengthOf(first), lengthOf(second)];
    if (!large || !small || large.dimension !== small.dimension || small.size >= large.size) return [];
    if (!joint.test(text.slice(first.span.end - span.start, second.span.start - span.start))) return [];
    return [{ dimension: large.dimension, size: large.size + small.size, first, second }];
  });
}

/** What a measure in two units comes to in the smaller one, where a figure is one of the two: 80 minutes, of `an hour and twenty minutes`. */
export function wholeLength(passage: Passage, fact: Quantity): NumberFact | undefined {
  const whole = ownCompounds(passage).find(({ first, second }) => first === fact || second === fact);
  const unit = unitSizes.get(whole?.second.noun ?? '');
  // `Just under two years and five months`: of the whole.
  const { approximation } = whole?.first ?? fact;
  const hedge = approximation === undefined ? {} : { approximation };
  return whole && unit && { ...whole.second, ...hedge, value: whole.size / unit.size };
}

const ownCompounds = oncePer(compoundsIn);

/** `An hour and `: one of a larger unit, which is no figure. */
const oneAnd = /\ban?\s(hour|week|month|year|decade)\sand\s$/i;

/** `An hour and twenty minutes`. */
function withOne(before: string, fact: NumberFact): Compound | undefined {
  const one = unitSizes.get(oneAnd.exec(before.slice(-20))?.[1]?.toLowerCase() ?? '');
  const rest = one && lengthOf(fact);
  if (!one || rest?.dimension !== one.dimension || rest.size >= one.size) return undefined;
  return { dimension: one.dimension, size: one.size + rest.size, first: fact, second: fact };
}

/**
 * What the periods of a sentence add up to, one behind the other, the first with them or not: `a three-year base period and two two-year option
 * periods` are seven years, and four beyond the base.
 */
function rowsOfPeriods({ facts, text, span }: Passage): Compound[] {
  if (!/\b(?:period|option|extension)s?\b/.test(text)) return [];
  const lengths = facts.flatMap((fact, at) => {
    const length = fact.kind === 'number' ? lengthOf(fact) : undefined;
    if (fact.kind !== 'number' || length?.dimension !== 'calendar') return [];
    const times = facts[at - 1];
    const isTimes =
      times?.kind === 'number' &&
      !times.ordinal &&
      /^(?:period|option|extension)$/.test(times.noun ?? '') &&
      isBeside(text, span.start, times, fact);
    return [{ fact, size: length.size * (isTimes ? times.value : 1) }];
  });
  return lengths.slice(0, 2).flatMap(({ fact: first }, from) => {
    let size = 0;
    return lengths.slice(from).map(({ fact: second, size: own }) => {
      size += own;
      return { dimension: 'calendar', size, first, second };
    });
  });
}

/** `two two-year`. */
function isBeside(text: string, start: number, one: NumberFact, other: NumberFact): boolean {
  return text.slice(one.span.end - start, other.span.start - start) === ' ';
}

function lengthOf({ noun, value, ordinal, max }: NumberFact): Length | undefined {
  const unit = ordinal || max !== undefined ? undefined : unitSizes.get(noun ?? '');
  return unit && { dimension: unit.dimension, size: value * unit.size };
}

function isSame({ approximation }: NumberFact, own: Length, other: Length | undefined): boolean {
  if (own.dimension !== other?.dimension) return false;
  const how = compareValues(own.size, other.size, approximation, undefined);
  return how === 'same' || how === 'rounded';
}

function placeOfWhole({ first, second, context }: Compound & { readonly context: SourceContext }): SourcePlace {
  return placeIn(context.source, { start: first.span.start, end: second.span.end });
}
