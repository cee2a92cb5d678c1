import { compareQuantities, countTheSame, isQuantity } from '../../../facts/numbers/compareQuantities.js';
import type { Fact, Quantity } from '../../../facts/types.js';
import { factsOf, placeOf } from '../../comparison.js';
import type { Comparison, DraftContext, SourceFact } from '../../comparison.js';
import { Values } from '../../values.js';
import type { Decision } from '../../values.js';
import { notChecked, supported, unsupported } from '../../verdicts.js';
import { figureOfRecord } from './figureOfRecord.js';
import type { Verdict } from '../../types.js';
import type { People } from '../../people.js';
import { longestList } from '../../places.js';
import type { Check } from '../check.js';
import { compoundLengths, wholeLength } from './compoundLengths.js';
import { calculator } from './computed.js';
import { articleDay, dateBeside, elapsed } from './computedTimes.js';
import { exceedsOwnRow, isCountOfNamed, isCountOfRow, isCountWithNamed, otherSides } from './counts.js';
import { figuresByValue } from './figuresByValue.js';
import type { FiguresByValue } from './figuresByValue.js';
import { freeReckoner } from './freelyReckoned.js';
import { inHeadline } from './inHeadline.js';
import { hedgedOtherwise } from './hedges.js';
import {
  isAge,
  isAnother,
  isBesideAnother,
  isClock,
  isRankOfCity,
  isLeftOver,
  isMultiple,
  isNextOfRow,
  isPartOfName,
  isRest,
  isTimeOn,
  isWithOthers,
} from './ownReckoning.js';
import { isBetweenClocks, lengthToldInParts } from './ownLengths.js';
import { isConversion } from './conversions.js';
import { countsTheSame, isCountedThere, notBorneOut } from './notBorneOut.js';
import { directionOf, isReckoning } from './reckoningWords.js';
import { otherFigure } from './otherFigure.js';
import { countedOtherwise, otherThings, otherScale } from './otherUnits.js';
import { isUnheardDuration, otherwiseTold } from './otherwiseTold.js';
import { isFigureOnPage } from '../names/onPage.js';
import { isCountOfEach, isCountOfListed } from './listed.js';
import { wrongRank } from './ranks.js';
import { isOfPoints, pointFinder } from './points.js';
import { isFalseMultiple } from './multiples.js';
import { isOfOtherWhole, ratioOf } from './ratios.js';
import { isFraction, isNearly } from './roughFigures.js';
import { againstShare, isPartOfNothing, isShare, shareChecker } from './shares.js';
import { asMoney } from './sums.js';
import { uncountedFinder } from './uncounted.js';
import { verbHedge } from './verbHedges.js';
import { say } from '../../../text/message.js';
import { isWholeOf } from '../names/rivalNames.js';
import { isOtherShare, isSaidOtherwise, isStatedLength, othersIn } from './saidOtherwise.js';
import { compareSigned, measure } from './standing.js';

/** Holds the draft's figures against the sources': the same thing means the same unit and the same head noun, or a place quite alike. */
export const quantitiesCheck: Check = ({ comparison, cast, sourceWords }) => {
  const known: Known = {
    comparison,
    people: cast.members.length,
    sourceWords,
    reckoned: freeReckoner(comparison),
    shares: shareChecker(comparison),
    computed: calculator(comparison.sources),
    lengths: compoundLengths(comparison),
    points: pointFinder(comparison),
    uncounted: uncountedFinder(comparison),
    byValue: figuresByValue(comparison),
    values: {
      number: new Values(measure, factsOf<Quantity>(comparison, 'number')),
      percentage: new Values(measure, factsOf<Quantity>(comparison, 'percentage')),
      money: new Values(measure, factsOf<Quantity>(comparison, 'money')),
    },
  };
  return draft =>
    draft.checked.flatMap(fact =>
      isQuantity(fact) ? [figureOfRecord(comparison, draft, fact) ?? checkQuantity(known, draft, fact)] : [],
    );
};

