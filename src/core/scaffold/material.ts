import { findDates } from '../facts/dates.js';
import type { DateMention } from '../facts/datesIn.js';
import { isoDate } from '../facts/calendar.js';
import { findQuantities } from '../facts/numbers/findQuantities.js';
import type { Quantity } from '../facts/types.js';
import type { Holding, Profile } from '../profiles/types.js';
import type { Readout, Statement } from '../readout/types.js';
import { textAt } from '../text/span.js';
import { putsDayFirst } from './dates.js';
import { withDaysInFull } from './toldDay.js';
import { withWholeQuotations } from './wholeQuotations.js';
import { scaffoldWords } from './words/index.js';

/** A sentence of the readout for the writer to rewrite, or the sentences that one quotation holds. */
export interface Material {
  readonly text: string;
  /** What its bullet begins with: the figure, the day. */
  readonly lead?: string;
}

/** What of a readout's sentences goes where in a profile's new article. */
export type MaterialOf = (holding: Holding) => readonly Material[];

/** Sorts a readout's sentences for a profile: what it quotes and what it announces stands once, where the profile has a place for it. */
export function materialFor(profile: Profile, readout: Readout): MaterialOf {
  const { isOfReadouts } = scaffoldWords(profile);
  const whole = withWholeQuotations(readout.statements);
  const statements = whole.map(statement => ({
    ...statement,
    text: isOfReadouts ? withDaysInFull(statement.text, readout) : statement.text,
  }));
  const wanted = new Set(profile.sections.flatMap(({ holds, repeats }) => [...(holds ?? []), ...holdingsOf(repeats)]));
  const quotes = statements.filter(({ text }) => quotation.test(text));
  const plans = statements.filter(statement => announces(statement.text) && !quotes.includes(statement));
  const elsewhere = new Set([...(wanted.has('quotations') ? quotes : []), ...(wanted.has('plans') ? plans : [])]);
  const rest = statements.filter(statement => !elsewhere.has(statement));
  const sorted: Readonly<Partial<Record<Holding, readonly Material[]>>> = {
    statements: plain(rest.length > 0 ? rest : statements),
    quotations: plain(quotes),
    plans: plain(plans),
    figures: wanted.has('figures') ? withFigures(statements) : [],
    dates: wanted.has('dates') ? withDays(profile, readout, whole) : [],
  };
  return holding => sorted[holding] ?? [];
}

function holdingsOf(repeats: Profile['sections'][number]['repeats']): Holding[] {
  return (repeats?.headings ?? []).map(({ holds }) => holds);
}

function plain(statements: readonly Statement[]): Material[] {
  return statements.map(({ text }) => ({ text }));
}

const quotation = /[“«][^”»]{1,1000}[”»]|"[^"]{1,1000}"/;

/** What is still to come when the readout is given out, in English and in Spanish. */
const announcement = new RegExp(
  [
    '\\b(?:will|shall|(?:plans?|intends?|expects?) to|(?:is|are) (?:expected|scheduled|due|set|planned) (?:to|for)|scheduled for)\\b',
    '\\b(?:upcoming|forthcoming|next (?:week|month|year|round|meeting|visit|summit|session))\\b',
    '\\b(?:look(?:s|ed|ing)? forward to|agreed to (?:meet|hold|convene|visit|continue|resume|remain|stay))\\b',
    '(?<!\\p{L})(?:próxim[oa]s?|(?:está|están) previst[oa]s?|tienen? previsto|prevén?|se reunirán?|visitarán?|viajarán?|celebrarán?)(?!\\p{L})',
  ].join('|'),
  'iu',
);

/** Longer ones are not read for what they announce or count. */
const longestStatement = 2000;

function announces(text: string): boolean {
  return text.length <= longestStatement && announcement.test(text);
}

const mostFigures = 3;

function withFigures(statements: readonly Statement[]): Material[] {
  return statements.flatMap(({ text }) => {
    if (text.length > longestStatement) return [];
    const figures = findQuantities(text).filter(isFigure).slice(0, mostFigures);
    return figures.length === 0 ? [] : [{ text, lead: figures.map(figure => inContext(text, figure)).join(', ') }];
  });
}

/** What is worth a reader's eye: sums, percentages and counts in digits; not “the two ministers” nor “the 14th round”. */
function isFigure(fact: Quantity): boolean {
  if (fact.kind !== 'number') return true;
  return !fact.ordinal && fact.definite !== true && fact.noun !== null && /\d/.test(fact.text);
}

/** The figure with the words up to what it counts: `300 additional soldiers`. */
function inContext(text: string, fact: Quantity): string {
  const figure = textAt(text, fact.span);
  if (fact.kind !== 'number' || fact.noun === null) return figure;
  const stem = fact.noun.slice(0, Math.max(3, fact.noun.length - 2));
  const behind = /^(?:[ -]\p{L}[\p{L}’'-]{0,30}){1,4}/u.exec(text.slice(fact.span.end, fact.span.end + 130))?.[0] ?? '';
  const words = behind.split(/(?=[ -])/);
  const last = words.findIndex(word => word.slice(1).toLowerCase().startsWith(stem));
  return figure + words.slice(0, last + 1).join('');
}

/** One day alone makes no timeline. */
const fewestDays = 2;

/** Sentences that tell a day, each under its day; in the order of the days when every year is known. */
function withDays(profile: Profile, readout: Readout, statements: readonly Statement[]): Material[] {
  const dated = statements.flatMap(statement => dayOf(statement, profile, readout) ?? []);
  const days = new Set(dated.map(({ day }) => day));
  if (days.size < fewestDays) return [];
  const inOrder = dated.every(({ day }) => /^\d{4}-/.test(day));
  const rows = inOrder ? dated.toSorted((a, b) => a.day.localeCompare(b.day)) : dated;
  const { isOfReadouts } = scaffoldWords(profile);
  return rows.map(({ text, lead }) => ({ text: isOfReadouts ? withDaysInFull(text, readout) : text, lead }));
}

interface Dated {
  readonly text: string;
  readonly lead: string;
  /** `2025-05-31`, or the words when no year is stated. */
  readonly day: string;
}

function dayOf({ text, span }: Statement, profile: Profile, readout: Readout): Dated | undefined {
  if (text.length > longestStatement) return undefined;
  const [first] = findDates(text);
  if (first) {
    const words = textAt(text, first.span);
    return { text, lead: words, day: isoOf(first) ?? words };
  }
  const { date } = readout.event;
  if (!date || date.span.start < span.start || date.span.end > span.end) return undefined;
  return { text, lead: scaffoldWords(profile).date(date.value, putsDayFirst(readout)), day: date.value };
}

function isoOf({ year, month, day }: DateMention): string | undefined {
  return year === null ? undefined : isoDate(year, month, day);
}
