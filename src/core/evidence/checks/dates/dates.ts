import { isoDate } from '../../../facts/calendar.js';
import type { DateFact } from '../../../facts/types.js';
import { corresponds, placeOf } from '../../comparison.js';
import { datelineEnd } from '../../datelineEnd.js';
import type { DraftContext, SourceFact } from '../../comparison.js';
import { longestList } from '../../places.js';
import { plain, Slot } from '../../slots.js';
import type { Likened, Weight } from '../../slots.js';
import type { Verdict } from '../../types.js';
import { contradicted, replacement, supported, unsupported } from '../../verdicts.js';
import type { Checked } from '../../verdicts.js';
import type { People } from '../../people.js';
import type { Check } from '../check.js';
import { inWords } from '../inWords.js';
import { endReckoner, endsOfYears, monthsBeside, monthsOfPeriods } from './periods.js';
import {
  bearsOut,
  compatible,
  dateInWords,
  datesOf,
  isOtherYear,
  isSameDay,
  knownDates,
  weekdayOfParts,
} from './sourceDates.js';
import type { DateParts, KnownDates, StatedDate } from './sourceDates.js';
import { otherRow } from './rowsOfDays.js';
import { checkWeekday, weekdayNames } from './weekdays.js';
import { say } from '../../../text/message.js';

/** What releases call a year by how far it lies from their own. */
const yearWords: readonly (readonly [words: string, years: number])[] = [
  ['next year', 1],
  ['the coming year', 1],
  ['last year', -1],
  ['the previous year', -1],
];

/** Holds the draft's dates and days of the week against the sources' and the calendar. */
export const datesCheck: Check = ({ comparison, sourceWords }) => {
  const dates = knownDates(comparison);
  const known: Known = {
    ...dates,
    sourceWords,
    yearsBeside: new Set(yearWords.flatMap(([words, years]) => (inWords(comparison, words) ? [years] : []))),
    isInPeriod: monthsOfPeriods(comparison, dates.released),
    isBeside: monthsBeside(comparison, dates.released),
    isYearsEnd: endsOfYears(comparison, dates.released),
    isThisYear: comparison.contexts.some(({ passage: { text } }) => /\bthis (?:calendar )?year\b/i.test(text)),
    reckonEnd: endReckoner(comparison, [...dates.stated.all.map(({ full }) => full), ...dates.released]),
  };
  const isOtherDay = (draft: DraftContext, date: DateFact): boolean => otherDay(draft, date, known) !== undefined;
  return draft =>
    draft.checked.flatMap(fact => {
      if (fact.kind === 'date') return [checkDate(draft, fact, known)];
      return fact.kind === 'weekday' ? [checkWeekday(draft, fact, { ...known, isOtherDay })] : [];
    });
};

/** What a check of dates needs besides the draft. */
interface Known extends KnownDates {
  readonly sourceWords: People['sourceWords'];
  /** How many years before or behind the release the years are that the sources name by that alone. */
  readonly yearsBeside: ReadonlySet<number>;
  readonly isInPeriod: ReturnType<typeof monthsOfPeriods>;
  readonly isBeside: ReturnType<typeof monthsBeside>;
  readonly isYearsEnd: ReturnType<typeof endsOfYears>;
  readonly reckonEnd: ReturnType<typeof endReckoner>;
  /** Whether a source counts what there was `this year`. */
  readonly isThisYear: boolean;
}