/** What a check of figures needs besides the draft. */
interface Known {
  readonly comparison: Comparison;
  readonly sourceWords: People['sourceWords'];
  readonly people: number;
  readonly computed: ReturnType<typeof calculator>;
  readonly lengths: ReturnType<typeof compoundLengths>;
  readonly reckoned: ReturnType<typeof freeReckoner>;
  readonly shares: ReturnType<typeof shareChecker>;
  readonly points: ReturnType<typeof pointFinder>;
  readonly uncounted: ReturnType<typeof uncountedFinder>;
  readonly byValue: FiguresByValue;
  readonly values: Readonly<Record<Quantity['kind'], Values<Quantity>>>;
}

function checkQuantity(known: Known, draft: DraftContext, fact: Quantity): Verdict {
  const { comparison, shares, points } = known;
  const checked = { fact, span: fact.span, passage: draft.passage };
  if (isOfPoints(draft, fact)) {
    const places = points(fact);
    if (places) return supported(checked, say`The source’s percentages are so far apart.`, places);
    if (isFraction(fact))
      return notChecked(checked, say`A part of a point is told too roughly to be held against a figure.`);
  }
  const [age] = isAge(draft, fact) ? known.byValue('number', fact.value) : [];
  if (age) return supported(checked, say`The source has this figure.`, [placeOf(age)]);
  if (isWithOthers(fact, known.byValue('number', fact.value - 1)))
    return notChecked(checked, say`With what stands before it, it is the source’s figure.`);
  if (isRest(draft, fact) && known.byValue('number', fact.value + 1).length > 0)
    return notChecked(checked, say`With what stands before it, it is the source’s figure.`);
  const rank = fact.kind === 'number' && fact.ordinal ? wrongRank(comparison, draft.passage, fact) : undefined;
  if (rank) return rank;
  const decision = decide(known, draft, fact);
  const stands = decision.state === 'supported' || (decision.state === 'contradicted' && decision.own !== undefined);
  if (!stands && isConversion(draft, fact)) return notChecked(checked, say`It gives another figure in other units.`);
  if (decision.state === 'supported') {
    return (
      otherUnit(known, draft, fact, decision.by) ??
      supported(checked, say`The source has this figure.`, [placeOf(decision.by)])
    );
  }
  const hedged = stands ? undefined : againstHedge(known, draft, fact);
  if (hedged) return hedged;
  const inWords = !stands && fact.kind === 'percentage' ? againstShare(comparison, draft, fact) : undefined;
  if (inWords) return inWords;
  const otherwise = stands ? undefined : inOtherTerms(known, draft, fact);
  if (otherwise) return otherwise;
  if (!stands && isFraction(fact) && (fact.kind === 'number' || isNearly(comparison, fact))) {
    const share = isShare(fact) ? shares(draft, fact) : undefined;
    if (share) return share;
    if (isOtherShare(draft, fact, decision)) return otherFigure(draft, fact, decision.by);
    if (isShare(fact) && isPartOfNothing(comparison, draft, fact))
      return unsupported(checked, say`the figure “${fact.text}”`);
    if (!isUnheardDuration(comparison, draft, fact))
      return notChecked(checked, say`A part is told too roughly to be held against a figure.`);
  }
  const rival = decision.state === 'contradicted' ? decision.by : undefined;
  const rounded = stands ? undefined : inHeadline(comparison, draft, fact, rival);
  if (rounded) return supported(checked, say`A headline may round the source’s figure.`, [placeOf(rounded)]);
  const told = otherwiseTold(known, draft, fact);
  if (told) return supported(checked, say`The source says it in other words.`, [told]);
  const parts = stands ? undefined : lengthToldInParts(comparison, fact);
  if (parts) return supported(checked, say`The source tells it in parts.`, parts);
  const followed = following(known, draft, fact, decision);
  if (followed) return followed;
  if (isFalseMultiple(known.comparison, draft, fact)) return unsupported(checked, say`the figure “${fact.text}”`);
  if (isRankOfCity(draft, fact)) return notChecked(checked, say`It is how a city is known.`);
  if (isBetweenClocks(draft, fact)) return notChecked(checked, say`It is how far two clocks are apart.`);
  if (isClock(draft, fact)) return notChecked(checked, say`It is a time of the clock.`);
  const isThere = isCountedThere(draft, fact, decision);
  if (
    isMultiple(draft, fact, rival) ||
    ((!isThere || isOpen.test(draft.passage.text)) && isNextOfRow(draft, fact, known.byValue('number', fact.value - 1)))
  )
    return notChecked(checked, say`It is the writer’s own comparison.`);
  const counted = countedByWriter(known, draft, fact, decision);
  if (counted) return counted;
  const isMissing = decision.state === 'unsupported';
  const isElsewhere = isMissing || (!stands && fact.approximation === undefined);
  if (isElsewhere && isFigureOnPage(comparison, draft, fact, isMissing))
    return supported(checked, say`The source’s page has this figure.`);
  return notBorneOut(known, draft, fact, decision);
}

