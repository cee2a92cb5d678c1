import type { Fact } from '../../../facts/types.js';
import type { Message } from '../../../text/message.js';
import { oncePer } from '../../../text/once.js';
import { coverageOf } from '../../comparison.js';
import type { Comparison, DraftContext, SourceContext } from '../../comparison.js';
import { placeIn } from '../../sourceEvidence.js';
import type { EvidenceRule, Verdict } from '../../types.js';
import { contradicted, replacement } from '../../verdicts.js';
import type { ContextPassage } from '../../vocabulary.js';
import type { Check } from '../check.js';

/** What some words of a passage say that no fact stands for: `in the northwest`, `twice a year`. */
export interface Worded {
  /** By which two are told to say the same. */
  readonly value: string | number;
  /** In code units of the passage's text. */
  readonly start: number;
  readonly text: string;
}

/** Words of one kind, and how they are held against the sources. */
export interface WordedKind<T extends Worded> {
  readonly read: (context: ContextPassage) => readonly T[];
  /** Whether the sources' words bear the draft's out. */
  readonly bears: (own: T, there: T) => boolean;
  /** Whether they say something of the same; all do, when absent. */
  readonly isRival?: (own: T, there: T) => boolean;
  /** Facts with which such words are held against the sources, so that nothing is said of them here. */
  readonly isTaken: (fact: Fact) => boolean;
  readonly rule: EvidenceRule;
  readonly why: (own: T, right: T) => Message;
  /** What to put in the place of the draft's words; undefined where the source's do not fit there. */
  readonly fix: (own: T, right: T) => string | undefined;
}

/** So much of the draft's sentence must stand in the source's for the two to tell of one thing. */
const sameMatter = 0.3;

/**
 * Makes a check of words of one kind: told are those that no sentence of the sources bears out, where the sentences that are like the draft's have one
 * other alone.
 */
export function wordedCheck<T extends Worded>(kind: WordedKind<T>): Check {
  type There = T & { readonly context: SourceContext };
  const all = oncePer(({ contexts }: Comparison): readonly There[] =>
    contexts.flatMap(context => kind.read(context).map(one => ({ ...one, context }))),
  );
  const thereIn = (draft: DraftContext, own: T, known: readonly There[]): There | undefined => {
    const like = known.filter(
      one =>
        one.context.passage.role === 'statement' &&
        kind.isRival?.(own, one) !== false &&
        coverageOf(draft, one.context) >= sameMatter,
    );
    const [only] = like;
    return like.some(one => one.value !== only?.value) ? undefined : only;
  };
  return ({ comparison }) =>
    draft => {
      const { passage } = draft;
      if (passage.role !== 'sentence' || passage.kind !== 'fact') return [];
      return kind.read(draft).flatMap((own): Verdict[] => {
        const known = all(comparison);
        const right = known.some(one => kind.bears(own, one)) ? undefined : thereIn(draft, own, known);
        const start = passage.span.start + own.start;
        const span = { start, end: start + own.text.length };
        const isTaken = (one: Fact): boolean =>
          kind.isTaken(one) && one.span.start < span.end && span.start < one.span.end;
        if (!right || passage.facts.some(isTaken)) return [];
        const from = right.context.passage.span.start + right.start;
        const place = placeIn(right.context.source, { start: from, end: from + right.text.length });
        const words = kind.fix(own, right);
        const fixes = words === undefined ? [] : [replacement(span, words)];
        return [contradicted({ span, passage }, kind.rule, kind.why(own, right), [place], fixes)];
      });
    };
}
