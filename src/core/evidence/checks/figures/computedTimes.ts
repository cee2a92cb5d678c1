import { derivedDuration } from '../../../facts/times/derivedDuration.js';
import { monthNames } from '../../../facts/lexicon/months.js';
import { addDays } from '../../../facts/calendar.js';
import type { Approximation, DateFact, Fact, NumberFact, TimeFact } from '../../../facts/types.js';
import type { Comparison, DraftContext } from '../../comparison.js';
import type { SourceEvidence } from '../../sourceEvidence.js';
import { say, type Message } from '../../../text/message.js';

/** That a length of time follows from what a source says, and where it says it. */
export interface ComputedLength {
  readonly why: Message;
  readonly from: readonly Fact[];
}

/** So many times of the clock are tried with one another. */
const mostTimes = 12;

/** Reckons lengths of time from a source's dates, its own date among them, and from its times of the clock; and to a day that the draft names with the length. */
export function lengthReckoner(
  source: SourceEvidence,
): (fact: NumberFact, until?: DateFact) => ComputedLength | undefined {
  const { facts } = source.facts;
  const stated = facts.flatMap(one => (one.kind === 'date' ? [one, ...endsOf(one)] : []));
  const own = ownDates(source, facts);
  const year = own[0]?.year ?? null;
  const filled = stated.map(one => withYear(one, year));
  const clocks = facts.flatMap(one => (one.kind === 'time' ? timesOf(one) : []));
  return (fact, until) => {
    const beside = until ? [withYear(until, year)] : [];
    const length = derivedDuration(fact, stated) ?? derivedDuration(fact, [...own, ...beside, ...filled]);
    if (length) return { why: length.why, from: length.from.filter(one => stated.some(date => isAt(date, one))) };
    return roughly(fact, [...own, ...filled]) ?? betweenClocks(fact, clocks.slice(0, mostTimes));
  };
}

function withYear(one: DateFact, year: number | null): DateFact {
  return one.year === null && one.month !== null && year !== null ? { ...one, year } : one;
}

/** Of a span of days the first and the last by itself. */
function endsOf({ until, ...first }: DateFact): DateFact[] {
  return until
    ? [
        { ...first, year: first.year ?? until.year },
        { ...first, ...until, year: until.year ?? first.year },
      ]
    : [];
}

function isAt(date: DateFact, { span }: DateFact): boolean {
  return date.span.start === span.start && date.span.end === span.end;
}

/** The source's own day and the days that it names by their distance from it. */
function ownDates({ readout, source }: SourceEvidence, facts: readonly Fact[]): DateFact[] {
  const day = readout.released?.value ?? readout.event.date?.value ?? source.record.published;
  if (day === undefined) return [];
  const distances = new Set([0, ...facts.flatMap(one => (one.kind === 'relative-day' ? [one.days] : []))]);
  return [...distances].flatMap(days => dateOn(addDays(day, days)));
}

/** The day of the article, up to which its writer counts where no source has a day of its own. */
export function articleDay({ sources, articleDate }: Comparison): DateFact | undefined {
  const isDated = sources.some(
    ({ readout, source }) =>
      (readout.released?.value ?? readout.event.date?.value ?? source.record.published) !== undefined,
  );
  return isDated || articleDate === undefined ? undefined : dateOn(articleDate)[0];
}

function dateOn(day: string): DateFact[] {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day);
  if (!parts) return [];
  const [year, month, date] = parts.slice(1).map(Number);
  if (year === undefined || month === undefined || date === undefined) return [];
  const text = `${monthNames[month - 1] ?? ''} ${date}, ${year}`;
  return [{ kind: 'date', span: { start: 0, end: 0 }, text, normalised: day, year, month, day: date }];
}

const dayLength = 86_400_000;
const daysIn: Readonly<Record<string, number>> = { week: 7, month: 30.44, year: 365.25 };

/** `Almost 20 months`: the length between two whole dates in the draft's own unit, by the side that its hedge says. */
function roughly(fact: NumberFact, dates: readonly DateFact[]): ComputedLength | undefined {
  const unit = daysIn[fact.noun ?? ''];
  const { approximation } = fact;
  if (unit === undefined || approximation === undefined) return undefined;
  const whole = dates.filter(one => one.year !== null && one.month !== null && one.day !== null && !one.until);
  for (const [at, first] of whole.entries()) {
    for (const second of whole.slice(at + 1, at + 30)) {
      const length = Math.abs(timeOf(first) - timeOf(second)) / dayLength / unit;
      if (isNear(fact.value, length, approximation)) {
        return { why: say`It is about that long from ${first.text} to ${second.text}.`, from: [] };
      }
    }
  }
  return undefined;
}

function timeOf({ year, month, day }: DateFact): number {
  return Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1);
}

function isNear(value: number, length: number, hedge: Approximation): boolean {
  const by = length - value;
  if (hedge === 'about') return Math.abs(by) <= 0.5;
  return hedge === 'over' || hedge === 'at-least' ? by >= 0 && by < 1 : by <= 0 && by > -1;
}

/** `69 minutes` from 04:17 to 05:26. */
function betweenClocks(fact: NumberFact, clocks: readonly TimeFact[]): ComputedLength | undefined {
  if (fact.noun !== 'minute' && fact.noun !== 'hour') return undefined;
  const length = fact.noun === 'hour' ? fact.value * 60 : fact.value;
  for (const [at, first] of clocks.entries()) {
    for (const second of clocks.slice(at + 1)) {
      if (Math.abs((minutesOf(second) ?? 0) - (minutesOf(first) ?? 0)) !== length) continue;
      return { why: say`It is that long from ${first.text} to ${second.text}.`, from: [first, second] };
    }
  }
  return undefined;
}

/** The beginning and the end of a span, `17:10/18:30`, or the one time. */
function timesOf(fact: TimeFact): TimeFact[] {
  const times = fact.normalised.split('/');
  const isSpan = times.length > 1;
  const each = times.map(normalised => ({ ...fact, normalised, text: isSpan ? normalised : fact.text }));
  return each.filter(one => minutesOf(one) !== undefined);
}

function minutesOf({ normalised }: TimeFact): number | undefined {
  const parts = /^(\d\d):(\d\d)$/.exec(normalised);
  return parts ? Number(parts[1]) * 60 + Number(parts[2]) : undefined;
}

/** In its third year something is when two have gone by. */
export function elapsed<F extends Fact>(fact: F): F | NumberFact {
  if (fact.kind !== 'number' || !fact.ordinal || fact.noun !== 'year') return fact;
  return { ...fact, ordinal: false, value: fact.value - 1, approximation: 'at-least' };
}

/** `In 30 days, on Dec. 5`, `since 1959, for 67 years`: the day to which or since which it is so long stands beside it. */
export function dateBeside(
  { passage: { facts, text, span: all } }: DraftContext,
  { span }: Fact,
): DateFact | undefined {
  return facts.find((one): one is DateFact => {
    if (one.kind !== 'date') return false;
    const [first, second] = one.span.start > span.end ? [span, one.span] : [one.span, span];
    const isSince = first === span || text.slice(0, one.span.start - all.start).endsWith('since ');
    return isSince && second.start - first.end < 20;
  });
}
