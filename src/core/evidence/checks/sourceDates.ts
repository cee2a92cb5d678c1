import { addDays } from '../../facts/calendar.js';
import type { DateFact, RelativeDayFact } from '../../facts/types.js';
import { monthNames } from '../../facts/lexicon/months.js';
import type { Comparison, SourceContext } from '../comparison.js';
import { Places } from '../places.js';

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
  readonly stated: Places<StatedDate>;
  /** The release's own date and the one recorded for it. */
  readonly released: readonly DateParts[];
  /** Days of the week that the sources name, 0 for Sunday. */
  readonly weekdays: ReadonlySet<number>;
  /** The article's own date, and those that the page prints around the release. */
  readonly around: readonly DateParts[];
  /** Every day that is known. */
  readonly days: readonly DateParts[];
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
  const around = [
    ...isoParts(comparison.articleDate),
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
  const days = [...stated.map(one => filled(one.parts, { released, around })), ...released, ...around];
  const elsewhere = elsewhereIn(stated, { released, around });
  return { stated: new Places(stated, comparison.vocabulary), released, around, days, weekdays, elsewhere };
}

/** Looks for dates in the sources; each is looked for once. */
function elsewhereIn(stated: readonly StatedDate[], dated: Dated): KnownDates['elsewhere'] {
  const known = new Map<string, Elsewhere>();
  return parts => {
    const key = `${parts.year}-${parts.month}-${parts.day}`;
    const found = known.get(key) ?? {
      same: stated.find(one => bearsOut(one, parts, dated)),
      sameDay: stated.find(one => isOtherYear(parts, one.parts)),
      yearless: stated.find(one => one.parts.year === null && isSameDay(parts, one.parts)),
    };
    known.set(key, found);
    return found;
  };
}

/** The dates of the release and of its page, which date what is stated without a year. */
type Dated = Pick<KnownDates, 'released' | 'around'>;

/** Whether a date of the sources is the draft's and says as much: `September` bears out no `September 9`. */
export function bearsOut(source: StatedDate, draft: DateParts, dated: Dated): boolean {
  return compatible(draft, filled(source.parts, dated)) && (draft.day === null || source.parts.day !== null);
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

/** A date without a year, given the years that the release and its page state when all agree. */
export function filled(parts: DateParts, { released, around }: Dated): DateParts {
  if (parts.year !== null || parts.month === null) return parts;
  const years = new Set([...released, ...around].map(one => one.year));
  const [only] = years;
  return years.size === 1 && only !== undefined ? { ...parts, year: only } : parts;
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
