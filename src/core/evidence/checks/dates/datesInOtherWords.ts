import type { DateFact, NumberFact } from '../../../facts/types.js';
import { factsOf } from '../../comparison.js';
import type { Verdict } from '../../types.js';
import { supported } from '../../verdicts.js';
import type { Checked } from '../../verdicts.js';
import type { People } from '../../people.js';
import { inWords } from '../inWords.js';
import { endReckoner, endsOfYears, monthsBeside, monthsOfPeriods } from './periods.js';
import { dateInWords, datesOf } from './sourceDates.js';
import type { DateParts, KnownDates } from './sourceDates.js';
import { say } from '../../../text/message.js';

/** What releases call a year by how far it lies from their own. */
const yearWords: readonly (readonly [words: string, years: number])[] = [
  ['next year', 1],
  ['the coming year', 1],
  ['last year', -1],
  ['the previous year', -1],
];

/** What the sources say of dates without naming them. */
interface OtherWords {
  /** Whether the sources have a word. */
  readonly sourceWords: People['sourceWords'];
  readonly released: KnownDates['released'];
  /** How many years before or behind the release the years are that the sources name by that alone. */
  readonly yearsBeside: ReadonlySet<number>;
  readonly isInPeriod: ReturnType<typeof monthsOfPeriods>;
  readonly isBeside: ReturnType<typeof monthsBeside>;
  readonly isYearsEnd: ReturnType<typeof endsOfYears>;
  readonly reckonEnd: ReturnType<typeof endReckoner>;
  /** How many years lie behind the anniversaries of which the sources tell. */
  readonly anniversaries: ReadonlySet<number>;
  /** Whether a source counts what there was `this year`. */
  readonly isThisYear: boolean;
}

/** Finds why a date of the draft is right that the sources give in other words, or that follows from what they say. */
export function otherWordsFinder(
  { comparison, sourceWords }: Pick<People, 'comparison' | 'sourceWords'>,
  { released, stated }: KnownDates,
): (checked: Checked, fact: DateFact) => Verdict | undefined {
  const words: OtherWords = {
    sourceWords,
    released,
    yearsBeside: new Set(yearWords.flatMap(([name, years]) => (inWords(comparison, name) ? [years] : []))),
    isInPeriod: monthsOfPeriods(comparison, released),
    isBeside: monthsBeside(comparison, released),
    isYearsEnd: endsOfYears(comparison, released),
    anniversaries: new Set(
      factsOf<NumberFact>(comparison, 'number').flatMap(({ fact }) =>
        fact.noun === 'anniversary' ? [fact.value] : [],
      ),
    ),
    isThisYear: comparison.contexts.some(({ passage: { text } }) => /\bthis (?:calendar )?year\b/i.test(text)),
    reckonEnd: endReckoner(comparison, [...stated.all.map(({ full }) => full), ...released]),
  };
  return (checked, fact) => toldOtherwise(checked, fact, words);
}

function toldOtherwise(checked: Checked, fact: DateFact, words: OtherWords): Verdict | undefined {
  const { sourceWords, isInPeriod, isBeside, reckonEnd, released } = words;
  const [parts] = datesOf(fact);
  if (!parts || fact.until) return undefined;
  // `The Marine Protection Act 2031`: the year of a thing; and the year of the release itself.
  if (parts.month === null && (sourceWords.has(String(parts.year)) || released.some(one => one.year === parts.year)))
    return supported(checked, say`The source has this year.`);
  if (isYearBeside(words, parts)) return supported(checked, say`It is the year that the source means.`);
  if (isYearOf(words.anniversaries, released, parts))
    return supported(checked, say`The source’s anniversary is of this year.`);
  if (isInPeriod(parts)) return supported(checked, say`The source names this part of the year.`);
  if (isBeside(parts)) return supported(checked, say`It is the month that the source means.`);
  if ((parts.day !== null || isUpTo(checked, fact)) && words.isYearsEnd(parts))
    return supported(checked, say`It is the end of the year that the source means.`);
  if (parts.month === 1 && parts.day === null && isSince(checked, fact) && words.isThisYear)
    return supported(checked, say`The source counts from the beginning of the year.`);
  const end = reckonEnd(parts, isAboutEnd(checked, fact));
  return (
    end && supported(checked, say`It is ${end.length.text} ${end.length.noun ?? ''} from ${dateInWords(end.from)}.`)
  );
}

/** `The deal of 2005`, where a source of 2025 tells of its 20th anniversary. */
function isYearOf(
  anniversaries: ReadonlySet<number>,
  released: KnownDates['released'],
  { year, month }: DateParts,
): boolean {
  return (
    month === null && year !== null && released.some(one => one.year !== null && anniversaries.has(one.year - year))
  );
}

/** Work should begin early in 2027 `and be done in 2031`. */
const ending =
  /\b(?:until|till|through|done|finish(?:ed|es)?|complet(?:e|ed|ion)|end(?:s|ed)?|expires?|runs?|ready)\b/i;

function isAboutEnd({ passage }: Checked, { span }: DateFact): boolean {
  const at = span.start - passage.span.start;
  return ending.test(passage.text.slice(Math.max(0, at - reach), at + reach));
}

/** So far from a date the words stand that say what it is the end of, in characters. */
const reach = 200;

/** `Since January`. */
function isSince({ passage }: Checked, { span }: DateFact): boolean {
  const at = span.start - passage.span.start;
  return /\bsince (?:the (?:start|beginning) of )?$/i.test(passage.text.slice(Math.max(0, at - 40), at));
}

/** `By December`. */
function isUpTo({ passage }: Checked, { span }: DateFact): boolean {
  const at = span.start - passage.span.start;
  return /\b(?:by|until|till|through|end of) (?:late |the end of )?$/i.test(
    passage.text.slice(Math.max(0, at - 24), at),
  );
}

/** `2032`, where a source of 2031 has `next year`. */
function isYearBeside({ released, yearsBeside }: OtherWords, { year, month }: DateParts): boolean {
  return month === null && year !== null && released.some(one => one.year !== null && yearsBeside.has(year - one.year));
}
