import { isQuantity } from '../../../facts/numbers/compareQuantities.js';
import type { Fact } from '../../../facts/types.js';
import { oncePer } from '../../../text/once.js';
import type { DraftContext, SourceFact } from '../../comparison.js';
import type { Passage } from '../../types.js';
import { slotSimilarity, surroundingsOf } from '../../surroundings.js';
import { valueOf } from './placements.js';
import { sharedAround, wordBefore } from './vicinity.js';

/** What speaks for a value of a source being told of where a draft has a value. */
export interface Signs {
  /** How alike the two places are, by the words around them: 0 to 1. */
  readonly place: number;
  /** Of what stands nearer to the draft's value than to others of its sentence, how much is so in the source: 0 to 1. */
  readonly nearest: number;
  /** Of what stands in one clause with the draft's value, how much is so in the source: 0 to 1. */
  readonly clause: number;
  /** How much is the same around the two, up to what is enough: 0 to 1. */
  readonly around: number;
  /** How much is the same right beside the two, up to what is enough: 0 to 1. */
  readonly close: number;
  /** How many of the other figures and days of the draft's sentence the source's has: 0 to 1. */
  readonly others: number;
  /** 1 where the word before the two is the same: `since 1998`. */
  readonly before: number;
  /** How much of the draft's sentence stands in the source's next one, which may go on about it: 0 to 1. */
  readonly goesOn: number;
}

/**
 * What each sign counts for, and that the words right beside the two are the same on a side. Fitted by logistic regression to some 360 articles on real
 * releases, in which values were exchanged for others of the same release one at a time (figures, days, countries, places, bodies; 1,500 times the
 * value that had stood there was among what may stand there), against the values that the articles have right: each time by how much more speaks for
 * the release's other value than for the draft's own; rounded. One article in eight was left out in turn to see what the weights do to articles that they
 * were not fitted to, and so was found from how much on what is right is hardly ever told, for each kind (`least` of the checks). The releases
 * are other people's words and no part of the project, so that the fit cannot be repeated from it.
 */
export const weights = {
  place: 3.3,
  nearest: 1.25,
  clause: 1.2,
  around: 1,
  close: 3.3,
  others: 0.9,
  before: 1.3,
  goesOn: 0.95,
  side: 0.5,
};

/** How surely the signs say that a source's value is told of, the words right beside it aside. */
export function likeness(signs: Signs): number {
  return (
    weights.place * signs.place +
    weights.nearest * signs.nearest +
    weights.clause * signs.clause +
    weights.around * signs.around +
    weights.close * signs.close +
    weights.others * signs.others +
    weights.before * signs.before +
    weights.goesOn * signs.goesOn
  );
}

/** So much weight of words is enough; more says no more. */
const enough = { around: 30, close: 8 };

/** The signs that what stands around two values gives: most of what can speak for a value, and the quickest to find. */
export type NearSigns = Pick<Signs, 'place' | 'nearest' | 'clause' | 'around' | 'close'>;

export function nearSigns(draft: DraftContext, fact: Fact, { context, fact: other }: SourceFact): NearSigns {
  const { weight, close, nearest, clause } = sharedAround(draft, fact, context, other);
  return {
    place: slotSimilarity(surroundingsOf(draft, fact.span), surroundingsOf(context, other.span)),
    nearest,
    clause,
    around: Math.min(1, weight / enough.around),
    close: Math.min(1, close / enough.close),
  };
}

/** How surely the signs can say at most that a source's value is told of: see {@link likeness}. */
export function mostLikeness({ place, nearest, clause, around, close }: NearSigns): number {
  return (
    mostElse +
    weights.place * place +
    weights.nearest * nearest +
    weights.clause * clause +
    weights.around * around +
    weights.close * close
  );
}

/** What all other signs together count for at most. */
const mostElse = weights.others + weights.before + weights.goesOn;

/**
 * What speaks for a value of a source being told of where a draft has one.
 *
 * @param near see {@link nearSigns}.
 * @param goesOn see {@link Signs.goesOn}.
 */
export function signsOf(
  draft: DraftContext,
  fact: Fact,
  { context, fact: other }: SourceFact,
  { near, goesOn }: { readonly near: NearSigns; readonly goesOn: number },
): Signs {
  // Spreading objects of fractions is slow.
  const { place, nearest, clause, around, close } = near;
  return {
    place,
    nearest,
    clause,
    around,
    close,
    others: shareOfOthers(draft.passage, fact, context.passage, other),
    before: wordBefore(draft, fact) === wordBefore(context, other) ? 1 : 0,
    goesOn,
  };
}

/** Figures and days: those that a sentence has beside one another belong together. */
function isFigure({ kind }: Fact): boolean {
  return kind === 'number' || kind === 'percentage' || kind === 'money' || kind === 'date';
}

function shareOfOthers(draft: Passage, { span }: Fact, source: Passage, other: Fact): number {
  const mine = figuresOf(draft).filter(({ fact: one }) => one.span.end <= span.start || one.span.start >= span.end);
  if (mine.length === 0) return 0;
  const theirs = figuresOf(source);
  return mine.filter(one => theirs.some(({ key, fact }) => fact !== other && key === one.key)).length / mine.length;
}

const figuresOf = oncePer(({ facts }: Passage): readonly { readonly fact: Fact; readonly key: string }[] =>
  facts.filter(isFigure).map(fact => ({ fact, key: keyOf(fact) })),
);

function keyOf(fact: Fact): string {
  return isQuantity(fact) ? `${fact.kind} ${fact.value}` : valueOf(fact);
}
