import type { Fact, NumberFact } from '../../../facts/types.js';
import { oncePer } from '../../../text/once.js';
import type { DraftContext, SourceFact } from '../../comparison.js';
import { unitSizes } from '../../../facts/lexicon/unitSizes.js';
import type { DraftPassage, Passage } from '../../types.js';
import { countsCountries } from './counts.js';
import { areVehicles } from './otherUnits.js';
import { isSmall } from './roughFigures.js';

/** How far two things are apart, behind a figure. */
const apart = 'after|before|later|earlier|ago|apart|ahead|since|left|to go';
/** Words without which nothing is reckoned or compared: most figures are passed over by them. In small letters. */
const someReckoned = new RegExp(`than|short of|${apart}`);
/** A word of what the figure counts; those that go on with the sentence are none. */
const counted =
  '(?:[\\s-]{1,2}(?!(?:and|but|with|who|which|that|for|in|of|to|from|by|are|were|is|was)\\b)\\p{L}+){0,3}';
/** What makes a figure one that the writer has reckoned: `20 months more than he received`, `eleven days after the storm`. In small letters. */
const reckonedBehind = new RegExp(
  `^${counted}\\s(?:(?:more|less|fewer|higher|lower|longer|shorter|larger|smaller|above|below)\\sthan|short of|(?:${apart})\\b)`,
  'u',
);
/** `The remaining 50 million`, `a total of 12`, `the other four`, `another 12`. */
const reckonedBefore =
  /\b(?:remaining|rest|total(?:ling|ing)?|altogether|together|combined|other|another|difference|average) (?:of |about |some |roughly )?$/i;
/** `It comes to $13 million a month`. */
const workedOut =
  /\b(?:works? out (?:at|to)|comes? (?:out )?(?:to|at)|amounts? to|averages?|an average of) (?:about |some |roughly |nearly |almost |(?:more|less|fewer) than |(?:just |slightly |well |an? (?:little|bit|shade) )?(?:over|under|above|below) )?$/i;
/** How far a figure is from another: `20 months more than`, `$1 million less than`. In small letters. */
const comparedBehind = new RegExp(
  `^${counted}\\s(?:(?:more|less|fewer|higher|lower|longer|shorter|larger|smaller|above|below)\\sthan|short of)\\b`,
  'u',
);

/** Whether the draft's own words say that a figure comes of others. */
export function isReckoned({ passage }: DraftContext, fact: Fact): boolean {
  return isReckonedIn(passage, fact);
}

function isReckonedIn(passage: Passage, { span }: Fact): boolean {
  const at = span.start - passage.span.start;
  const behind = passage.text.slice(span.end - passage.span.start, span.end - passage.span.start + 60).toLowerCase();
  return (
    (someReckoned.test(behind) && reckonedBehind.test(behind)) ||
    reckonedBefore.test(passage.text.slice(Math.max(0, at - 30), at))
  );
}

/** `Three times as high as`, `twice the size`, `a tenfold rise`: how one figure stands to another. */
const multiple =
  /^(?:[\s-]times?\s(?:as|more|less|higher|larger|bigger|greater|longer|faster|over|what|the\s(?:size|number|amount|sum|rate|price|value|level|average|figure|length))\b|-?fold\b)/i;

/**
 * Whether a number is how many times as much something is, and no source has another such number of it.
 *
 * @param other what the sources have in its place.
 */
export function isMultiple({ passage }: DraftContext, fact: Fact, other?: SourceFact): boolean {
  return isMultipleIn(passage, fact) && !(other && isMultipleIn(other.context.passage, other.fact));
}

function isMultipleIn(passage: Passage, { kind, span }: Fact): boolean {
  const at = span.end - passage.span.start;
  return kind === 'number' && multiple.test(passage.text.slice(at, at + 24));
}

