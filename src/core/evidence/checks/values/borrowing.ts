import type { Fact } from '../../../facts/types.js';
import { factsOf } from '../../comparison.js';
import type { Comparison, DraftContext, SourceContext, SourceFact } from '../../comparison.js';
import { longestList } from '../../places.js';
import { slotSimilarity, surroundings } from '../../surroundings.js';
import { LikeSentences } from './likeSentences.js';
import { Beside } from './sameMatter.js';

/** Of what the draft says beside a value, so much must stand in the source's sentence, and so many words. */
const sameMatter = { share: 0.4, ofWords: 0.4, words: 3 };
/** Where the two values are known less well to be of one sort, more of it must. */
const ofWordsSure = 0.5;
/** So alike must be what stands right around the two values. */
const samePlace = 0.6;
/** And by so much the sentence must be more alike, as a whole and around the value, than any that has the draft's own value. */
const clearly = { share: 0.2, place: 0.15 };

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
}

/** The value that a source has in the place of the draft's. */
export interface Right<F extends Fact> {
  readonly context: SourceContext;
  readonly fact: F;
}

interface Likened<F extends Fact> extends Right<F> {
  readonly share: number;
  readonly place: number;
}

/** Finds values of drafts that the sources have, though in sentences of quite another matter, where the sentence of the draft's matter has another. */
export class Borrowing<F extends Fact> {
  private readonly sentences: LikeSentences;
  private readonly places = new Map<string, SourceFact<F>[]>();

  constructor(
    comparison: Comparison,
    private readonly sort: Sort<F>,
  ) {
    this.sentences = new LikeSentences(comparison);
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
    if (!own || !like[0] || this.has(like[0], fact)) return undefined;
    const beside = new Beside(draft, fact.span);
    const best = this.likeliest(draft, fact, beside, like);
    if (!best || this.has(best.context, fact)) return undefined;
    const around = surroundings(draft, fact.span);
    const isNearer = own.some(
      one =>
        isNext(one.context, best.context) ||
        best.share - beside.in(one.context).share < clearly.share ||
        best.place - slotSimilarity(around, surroundings(one.context, one.fact.span)) < clearly.place,
    );
    return isNearer ? undefined : best;
  }

  /** Whether a fact is of the sort. */
  isOne(fact: Fact): fact is F {
    return this.sort.kinds.some(kind => kind === fact.kind);
  }

  private likeliest(
    draft: DraftContext,
    fact: F,
    beside: Beside,
    like: readonly SourceContext[],
  ): Likened<F> | undefined {
    const around = surroundings(draft, fact.span);
    let best: Likened<F> | undefined;
    for (const context of like) {
      const { share, count, all } = beside.in(context);
      if (share < sameMatter.share || count < sameMatter.words || count < sameMatter.ofWords * all) continue;
      for (const other of context.passage.facts) {
        if (!this.isOne(other) || !this.sort.isRival(fact, other, count >= ofWordsSure * all)) continue;
        const place = slotSimilarity(around, surroundings(context, other.span));
        if (place < samePlace || share + place <= (best ? best.share + best.place : 0)) continue;
        if (!this.isTold(draft, fact, other)) best = { context, fact: other, share, place };
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
