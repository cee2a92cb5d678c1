import type { Fact } from '../../../facts/types.js';
import type { SourceFact } from '../../comparison.js';
import { Places } from '../../places.js';
import { plain, Slot } from '../../slots.js';
import { placeIn } from '../../sourceEvidence.js';
import type { Verdict } from '../../types.js';
import { contradicted, replacement } from '../../verdicts.js';
import type { Check } from '../check.js';
import { say } from '../../../text/message.js';

/** A release seldom tells of two times of one day, so that little is needed for one to be meant. */
const likely = 0.25;

/**
 * Holds parts of a day (`on Tuesday morning`) against the sources': where they name some, and never this one, the draft's is wrong. A clock time
 * counts for its part of the day. The night and small hours are called by either.
 */
export const dayPartsCheck: Check = ({ comparison, sourceWords }) => {
  const known = comparison.contexts.flatMap(context =>
    context.passage.facts.flatMap((fact): SourceFact[] => (partsOf(fact).length > 0 ? [{ fact, context }] : [])),
  );
  const told = new Set(known.flatMap(({ fact }) => partsOf(fact)));
  const places = new Places(known);
  // `This afternoon’s meeting` belongs to its noun, and tells of an afternoon all the same.
  const isSaid = (part: string): boolean => sourceWords.has(part) || sourceWords.has(`${part}'s`);
  return draft => {
    const { passage } = draft;
    if (passage.kind !== 'fact' || passage.role !== 'sentence' || known.length === 0) return [];
    return draft.checked.flatMap((fact): Verdict[] => {
      const [part] = partsOf(fact);
      // Noon and midnight are times of the clock, and name no part of the day.
      const at = part === undefined ? -1 : fact.text.toLowerCase().indexOf(part);
      if (part === undefined || at < 0 || told.has(part) || isSaid(part)) return [];
      const best = new Slot(draft, fact.span).mostAlike(places, { weightOf: () => plain, least: likely })?.place;
      const [right] = best ? partsOf(best.fact) : [];
      if (!best || right === undefined) return [];
      const span = { start: fact.span.start + at, end: fact.span.start + at + part.length };
      const why = say`The source has “${best.fact.text}” here, not “${part}”. Put the source’s time of day.`;
      const place = placeIn(best.context.source, best.fact.span);
      return [contradicted({ fact, span, passage }, 'date-mismatch', why, [place], [replacement(span, right)])];
    });
  };
};

const names = ['morning', 'afternoon', 'evening'] as const;

/** The parts of the day that a fact names; at five o'clock both have begun. */
function partsOf(fact: Fact): readonly string[] {
  if (fact.kind === 'relative-day')
    return fact.part === undefined ? [] : [fact.part === 'night' ? 'evening' : fact.part];
  if (fact.kind !== 'time') return [];
  if (names.some(name => name === fact.normalised)) return [fact.normalised];
  const hour = Number(/^(\d\d):/.exec(fact.normalised)?.[1] ?? NaN);
  if (Number.isNaN(hour)) return [];
  return [
    ...(hour < 12 ? ['morning'] : []),
    ...(hour >= 12 && hour < 18 ? ['afternoon'] : []),
    ...(hour >= 17 ? ['evening'] : []),
  ];
}