/** Whether a figure tells how far two others are apart, or what one comes to when it is shared out. */
export function isCompared({ passage }: DraftContext, { kind, span }: Fact): boolean {
  // By how many per cent something grew is told in releases too.
  if (kind === 'percentage') return false;
  const [from, to] = [span.start - passage.span.start, span.end - passage.span.start];
  const behind = passage.text.slice(to, to + 60).toLowerCase();
  return (
    (someReckoned.test(behind) && comparedBehind.test(behind)) ||
    isWorkedOut(passage.text.slice(Math.max(0, from - 50), from), behind)
  );
}

/** `The grant comes to $13 million` is what it is; only what it comes to a month is worked out. */
function isWorkedOut(before: string, behind: string): boolean {
  return workedOut.test(before) && (!comesTo.test(before) || /^\s(?:an?|per|each|every|apiece)\b/.test(behind));
}

const comesTo = /\b(?:comes?|amounts?) (?:out )?(?:to|at)\b/i;

/** Right before a figure that comes on top of another: `7 million, in addition to 2 million for tents`. */
const onTop =
  /\b(?:on top of|in addition to|besides|apart from|over and above|as well as|alongside|beyond) (?:the |some |about |another |an? (?:initial |earlier )?)?$/i;

/** The figures of a passage that come on top of others. Of each that is checked it is asked whether there is one. */
const figuresOnTop = oncePer(({ facts, span, text }: Passage): readonly Fact[] =>
  facts.filter(fact => {
    const at = fact.span.start - span.start;
    return onTop.test(text.slice(Math.max(0, at - 40), at));
  }),
);

/** Whether a sentence tells of a sum of money beside another, so that it is not what the two come to. */
export function isBesideAnother({ passage }: DraftContext, fact: Fact): boolean {
  return figuresOnTop(passage).some(one => one !== fact && one.kind === fact.kind);
}

/** `Three further objects`, `another 12`, `two more ships`. */
const moreBehind = /^\s(?:further|more|other|additional|extra)\b/i;
const moreBefore = /\b(?:another|additional|further|other)\s$/i;

function isOnTop({ text, span: { start } }: Passage, { span }: Fact): boolean {
  const at = span.start - start;
  return moreBehind.test(text.slice(span.end - start)) || moreBefore.test(text.slice(Math.max(0, at - 12), at));
}

/** `10 Years Strategic Programme`: a figure that is part of a name is in no other figure's place. */
export function isPartOfName({ text, span: { start } }: Passage, { span }: Fact): boolean {
  return /^[\s-]\p{Lu}\p{Ll}+(?:[\s-]\p{Lu}\p{Ll}+)+/u.test(text.slice(span.end - start, span.end - start + 60));
}

/** Whether a figure of a source counts what comes on top of others, and the draft's does not: then neither stands in the other's place. */
export function isAnother({ passage }: DraftContext, fact: Fact, { fact: other, context }: SourceFact): boolean {
  return other.kind === 'number' && isOnTop(context.passage, other) && !isOnTop(passage, fact);
}

/** `Three more ships are to come`, of `the second of five`: what is left of a source's figure. */
export function isLeftOver({ passage }: DraftContext, fact: Fact, { fact: other, context }: SourceFact): boolean {
  return isSmallInWords(fact) && isOnTop(passage, fact) && !isOnTop(context.passage, other);
}

function isSmallInWords(fact: Fact): boolean {
  return fact.kind === 'number' && isSmall(fact, 10);
}

/**
 * Whether draft and source tell of a figure in the same way, so that the source says it and nobody need reckon: `another 16 months`, for `an
 * additional six months`, and `founded 152 years ago`, for `founded 125 years ago`.
 */
export function areToldAlike({ passage }: DraftContext, fact: Fact, { fact: other, context }: SourceFact): boolean {
  if (isOnTop(passage, fact)) return isOnTop(context.passage, other);
  // `Three years after the storm` is no `two years ago`.
  if (isAgo(passage, fact) !== isAgo(context.passage, other)) return false;
  return isReckonedIn(passage, fact) && isReckonedIn(context.passage, other);
}

function isAgo({ text, span: all }: Passage, { span }: Fact): boolean {
  return /^(?:\s\p{L}+){1,2}\sago\b/u.test(text.slice(span.end - all.start, span.end - all.start + 30));
}

