import type { DateFact, Fact, WeekdayFact } from '../../../facts/types.js';
import { say } from '../../../text/message.js';
import { datelineEnd } from '../../datelineEnd.js';
import { corresponds, placeOf } from '../../comparison.js';
import type { DraftContext } from '../../comparison.js';
import { plain, Slot } from '../../slots.js';
import type { Verdict } from '../../types.js';
import { contradicted, notChecked, replacement, supported, unsupported } from '../../verdicts.js';
import type { Checked } from '../../verdicts.js';
import type { People } from '../../people.js';
import { givenOut } from './judgeDate.js';
import { compatible, dateInWords, datesOf, weekdayOfParts } from './sourceDates.js';
import type { DateParts, KnownDates } from './sourceDates.js';

/** From Sunday on. */
export const weekdayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** What a check of days of the week needs besides the draft. */
interface Known extends KnownDates {
  readonly sourceWords: People['sourceWords'];
  /** Whether a date with its day of the week has the wrong day of the month. */
  readonly isOtherDay: (draft: DraftContext, date: DateFact) => boolean;
}

/** Holds a day of the week against the calendar: that of the date beside it, else those that the sources name or date. */
export function checkWeekday(draft: DraftContext, fact: WeekdayFact, known: Known): Verdict {
  const checked = { fact, span: fact.span, passage: draft.passage };
  const name = weekdayNames[fact.weekday] ?? '';
  const date = dateBeside(draft, fact);
  if (!date && known.weekdays.has(fact.weekday)) return supported(checked, say`The source names this day.`);
  const days = date ? datesOf(date).map(known.fill) : daysFor(draft, fact, known);
  const weekdays = days.flatMap(weekdayOfParts);
  if (weekdays.length === 0) return notChecked(checked, say`It is not known which year is meant.`);
  if (!date && weekdays.includes(fact.weekday) && isGivenOutOn(draft, fact, known))
    return unheardWeekday(checked, fact, name, known);
  if (weekdays.includes(fact.weekday))
    return (
      (date ? undefined : (otherEnd(draft, fact, known) ?? ofOtherMatter(draft, fact, known))) ??
      calendarAgrees(checked, name, days)
    );
  if (date && known.isOtherDay(draft, date)) return supported(checked, say`It is the day of the source’s date.`);
  // `Wednesday, Sept. 6`, where the source has a Wednesday and no such date: it is the date that is wrong.
  if (
    date &&
    known.weekdays.has(fact.weekday) &&
    !known.days.some(day => datesOf(date).some(one => compatible(day, one)))
  )
    return supported(checked, say`The source names this day.`);
  // The page gives several years, and none with the source's day.
  const yearless = date ? [] : yearlessDays(known);
  if (yearless.flatMap(weekdayOfParts).includes(fact.weekday)) return calendarAgrees(checked, name, yearless);
  // `Sunday service`, where the source speaks of Sundays.
  if (!date && known.sourceWords.has(`${name.toLowerCase()}s`))
    return supported(checked, say`The source names these days.`);
  if (!date) return otherWeekday(draft, fact, known) ?? unheardWeekday(checked, fact, name, known);
  const right = weekdayNames[weekdays[0] ?? 0] ?? '';
  const day = days[0] ? dateInWords(days[0]) : '';
  return contradicted(
    checked,
    'date-mismatch',
    say`${day} was a ${right}, not a ${name}. Check the day and the date.`,
    [],
    [replacement(fact.span, right)],
  );
}

/** Names the first of some days that is on that day of the week. */
function calendarAgrees(checked: Checked, name: string, days: readonly DateParts[]): Verdict {
  const day = days.find(one => weekdayOfParts(one).some(weekday => weekdayNames[weekday] === name));
  return supported(checked, say`${day ? dateInWords(day) : ''} falls on a ${name}.`);
}

/**
 * The days that a day of the week may be: the article's own only in its dateline, or where nothing tells when the sources came out. An article
 * comes out when it does, whenever those met.
 */
