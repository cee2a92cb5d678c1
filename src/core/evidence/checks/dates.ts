import { isoDate, weekdayOf } from '../../facts/calendar.js';
import type { DateFact, WeekdayFact } from '../../facts/types.js';
import { candidates, mostAlike, placeOf } from '../comparison.js';
import type { Comparison, DraftContext, SourceFact } from '../comparison.js';
import { likePlaces, longestList } from '../places.js';
import type { Likened } from '../places.js';
import type { Verdict } from '../types.js';
import { contradicted, notChecked, replacement, supported, unsupported } from '../verdicts.js';
import type { Check } from './check.js';
import {
  bearsOut,
  compatible,
  dateInWords,
  datesOf,
  filled,
  isOtherYear,
  isSameDay,
  knownDates,
} from './sourceDates.js';
import type { DateParts, KnownDates, StatedDate } from './sourceDates.js';

const weekdayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** Holds the draft's dates and days of the week against the sources' and the calendar. */
export const datesCheck: Check = ({ comparison }) => {
  const known = knownDates(comparison);
  return draft =>
    draft.checked.flatMap(fact => {
      if (fact.kind === 'date') return [checkDate(comparison, draft, fact, known)];
      return fact.kind === 'weekday' ? [checkWeekday(comparison, draft, fact, known)] : [];
    });
};