/** `Four defendants`, where the source has one by name and `three other defendants`. */
export function isWithOthers(fact: Fact, fewer: readonly SourceFact[]): boolean {
  if (fact.kind !== 'number' || fact.ordinal || fact.noun === null) return false;
  return fewer.some(({ fact: one, context }) => {
    const at = one.span.end - context.passage.span.start;
    const isOther = /^\sother\b/i.test(context.passage.text.slice(at, at + 8));
    return isOther && one.kind === 'number' && one.noun === fact.noun;
  });
}

/** `Tarn and its two sister ports`: those that are left of what a source counts. */
export function isRest({ passage: { text, span: all } }: DraftContext, { span }: Fact): boolean {
  const at = span.start - all.start;
  return /\b(?:and|with) (?:its|his|her|their) $/.test(text.slice(Math.max(0, at - 12), at));
}

/** `20 flights in all`, `12 altogether`: added up, whatever else the source has so many of. */
export function isAddedUp({ passage: { text, span: all } }: DraftContext, { span }: Fact): boolean {
  const behind = text.slice(span.end - all.start, span.end - all.start + 40);
  return /^(?:[\s-]\p{L}+){0,3}[\s,]+(?:in all|in total|altogether|all told|combined)\b/u.test(behind);
}

const clock =
  /^(?: minutes)? (?:to|past) (?:midnight|noon|midday|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})\b(?! \p{Ll}+s\b)/iu;

const partOfDay = /^ in the (?:morning|afternoon|evening)\b/;

/** `Twenty to midnight`, `half past two`, `10 in the morning`. */
export function isClock({ passage }: DraftContext, { kind, span, text }: Fact): boolean {
  if (kind !== 'number') return false;
  const at = span.end - passage.span.start;
  const behind = passage.text.slice(at, at + 30);
  return partOfDay.test(behind) || (/^\p{L}/u.test(text) && clock.test(behind));
}

