import type { Fact, MoneyFact, NumberFact, PercentageFact, Quantity } from '../../../facts/types.js';
import { coverageOf, factsOf, placeOf } from '../../comparison.js';
import type { Comparison, DraftContext, SourceFact } from '../../comparison.js';
import { Places } from '../../places.js';
import { plain, Slot } from '../../slots.js';
import { contradicted, replacement, supported } from '../../verdicts.js';
import type { Verdict } from '../../types.js';
import { say } from '../../../text/message.js';

/** A part in words is a rough one: it is true of a percentage that is no further from it, in points. */
const rough = 2.5;
/** And wrong of one that is so far away. */
const wrong = 5;
/** So alike must the surroundings be. */
const corresponds = 0.5;

/** Whether a figure is a part of one in words: `a third of`, `one in four`, `two-thirds`. */
export function isShare(fact: Quantity): fact is NumberFact {
  return fact.kind === 'number' && !fact.ordinal && fact.value > 0 && fact.value < 1 && /\p{L}/u.test(fact.text);
}

/**
 * Holds parts in words against the sources' percentages: `one in four` against `35 percent`. What it gives back says nothing of a part of which that
 * cannot be told.
 */
export function shareChecker(comparison: Comparison): (draft: DraftContext, fact: NumberFact) => Verdict | undefined {
  const percentages = factsOf<PercentageFact>(comparison, 'percentage').filter(isPlain);
  const places = new Places(percentages);
  return (draft, fact) => {
    const checked = { fact, span: fact.span, passage: draft.passage };
    const right = percentages.find(({ fact: one }) => isTrueOf(fact, one.value));
    if (right) return supported(checked, say`It is the source’s percentage in words.`, [placeOf(right)]);
    const whole = partOfOwn(comparison, draft, fact);
    if (whole) return supported(checked, say`It is so of the source’s figures.`, [placeOf(whole)]);
    if (draft.passage.kind !== 'fact' || ofPercent.test(behind(draft, fact))) return undefined;
    const best = new Slot(draft, fact.span).mostAlike(places, { weightOf: () => plain, least: corresponds })?.place;
    if (!best || !isFar(fact, best.fact)) return undefined;
    return contradicted(
      checked,
      'number-mismatch',
      say`The source has “${best.fact.text}” here, not “${fact.text}”. Put the source’s figure.`,
      [placeOf(best)],
      [replacement(fact.span, isBeforeOf(draft, fact) ? best.fact.text : `${best.fact.text} of`)],
    );
  };
}

/** So much of the draft's sentence must stand in the source's. */
const sameMatter = 0.4;

/** `More than 60 percent`, where the source's sentence has `almost half`, and no percentage. */
export function againstShare(comparison: Comparison, draft: DraftContext, fact: PercentageFact): Verdict | undefined {
  if (fact.points === true || draft.passage.kind !== 'fact') return undefined;
  for (const number of draft.coverages.passages) {
    const context = comparison.contexts[number];
    if (context?.passage.role !== 'statement' || coverageOf(draft, context) < sameMatter) continue;
    const shares = context.passage.facts.filter((one): one is NumberFact => one.kind === 'number' && isShare(one));
    const [share] = shares;
    if (!share || shares.length > 1 || context.passage.facts.some(({ kind }) => kind === 'percentage')) continue;
    if (isTrueOf(share, fact.value) || Math.abs(fact.value - 100 * share.value) < wrong) continue;
    return contradicted(
      { fact, span: fact.span, passage: draft.passage },
      'number-mismatch',
      say`The source has “${share.text}” here, not “${fact.text}”. Put the source’s figure.`,
      [placeOf({ fact: share, context })],
      [replacement(fact.span, share.text)],
    );
  }
  return undefined;
}

/** `A tenth of a percent`. */
const ofPercent = /^\sof\s(?:a\s|one\s)?(?:percentage\s)?(?:per\s?cent|point)\b/i;

