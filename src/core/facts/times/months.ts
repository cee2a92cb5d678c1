import { monthNames, months } from '../lexicon/months.js';
import { ambiguousMonths, beforeMonth, beforePlainMonth } from '../lexicon/timeWords.js';
import { isCapitalised, matchesAt, type Reading } from '../reading/reading.js';
import { role } from '../reading/role.js';
import type { DateFact } from '../types.js';
import { dateFact } from './dateFact.js';
import { before, behind } from './spans.js';

const forms = [...months.keys()].flatMap(name => [name.charAt(0).toUpperCase() + name.slice(1), name.toUpperCase()]);
const month = new RegExp(
  `(?<![\\p{L}\\d])(${forms.sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\d])\\.?(?:(?:\\s{1,2}of|,)?\\s{1,2}((?:19|20)\\d\\d)(?![\\d%]|[.,-]\\d|[a-z]))?`,
  'uy',
);
const fullNames = new Set(monthNames.map(name => name.toLowerCase()));
const toNextMonth = /^\s{0,2}(?:-|–|to|through)\s{0,2}$/;
const listed = /^(?:,|,? (?:and|or))\s$/;
/** A month in a name, or a word that governs: `March Air Base`. */
const nameFollows = /^\s\p{Lu}\p{Ll}/u;

/** Finds the months: with their year (`August 2031`), and without it where the words before it leave no doubt (`in May`, `since last August`). */
export function findMonths(reading: Reading): DateFact[] {
  const { text } = reading;
  const found: DateFact[] = [];
  if ((reading.roles & role.month) === 0) return found;
  for (const match of matchesAt(reading, month, atom => isCapitalised(atom, role.month))) {
    const name = (match[1] ?? '').toLowerCase();
    const number = months.get(name);
    if (number === undefined) continue;
    const abbreviated = !fullNames.has(name);
    const stop = match[0].endsWith('.') && !abbreviated ? 1 : 0;
    const span = { start: match.index, end: match.index + match[0].length - stop };
    const parts = { year: match[2] ? Number(match[2]) : null, month: number, day: null };
    const last = found.at(-1);
    const gap = last && span.start - last.span.end < 12 ? text.slice(last.span.end, span.start) : undefined;
    if (last && gap !== undefined && toNextMonth.test(gap) && last.year === null) {
      found.pop();
      found.push(dateFact(text, { ...span, start: last.span.start }, { ...parts, month: last.month }, parts));
    } else if (parts.year !== null || (gap !== undefined && listed.test(gap)) || isMonth(text, span, number)) {
      found.push(dateFact(text, span, parts));
    } else if (toNextMonth.test(nextGap(text, span.end))) {
      found.push(dateFact(text, span, parts));
    }
  }
  return found;
}

const monthBehind = new RegExp(`^(\\s{0,2}(?:-|–|to|through)\\s{0,2})(?:${forms.join('|')})\\.?,?\\s(?:19|20)\\d\\d`);

/** What stands between a month and the next month with a year; a text that is no such gap when none follows. */
function nextGap(text: string, end: number): string {
  return monthBehind.exec(behind(text, end))?.[1] ?? '.';
}

function isMonth(text: string, span: { start: number; end: number }, number: number): boolean {
  const words = before(text, span.start).toLowerCase();
  if (nameFollows.test(behind(text, span.end)) && ambiguousMonths.has(number)) return false;
  return beforeMonth.test(words) || (!ambiguousMonths.has(number) && beforePlainMonth.test(words));
}