function daysFor(
  { passage }: DraftContext,
  { span }: WeekdayFact,
  { days, written, isDated }: Known,
): readonly DateParts[] {
  const isOwn = passage.role === 'sentence' && span.start < datelineEnd(passage);
  return isOwn || !isDated ? [...days, ...written] : days;
}

const saidOn = /\b(?:said|announced|reported|stated)(?: (?:on|late|early|late on|early on))? $/;

const saying = /\b(?:said|says|saying|announc(?:ed|es)|reported|stated|told|spoke|speaking|speech)\b/i;

/** `NASA said on Tuesday`: that is the day on which it came out, and none of those of which it tells, unless something was said on one. */
function isGivenOutOn(
  { passage }: DraftContext,
  { span, weekday }: WeekdayFact,
  { released, recorded, stated }: Known,
): boolean {
  const at = span.start - passage.span.start;
  if (passage.kind !== 'fact' || !saidOn.test(passage.text.slice(Math.max(0, at - 30), at))) return false;
  if (released.length === 0 || recorded.flatMap(weekdayOfParts).includes(weekday)) return false;
  const ofSaying = stated.all.filter(({ context }) => saying.test(context.passage.text));
  return !ofSaying.flatMap(({ full }) => weekdayOfParts(full)).includes(weekday);
}

/** The days that the sources give without a year, each in every year that the release may be of. */
function yearlessDays({ stated, recorded }: Known): DateParts[] {
  const years = new Set(recorded.map(({ year }) => year));
  return stated.all.flatMap(({ full, fact }) =>
    full.year !== null || fact.kind !== 'date'
      ? []
      : datesOf(fact).flatMap(one => Array.from(years, year => ({ ...one, year }))),
  );
}

const beginning =
  /\b(?:start(?:s|ed|ing)?|began|begin(?:s|ning)?|open(?:s|ed|ing)?|from)(?: (?:on|last|this|next))? $/i;
const ending =
  /\b(?:end(?:s|ed|ing)?|clos(?:es|ed|ing)|conclud(?:es|ed|ing)|until|till|through)(?: (?:on|last|this|next))? $/i;

/** `Starting Tuesday`, where the days of the source end on one: of the two ends of a row of days, the other is meant. */
function otherEnd({ passage }: DraftContext, fact: WeekdayFact, known: Known): Verdict | undefined {
  if (passage.kind !== 'fact') return undefined;
  const at = fact.span.start - passage.span.start;
  const before = passage.text.slice(Math.max(0, at - 24), at);
  const isFirst = beginning.test(before);
  if (!isFirst && !ending.test(before)) return undefined;
  const isDay = (one: DateParts): boolean => weekdayOfParts(one).includes(fact.weekday);
  const [only, another] = new Set(known.stated.all.filter(({ full }) => isDay(full)).map(one => one.fact));
  if (another || only?.kind !== 'date' || !only.until || known.released.some(isDay)) return undefined;
  const [first, last] = datesOf(only).map(known.fill);
  const right = isFirst ? first : last;
  const wrong = isFirst ? last : first;
  const [weekday] = right ? weekdayOfParts(right) : [];
  const place = known.stated.all.find(one => one.fact === only);
  if (!right || !wrong || !place || weekday === undefined || weekday === fact.weekday || !isDay(wrong))
    return undefined;
  const name = weekdayNames[weekday] ?? '';
  const why = say`The source has ${dateInWords(right)}, which was a ${name}. Put the source’s date.`;
  const checked = { fact, span: fact.span, passage };
  return contradicted(checked, 'date-mismatch', why, [placeOf(place)], [replacement(fact.span, name)]);
}

/** So alike must a place be for its day to be the one on which something happened, and so much more than where the sources have the draft's. */
const sameEvent = 0.6;
const clearly = 0.35;

