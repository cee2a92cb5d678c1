import type { Fact } from '../../../facts/types.js';
import { factsOf } from '../../comparison.js';
import type { Comparison, DraftContext, SourceContext, SourceFact } from '../../comparison.js';
import { longestList } from '../../places.js';
import { goesOn } from '../../values.js';
import { likeness, mostLikeness, nearSigns, signsOf, weights } from './displacement.js';
import type { Signs } from './displacement.js';
import { likeSentences } from './likeSentences.js';
import type { LikeSentences } from './likeSentences.js';
import { Beside } from './sameMatter.js';
import { sidesOf } from './sides.js';
import { countAround, tellsApart } from './vicinity.js';

/** So many places of one value are looked at. */
const mostPlaces = 20;

/** `The readout does not say whether she saw Erik Moe of Norvania`: nothing is told there. */
const unsaid = /\b(?:does|do|did) not (?:say|mention|name|give|tell|specify|identify|state|disclose)\b/;
/** So much of the draft's sentence in the source's one behind a value's own is about that. */
const surelyGoesOn = 0.6;

/** What tells the values of some kinds of facts apart. */
export interface Sort<F extends Fact> {
  readonly kinds: readonly F['kind'][];
  /** The same for values that are one. */
  readonly keyOf: (fact: F) => string;
  /** Whether a source's value bears the draft's out, or nearly. */
  readonly isSame: (fact: F, other: F) => boolean;
  /** Whether another value of a source, which stands in a sentence of it, may stand in the draft's place. */
  readonly isRival: (own: DraftFact<F>, other: SourceFact<F>) => boolean;
  /** Whether a source's value goes with the draft's own in one of its places, so that neither stands for the other: `the airport of Marl`. */
  readonly goTogether: (own: SourceFact<F>, other: SourceFact<F>) => boolean;
  /** So much must be the same around a source's value and the draft's: see {@link Signs.around}. */
  readonly leastAround: (fact: F) => number;
  /**
   * So much more must speak for a source's value being told of than for the draft's own: see {@link likeness}.
   *
   * @param around how many words and names that the sources know stand around the draft's.
   */
  readonly least: (fact: F, around: number) => number;
}

/** A fact of a draft and the passage in which it stands. */
export interface DraftFact<F extends Fact> {
  readonly draft: DraftContext;
  readonly fact: F;
}

/** A value of a source and how much speaks for its being told of. */
interface Told<F extends Fact> {
  readonly place: SourceFact<F>;
  readonly signs: Signs;
  readonly speaks: number;
}

/** Finds values of drafts that the sources have, though elsewhere: where the draft has them they have another. */
export class Borrowing<F extends Fact> {
  private readonly sentences: LikeSentences;
  private readonly kinds: ReadonlySet<Fact['kind']>;
  private readonly contexts: readonly SourceContext[];
  private readonly places = new Map<string, SourceFact<F>[]>();

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

  /** Whether a fact is of the sort. */
  isOne(fact: Fact): fact is F {
    return this.kinds.has(fact.kind);
  }

  /** What the source has in the place of a value of the draft; undefined where the value may be right. */
  rightFor(draft: DraftContext, fact: F): SourceFact<F> | undefined {
    const { passage } = draft;
    if (passage.role !== 'sentence' || passage.kind !== 'fact' || passage.facts.length > longestList) return undefined;
    if (!this.places.has(this.sort.keyOf(fact)) || unsaid.test(passage.text)) return undefined;
    const others = this.others(draft, fact);
    if (others.length === 0) return undefined;
    const own = this.placesOf(draft, fact);
    const found = this.likeliest(draft, fact, own, others);
    if (!found || this.standsBesideStranger(draft, fact) || own.some(one => goesOn(one, found))) return undefined;
    return found;
  }

