import type { Fact } from '../../../facts/types.js';
import { factsOf } from '../../comparison.js';
import type { Comparison, DraftContext, SourceContext, SourceFact } from '../../comparison.js';
import { longestList } from '../../places.js';
import { slotSimilarity, surroundingsOf } from '../../surroundings.js';
import { goesOn } from '../../values.js';
import { displacement, formOf, mostDisplaced } from './displacement.js';
import { likeSentences } from './likeSentences.js';
import type { LikeSentences } from './likeSentences.js';
import { Beside } from './sameMatter.js';
import { sidesOf } from './sides.js';
import type { Sides } from './sides.js';

/** So many places of one value are looked at. */
const mostPlaces = 20;

/** `The readout does not say whether she saw Erik Moe of Norvania`: nothing is told there. */
const unsaid = /\b(?:does|do|did) not (?:say|mention|name|give|tell|specify|identify|state|disclose)\b/;
/** What stands in the sentence behind a value says half as much of its place. */
const halfAsFar = 0.5;
/** So much of what the draft's sentence says besides must stand in the source's, so many words of it or half. */
const leastShare = 0.3;
const fewestShared = 2;
const halfOf = 0.5;

/** What tells the values of some kinds of facts apart. */
export interface Sort<F extends Fact> {
  readonly kinds: readonly F['kind'][];
  /** The same for values that are one. */
  readonly keyOf: (fact: F) => string;
  /** Whether a source's value bears the draft's out, or nearly. */
  readonly isSame: (fact: F, other: F) => boolean;
  /** Whether another value of a source, which stands in a sentence of it, may stand in the draft's place. */
  readonly isRival: (own: DraftFact<F>, other: SourceFact<F>) => boolean;
  /** From here on {@link displacement} says that a value is in another's place. */
  readonly least: (fact: F) => number;
}

/** A fact of a draft and the passage in which it stands. */
export interface DraftFact<F extends Fact> {
  readonly draft: DraftContext;
  readonly fact: F;
}

/** The value that a source has in the place of the draft's. */
export interface Right<F extends Fact> {
  readonly context: SourceContext;
  readonly fact: F;
  /** Where the source has the draft's own value. */
  readonly own: readonly SourceContext[];
}

/** A value of a draft for which another of the sources is looked for. */
interface Wanted<F extends Fact> extends DraftFact<F> {
  /** What its sentence says besides. */
  readonly beside: Beside;
  /** How alike its place is to the one most like it where the source has it: 0 to 1. */
  readonly ownPlace: number;
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
  rightFor(draft: DraftContext, fact: F): Right<F> | undefined {
    const { passage } = draft;
    if (passage.role !== 'sentence' || passage.kind !== 'fact' || passage.facts.length > longestList) return undefined;
    const own = this.places.get(this.sort.keyOf(fact));
    if (!own || unsaid.test(passage.text) || this.standsBesideStranger(draft, fact)) return undefined;
    const beside = new Beside(draft, fact.span);
    const isRight = (place: number): boolean => mostDisplaced(place) < this.sort.least(fact);
    const told = this.ownPlace(draft, fact, own, beside);
    if (isRight(told)) return undefined;
    const ownPlace = Math.max(told, this.roundedPlace(draft, fact));
    if (isRight(ownPlace)) return undefined;
    const found = this.likeliest({ draft, fact, beside, ownPlace });
    if (!found || own.some(one => goesOn(one, found))) return undefined;
    return { ...found, own: own.map(one => one.context) };
  }

  /** How alike the draft's place is to the one most like it where the source has the draft's own value: 0 to 1. */
  private ownPlace(draft: DraftContext, fact: F, own: readonly SourceFact<F>[], beside: Beside): number {
    let most = this.likenessOf(draft, fact, own);
    for (const one of own) most = Math.max(most, halfAsFar * this.goingOn(beside, one));
    return most;
  }

  /** How alike the draft's place is to the one most like it of some of the sources: 0 to 1. */
  private likenessOf(draft: DraftContext, fact: F, places: readonly SourceFact<F>[]): number {
    const around = surroundingsOf(draft, fact.span);
    return Math.max(0, ...places.map(one => slotSimilarity(around, surroundingsOf(one.context, one.fact.span))));
  }

  /** The value of the source for which most speaks, if enough does. */
  private likeliest({ draft, fact, beside, ownPlace }: Wanted<F>): SourceFact<F> | undefined {
    const around = surroundingsOf(draft, fact.span);
    let found: SourceFact<F> | undefined;
    let most = this.sort.least(fact);
    for (const context of this.sentences.of(draft)) {
      const { count, all } = beside.in(context);
      if (count < leastShare * all || (count < fewestShared && count < halfOf * all)) continue;
      let sides: Sides | undefined;
      for (const other of context.passage.facts) {
        if (!this.isOne(other) || !this.sort.isRival({ draft, fact }, { fact: other, context })) continue;
        const place = slotSimilarity(around, surroundingsOf(context, other.span));
        const signs = { place, ownPlace, shared: count / all, form: formOf(fact, other) };
        if (displacement({ ...signs, sides: 2 }) < most || this.isTold(draft, fact, other)) continue;
        sides ??= sidesOf(draft, context);
        const speaks = displacement({ ...signs, sides: sides(fact.span, other.span) });
        if (speaks < most) continue;
        most = speaks;
        found = { context, fact: other };
      }
    }
    return found;
  }

  /** How alike the draft's place is to the one most like it where a sentence that is most like the draft's has the value in other words, rounded or in full: 0 to 1. */
  private roundedPlace(draft: DraftContext, fact: F): number {
    const around = surroundingsOf(draft, fact.span);
    let most = 0;
    for (const context of this.sentences.of(draft)) {
      for (const one of context.passage.facts) {
        if (!this.isOne(one) || !this.sort.isSame(fact, one)) continue;
        most = Math.max(most, slotSimilarity(around, surroundingsOf(context, one.span)));
      }
    }
    return most;
  }

  /** How much of the draft's sentence stands in the one behind a value's own, which may go on about it: 0 to 1. */
  private goingOn(beside: Beside, { context: { passage }, fact }: SourceFact<F>): number {
    const next = this.contexts[passage.index + 1];
    if (!next || next.passage.source !== passage.source) return 0;
    // What has a value of its own tells of that.
    return next.passage.facts.some(one => one.kind === fact.kind) ? 0 : beside.in(next).share;
  }

  /** Whether the sentence has another value of the kind, which no source has: the place may be that one's. */
  private standsBesideStranger({ passage }: DraftContext, fact: F): boolean {
    return passage.facts.some(
      one => one !== fact && one.kind === fact.kind && this.isOne(one) && !this.places.has(this.sort.keyOf(one)),
    );
  }

  /** Whether another value of the draft's sentence is the source's. */
  private isTold({ passage }: DraftContext, fact: F, other: F): boolean {
    return passage.facts.some(one => one !== fact && this.isOne(one) && this.sort.isSame(one, other));
  }
}