function isDayOf({ kind }: Fact): boolean {
  return kind === 'date' || kind === 'relative-day' || kind === 'weekday';
}

/** The day of what the draft's sentence tells, where the draft has that of another matter, or of the release though it does not speak of it. */
function ofOtherMatter(draft: DraftContext, fact: WeekdayFact, known: Known): Verdict | undefined {
  const { passage } = draft;
  if (passage.kind !== 'fact' || passage.role !== 'sentence' || givenOut.test(passage.text)) return undefined;
  if (fact.span.start < datelineEnd(passage) || passage.facts.some(one => one !== fact && isDayOf(one)))
    return undefined;
  const slot = new Slot(draft, fact.span);
  const { stated } = known;
  const isDay = (place: number): boolean => {
    const date = stated.all[place];
    return date !== undefined && weekdayOfParts(date.full).includes(fact.weekday);
  };
  const isOther = (place: number): boolean => {
    const date = stated.all[place];
    return date !== undefined && weekdayOfParts(date.full).length === 1 && !isDay(place);
  };
  const own = slot.mostAlike(stated, { weightOf: place => (isDay(place) ? plain : undefined) })?.likeness ?? 0;
  const least = Math.max(sameEvent, own + clearly);
  const right =
    least > 1
      ? undefined
      : slot.mostAlike(stated, { weightOf: place => (isOther(place) ? plain : undefined), least })?.place;
  const [weekday] = right ? weekdayOfParts(right.full) : [];
  if (!right || weekday === undefined || right.context.passage.facts.filter(isDayOf).length > 1) return undefined;
  if (
    tellsOf(
      passage,
      right.full,
      known.days.filter(one => weekdayOfParts(one).includes(fact.weekday)),
    )
  )
    return undefined;
  const name = weekdayNames[weekday] ?? '';
  const why = say`The source has ${dateInWords(right.full)}, which was a ${name}. Put the source’s date.`;
  const checked = { fact, span: fact.span, passage };
  return contradicted(checked, 'date-mismatch', why, [placeOf(right)], [replacement(fact.span, name)]);
}

/** `Agreed on Wednesday to meet three days later`: the sentence tells of another day by how far it is from one of these. */
function tellsOf(
  { facts, text, span }: DraftContext['passage'],
  other: DateParts,
  days: readonly DateParts[],
): boolean {
  const lengths = facts.flatMap(one =>
    one.kind === 'number' &&
    one.noun === 'day' &&
    /^[\s-]days?\s(?:later|after|earlier|before)\b/.test(text.slice(one.span.end - span.start))
      ? [one.value]
      : [],
  );
  return lengths.length > 0 && days.some(one => lengths.includes(Math.abs(dayNumber(one) - dayNumber(other))));
}

/** Counted from 1970 on; not a number where a part is not known. */
function dayNumber({ year, month, day }: DateParts): number {
  return year === null || month === null || day === null ? NaN : Date.UTC(year, month - 1, day) / 86_400_000;
}

/** A day of the week that no date has; offered is that of the release when it is the only one. */
function unheardWeekday(checked: Checked, fact: WeekdayFact, name: string, { released }: KnownDates): Verdict {
  const [day, another] = new Set(released.flatMap(weekdayOfParts));
  const right = another === undefined && day !== undefined ? weekdayNames[day] : undefined;
  const fixes = right === undefined ? [] : [replacement(fact.span, right)];
  return { ...unsupported(checked, say`a day that is a ${name}`), fixes };
}

/** The day of the week that the source names where the draft names another. */
function otherWeekday(draft: DraftContext, fact: WeekdayFact, known: KnownDates): Verdict | undefined {
  if (draft.passage.kind !== 'fact') return undefined;
  const best = new Slot(draft, fact.span).mostAlike(known.named, { weightOf: () => plain, least: corresponds })?.place;
  if (!best) return undefined;
  const why = say`The source has ${best.fact.text} here, not ${fact.text}. Put the source’s day.`;
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
