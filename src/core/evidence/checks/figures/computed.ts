import { derivedFrom, Reckoned } from '../../../facts/numbers/derivedFrom.js';
import { isQuantity } from '../../../facts/numbers/compareQuantities.js';
import type { Reckoning } from '../../../facts/numbers/derivations.js';
import { compareValues } from '../../../facts/numbers/rounding.js';
import type { DateFact, Fact, NumberFact, PercentageFact, Quantity } from '../../../facts/types.js';
import { placeIn } from '../../sourceEvidence.js';
import type { SourceEvidence } from '../../sourceEvidence.js';
import type { Passage, SourcePlace } from '../../types.js';
import { lengthReckoner } from './computedTimes.js';
import { addedUp } from './sumsOfSource.js';
import { isLittle } from './figureArithmetic.js';
import { say, type Message } from '../../../text/message.js';
import { bisect } from '../../../text/bisect.js';

/** Nouns that count people of some sort, in the singular. `1,200 troops and 260 police` are 1,460 people. */
const peopleNouns: ReadonlySet<string> = new Set(
  (
    'person people man woman child troop soldier marine sailor airman officer police personnel civilian worker employee member student teacher ' +
    'doctor nurse refugee migrant resident citizen passenger patient victim hostage prisoner detainee volunteer expert official delegate adult'
  ).split(' '),
);

/** Nouns that count what stands in a list, of whatever sorts it is. `Seven people and six firms` are 13 listings. */
const listNouns: ReadonlySet<string> = new Set(
  'listing designation addition entry name target sanction penalty restriction recipient'.split(' '),
);

/** That a figure of the draft follows from a source's, and how. */
export interface Computed {
  readonly why: Message;
  readonly places: readonly SourcePlace[];
}

/** What the draft's sentence says of how a figure of it may have come about. */
export interface Meaning {
  /** Whether it may be a length of time between two of the sources' days, and the day up to which. */
  readonly fromDays: boolean;
  readonly until?: DateFact | undefined;
  /** Whether words around the figure say that the writer adds, takes away, compares or shares out. */
  readonly isReckoning: boolean;
  /** What they say that a percentage is. */
  readonly direction: 'growth' | 'decline' | undefined;
  /** What the other figures of the sentence come to. */
  readonly others: ReadonlySet<number>;
}

/** So many figures of a source are tried with one another. */
const mostFigures = 30;

/** What figures of the draft are reckoned from. */
interface Figures {
  readonly source: SourceEvidence;
  readonly passageOf: (fact: Fact) => number;
  readonly lengths: ReturnType<typeof lengthReckoner>;
  /** Those that can be reckoned with one another: of one currency, of one noun, or of one sentence that says nothing of what they count. */
  readonly groups: ReadonlyMap<string, Reckoned>;
  /** The first of the groups with several figures. */
  readonly several: readonly Reckoned[];
  readonly percentages: readonly PercentageFact[];
}

/**
 * Tells whether a figure of the draft follows from the sources' figures: a sum, a difference, a share or a growth; a length of time from their days,
 * too, unless told otherwise.
 */
export function calculator(
  sources: readonly SourceEvidence[],
): (fact: Quantity, meaning: Meaning) => Computed | undefined {
  const all = sources.map((source): Figures => {
    const groups = groupsOf(source);
    const several = [...groups.values()].filter(({ known }) => known.length > 1).slice(0, mostGroups);
    const percentages = source.facts.facts.filter(isPlainPercentage).slice(0, mostFigures);
    return { source, passageOf: passageFinder(source), lengths: lengthReckoner(source), groups, several, percentages };
  });
  return (fact, meaning) => {
    for (const figures of all) {
      const found = computed(figures, fact, meaning);
      if (found) return found;
    }
    return undefined;
  };
}

function computed(all: Figures, fact: Quantity, meaning: Meaning): Computed | undefined {
  const { source, lengths, percentages } = all;
  const { fromDays, until } = meaning;
  const isMeant = (how: Reckoning, from: readonly Quantity[]): boolean =>
    mayBeMeant(all, meaning, how, from) && (how !== 'sum' || isExactly(fact, meaning, from));
  const length = fromDays && fact.kind === 'number' ? lengths(fact, until) : undefined;
  if (length) return { why: length.why, places: length.from.map(one => placeIn(source, one.span)) };
  const own = groupsFor(fact, all);
  for (const figures of own) {
    const how = derivedFrom(fact, figures, isMeant);
    if (how) return { why: how.why, places: how.from.map(one => placeIn(source, one.span)) };
  }
  const added = addedUp(source, fact, percentages, meaning.isReckoning);
  if (added) return { why: added.why, places: added.from.map(one => placeIn(source, one.span)) };
  const part = partOf(fact, fact.kind === 'number' && fact.noun === null ? [...all.groups.values()] : own, percentages);
  return part && { why: part.why, places: part.from.map(one => placeIn(source, one.span)) };
}

/** So many sentences on, a rate of two figures is still told of. */
const nearby = 3;

/**
 * What comes of two figures by chance is no reckoning: nobody takes one from another without a word that says so; what is added up without one stands
 * together in the source; and a rate is that of a figure which the draft's sentence gives, or has such a word; a share, where the sentence gives figures, is of one of them.
 */