function checkDate(draft: DraftContext, fact: DateFact, known: Known): Verdict {
  const checked = { fact, span: fact.span, passage: draft.passage };
  const row = draft.passage.kind === 'fact' ? otherRow(fact, known) : undefined;
  if (row) {
    const why = say`The source has ${row.by.fact.text}, not “${fact.text}”. Put the source’s date.`;
    const fixes = row.right === undefined ? [] : [replacement(fact.span, row.right)];
    return contradicted(checked, 'date-mismatch', why, [placeOf(row.by)], fixes);
  }
  const judged = datesOf(fact).map(parts => judge(draft, fact, parts, known));
  const isFact = draft.passage.kind === 'fact';
  // What a writer knows besides has months of its own, but hardly the very day in another year.
  const wrong = judged.find(
    one => one.state === 'contradicted' && (isFact || (one.part === 'year' && fact.day !== null)),
  );
  const { state, by, parts, part } = wrong ?? judged.find(one => one.state !== 'supported') ?? judged[0] ?? nothing;
  const day = state === 'contradicted' ? undefined : otherDay(draft, fact, known);
  if (day) return day;
  if (state === 'supported') return supported(checked, say`The source has this date.`, by ? [placeOf(by)] : []);
  const told = part === 'year' ? undefined : toldOtherwise(checked, fact, known);
  if (told) return told;
  if (state === 'unsupported' || !wrong) return unsupported(checked, say`the date “${fact.text}”`);
  const right = dateInWords(withYear(parts, fact), fact.text);
  return contradicted(
    checked,
    'date-mismatch',
    part === 'year'
      ? say`The source has ${dateInWords(parts)}, not “${fact.text}”: the year differs. Put the source’s date.`
      : say`The source has ${dateInWords(parts)}, not “${fact.text}”. Put the source’s date.`,
    by ? [placeOf(by)] : [],
    fact.until ? [] : [replacement(fact.span, right)],
  );
}

/** A date that the sources give in other words, or that follows from what they say. */
function toldOtherwise(checked: Checked, fact: DateFact, known: Known): Verdict | undefined {
  const { sourceWords, isInPeriod, isBeside, reckonEnd, released } = known;
  const [parts] = datesOf(fact);
  if (!parts || fact.until) return undefined;
  // `The Marine Protection Act 2031`: the year of a thing; and the year of the release itself.
  if (parts.month === null && (sourceWords.has(String(parts.year)) || released.some(one => one.year === parts.year)))
    return supported(checked, say`The source has this year.`);
  if (isYearBeside(known, parts)) return supported(checked, say`It is the year that the source means.`);
  if (isInPeriod(parts)) return supported(checked, say`The source names this part of the year.`);
  if (isBeside(parts)) return supported(checked, say`It is the month that the source means.`);
  if ((parts.day !== null || isUpTo(checked, fact)) && known.isYearsEnd(parts))
    return supported(checked, say`It is the end of the year that the source means.`);
  if (parts.month === 1 && parts.day === null && isSince(checked, fact) && known.isThisYear)
    return supported(checked, say`The source counts from the beginning of the year.`);
  const end = reckonEnd(parts, ending.test(checked.passage.text));
  return (
    end && supported(checked, say`It is ${end.length.text} ${end.length.noun ?? ''} from ${dateInWords(end.from)}.`)
  );
}

/** Work should begin early in 2027 `and be done in 2031`. */
const ending =
  /\b(?:until|till|through|done|finish(?:ed|es)?|complet(?:e|ed|ion)|end(?:s|ed)?|expires?|runs?|ready)\b/i;

/** `Since January`. */
function isSince({ passage }: Checked, { span }: DateFact): boolean {
  const at = span.start - passage.span.start;
  return /\bsince (?:the (?:start|beginning) of )?$/i.test(passage.text.slice(Math.max(0, at - 40), at));
}

/** `By December`. */
function isUpTo({ passage }: Checked, { span }: DateFact): boolean {
  const at = span.start - passage.span.start;
  return /\b(?:by|until|till|through|end of) (?:late |the end of )?$/i.test(
    passage.text.slice(Math.max(0, at - 24), at),
  );
}

/** `2032`, where a source of 2031 has `next year`. */
function isYearBeside({ released, yearsBeside }: Known, { year, month }: DateParts): boolean {
  return month === null && year !== null && released.some(one => one.year !== null && yearsBeside.has(year - one.year));
}

/**
 * A date whose day of the week is that of another date of the sources, in the same month: the day of the month is wrong. What the article dates
 * itself by, and what the page prints, bears out nothing then.
 */