  /** The rival for which most speaks, if it is so much more than what speaks for the draft's own value. */
  private likeliest(
    draft: DraftContext,
    fact: F,
    own: readonly SourceFact<F>[],
    others: readonly SourceFact<F>[],
  ): SourceFact<F> | undefined {
    const beside = new Beside(draft, fact.span);
    const read = (place: SourceFact<F>, near = nearSigns(draft, fact, place)): Told<F> => {
      const signs = signsOf(draft, fact, place, { near, goesOn: this.goingOn(beside, place) });
      return { place, signs, speaks: likeness(signs) };
    };
    const sides = ({ place }: Told<F>): number =>
      sidesOf(draft, place.context)(fact.span, place.fact.span) > 0 ? weights.side : 0;
    const told = own.map(place => read(place));
    if (told.some(({ signs }) => signs.goesOn >= surelyGoesOn)) return undefined;
    const more = this.sort.least(fact, countAround(draft, fact));
    const least = Math.max(...told.map(({ speaks }) => speaks)) + more - weights.side;
    // Where the source has more of its clause with the draft's value than with the other, the draft's is right.
    const clause = Math.max(...told.map(({ signs }) => signs.clause));
    const around = this.sort.leastAround(fact);
    const likely = others.flatMap((place): Told<F>[] => {
      const near = nearSigns(draft, fact, place);
      if (near.around < around || near.clause < clause || mostLikeness(near) < least) return [];
      const one = read(place, near);
      return one.speaks >= least && this.isRival(draft, fact, own, place) ? [one] : [];
    });
    if (likely.length === 0) return undefined;
    let found: SourceFact<F> | undefined;
    let most = Math.max(...told.map(one => one.speaks + sides(one))) + more;
    for (const one of likely) {
      const speaks = one.speaks + sides(one);
      if (speaks < most) continue;
      most = speaks;
      found = one.place;
    }
    return found;
  }

  /** Whether a value of a source may stand in the place of the draft's, which the source has elsewhere. */
  private isRival(draft: DraftContext, fact: F, own: readonly SourceFact<F>[], other: SourceFact<F>): boolean {
    const { goTogether } = this.sort;
    return (
      this.sort.isRival({ draft, fact }, other) &&
      !this.isTold(draft, fact, other.fact) &&
      own.every(
        one =>
          !goTogether(one, other) &&
          (one.context !== other.context || tellsApart(draft, fact, one.context, other.fact, one.fact)),
      )
    );
  }

  /** Where the sources have a value: the very same anywhere, rounded or in full in the sentences that are most like the draft's. */
  private placesOf(draft: DraftContext, fact: F): SourceFact<F>[] {
    const found = [...(this.places.get(this.sort.keyOf(fact)) ?? [])];
    for (const context of this.sentences.of(draft)) {
      for (const one of context.passage.facts) {
        if (this.isOne(one) && this.sort.isSame(fact, one) && found.every(known => known.fact !== one))
          found.push({ context, fact: one });
      }
    }
    return found;
  }

  /** The values of the kind in the sentences that are most like the draft's. */
  private others(draft: DraftContext, { kind }: F): SourceFact<F>[] {
    return this.sentences
      .of(draft)
      .flatMap(context =>
        context.passage.facts.flatMap(one => (one.kind === kind && this.isOne(one) ? [{ context, fact: one }] : [])),
      );
  }

  /** How much of the draft's sentence stands in the one behind a value's own, which may go on about it: 0 to 1. */
  private goingOn(beside: Beside, { context: { passage }, fact }: SourceFact<F>): number {
    const next = this.contexts[passage.index + 1];
    if (!next || next.passage.source !== passage.source) return 0;
    // What has a value of its own tells of that.
    return next.passage.facts.some(one => one.kind === fact.kind) ? 0 : beside.in(next).share;
  }

  /** Whether the sentence has another value of the kind, which no source has: the place may be that one's. */
  private standsBesideStranger(draft: DraftContext, fact: F): boolean {
    return draft.passage.facts.some(
      one => one !== fact && one.kind === fact.kind && this.isOne(one) && this.placesOf(draft, one).length === 0,
    );
  }

  /** Whether another value of the draft's sentence is the source's. */
  private isTold({ passage }: DraftContext, fact: F, other: F): boolean {
    return passage.facts.some(one => one !== fact && this.isOne(one) && this.sort.isSame(one, other));
  }
}