/** `Kolar, 58, said`: a figure between commas right behind a name. */
export function isAge({ passage }: DraftContext, fact: Fact): boolean {
  if (fact.kind !== 'number' || fact.value > 120) return false;
  const at = fact.span.start - passage.span.start;
  return (
    /\p{Lu}[\p{L}’'-]+,\s$/u.test(passage.text.slice(Math.max(0, at - 30), at)) &&
    /^[,.]/.test(passage.text.slice(fact.span.end - passage.span.start))
  );
}

/** `A third crisis was on the agenda as well`: what writers number of their own accord where they pass on to it. */
const matters =
  /^(?:subject|topic|issue|point|area|matter|question|theme|priority|strand|thread|concern|worry|file|aim|goal|purpose|reason|region|word|part|thing)$/;

/** And of these, where a sentence opens so: `A second call dealt with tugs`. */
const gatherings = /^(?:meeting|call|conversation|visit|session|crisis|conflict)$/;

/** Words by which a source says so. */
const another = ['follow-up', 'followup', 'another', 'again', 'further', 'additional', 'next', 'follow', 'new'];

/** How many there are with one more. */
const counts = ['', '', 'two', 'three', 'four', 'five', 'six'];

/**
 * `A second trial`: one more than the sentence before tells of, by whatever words the source says so; `a third bidder`, where the source counts
 * three.
 */
export function isOneMore(
  sourceWords: ReadonlySet<string>,
  { passage: { text, span } }: DraftContext,
  fact: Fact,
): boolean {
  if (fact.kind !== 'number' || !fact.ordinal) return false;
  const at = fact.span.start - span.start;
  // `The second yard builds fewer`: what opens a sentence so goes on with what was told.
  if (fact.value < 5 && at === 4 && text.startsWith('The ')) return true;
  if (!/\ban?\s$/i.test(text.slice(Math.max(0, at - 3), at))) return false;
  if ((at < 3 && gatherings.test(fact.noun ?? '')) || matters.test(fact.noun ?? '')) return true;
  if (fact.value === 2 && another.some(word => sourceWords.has(word))) return true;
  const count = counts[fact.value];
  return count !== undefined && count !== '' && sourceWords.has(count);
}

/**
 * `No date for a third round`, where the source tells of the second.
 *
 * @param before the sources' figures that are one less.
 */
export function isNextOfRow(
  { passage: { text, span, prose } }: DraftContext,
  fact: Fact,
  before: readonly SourceFact[],
): boolean {
  if (fact.kind !== 'number' || !fact.ordinal) return false;
  const at = fact.span.start - span.start;
  // No noun in the plural goes with an ordinal: `the second commits`.
  const isBare = fact.noun === null || /^\s\p{Ll}+[^s\P{L}]s\b/u.test(text.slice(fact.span.end - span.start));
  if (isBare && goesOnWithRow(prose, fact)) return true;
  if (fact.noun === null) return false;
  if (!/\b(?:an?|any|another)\s$/i.test(text.slice(Math.max(0, at - 9), at))) return false;
  return before.some(({ fact: one }) => one.kind === 'number' && one.ordinal && one.noun === fact.noun);
}

/** So far before an ordinal the one before it stands, in code units. */
const rowReach = 400;

/** `The first is of boats. The second brings nets`, `One looks at reefs, another at tides; a third at winds`: the writer numbers what there is. */
function goesOnWithRow(prose: DraftPassage['prose'], { span, value }: NumberFact): boolean {
  const before = prose.slice(Math.max(0, span.start - rowReach), span.start);
  if (!/\b(?:the|an?)\s$/i.test(before)) return false;
  if (value === 2) return /\b(?:first|one)\b/i.test(before);
  return value === 3 ? /\b(?:second|another)\b/i.test(before) : value === 4 && /\bthird\b/i.test(before);
}

/**
 * `Five ports`, which the source lists without counting them: a small number of things is the writer's own count. Not what is measured; nor countries,
 * where the sources name fewer.
 *
 * @param countries how many the sources name.
 */
export function isOfOwnThings(
  sourceWords: ReadonlySet<string>,
  countries: number,
  { passage }: DraftContext,
  fact: Fact,
): boolean {
  if (fact.kind !== 'number' || !isSmall(fact, 10) || fact.ordinal || unitSizes.has(fact.noun ?? '')) return false;
  if (countsCountries(fact)) return countries >= fact.value;
  const [before, behind] = [fact.span.start, fact.span.end].map(at => at - passage.span.start);
  const text = passage.text.slice(0, before);
  // `Six an hour`, `19 votes to six`
  if (fact.noun === null) return !text.endsWith(' to ') && !/^\s(?:an?|per|every)\s/.test(passage.text.slice(behind));
  // `The alliance’s seven ships`: somebody has them, whoever counts them.
  return (
    fact.value < 3 ||
    !areVehicles(fact.noun) ||
    sourceWords.has(fact.text.toLowerCase()) ||
    !/(?:['’]s|\b(?:its|their))\s$/.test(text.slice(-8))
  );
}

/** `Norvania’s second city`: by what a city goes that the sources name. */
export function isRankOfCity({ passage: { text, span: all } }: DraftContext, fact: Fact): boolean {
  if (fact.kind !== 'number' || !fact.ordinal) return false;
  return (
    /(?:['’]s?|\b(?:its|the country['’]s))\s$/.test(text.slice(0, fact.span.start - all.start)) &&
    /^[\s-](?:largest |biggest |most populous )?(?:city|port|town)\b/.test(text.slice(fact.span.end - all.start))
  );
}

/** `Five months on, the harbours wait`, `**Five months on:**`: how long it is, told by the writer. */
export function isTimeOn({ passage: { text, span: all } }: DraftContext, { span }: Fact): boolean {
  return /^\s(?:day|week|month|year)s?\son(?:[,.;:]|\s\p{Ll})/u.test(text.slice(span.end - all.start));
}

/** `Another 12 months` in a report: the source says so, whatever they come on top of. */
export function isOnTopOfOther({ passage }: DraftContext, fact: Fact): boolean {
  return passage.kind === 'fact' && isOnTop(passage, fact);
}