/** `A quarter, 85`: a figure of the same sentence is such a part of one of the sources', or the whole of which one of them is. */
function partOfOwn(
  comparison: Comparison,
  { passage }: DraftContext,
  share: NumberFact,
): SourceFact<Quantity> | undefined {
  const own = passage.facts.filter(
    (one): one is NumberFact | MoneyFact =>
      (one.kind === 'number' || one.kind === 'money') && one !== share && one.value > 1,
  );
  for (const one of own.slice(0, mostOwn)) {
    const known = factsOf<NumberFact | MoneyFact>(comparison, one.kind).slice(0, mostFigures);
    const found = known.find(
      ({ fact }) =>
        isTrueOf(share, (100 * one.value) / fact.value) ||
        (fact.value > 1 && isTrueOf(share, (100 * fact.value) / one.value)),
    );
    if (found) return found;
  }
  return undefined;
}

/**
 * Whether a report tells a part of something (`half of the country`) of which no two figures of the sources, or of its own sentence, and no percentage is that
 * part: nobody told how much it is.
 */
export function isPartOfNothing(comparison: Comparison, draft: DraftContext, fact: NumberFact): boolean {
  const { passage } = draft;
  if (passage.kind !== 'fact' || passage.role !== 'sentence' || !ofSomething.test(behind(draft, fact))) return false;
  return !(['number', 'money'] as const).some(kind => {
    const own = passage.facts.filter(one => one !== fact && one.kind === kind).slice(0, mostOwn);
    const theirs = factsOf<NumberFact | MoneyFact>(comparison, kind).slice(0, mostFigures);
    const values = [...own, ...theirs.map(one => one.fact)].flatMap(one => valueOf(one));
    const isPart = (part: number, whole: number): boolean =>
      whole > part && [part, whole - part].some(one => isTrueOf(fact, (100 * one) / whole));
    // A third, where the source tells of the other two.
    const isLeft = values.some(one => one < 1 && isTrueOf(fact, 100 * (1 - one)));
    return isLeft || values.some(part => values.some(whole => isPart(part, whole)));
  });
}

const ofSomething =
  /^\sof\s(?:(?:the|its|their|his|her|all|what|that|those|these)\s(?!(?:year|century|day|month|hour|week|decade|time|season|match|game|way|term|night|afternoon|morning|conversation|call|talks|meeting|exchange|statement|readout|text|account|story)\b)|\p{Lu})/u;

function valueOf(fact: Fact): number[] {
  const isPlainFigure = (fact.kind === 'number' && !fact.ordinal) || fact.kind === 'money';
  return isPlainFigure && fact.value > 0 ? [fact.value] : [];
}

/** So many figures of the sentence and of the sources are tried. */
const mostOwn = 20;
const mostFigures = 60;

function isPlain({ fact }: SourceFact<PercentageFact>): boolean {
  return fact.points !== true && fact.max === undefined;
}

function isTrueOf(share: NumberFact, percentage: number): boolean {
  const by = percentage - 100 * share.value;
  if (Math.abs(by) <= 0.5) return true;
  if (Math.abs(by) > rough) return isBound(share, by);
  if (share.approximation === 'over' || share.approximation === 'at-least') return by > 0;
  return share.approximation === 'nearly' || share.approximation === 'under' ? by < 0 : true;
}

/** `More than a quarter` is still fair of 33 percent. */
function isBound({ approximation }: NumberFact, by: number): boolean {
  if (approximation === 'over' || approximation === 'at-least') return by > 0 && by < 9;
  return (approximation === 'under' || approximation === 'nearly') && by < 0 && by > -6;
}

function isFar(share: NumberFact, percentage: PercentageFact): boolean {
  return Math.abs(percentage.value - 100 * share.value) >= wrong;
}

function isBeforeOf(draft: DraftContext, fact: Fact): boolean {
  return /^\s+of\b/.test(behind(draft, fact));
}

function behind({ passage }: DraftContext, { span }: Fact): string {
  return passage.text.slice(span.end - passage.span.start);
}
