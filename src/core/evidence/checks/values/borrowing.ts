import type { Fact } from '../../../facts/types.js';
import { factsOf } from '../../comparison.js';
import type { Comparison, DraftContext, SourceContext, SourceFact } from '../../comparison.js';
import { longestList } from '../../places.js';
import { slotSimilarity, surroundingsOf } from '../../surroundings.js';
import { likeSentences } from './likeSentences.js';
import type { LikeSentences } from './likeSentences.js';
import { goesOn } from '../../values.js';
import { isPartOfName } from '../figures/ownReckoning.js';
import { Beside } from './sameMatter.js';

/** Of what the draft says beside a value, so much must stand in the source's sentence, and so many words. */
const sameMatter = { share: 0.4, ofWords: 0.4, words: 3 };
/** Where the two values are known less well to be of one sort, more of it must. */
const ofWordsSure = 0.5;
/** So alike must be what stands right around the two values. */
const samePlace = 0.6;
/** And by so much the sentence must be more alike, as a whole and around the value, than any that has the draft's own value. */
const clearly = { share: 0.2, place: 0.15 };

/**
 * For some sorts half of it will do, both of the sentence and around the value, where the sentences with the draft's own value are much less
 * like it, by so much.
 */
const mostOfIt = { share: 0.5, place: 0.5, words: 2, ofWords: 0.5 };
const farther = 0.25;

/** So many places of one value are looked at. */
const mostPlaces = 20;

/** What tells the values of some kinds of facts apart. */
export interface Sort<F extends Fact> {
  readonly kinds: readonly F['kind'][];
  /** The same for values that are one. */
  readonly keyOf: (fact: F) => string;
  /** Whether a source's value bears the draft's out, or nearly. */
  readonly isSame: (fact: F, other: F) => boolean;
  /**
   * Whether another value of a source may stand in the draft's place.
   *
   * @param isSure whether the two sentences are known well to tell of one matter.
   */
  readonly isRival: (fact: F, other: F, isSure: boolean) => boolean;
  /**
   * Of a sort that may be told by half of what the sentence says: whether two values that stand there are of one kind in all that they say, so that
   * the one is in the other's place. Absent for other sorts.
   */
  readonly isLike?: (fact: F, other: F, context: SourceContext) => boolean;
}

/** The value that a source has in the place of the draft's. */
export interface Right<F extends Fact> {
  readonly context: SourceContext;
  readonly fact: F;
  /** Where the source has the draft's own value. */
  readonly own: readonly SourceContext[];
}

interface Likened<F extends Fact> extends Omit<Right<F>, 'own'> {
  readonly share: number;
  readonly place: number;
  /** Whether so much of the draft's sentence stands in this one that the two tell of one matter. */
  readonly isSameMatter: boolean;
  /** Whether half of it does. */
  readonly isHalf: boolean;
}

/** Finds values of drafts that the sources have, though in sentences of quite another matter, where the sentence of the draft's matter has another. */
export class Borrowing<F extends Fact> {
  private readonly sentences: LikeSentences;
  private readonly kinds: ReadonlySet<Fact['kind']>;
  private readonly places = new Map<string, SourceFact<F>[]>();
  private readonly contexts: readonly SourceContext[];

  constructor(
    comparison: Comparison,
    private readonly sort: Sort<F>,
  ) {
    this.contexts = comparison.contexts;
    this.sentences = likeSentences(comparison);
    this.kinds = new Set(sort.kinds);
    for (const kind of sort.kinds) {
      for (const one of factsOf<F>(comparison, kind)) {
        const key = sort.keyOf(one.fact);
        const known = this.places.get(key);
        if (!known) this.places.set(key, [one]);
        else if (known.length < mostPlaces) known.push(one);
      }
    }
  }