function checkDate(comparison: Comparison, draft: DraftContext, fact: DateFact, known: KnownDates): Verdict {
  const checked = { fact, span: fact.span, passage: draft.passage };
  const judged = datesOf(fact).map(parts => judge(comparison, draft, fact, parts, known));
  const isFact = draft.passage.kind === 'fact';
  const wrong = judged.find(one => one.state === 'contradicted' && (isFact || one.part === 'year'));
  const { state, by, parts, part } = wrong ?? judged.find(one => one.state !== 'supported') ?? judged[0] ?? nothing;
  if (state === 'supported') return supported(checked, 'The source has this date.', by ? [placeOf(by)] : []);
  if (state === 'unsupported' || !wrong) return unsupported(checked, `the date “${fact.text}”`);
  const right = dateInWords(withYear(parts, fact), fact.text);
  const differs = part === 'year' ? ': the year differs' : '';
  return contradicted(
    checked,
    'date-mismatch',
    `The source has ${dateInWords(parts)}, not “${fact.text}”${differs}. Put the source’s date.`,
    by ? [placeOf(by)] : [],
    fact.until ? [] : [replacement(fact.span, right)],
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

function judge(
  comparison: Comparison,
  draft: DraftContext,
  fact: DateFact,
  parts: DateParts,
  known: KnownDates,
): Judged {
  const near = likePlaces(comparison.vocabulary, { draft, span: fact.span }, [known.stated]);
  const all = [...known.released, ...known.around];
  const { same, sameDay, yearless } = known.elsewhere(parts);
  const by = mostAlike([...near.filter(({ place }) => bearsOut(place, parts, known)), ...unlike(same)]);
  const other = mostAlike(near.filter(({ place }) => !bearsOut(place, parts, known) && !claimed(draft, fact, place)));
  if (by) {
    const wrong =
      other && other.likeness >= 0.6 && other.likeness - by.likeness >= 0.3 && !all.some(one => compatible(parts, one));
    return wrong
      ? { state: 'contradicted', by: other.place, parts: other.place.parts }
      : { state: 'supported', by: by.place, parts };
  }
  if (all.some(one => compatible(parts, one))) return { state: 'supported', parts };
  const year = otherYear(
    parts,
    [...near.filter(({ place }) => isOtherYear(parts, place.parts)), ...unlike(sameDay)],
    yearless,
    all,
  );
  if (year) return year;
  const there = other?.place;
  if (there && other.likeness >= threshold(parts, there.parts) && sameGrain(parts, there.parts)) {
    return { state: 'contradicted', by: there, parts: there.parts };
  }
  return { state: 'unsupported', parts };
}

/** A date that stands somewhere in the sources, wherever that is. */
function unlike(stated: StatedDate | undefined): Likened<StatedDate>[] {
  return stated ? [{ place: stated, likeness: 0 }] : [];
}

/** Dates that share month or year are readily taken for another; quite different ones only where all else is alike. */
function threshold(a: DateParts, b: DateParts): number {
  const shared = (a.month !== null && a.month === b.month) || (a.year !== null && a.year === b.year);
  return shared || a.year === null || b.year === null ? 0.34 : 0.6;
}

/**
 * The same day and month in another year.
 *
 * @param stated where the sources have it.
 * @param open where they give day and month alone: then the year is that of the release.
 */
function otherYear(
  parts: DateParts,
  stated: readonly Likened<StatedDate>[],
  open: StatedDate | undefined,
  around: readonly DateParts[],
): Judged | undefined {
  const best = mostAlike(stated)?.place;
  if (best) return { state: 'contradicted', by: best, parts: best.parts, part: 'year' };
  const recorded = around.find(one => isSameDay(parts, one));
  if (recorded) return { state: 'contradicted', parts: recorded, part: 'year' };
  const year = around.find(one => one.year !== null)?.year;
  if (parts.year !== null && open && year !== undefined && year !== null && Math.abs(year - parts.year) >= 1) {
    return { state: 'contradicted', by: open, parts: { ...open.parts, year }, part: 'year' };
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

function checkWeekday(comparison: Comparison, draft: DraftContext, fact: WeekdayFact, known: KnownDates): Verdict {
  const checked = { fact, span: fact.span, passage: draft.passage };
  const name = weekdayNames[fact.weekday] ?? '';
  const date = dateBeside(draft, fact);
  if (!date && known.weekdays.has(fact.weekday)) return supported(checked, 'The source names this day.');
  const days = date
    ? datesOf(date)
        .slice(0, 1)
        .map(parts => filled(parts, known))
    : known.days;
  const weekdays = days.flatMap(weekdayOfParts);
  if (weekdays.length === 0) return notChecked(checked, 'It is not known which year is meant.');
  if (weekdays.includes(fact.weekday)) return supported(checked, 'The calendar agrees.');
  if (!date) return otherWeekday(comparison, draft, fact) ?? unsupported(checked, `a day that is a ${name}`);
  const right = weekdayNames[weekdays[0] ?? 0] ?? '';
  const day = dateInWords(days[0] ?? nothing.parts);
  return contradicted(
    checked,
    'date-mismatch',
    `${day} was a ${right}, not a ${name}. Check the day and the date.`,
    [],
    [replacement(fact.span, right)],
  );
}

/** The day of the week that the source names where the draft names another. */
function otherWeekday(comparison: Comparison, draft: DraftContext, fact: WeekdayFact): Verdict | undefined {
  const best = mostAlike(candidates<WeekdayFact>(comparison, draft, fact.span, ['weekday']));
  if (!best || best.likeness < 0.34 || draft.passage.kind !== 'fact') return undefined;
  const why = `The source has ${best.fact.text} here, not ${fact.text}. Put the source’s day.`;
  const checked = { fact, span: fact.span, passage: draft.passage };
  return contradicted(checked, 'date-mismatch', why, [placeOf(best)], [replacement(fact.span, best.fact.text)]);
}

/** The date to which a day of the week belongs. */
function dateBeside(draft: DraftContext, fact: WeekdayFact): DateFact | undefined {
  return draft.passage.facts.find(
    (one): one is DateFact =>
      one.kind === 'date' && one.weekday === fact.weekday && Math.abs(one.span.start - fact.span.start) < 30,
  );
}

function weekdayOfParts({ year, month, day }: DateParts): number[] {
  if (year === null || month === null || day === null) return [];
  const date = isoDate(year, month, day);
  return date === undefined ? [] : [weekdayOf(date)];
}
