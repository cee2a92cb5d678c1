import type { DateMention } from '../datesIn.js';
import { datesIn } from '../datesIn.js';
import type { Reading } from '../reading/reading.js';
import type { DateFact } from '../types.js';
import { dateFact } from './dateFact.js';

/** What makes one span of two days in two months: `May 30 – June 2, 2031`. */
const join = /^\s{0,2}(?:-|–|—|to|through)\s{0,2}$/;

/** Finds the days that a text names by month and day. Days that share a stated year are one span: `May 30 to June 2, 2031`. */
export function findDays(reading: Reading): DateFact[] {
  const { text } = reading;
  const facts: DateFact[] = [];
  let first: DateMention | undefined;
  for (const day of datesIn(reading)) {
    if (first && sharesYear(text, first, day)) {
      facts.push(spanOfDays(text, first, day));
      first = undefined;
      continue;
    }
    if (first) facts.push(oneDay(text, first));
    first = day;
  }
  if (first) facts.push(oneDay(text, first));
  return facts;
}

function sharesYear(text: string, first: DateMention, last: DateMention): boolean {
  if (first.year !== null || first.lastDay !== undefined || last.lastDay !== undefined) return false;
  return last.span.start - first.span.end < 14 && join.test(text.slice(first.span.end, last.span.start));
}

function spanOfDays(text: string, first: DateMention, last: DateMention): DateFact {
  const { year, month, day } = last;
  const span = { start: first.span.start, end: last.span.end };
  return dateFact(text, span, { year, month: first.month, day: first.day }, { year, month, day });
}

function oneDay(text: string, { span, year, month, day, lastDay }: DateMention): DateFact {
  const until = lastDay !== undefined && lastDay > day ? { year, month, day: lastDay } : undefined;
  return dateFact(text, span, { year, month, day }, until);
}
