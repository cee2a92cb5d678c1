import { addDays } from '../../facts/calendar.js';
import type { DateFact, RelativeDayFact } from '../../facts/types.js';
import { monthNames } from '../../facts/lexicon/months.js';
import type { Comparison, SourceContext } from '../comparison.js';

/** A day, a month or a year; null where it is not stated. */
export interface DateParts {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** A date of a sentence of a source, days like “today” resolved where the source states its own date. */
export interface StatedDate {
  readonly parts: DateParts;
  readonly fact: DateFact | RelativeDayFact;
  readonly context: SourceContext;
}

/** The dates that are known besides the sentences: of the release, of its page, of the article. They support; they seldom contradict. */
export interface KnownDates {
  readonly stated: readonly StatedDate[];
  /** The release's own date and the one recorded for it. */
  readonly released: readonly DateParts[];
  /** Days of the week that the sources name, 0 for Sunday. */
  readonly weekdays: ReadonlySet<number>;
  /** The article's own date, and those that the page prints around the release. */
  readonly around: readonly DateParts[];
}

/** Collects every date that the sources and the front matter give. */
export function knownDates(comparison: Comparison, articleDate: string | undefined): KnownDates {
  const released = comparison.sources.flatMap(({ readout, source }) => [
    ...isoParts(readout.released?.value),
    ...isoParts(readout.event.date?.value),
    ...isoParts(source.record.published),
  ]);
  const around = [
    ...isoParts(articleDate),
    ...comparison.sources.flatMap(({ readout }) => readout.pageDates.flatMap(one => isoParts(one.value))),
  ];
  const stated = comparison.contexts.flatMap(context =>
    context.passage.facts.flatMap((fact): StatedDate[] => {
      if (fact.kind === 'date') return datesOf(fact).map(parts => ({ parts, fact, context }));
      if (fact.kind !== 'relative-day') return [];
      const day = context.source.readout.released?.value ?? context.source.source.record.published;
      return day === undefined ? [] : isoParts(addDays(day, fact.days)).map(parts => ({ parts, fact, context }));
    }),
  );
  const weekdays = new Set(
    comparison.contexts.flatMap(({ passage }) =>
      passage.facts.flatMap(fact => (fact.kind === 'weekday' ? [fact.weekday] : [])),
    ),
  );
  return { stated, released, around, weekdays };
}

/** First and last day of a span, or the one day. */
export function datesOf(fact: DateFact): DateParts[] {
  const first = { year: fact.year ?? fact.until?.year ?? null, month: fact.month, day: fact.day };
  return fact.until ? [first, { ...fact.until, year: fact.until.year ?? fact.year }] : [first];
}

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

/** `5 September 2017`, as far as it is stated, written as `like` is: month first or day first. */
export function dateInWords({ year, month, day }: DateParts, like = ''): string {
  const name = month === null ? '' : (monthNames[month - 1] ?? '');
  const dayFirst = /^\d{1,2}(?:st|nd|rd|th)?\s/.test(like);
  const days = day === null ? '' : String(day);
  const named = dayFirst ? [days, name] : [name, days];
  const start = named.filter(Boolean).join(' ');
  if (year === null) return start;
  return start === '' ? String(year) : `${start}${dayFirst || day === null ? '' : ','} ${year}`;
}