function otherDay({ passage }: DraftContext, fact: DateFact, known: KnownDates): Verdict | undefined {
  const { weekday } = fact;
  if (weekday === undefined || fact.day === null || fact.until || passage.kind !== 'fact') return undefined;
  const [parts] = datesOf(fact).map(known.fill);
  if (!parts || weekdayOfParts(parts).includes(weekday)) return undefined;
  const own = [...known.released, ...known.stated.all.map(({ full }) => full)];
  if (own.some(one => one.day !== null && compatible(one, parts))) return undefined;
  const right = own.find(
    one => one.month === parts.month && one.year === parts.year && weekdayOfParts(one).includes(weekday),
  );
  if (!right) return undefined;
  const place = known.stated.all.find(({ full }) => compatible(full, right));
  return contradicted(
    { fact, span: fact.span, passage },
    'date-mismatch',
    say`The source has ${dateInWords(right)}, which was a ${weekdayNames[weekday] ?? ''}. Put the source’s date.`,
    place ? [placeOf(place)] : [],
    [replacement(fact.span, dateInWords(withYear(right, fact), fact.text))],
  );
}

const nothing: Judged = { state: 'unsupported', parts: { year: null, month: null, day: null } };

/** The source's date with the draft's year where the source has none and the draft does. */
function withYear(parts: DateParts, fact: DateFact): DateParts {
  return {
    ...parts,
    year: fact.year === null ? null : (parts.year ?? fact.year),
    day: fact.day === null ? null : parts.day,
  };
}

interface Judged {
  readonly state: 'supported' | 'contradicted' | 'unsupported';
  readonly by?: SourceFact | undefined;
  /** What the source has. */
  readonly parts: DateParts;
  readonly part?: 'year' | 'day';
}

/** A date that the source has is called wrong only when another place corresponds this much better, and is as much alike as this. */
const clearly = 0.35;
const surely = 0.8;

function judge(draft: DraftContext, fact: DateFact, parts: DateParts, known: Known): Judged {
  const slot = new Slot(draft, fact.span);
  const named = fact.weekday === undefined ? [] : known.nearby;
  const isKnown = [...known.recorded, ...named].some(one => compatible(parts, one));
  // That the release is of this year says nothing of a year by itself.
  const isRecorded = known.recorded.some(one => sameGrain(one, parts) && compatible(parts, one));
  const by = ownPlace(slot, parts, known);
  const least = by ? Math.max(surely, by.likeness + clearly) : corresponds;
  const isOther = (one: StatedDate): boolean =>
    !bearsOut(one, parts) && !claimed(draft, fact, one) && (!by || sameGrain(one.parts, parts));
  const other = least > 1 || (by ? isRecorded : isKnown) ? undefined : placeOfDate(slot, known, isOther, least);
  if (by) {
    return other
      ? { state: 'contradicted', by: other.place, parts: other.place.parts }
      : { state: 'supported', by: by.place, parts };
  }
  if (isKnown && known.ofOthers.some(one => compatible(parts, one))) return { state: 'supported', parts };
  if (isKnown) return happenedOn(draft, fact, slot, parts, known) ?? { state: 'supported', parts };
  const year = otherYear(draft, slot, parts, known);
  if (year) return year;
  const there = other?.place;
  const isAlike = there && other.likeness >= threshold(parts, there.parts) && sameGrain(parts, there.parts);
  if (isAlike && !(isToCome(draft, fact) && isPast(there.full, known))) {
    return { state: 'contradicted', by: there, parts: there.parts };
  }
  const isInFigures = parts.day !== null && known.ofOthers.some(one => compatible(parts, one));
  return { state: isInFigures ? 'supported' : 'unsupported', parts };
}

/** So alike must a place be for its day, rather than that of the release, to be when something happened. */
const sameEvent = 0.6;
/** Words beside the day on which a release came out. */
const givenOut =
  /\b(?:said|says|dated|issued|released|published|announced|reported|statement|readout|release|summary|according|posted|carried|ran|date|text|today)\b/i;

