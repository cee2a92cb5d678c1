import type { Fact } from '../facts/types.js';
import { corresponds } from './comparison.js';
import type { DraftContext, SourceFact } from './comparison.js';
import { Places } from './places.js';
import { Remembered } from './remembered.js';
import { Slot } from './slots.js';
import type { Likened, Weight } from './slots.js';

/** How a value of the draft stands to one of the sources: it is the same, or another that may stand in its place. */
export interface Relation extends Weight {
  readonly state: 'same' | 'rival';
}

/** What tells the values of some kinds of facts apart. */
export interface Measure<F extends Fact> {
  /** All that a value is compared by: facts with one key are compared once. */
  readonly keyOf: (fact: F) => string;
  /** Undefined where the two have nothing to do with one another. */
  readonly compare: (draft: F, source: F) => Relation | undefined;
}

/** How a value of the draft stands to the values of its kind in the sources. */
export type Decision<F extends Fact> =
  | { readonly state: 'supported'; readonly by: SourceFact<F> }
  /** The place that it corresponds to has another value, though its own may stand elsewhere. */
  | {
      readonly state: 'contradicted';
      readonly by: SourceFact<F>;
      readonly likeness: number;
      readonly own?: SourceFact<F> | undefined;
    }
  | { readonly state: 'unsupported' };

/** A value that stands in the source is called wrong only when another place corresponds this much better. */
const clearly = 0.3;
/** And when that place is as much alike as this. */
const surely = 0.75;

/** What a value says by itself weighs no more than this. */
const mostGain = 0.3;

/** So many comparisons of two values are remembered. */
const mostPairs = 1_000_000;

/** The values of the sources, each once, and how the draft's stand to them: two values are compared once, when it matters. */
export class Values<F extends Fact> {
  private readonly places: Places<SourceFact<F>>;
  /** Where each value stands first. */
  private readonly distinct: SourceFact<F>[] = [];
  /** For each place the number of its value. */
  private readonly valueAt: Int32Array;
  private readonly rows = new Remembered<string, Row<F>>(mostPairs);

  /** @param lists the sources' facts by kind. */
  constructor(
    private readonly measure: Measure<F>,
    ...lists: readonly (readonly SourceFact<F>[])[]
  ) {
    this.places = new Places(...lists);
    const numbers = new Map<string, number>();
    this.valueAt = Int32Array.from(this.places.all, place => {
      const key = measure.keyOf(place.fact);
      const number = numbers.get(key) ?? this.distinct.push(place) - 1;
      numbers.set(key, number);
      return number;
    });
  }

  /**
   * Decides about a value: where the sources have it in a like place it is supported; where the place that it corresponds to holds another value
   * it is contradicted, though the value may stand elsewhere; otherwise it is unsupported.
   *
   * @param isFree whether nothing else in the draft's sentence accounts for a value of the sources.
   */
  decide(draft: DraftContext, fact: F, isFree: (source: F, place: SourceFact<F>) => boolean): Decision<F> {
    const row = this.rowOf(fact);
    const slot = new Slot(draft, fact.span);
    const own = this.ownPlace(slot, row);
    const least = own ? Math.max(surely, own.likeness + clearly) : corresponds;
    const other = least > 1 ? undefined : this.rival(slot, row, isFree, least);
    // Of two values in one sentence, which belongs where is told by what they count or name, not by the words around them.
    if (other && other.place.context !== own?.place.context && !goesOn(own?.place, other.place)) {
      return { state: 'contradicted', by: other.place, likeness: other.likeness, own: own?.place };
    }
    return own ? { state: 'supported', by: own.place } : { state: 'unsupported' };
  }

  /** Whether the sources have a value, wherever it stands. */
  has(fact: F): boolean {
    return this.rowOf(fact).elsewhere !== undefined;
  }

  /** Where the sources have a value: the place that is most alike, if need be one that is like it in nothing. */
  private ownPlace(slot: Slot, row: Row<F>): Likened<SourceFact<F>> | undefined {
    const near = slot.mostAlike(this.places, {
      weightOf: place => {
        const relation = row.to(this.valueAt[place] ?? -1);
        return relation?.state === 'same' ? relation : undefined;
      },
      mostGain,
    });
    if (near && near.likeness > mostGain) return near;
    const far = row.elsewhere;
    return far && (!near || far.likeness > near.likeness) ? far : near;
  }

  private rival(
    slot: Slot,
    row: Row<F>,
    isFree: (source: F, place: SourceFact<F>) => boolean,
    least: number,
  ): Likened<SourceFact<F>> | undefined {
    return slot.mostAlike(this.places, {
      weightOf: place => {
        const relation = row.to(this.valueAt[place] ?? -1);
        return relation?.state === 'rival' ? relation : undefined;
      },
      isFree: place => {
        const other = this.places.all[place];
        return other !== undefined && isFree(other.fact, other);
      },
      mostGain,
      least,
    });
  }

  private rowOf(fact: F): Row<F> {
    const key = this.measure.keyOf(fact);
    const known = this.rows.get(key);
    if (known) return known;
    const row = new Row(fact, this.distinct, this.measure);
    this.rows.set(key, row, this.distinct.length);
    return row;
  }
}

/** `In Tarn it is 74.9 percent`: a sentence that goes on from the one before says of what it tells by a pronoun alone. */
export function goesOn(own: Pick<SourceFact, 'context'> | undefined, other: Pick<SourceFact, 'context'>): boolean {
  const after = own?.context.passage;
  if (!after || after.index !== other.context.passage.index + 1) return false;
  return pronoun.test(after.text.slice(0, subjectReach));
}

const pronoun = /\b(?:it|they|this|these|there|those)\b/i;
/** So far into a sentence its subject stands, in code units. */
const subjectReach = 40;

/** How a value of the draft stands to each of the sources, as far as it was asked for. */
class Row<F extends Fact> {
  private readonly relations: (Relation | null | undefined)[];
  private far: Likened<SourceFact<F>> | null | undefined;

  constructor(
    private readonly fact: F,
    private readonly distinct: readonly SourceFact<F>[],
    private readonly measure: Measure<F>,
  ) {
    this.relations = new Array<Relation | null | undefined>(distinct.length);
  }

  to(value: number): Relation | null {
    const known = this.relations[value];
    if (known !== undefined) return known;
    const other = this.distinct[value]?.fact;
    const relation = (other && this.measure.compare(this.fact, other)) ?? null;
    this.relations[value] = relation;
    return relation;
  }

  /** The first place that has the value, whatever stands around it; one that says more by itself before others. */
  get elsewhere(): Likened<SourceFact<F>> | undefined {
    if (this.far === undefined) this.far = this.findElsewhere() ?? null;
    return this.far ?? undefined;
  }

  private findElsewhere(): Likened<SourceFact<F>> | undefined {
    let found: Likened<SourceFact<F>> | undefined;
    for (const [value, place] of this.distinct.entries()) {
      const relation = this.to(value);
      if (relation?.state !== 'same') continue;
      if (relation.gain > 0) return { place, likeness: relation.gain };
      found ??= { place, likeness: 0 };
    }
    return found;
  }
}
