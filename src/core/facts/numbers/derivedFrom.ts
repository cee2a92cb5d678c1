import type { PercentageFact, Quantity } from '../types.js';
import type { Derivation, Reckoning } from './derivations.js';
import { amountsFrom, mostFigures, percentagesFrom } from './derivations.js';
import { Outcomes } from './outcomes.js';
import { compareValues, isSameFigure, precisionOf } from './rounding.js';
import { say, type Message } from '../../text/message.js';

/** How a draft's figure follows from a source's. */
export interface Derived<F extends Quantity = Quantity> {
  readonly how: Reckoning;
  /** What the reckoning comes to, unrounded. */
  readonly value: number;
  /** The figures that it was reckoned from: the part before the whole, the old before the new. */
  readonly from: readonly F[];
  /** A sentence for the reporter: `$770 million of $820 million is 93.9 percent.` */
  readonly why: Message;
}

/**
 * Whether a figure follows from figures of one unit by adding, taking away or, for a percentage, as a share or a change. A result that is exact
 * wins over a rounded one, and a rounded one counts only as {@link compareValues} and {@link percentHolds} have it. At most 30 figures are tried
 * with one another.
 *
 * @param figures plain or money: of one currency, or of one noun.
 * @param isMeant whether the draft can mean what is reckoned so from such figures: `a rise of 80 percent` is no share.
 */
export function derivedFrom<F extends Quantity>(
  draft: Quantity,
  figures: Reckoned<F>,
  isMeant?: (how: Reckoning, from: readonly F[]) => boolean,
): Derived<F> | undefined {
  if (draft.max !== undefined || (draft.kind === 'number' && draft.ordinal)) return undefined;
  // Without a hedge, an amount that is not exact is none that counts as rounded.
  const mayBeRounded = draft.kind === 'percentage' || draft.approximation !== undefined;
  const reach = reachOf(draft, mayBeRounded);
  const reckoned = figures.for(draft).between(draft.value - reach, draft.value + reach);
  const isRight = (one: Derivation): boolean => !isMeant || isMeant(one.how, fromOf(one, figures.known));
  const right =
    reckoned.find(one => isExact(draft, one) && isRight(one)) ??
    (mayBeRounded ? reckoned.find(one => isRounded(draft, one) && isRight(one)) : undefined);
  return right && derived(right, figures.known);
}

/** Figures of one unit with all that follows from them, worked out when it is first asked for. */
export class Reckoned<F extends Quantity = Quantity> {
  /** Each value once. */
  readonly known: readonly F[];
  private amounts: Outcomes | undefined;
  private differences: Outcomes | undefined;
  private percentages: Outcomes | undefined;

  constructor(figures: readonly F[]) {
    this.known = distinct(figures).slice(0, mostFigures);
  }

  /** What a figure of a draft can follow from them as. */
  for(draft: Quantity): Outcomes {
    if (draft.kind !== 'percentage') return (this.amounts ??= new Outcomes(amountsFrom(this.values())));
    if (draft.points)
      return (this.differences ??= new Outcomes(amountsFrom(this.values()).filter(one => one.how === 'difference')));
    return (this.percentages ??= new Outcomes(
      percentagesFrom(this.values()).sort((a, b) => likelihood.indexOf(a.how) - likelihood.indexOf(b.how)),
    ));
  }

  private values(): number[] {
    return this.known.map(({ value }) => value);
  }
}

/** From a draft's figure what it can follow from is no further away; see {@link percentHolds} and {@link compareValues}. */
function reachOf(draft: Quantity, mayBeRounded: boolean): number {
  if (draft.kind === 'percentage') return farthestPoints;
  return Math.abs(draft.value) * (mayBeRounded ? 1 : noise);
}

/** No hedge covers more points of a percentage. */
const farthestPoints = 3;

/** Figures that are one differ by less than this part of them. */
const noise = 1e-8;

function isExact(draft: Quantity, { value }: Derivation): boolean {
  if (draft.kind === 'percentage') return Math.abs(draft.value - value) < 0.05 && percentHolds(draft, value);
  return isSameFigure(draft.value, value, draft.approximation);
}

function isRounded(draft: Quantity, { value }: Derivation): boolean {
  if (draft.kind === 'percentage') return percentHolds(draft, value);
  return compareValues(draft.value, value, draft.approximation, undefined) === 'rounded';
}

/**
 * Whether a percentage that a draft states is true of one that was reckoned. Whole per cents are rounded ones, with a hedge or without: nobody
 * writes `93.9024`. A hedge on a multiple of five covers one point more (`about 95` of 93.9, not `about 60` of 55.5), and must be on the right
 * side: `nearly` is above what was reckoned, `more than` below it.
 */
export function percentHolds(draft: PercentageFact, value: number): boolean {
  const by = value - draft.value;
  const digit = Number.isInteger(draft.value) ? 1 : precisionOf(draft.value);
  const rough = draft.value % 5 === 0;
  const hedge = draft.approximation;
  if (hedge === undefined) return Math.abs(by) <= digit / 2;
  switch (hedge) {
    case 'about':
      return Math.abs(by) <= (rough ? 1.5 : digit / 2);
    case 'over':
    case 'at-least':
      return by >= 0 && by < (rough ? 3 : digit);
    case 'nearly':
    case 'under':
    case 'up-to':
      return by <= 0 && -by < (rough ? 3 : digit);
  }
}

/** A share is written of more often than a fall, and 50 of 820 is both 6 percent and a fall by 94. */
const likelihood: readonly Reckoning[] = ['share', 'growth', 'decline'];

/** The figures, each value once: a figure that is repeated is no second one. */
function distinct<F extends Quantity>(figures: readonly F[]): F[] {
  return [...new Map(figures.map(figure => [figure.value, figure] as const).reverse()).values()].reverse();
}

function fromOf<F extends Quantity>({ of }: Derivation, figures: readonly F[]): F[] {
  return of.map(index => figures[index]).filter(figure => figure !== undefined);
}

function derived<F extends Quantity>(one: Derivation, figures: readonly F[]): Derived<F> {
  const from = fromOf(one, figures);
  const [first = '', second = ''] = from.map(nameOf);
  const result = say`${Number(one.value.toPrecision(3))} percent`;
  const why = {
    sum: from.length > 2 ? say`Together the source’s figures come to this.` : say`${first} and ${second} come to this.`,
    difference: say`It is the difference of ${first} and ${second}.`,
    share: say`${first} of ${second} is ${result}.`,
    growth: say`From ${first} to ${second} is a rise of ${result}.`,
    decline: say`From ${first} to ${second} is a fall of ${result}.`,
  }[one.how];
  return { how: one.how, value: one.value, from, why };
}

function nameOf(figure: Quantity): string {
  return figure.text;
}