function mayBeMeant(
  { passageOf }: Figures,
  { isReckoning, direction, others }: Meaning,
  how: Reckoning,
  from: readonly Quantity[],
): boolean {
  if ((how === 'sum' || how === 'difference') && isLittle(from.map(({ value }) => value))) return false;
  if (how === 'difference') return isReckoning;
  if (direction !== undefined && (how === 'growth' || how === 'decline') && how !== direction) return false;
  const at = from.map(passageOf);
  const apart = Math.max(...at) - Math.min(...at);
  if (from.length > 2) return isReckoning || apart <= 1;
  const isWithOther = from.some(({ value }) => others.has(value));
  if (isWithOther || (isReckoning && how === 'sum')) return true;
  return how === 'sum' ? apart <= 1 : isReckoning && (others.size === 0 || how !== 'share') && apart <= nearby;
}

/** Tells in which passage of a source, counted from the first, one of its facts ends. */
function passageFinder({ passages }: SourceEvidence): (fact: Fact) => number {
  return ({ span }) => bisect(passages, passage => passage.span.end >= span.end);
}

/** `Some $810 million` is hardly $710 million and, told elsewhere, $103 million: a sum that no word tells of is not rounded as well. */
function isExactly(fact: Quantity, { isReckoning, others }: Meaning, from: readonly Quantity[]): boolean {
  const sum = from.reduce((total, { value }) => total + value, 0);
  return isReckoning || others.size > 0 || compareValues(fact.value, sum, undefined, undefined) === 'same';
}

/** `About $14 million`: a percentage of the sources, of an amount of theirs. Only where the draft says that it is rounded. */
function partOf(
  fact: Quantity,
  groups: readonly Reckoned[],
  percentages: readonly PercentageFact[],
): { why: Message; from: readonly Quantity[] } | undefined {
  if (fact.kind === 'percentage' || fact.approximation === undefined) return undefined;
  for (const { known } of groups) {
    for (const whole of known) {
      const share = percentages.find(one => {
        const how = compareValues(fact.value, (whole.value * one.value) / 100, fact.approximation, undefined);
        return how === 'same' || how === 'rounded';
      });
      if (share) return { why: say`It is ${share.text} of ${whole.text}.`, from: [share, whole] };
    }
  }
  return undefined;
}

function isPlainPercentage(fact: Fact): fact is PercentageFact {
  return fact.kind === 'percentage' && fact.points !== true && fact.max === undefined;
}

/** So many groups are looked through for a figure of which nothing says what it counts. */
const mostGroups = 30;

/** A share can come of any unit, and so can a figure of which nothing says what it counts; others only of their own. */
function groupsFor(fact: Quantity, { groups, several }: Figures): readonly Reckoned[] {
  const isBare = fact.kind === 'number' && fact.noun === null && fact.value > bare;
  if (fact.kind === 'percentage' || isBare) return several;
  const own = groups.get(unitOf(fact) ?? '') ?? groups.get(sortsOf(fact) ?? '');
  return own ? [own] : [];
}

/** Smaller figures come out of any others by chance. */
const bare = 1000;

/** The group of all figures that count people, and that of figures which count two sorts of things together. */
const everybody = 'of people';
const together = 'together';

/** The group from whose figures of several sorts a figure may come. */
function sortsOf(fact: Quantity): string | undefined {
  if (isCountOfPeople(fact)) return everybody;
  return fact.kind === 'number' && listNouns.has(fact.noun ?? '') ? together : undefined;
}

/** Whether a figure counts people, of whatever sort. */
export function isCountOfPeople(fact: Quantity): boolean {
  return fact.kind === 'number' && fact.noun !== null && peopleNouns.has(fact.noun);
}

function groupsOf({ facts: { facts }, passages }: SourceEvidence): Map<string, Reckoned> {
  const groups = new Map<string, Quantity[]>();
  const add = (unit: string, one: Quantity): void => {
    const known = groups.get(unit);
    if (!known) groups.set(unit, [one]);
    else if (known.length < mostFigures) known.push(one);
  };
  for (const one of facts) {
    const unit = unitOf(one);
    if (unit !== undefined && isQuantity(one)) add(unit, one);
    if (isQuantity(one) && isCountOfPeople(one)) add(everybody, one);
  }
  for (const [at, passage] of passages.entries()) {
    for (const one of passage.facts) if (isBareCount(one)) add(`in ${at}`, one);
    for (const one of toldTogether(passage)) add(together, one);
  }
  return new Map(Array.from(groups, ([unit, figures]) => [unit, new Reckoned(figures)]));
}

/** `Seven people and six firms`: figures right beside one another. */
function toldTogether({ facts, span, text }: Passage): NumberFact[] {
  const counts = facts.filter((one): one is NumberFact => one.kind === 'number' && !one.ordinal && one.noun !== null);
  return counts.slice(1).flatMap((second, at) => {
    const first = counts[at];
    const between = text.slice((first?.span.end ?? 0) - span.start, second.span.start - span.start);
    return first && /^\s(?:[\p{L}-]+\s){1,3}and\s$/u.test(between) ? [first, second] : [];
  });
}

/** `Of which 11,600 were in manufacturing and 9,400 in health care`. */
function isBareCount(fact: Fact): fact is NumberFact {
  return fact.kind === 'number' && fact.noun === null && !fact.ordinal && fact.max === undefined && fact.value > bare;
}

function unitOf(fact: Fact): string | undefined {
  if (fact.kind === 'money') return fact.currency;
  return fact.kind === 'number' && !fact.ordinal && fact.noun !== null ? `of ${fact.noun}` : undefined;
}
