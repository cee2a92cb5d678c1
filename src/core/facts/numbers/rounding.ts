import type { Approximation } from '../types.js';

/** How two figures of one unit stand to each other; see {@link compareValues}. */
export type ValueComparison = 'same' | 'rounded' | 'misrounded' | 'different';

/** Rounding may move a figure by a tenth of it at most: 373 is nearly 400, but 55 is not about 100. */
const farthest = 0.1;
/** `More than 100` is still fair of 180, and no longer of 1,000. */
const boundReach = 1;

/** Whether two figures are one, up to the noise of binary fractions. */
export function sameValue(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

/** The unit of a figure's last digit that is not zero: 100,000,000 of 8,800,000,000; 0.1 of 1.5. It is how precisely the figure is meant. */
export function precisionOf(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return 0;
  if (Number.isSafeInteger(value)) return lastDigitOf(Math.abs(value));
  const [mantissa = '0', exponent = '0'] = Math.abs(value).toExponential().split('e');
  return 10 ** (Number(exponent) - (mantissa.split('.')[1]?.length ?? 0));
}

/** The unit of a whole number's last digit that is not zero. */
function lastDigitOf(value: number): number {
  let unit = 1;
  while (value % (unit * 10) === 0) unit *= 10;
  return unit;
}

/**
 * Whether a draft's figure is a source's, rounded: to within half a unit of the draft's last digit, and by no more than a tenth.
 *
 * @param unit how precisely the draft's figure is meant; twelve for dozens.
 */
export function roundsTo(source: number, draft: number, unit?: number): boolean {
  const by = Math.abs(source - draft);
  const slack = 1 + 1e-9;
  return by <= Math.abs(draft) * farthest * slack && by <= ((unit ?? precisionOf(draft)) / 2) * slack;
}

/** Whether a draft's figure is one that was reckoned, so that a hedge on it is true too. */
export function isSameFigure(draft: number, reckoned: number, hedge: Approximation | undefined): boolean {
  return sameValue(draft, reckoned) && equalAgrees(hedge, undefined);
}

/**
 * Holds a draft's figure against a source's.
 *
 * - `about`: the source's figure rounds to the draft's.
 * - `nearly`: it is below the draft's and rounds to it.
 * - `over`, `at least`: it is above the draft's (or, of `at least`, equal), by less than the draft's own size and one unit of its last digit.
 * - `under`, `up to`: the same below.
 *
 * Between two round figures writers take the middle: `more than 2.5 million` of 2.7 million. So a bound that ends in five may be further off, where
 * the source's own figure is not hedged.
 *
 * Equal figures are the same, also where the draft drops the source's hedge. Where the draft adds a hedge that an equal figure makes untrue
 * (`more than 35` of exactly 35), or one that runs against the source's (`more than` of `up to`), it is misrounded.
 *
 * @param unit how precisely the draft's figure is meant; that of its last digit, when absent.
 */
export function compareValues(
  draft: number,
  source: number,
  hedge: Approximation | undefined,
  sourceHedge: Approximation | undefined,
  unit?: number,
): ValueComparison {
  if (sameValue(draft, source)) return equalAgrees(hedge, sourceHedge) ? 'same' : 'misrounded';
  // Two bounds are the same or they are not: `up to 31 million`, of `up to 30.1 million`.
  const areBounds = hedge === 'up-to' && sourceHedge === 'up-to';
  if (
    hedge !== undefined &&
    !areBounds &&
    hedgeHolds({ draft, unit: unit ?? stepOf(draft, hedge, sourceHedge) }, source, hedge)
  ) {
    return runsAgainst(hedge, sourceHedge) ? 'misrounded' : 'rounded';
  }
  return roundsTo(source, draft, unit) ? 'misrounded' : 'different';
}

/** How precisely a hedged figure is meant. */
function stepOf(draft: number, hedge: Approximation, sourceHedge: Approximation | undefined): number {
  const unit = precisionOf(draft);
  const isMiddle = Math.round(Math.abs(draft) / unit) % 10 === 5 && Math.abs(draft) > 10 * unit;
  return isMiddle && hedge !== 'about' && sourceHedge === undefined ? 5 * unit : unit;
}

function hedgeHolds(
  { draft, unit }: { readonly draft: number; readonly unit: number },
  source: number,
  hedge: Approximation,
): boolean {
  if (hedge === 'about') return roundsTo(source, draft, unit);
  if (hedge === 'nearly') return source < draft && roundsTo(source, draft, unit);
  const above = hedge === 'over' || hedge === 'at-least';
  const by = above ? source - draft : draft - source;
  return by > 0 && by < Math.abs(draft) && by < unit * boundReach;
}

const above: ReadonlySet<Approximation> = new Set(['over', 'at-least']);
const below: ReadonlySet<Approximation> = new Set(['nearly', 'under', 'up-to']);

function runsAgainst(a: Approximation, b: Approximation | undefined): boolean {
  return b !== undefined && ((above.has(a) && below.has(b)) || (below.has(a) && above.has(b)));
}

/** Whether a hedge is true of an equal figure. */
function equalAgrees(hedge: Approximation | undefined, sourceHedge: Approximation | undefined): boolean {
  if (hedge === undefined || hedge === 'about' || hedge === sourceHedge) return true;
  // `Close to 700` is nearly 700.
  if (hedge === 'nearly' && sourceHedge === 'about') return true;
  if (runsAgainst(hedge, sourceHedge)) return false;
  if (hedge === 'at-least' || hedge === 'up-to') return true;
  const sameSide = above.has(hedge) ? above : below;
  return sourceHedge !== undefined && sameSide.has(sourceHedge);
}
