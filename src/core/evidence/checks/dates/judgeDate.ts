import { isoDate } from '../../../facts/calendar.js';
import type { DateFact } from '../../../facts/types.js';
import { corresponds } from '../../comparison.js';
import { datelineEnd } from '../../datelineEnd.js';
import type { DraftContext, SourceFact } from '../../comparison.js';
import { longestList } from '../../places.js';
import { plain, Slot } from '../../slots.js';
import type { Likened, Weight } from '../../slots.js';
import { bearsOut, compatible, datesOf, isOtherYear, isSameDay, weekdayOfParts } from './sourceDates.js';
import type { DateParts, KnownDates, StatedDate } from './sourceDates.js';

/** Whether the sources bear out a date of the draft. */
export interface Judged {
  readonly state: 'supported' | 'contradicted' | 'unsupported';
  readonly by?: SourceFact | undefined;
  /** What the source has. */
  readonly parts: DateParts;
  /** Where only one part differs. */
  readonly part?: 'year' | 'day';
}

/** That the sources have nothing of a date. */
export const nothing: Judged = { state: 'unsupported', parts: { year: null, month: null, day: null } };

/** A date that the source has is called wrong only when another place corresponds this much better, and is as much alike as this. */
const clearly = 0.35;
const surely = 0.8;

/** Holds a date against those of the sources: the one in its own place, and the places that are alike. */
export function judge(draft: DraftContext, fact: DateFact, parts: DateParts, known: KnownDates): Judged {
  const slot = new Slot(draft, fact.span);
  const { weekday } = fact;
  const named = weekday === undefined ? [] : known.nearby.filter(one => weekdayOfParts(one).includes(weekday));
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
const sameEvent = 0.4;

/** Words beside the day on which a release came out. */
export const givenOut =
  /\b(?:said|says|dated|issued|released|published|announc(?:e[sd]?|ing|ements?)|made public|came out|reported|statement|readout|release|summary|according|posted|carried|ran|date|text|today)\b/i;

/** So far from the day such words stand, in characters. */
const besideBefore = 80;
const besideBehind = 40;

/** `…, the Foreign Ministry said.`, `…, according to the ministry.`: who tells of what happened, at the end of a sentence. */
const atItsEnd = /,\s(?:[^,;:“”"]{2,60}\s(?:said|announced|reported)|according to [^,;:“”"]{2,60})\.?$/;

/** The day that the source's sentence gives, where the draft has that of the release though it does not speak of the release. */
function happenedOn(
  { passage }: DraftContext,
  fact: DateFact,
  slot: Slot,
  parts: DateParts,
  known: KnownDates,
): Judged | undefined {
  if (parts.day === null || passage.kind !== 'fact' || passage.role !== 'sentence' || fact.until) return undefined;
  const attribution = atItsEnd.exec(passage.text)?.index ?? passage.text.length;
  const told = fact.span.end - passage.span.start <= attribution ? passage.text.slice(0, attribution) : passage.text;
  const at = fact.span.start - passage.span.start;
  const beside = told.slice(Math.max(0, at - besideBefore), at + fact.text.length + besideBehind);
  if (givenOut.test(beside) || passage.facts.some(one => one !== fact && one.kind === 'date')) return undefined;
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
function isPast({ year, month, day }: DateParts, { released }: KnownDates): boolean {
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
  if (passage.facts.length <= longestList && /\banniversary\b/i.test(passage.text)) return undefined;
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