  /** What the source has in the place of a value of the draft; undefined where the value may be right. */
  rightFor(draft: DraftContext, fact: F): Right<F> | undefined {
    const { passage } = draft;
    if (passage.role !== 'sentence' || passage.kind !== 'fact' || passage.facts.length > longestList) return undefined;
    const own = this.places.get(this.sort.keyOf(fact));
    const like = this.sentences.of(draft);
    if (!own || !like[0]) return undefined;
    const beside = new Beside(draft, fact.span);
    const best = this.likeliest(draft, fact, beside, like);
    if (!best || this.has(best.context, fact)) return undefined;
    const around = surroundingsOf(draft, fact.span);
    const placed = own.map(one => ({
      one,
      isNext: isNext(one.context, best.context),
      ...beside.in(one.context),
      behind: this.sort.isLike ? this.goingOn(beside, one, best) : 0,
      place: slotSimilarity(around, surroundingsOf(one.context, one.fact.span)),
    }));
    const isMatter =
      best.isSameMatter &&
      !this.has(like[0], fact) &&
      placed.every(
        its =>
          !its.isNext &&
          best.share - its.share - its.behind >= clearly.share &&
          best.place - its.place >= clearly.place,
      );
    const isHalf =
      best.isHalf &&
      !this.standsBesideStranger(draft, fact) &&
      like.every(one => best.share - beside.in(one).share >= farther || !this.has(one, fact)) &&
      placed.every(
        ({ one, ...its }) =>
          (!its.isNext || (its.count === 0 && !goesOn(one, best))) &&
          best.share - its.share - its.behind >= farther &&
          best.place - its.place >= farther,
      );
    return isMatter || isHalf ? { ...best, own: own.map(one => one.context) } : undefined;
  }

  /** Whether the sentence has another value of the kind, which no source has: the place may be that one's. */
  private standsBesideStranger({ passage }: DraftContext, fact: F): boolean {
    return passage.facts.some(
      one => one !== fact && one.kind === fact.kind && this.isOne(one) && !this.places.has(this.sort.keyOf(one)),
    );
  }

  /** How much of the draft's sentence stands in the one behind a value's own, which may go on about it. */
  private goingOn(beside: Beside, { context: { passage } }: SourceFact<F>, best: Likened<F>): number {
    const next = this.contexts[passage.index + 1];
    if (!next || next === best.context || next.passage.source !== passage.source) return 0;
    // What has a value of its own tells of that.
    return next.passage.facts.some(one => one.kind === best.fact.kind) ? 0 : beside.in(next).share;
  }

  /** Whether a fact is of the sort. */
  isOne(fact: Fact): fact is F {
    return this.kinds.has(fact.kind);
  }

  private likeliest(
    draft: DraftContext,
    fact: F,
    beside: Beside,
    like: readonly SourceContext[],
  ): Likened<F> | undefined {
    const around = surroundingsOf(draft, fact.span);
    const { isLike } = this.sort;
    let best: Likened<F> | undefined;
    for (const context of like) {
      const { share, count, all } = beside.in(context);
      const isMatter = share >= sameMatter.share && count >= sameMatter.words && count >= sameMatter.ofWords * all;
      const isMost =
        isLike !== undefined && share >= mostOfIt.share && (count >= mostOfIt.words || count >= mostOfIt.ofWords * all);
      if (!isMatter && !isMost) continue;
      for (const other of context.passage.facts) {
        if (!this.isOne(other) || (other.kind === 'number' && isPartOfName(context.passage, other))) continue;
        const isRival = isMatter && this.sort.isRival(fact, other, count >= ofWordsSure * all);
        const mayBeHalf = isMost && isLike(fact, other, context);
        if (!isRival && !mayBeHalf) continue;
        const place = slotSimilarity(around, surroundingsOf(context, other.span));
        const isSameMatter = isRival && place >= samePlace;
        const isHalf = mayBeHalf && place >= mostOfIt.place;
        if ((!isSameMatter && !isHalf) || share + place <= (best ? best.share + best.place : 0)) continue;
        if (!this.isTold(draft, fact, other)) best = { context, fact: other, share, place, isSameMatter, isHalf };
      }
    }
    return best;
  }

  /** Whether a source's sentence has the draft's value. */
  private has({ passage }: SourceContext, fact: F): boolean {
    return passage.facts.some(one => this.isOne(one) && this.sort.isSame(fact, one));
  }

  /** Whether another value of the draft's sentence is the source's. */
  private isTold({ passage }: DraftContext, fact: F, other: F): boolean {
    return passage.facts.some(one => one !== fact && this.isOne(one) && this.sort.isSame(one, other));
  }
}

/** What a sentence says of the matter of the one before it need not be named in it again. */
function isNext({ passage: one }: SourceContext, { passage: other }: SourceContext): boolean {
  return one.source === other.source && Math.abs(one.index - other.index) === 1;
}
