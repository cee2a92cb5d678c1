import { addDays, isoDate, weekdayOf } from '../../../facts/calendar.js';
import type { DateFact, Fact, RelativeDayFact, WeekdayFact } from '../../../facts/types.js';
import { monthNames } from '../../../facts/lexicon/months.js';
import { findDates } from '../../../facts/dates.js';
import { factsOf } from '../../comparison.js';
import type { Comparison, SourceContext, SourceFact } from '../../comparison.js';
import { Places } from '../../places.js';
import { longestPage } from '../../sourcePage.js';

/** A day, a month or a year; null where it is not stated. */
export interface DateParts {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** A date of a sentence of a source, days like “today” resolved where the source states its own date. */
export interface StatedDate {
  readonly parts: DateParts;
  /** With the year of the release where the sentence states none. */
  readonly full: DateParts;
  /** Of a day or a month without a year the one that is nearest to the release: `by January 15`, of a release of December. */
  readonly nearest?: DateParts | undefined;
  readonly fact: DateFact | RelativeDayFact;
  readonly context: SourceContext;
}

/** The dates that are known besides the sentences: of the release, of its page, of the article. They support; they seldom contradict. */
export interface KnownDates {
  readonly stated: Places<StatedDate>;
  /** The release's own date, the event's, and the one recorded for it. */
  readonly released: readonly DateParts[];
  /** Those of the release, of its page and of the article. */
  readonly recorded: readonly DateParts[];
  /** Days of the week that the sources name, 0 for Sunday. */
  readonly weekdays: ReadonlySet<number>;
  /** The days that they may be, before the release and after it. */
  readonly nearby: readonly DateParts[];
  readonly named: Places<SourceFact<WeekdayFact>>;
  /** A date without a year, given that of the release and its page when all of them agree. */
  readonly fill: (parts: DateParts) => DateParts;
  /** Every day that is known of the sources. */
  readonly days: readonly DateParts[];
  /** Days that a page of several releases writes in figures above others than the first. */
  readonly ofOthers: readonly DateParts[];
  /** Whether the sources or their pages tell when they came out. */
  readonly isDated: boolean;
  /** The day of the article. */
  readonly written: readonly DateParts[];
  /** Where the sources state a date first, or one like it. */
  readonly elsewhere: (parts: DateParts) => Elsewhere;
}

/** Where the sources state a date, in whatever place. */
export interface Elsewhere {
  readonly same?: StatedDate | undefined;
  /** The same day and month in another year. */
  readonly sameDay?: StatedDate | undefined;
  /** The same day and month without a year. */
  readonly yearless?: StatedDate | undefined;
}

/** Collects every date that the sources and the front matter give. */
export function knownDates(comparison: Comparison): KnownDates {
  const released = comparison.sources.flatMap(({ readout, source }) => [
    ...isoParts(readout.released?.value),
    ...isoParts(readout.event.date?.value),
    ...isoParts(source.record.published),
  ]);
  const first = comparison.sources.flatMap(({ readout }) => isoParts(readout.released?.value));
  const written = isoParts(comparison.articleDate);
  const onPages = comparison.sources.flatMap(({ readout, source }) => [
    ...readout.pageDates.flatMap(one => isoParts(one.value)),
    ...dayInAddress(source.record.url),
    ...daysInTitle(source.record.title),
  ]);
  const around = [...written, ...onPages];
  const fill = filler([...released, ...around]);
  const stated = comparison.contexts.flatMap(context =>
    context.passage.facts.flatMap(one =>
      statedBy(one, context).map(({ fact, parts }): StatedDate => ({
        parts,
        full: fill(inYearTold(parts, fact, context)),
        nearest: nearestTo(parts, dayOf(context)),
        fact,
        context,
      })),
    ),
  );
  const weekdays = new Set(factsOf<WeekdayFact>(comparison, 'weekday').map(({ fact }) => fact.weekday));
  const recorded = [...released, ...around];
  const inFigures = comparison.sources.flatMap(({ readout }) => datesInFigures(readout.text));
  const days = [...stated.map(({ full }) => full), ...released, ...onPages, ...inFigures];
  const named = new Places(factsOf<WeekdayFact>(comparison, 'weekday'));
  return {
    stated: new Places(stated),
    released,
    recorded,
    days,
    ofOthers: inFigures.filter(one => !first.some(day => compatible(day, one))),
    isDated: released.length + onPages.length + inFigures.length > 0,
    written,
    weekdays,
    nearby: daysNamed(comparison),
    named,
    fill,
    elsewhere: elsewhereIn(stated),
  };
}

/** `/2031/05/24/`: the day that an address gives to what stands there. */
function dayInAddress(url = ''): DateParts[] {
  const [, year = '', month = '', day = ''] =
    /\/((?:19|20)\d\d)[/-](\d\d?)[/-](\d\d?)(?![\d])/.exec(url.slice(0, longestAddress)) ?? [];
  return isoParts(year && `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

const longestAddress = 500;

/** `Help for Tarn, 9 April 2031`: whole days that the title which an article records has. */
function daysInTitle(title = ''): DateParts[] {
  return findDates(title.slice(0, longestAddress)).filter(({ year }) => year !== null);
}

/** `In September last year`, of a release of May 2031: September 2030. */
function inYearTold(parts: DateParts, { span }: Fact, context: SourceContext): DateParts {
  if (parts.year !== null) return parts;
  const { text, span: whole } = context.passage;
  const told = /^,?\s(?:of\s)?(last|this|next)\syear\b/.exec(
    text.slice(span.end - whole.start, span.end - whole.start + 16),
  );
  const [release] = isoParts(dayOf(context));
  if (!told || release?.year == null) return parts;
  return { ...parts, year: release.year + (yearsOn[told[1] ?? ''] ?? 0) };
}

const yearsOn: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** So many dates in figures of a page are read. */
const mostInFigures = 50;

/** `01/08/2031`, `08.01.2031`, `-01/08/31`: both days that it may be, since one country writes the month first and another the day. */
function datesInFigures(page: string): DateParts[] {
  const found = page
    .slice(0, longestPage)
    .matchAll(/(?<![\d/.]|\d-)(\d\d?)([/.-])(\d\d?)\2(20\d\d|(?<=\d\d\/\d\d\/)\d\d)(?![\d/-])/g);
  return Array.from(found)
    .slice(0, mostInFigures)
    .flatMap(([, first, , second, year]) => [
      { year: (Number(year) % 2000) + 2000, month: Number(first), day: Number(second) },
      { year: (Number(year) % 2000) + 2000, month: Number(second), day: Number(first) },
    ]);
}

/** A release that names more days of the week speaks of a week's hours. */
const mostNamed = 4;

/** `On Friday`: the days of that name that are nearest to the release's own. Nothing tells for certain which of them is meant. */
function daysNamed(comparison: Comparison): DateParts[] {
  const named = new Map<string, DateParts[]>();
  for (const { fact, context } of factsOf<WeekdayFact>(comparison, 'weekday')) {
    const day = dayOf(context);
    if (day === undefined) continue;
    const near = [-6, -5, -4, -3, -2, -1, 1, 2, 3, 4, 5, 6].map(days => addDays(day, days));
    named.set(
      `${day} ${fact.weekday}`,
      near.filter(one => weekdayOf(one) === fact.weekday).flatMap(one => isoParts(one)),
    );
  }
  return named.size > mostNamed ? [] : [...named.values()].flat();
}

/** The day of the release in which a sentence stands. */
function dayOf({ source }: SourceContext): string | undefined {
  return source.readout.released?.value ?? source.source.record.published;
}

/** The days that a fact of a source states: “today” is the day of the release. */
function statedBy(fact: Fact, context: SourceContext): { fact: StatedDate['fact']; parts: DateParts }[] {
  if (fact.kind === 'date') return datesOf(fact).map(parts => ({ fact, parts }));
  if (fact.kind !== 'relative-day') return [];
  const day = dayOf(context);
  return day === undefined ? [] : isoParts(addDays(day, fact.days)).map(parts => ({ fact, parts }));
}

/** Looks for dates in the sources; each is looked for once. */
function elsewhereIn(stated: readonly StatedDate[]): KnownDates['elsewhere'] {
  const known = new Map<string, Elsewhere>();
  return parts => {
    const key = `${parts.year}-${parts.month}-${parts.day}`;
    const found = known.get(key) ?? {
      same: stated.find(one => bearsOut(one, parts)),
      sameDay: stated.find(one => isOtherYear(parts, one.parts)),
      yearless: stated.find(one => one.parts.year === null && isSameDay(parts, one.parts)),
    };
    known.set(key, found);
    return found;
  };
}

/** Whether a date of the sources is the draft's and says as much: `September` bears out no `September 9`, `2031` no `May 2031`. */
export function bearsOut({ full, nearest }: StatedDate, draft: DateParts): boolean {
  if (nearest && draft.year !== null && compatible(draft, nearest) && (draft.day === null) === (nearest.day === null))
    return true;
  if (draft.month !== null && full.month === null) return false;
  return compatible(draft, full) && (draft.day === null || full.day !== null);
}

/** Whether a date is the draft's day and month in a year of its own. */
export function isOtherYear(draft: DateParts, source: DateParts): boolean {
  return draft.year !== null && source.year !== null && isSameDay(draft, source);
}

/** Whether two dates with a month are of the same day and month, whatever their years. */
export function isSameDay(draft: DateParts, source: DateParts): boolean {
  if (draft.year === null || draft.month === null || source.month === null) return false;
  return compatible({ ...draft, year: null }, source) && (draft.day === null) === (source.day === null);
}

/** Gives a date without a year that which the release and its page state, when all of them agree. */
function filler(recorded: readonly DateParts[]): (parts: DateParts) => DateParts {
  const years = new Set(recorded.map(one => one.year));
  const [only] = years;
  const year = years.size === 1 ? only : undefined;
  return parts => (parts.year !== null || parts.month === null || year === undefined ? parts : { ...parts, year });
}

/** Around the turn of a year, the day or the month of the neighbouring year; undefined where it is of the release's own. */
function nearestTo({ year, month, day }: DateParts, released: string | undefined): DateParts | undefined {
  const own = isoParts(released)[0];
  if (year !== null || month === null || !own || own.year === null || own.month === null) return undefined;
  const apart = month - own.month;
  return Math.abs(apart) > 6 ? { year: own.year - Math.sign(apart), month, day } : undefined;
}

/** First and last day of a span, or the one day. */
export function datesOf(fact: DateFact): DateParts[] {
  const first = { year: fact.year ?? fact.until?.year ?? null, month: fact.month, day: fact.day };
  return fact.until ? [first, { ...fact.until, year: fact.until.year ?? fact.year }] : [first];
}

/** The parts of a day as records have it, `2031-05-14`, in a list; an empty one where no day is given. */
export function isoParts(date: string | undefined): DateParts[] {
  const parts = /^(\d{4})-(\d\d)-(\d\d)/.exec(date ?? '');
  return parts ? [{ year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) }] : [];
}

/** Whether two dates can be the same: what both state is equal, and they state something in common. */
export function compatible(a: DateParts, b: DateParts): boolean {
  let common = false;
  for (const part of ['year', 'month', 'day'] as const) {
    if (a[part] === null || b[part] === null) continue;
    if (a[part] !== b[part]) return false;
    common = true;
  }
  return common;
}

/** `5 September 2017`, as far as it is stated, written as `like` is: month first or day first, the month whole or as `Sept.` */
export function dateInWords({ year, month, day }: DateParts, like = ''): string {
  const whole = month === null ? '' : (monthNames[month - 1] ?? '');
  const name = day !== null && /^(?:\d{1,2}\s)?\p{Lu}\p{L}{2,3}\.\s/u.test(like) ? shortMonth(whole) : whole;
  const dayFirst = /^\d{1,2}(?:st|nd|rd|th)?\s/.test(like);
  const days = day === null ? '' : String(day);
  const named = dayFirst ? [days, name] : [name, days];
  const start = named.filter(Boolean).join(' ');
  if (year === null) return start;
  return start === '' ? String(year) : `${start}${dayFirst || day === null ? '' : ','} ${year}`;
}

/** `Sept.`; whoever shortens months leaves the short ones, March to July, whole. */
function shortMonth(name: string): string {
  if (name.length <= 5) return name;
  return `${name.slice(0, name === 'September' ? 4 : 3)}.`;
}

/** The day of the week of a date that is stated in full, 0 for Sunday; none of any other. */
export function weekdayOfParts({ year, month, day }: DateParts): number[] {
  if (year === null || month === null || day === null) return [];
  const date = isoDate(year, month, day);
  return date === undefined ? [] : [weekdayOf(date)];
}