/** What the writer counts for himself: those who met, what the sentence names, what the source lists. */
function countedByWriter(
  { comparison, people }: Known,
  draft: DraftContext,
  fact: Quantity,
  decision: Decision<Quantity>,
): Verdict | undefined {
  const checked = { fact, span: fact.span, passage: draft.passage };
  const other =
    fact.kind === 'number' && draft.passage.kind === 'fact' ? otherSides(comparison, draft, fact, people) : undefined;
  if (other) return otherFigure(draft, fact, other);
  if (exceedsOwnRow(draft, fact)) return undefined;
  const isThere = isCountedThere(draft, fact, decision);
  if (isCountOfNamed(draft, fact, isThere) || isCountWithNamed(draft, fact) || isCountOfRow(comparison, draft, fact))
    return notChecked(checked, say`It counts what the sentence names.`);
  if (isCountOfEach(comparison, draft, fact) || isCountOfListed(comparison, fact, countsTheSame(fact, decision)))
    return notChecked(checked, say`It counts what the source lists.`);
  return undefined;
}

/** `No date for a third round`: what is yet to come is none that the source counts. */
const isOpen = /\b(?:no|not|whether|may|might|could|possible)\b/i;

/** A figure that follows from those of the sources, as far as the draft may mean it so. */
function following(
  known: Known,
  draft: DraftContext,
  fact: Quantity,
  decision: Decision<Quantity>,
): Verdict | undefined {
  const checked = { fact, span: fact.span, passage: draft.passage };
  const isStated = isSaidOtherwise(known.comparison, draft, fact, decision);
  const ratio = ratioOf(known.comparison, draft, fact);
  if (ratio) return supported(checked, say`It comes of the source’s figures.`, ratio);
  if (isOfOtherWhole(known.comparison, draft, fact)) return undefined;
  if (!isStated && !isBesideAnother(draft, fact)) {
    const derived = known.computed(elapsed(wholeLength(draft.passage, fact) ?? fact), {
      fromDays: !isStatedLength(draft, fact, decision),
      until: dateBeside(draft, fact) ?? (isTimeOn(draft, fact) ? articleDay(known.comparison) : undefined),
      isReckoning: isReckoning(draft, fact),
      direction: fact.kind === 'percentage' ? directionOf(draft, fact) : undefined,
      others: othersIn(draft, fact),
    });
    if (derived) return supported(checked, derived.why, derived.places);
  }
  const isOwn = decision.state === 'contradicted' && decision.own !== undefined;
  const free = isOwn ? undefined : known.reckoned(draft, fact, isStated);
  return free && supported(checked, say`It comes of the source’s figures.`, free);
}