/** The day that the source's sentence gives, where the draft has that of the release though it does not speak of the release. */
function happenedOn(
  { passage }: DraftContext,
  fact: DateFact,
  slot: Slot,
  parts: DateParts,
  known: Known,
): Judged | undefined {
  if (parts.day === null || passage.kind !== 'fact' || passage.role !== 'sentence' || fact.until) return undefined;
  if (givenOut.test(passage.text) || passage.facts.some(one => one !== fact && one.kind === 'date')) return undefined;
  if (fact.span.start < datelineEnd(passage)) return undefined;
  const isOther = (one: StatedDate): boolean =>
    sameGrain(one.parts, parts) && one.parts.month === parts.month && !bearsOut(one, parts);
  const place = placeOfDate(slot, known, isOther, sameEvent)?.place;
  return place && { state: 'contradicted', by: place, parts: place.parts };
}

const future = /\b(?:will|shall|(?:is|are) (?:due |set |expected )?to|plans? to)\b/i;

/** `She will come on June 20`. */
function isToCome({ passage }: DraftContext, { span }: DateFact): boolean {
  return future.test(passage.text.slice(0, span.start - passage.span.start));
}

/** Whether a day was over when the release came out: what is to come is not dated by it. */
function isPast({ year, month, day }: DateParts, { released }: Known): boolean {
  if (year === null || month === null || day === null) return false;
  const date = isoDate(year, month, day);
  return released.some(one => {
    const out =
      one.year === null || one.month === null || one.day === null ? undefined : isoDate(one.year, one.month, one.day);
    return date !== undefined && out !== undefined && date <= out;
  });
}

/** Where the sources state the date: the place that is most alike, if need be one that is like it in nothing. */
function ownPlace(slot: Slot, parts: DateParts, known: KnownDates): Likened<StatedDate> | undefined {
  const near = placeOfDate(slot, known, one => bearsOut(one, parts));
  if (near) return near;
  const { same } = known.elsewhere(parts);
  return same && { place: same, likeness: 0 };
}

function placeOfDate(
  slot: Slot,
  { stated }: KnownDates,
  isMeant: (date: StatedDate) => boolean,
  least = 0,
): Likened<StatedDate> | undefined {
  const weightOf = (place: number): Weight | undefined => {
    const date = stated.all[place];
    return date && isMeant(date) ? plain : undefined;
  };
  return slot.mostAlike(stated, { weightOf, least });
}

/** Dates that share month or year are readily taken for another; quite different ones only where all else is alike. */
function threshold(a: DateParts, b: DateParts): number {
  const shared = (a.month !== null && a.month === b.month) || (a.year !== null && a.year === b.year);
  return shared || a.year === null || b.year === null ? 0.34 : 0.6;
}

/** The same day and month in another year; where the sources give no year with it, it is that of the release. */
function otherYear({ passage }: DraftContext, slot: Slot, parts: DateParts, known: KnownDates): Judged | undefined {
  // Of other events a month is told by itself.
  if (passage.kind === 'background' && parts.day === null) return undefined;
  // An anniversary is the same day of another year.
  if (/\banniversary\b/i.test(passage.text)) return undefined;
  const { sameDay, yearless } = known.elsewhere(parts);
  const best = placeOfDate(slot, known, one => isOtherYear(parts, one.parts))?.place ?? sameDay;
  if (best) return { state: 'contradicted', by: best, parts: best.parts, part: 'year' };
  const recorded = known.recorded.find(one => isSameDay(parts, one));
  if (recorded) return { state: 'contradicted', parts: recorded, part: 'year' };
  const year = known.recorded.find(one => one.year !== null)?.year;
  if (parts.year !== null && yearless && year !== undefined && year !== null && Math.abs(year - parts.year) >= 1) {
    return { state: 'contradicted', by: yearless, parts: { ...yearless.parts, year }, part: 'year' };
  }
  return undefined;
}

/** Days are compared with days, months with months, years with years. */
function sameGrain(a: DateParts, b: DateParts): boolean {
  return (a.day === null) === (b.day === null) && (a.month === null) === (b.month === null);
}

/** Whether another date of the draft's sentence is the source's: then that place is accounted for, as every place is in a list. */
function claimed(draft: DraftContext, fact: DateFact, { parts }: StatedDate): boolean {
  if (draft.passage.facts.length > longestList) return true;
  return draft.passage.facts.some(
    one => one.kind === 'date' && one !== fact && datesOf(one).some(date => compatible(date, parts)),
  );
}
