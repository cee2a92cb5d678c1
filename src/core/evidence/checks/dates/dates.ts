import type { DateFact } from '../../../facts/types.js';
import { placeOf } from '../../comparison.js';
import type { Comparison, DraftContext } from '../../comparison.js';
import { placeIn } from '../../sourceEvidence.js';
import { inRecord } from '../values/inRecords.js';
import type { Verdict } from '../../types.js';
import { contradicted, replacement, supported, unsupported } from '../../verdicts.js';
import type { Check } from '../check.js';
import { compatible, dateInWords, datesOf, knownDates, weekdayOfParts } from './sourceDates.js';
import type { DateParts, KnownDates } from './sourceDates.js';
import { otherRow } from './rowsOfDays.js';
import { checkWeekday, weekdayNames } from './weekdays.js';
import { say } from '../../../text/message.js';
import { otherWordsFinder } from './datesInOtherWords.js';
import { judge, nothing } from './judgeDate.js';

/** Holds the draft's dates and days of the week against the sources' and the calendar. */
export const datesCheck: Check = ({ comparison, sourceWords }) => {
  const dates = knownDates(comparison);
  const known: Known = { ...dates, comparison, toldOtherwise: otherWordsFinder({ comparison, sourceWords }, dates) };
  const isOtherDay = (draft: DraftContext, date: DateFact): boolean => otherDay(draft, date, known) !== undefined;
  return draft =>
    draft.checked.flatMap(fact => {
      if (fact.kind === 'date') return [checkDate(draft, fact, known)];
      return fact.kind === 'weekday' ? [checkWeekday(draft, fact, { ...known, sourceWords, isOtherDay })] : [];
    });
};

/** What a check of dates needs besides the draft. */
interface Known extends KnownDates {
  readonly comparison: Comparison;
  readonly toldOtherwise: ReturnType<typeof otherWordsFinder>;
}

function checkDate(draft: DraftContext, fact: DateFact, known: Known): Verdict {
  const checked = { fact, span: fact.span, passage: draft.passage };
  const row = draft.passage.kind === 'fact' ? otherRow(fact, known) : undefined;
  if (row) {
    const why = say`The source has ${row.by.fact.text}, not “${fact.text}”. Put the source’s date.`;
    const fixes = row.right === undefined ? [] : [replacement(fact.span, row.right)];
    return contradicted(checked, 'date-mismatch', why, [placeOf(row.by)], fixes);
  }
  const record = draft.passage.kind === 'fact' ? inRecord(known.comparison, draft, fact) : undefined;
  if (record?.state === 'contradicted' && record.entry.fact) {
    const { text, span } = record.entry.fact;
    const why = say`The source has ${text}, not “${fact.text}”. Put the source’s date.`;
    return contradicted(
      checked,
      'date-mismatch',
      why,
      [placeIn(record.record.source, span)],
      [replacement(fact.span, text)],
    );
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
  const told = part === 'year' ? undefined : known.toldOtherwise(checked, fact);
  if (told) return told;
  if (!wrong) return unsupported(checked, say`the date “${fact.text}”`);
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

/** The source's date with the draft's year where the source has none and the draft does. */
function withYear(parts: DateParts, fact: DateFact): DateParts {
  return {
    ...parts,
    year: fact.year === null ? null : (parts.year ?? fact.year),
    day: fact.day === null ? null : parts.day,
  };
}