function decide(known: Known, draft: DraftContext, fact: Quantity): Decision<Quantity> {
  const has = (one: Fact): boolean => isQuantity(one) && known.byValue(one.kind, one.value).length > 0;
  // The place is that of the other of two figures, which no source has.
  let others: boolean | undefined;
  const isOthers = (): boolean =>
    (others ??=
      draft.passage.facts.length < longestList &&
      has(fact) &&
      draft.passage.facts.some(
        one =>
          one.kind === fact.kind &&
          !has(one) &&
          (one.kind !== 'number' || (fact.kind === 'number' && countTheSame(one, fact) === true)),
      ));
  const isFree = (other: Quantity, place: SourceFact<Quantity>): boolean =>
    !isOthers() &&
    !isClaimed(draft, fact, other) &&
    // `The 51st Annual Meeting`: which of a row it is stands in names, too.
    ((other.kind === 'number' && other.ordinal) || !isPartOfName(place.context.passage, other)) &&
    !isLeftOver(draft, fact, place) &&
    !(isAnother(draft, fact, place) && known.byValue('number', fact.value).length > 0);
  const decision = known.values[fact.kind].decide(draft, fact, isFree);
  if (decision.state !== 'contradicted' || !decision.own) return decision;
  // A sentence of few words is soon like another; and `more than $300 million` may be said of $310 million.
  const isFew = draft.passage.words.length < fewWords;
  const isBound =
    decision.by.fact.approximation !== undefined && compareQuantities(decision.by.fact, fact) === 'rounded';
  // A headline says of the whole what the text says of a part.
  const isHeadline = draft.passage.role === 'headline';
  return isFew || isBound || isHeadline || isOfItsBody(known, draft, fact)
    ? { state: 'supported', by: decision.own }
    : decision;
}

/** `The EU has set aside €27 million`, where the source has the Commission do so, and the EU itself do something else. */
function isOfItsBody({ byValue }: Known, { passage }: DraftContext, { kind, value }: Quantity): boolean {
  const bodies = passage.facts.filter(one => one.kind === 'organisation').slice(0, longestList);
  if (bodies.length === 0) return false;
  return byValue(kind, value)
    .slice(0, longestList)
    .some(({ context }) => context.passage.facts.some(part => bodies.some(whole => isWholeOf(whole, part))));
}

/** A sentence with fewer words than this that say something does not tell in which place of the sources it belongs. */
const fewWords = 5;

/** A mark that the source's figure has passed, a measure in other units, a sum that the draft writes without its currency. */
function inOtherTerms(known: Known, draft: DraftContext, fact: Quantity): Verdict | undefined {
  const checked = { fact, span: fact.span, passage: draft.passage };
  const mark = verbHedge(draft, fact);
  const passed = mark && decide(known, draft, { ...fact, approximation: mark });
  if (passed?.state === 'supported')
    return supported(checked, say`The source’s figure is beyond this one.`, [placeOf(passed.by)]);
  const length = known.lengths(draft, fact);
  if (length) return supported(checked, say`The source has this in other units.`, [length]);
  const money = asMoney(known.comparison, fact);
  return money && supported(checked, say`The source has this sum.`, [money]);
}

/** `Less than 300` where every source has `more than 300`. */
function againstHedge({ byValue }: Known, draft: DraftContext, fact: Quantity): Verdict | undefined {
  if (fact.approximation === undefined || draft.passage.kind !== 'fact') return undefined;
  const same = byValue(fact.kind, fact.value).filter(one => compareSigned(fact, one.fact) !== 'incomparable');
  return hedgedOtherwise(draft, fact, same);
}

/** The source's figure with another unit, or for quite other things. */
function otherUnit(
  { byValue }: Known,
  draft: DraftContext,
  fact: Quantity,
  by: SourceFact<Quantity>,
): Verdict | undefined {
  if (fact.kind !== 'number' || by.fact.kind !== 'number' || draft.passage.kind !== 'fact') return undefined;
  const scale = otherScale(draft, fact, by);
  if (scale) return scale;
  const { noun } = fact;
  const same = byValue('number', fact.value);
  const isOther = ({ fact: one }: SourceFact<Quantity>): boolean =>
    one.kind === 'number' && otherThings(noun, one.noun);
  if (same.length > 0 && same.every(isOther)) return otherFigure(draft, fact, by);
  const right = countedOtherwise(draft, fact, same);
  return right && otherFigure(draft, fact, right);
}

/** Whether another figure of the draft's sentence is the source's: then that place is accounted for, as every place is in a list. */
function isClaimed(draft: DraftContext, fact: Quantity, other: Quantity): boolean {
  if (draft.passage.facts.length > longestList) return true;
  return draft.passage.facts.some(
    one => one !== fact && isQuantity(one) && one.kind === other.kind && compareQuantities(one, other) === 'same',
  );
}
