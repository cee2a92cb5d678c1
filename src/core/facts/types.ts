import type { Span } from '../text/span.js';
import type { IsoDate } from './calendar.js';

/** What every fact has: one checkable element of a text. */
interface FactBase {
  /** Into the text that was searched. */
  readonly span: Span;
  /** The words at the span. */
  readonly text: string;
  /** The value in one fixed form, by which two facts of a kind are told to be the same: `2025-05-31`, `USD 820000000`. */
  readonly normalised: string;
}

/** A day, a month or a year, or a span of days. Normalised: `2025-05-31`, `05-31`, `2025-05`, `2025`, `2025-05-30/2025-05-31`. */
export interface DateFact extends FactBase {
  readonly kind: 'date';
  /** Null where the text does not say. */
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number | null;
  readonly day: number | null;
  /** Of a span of days, its last. */
  readonly until?: { readonly year: number | null; readonly month: number | null; readonly day: number | null };
  /** A day of the week right before or behind it, which belongs to it: `Tuesday, May 6`. 0 is Sunday. Its own {@link WeekdayFact} stands beside. */
  readonly weekday?: number;
}

/** A day named by its distance from the day of writing. Normalised: `today`, `today-1`, `today+1`. */
export interface RelativeDayFact extends FactBase {
  readonly kind: 'relative-day';
  /** 0 for today, -1 for yesterday. */
  readonly days: number;
  readonly part?: 'morning' | 'afternoon' | 'evening' | 'night';
}

/** A day of the week. Normalised: `tuesday`. */
export interface WeekdayFact extends FactBase {
  readonly kind: 'weekday';
  /** 0 is Sunday, as `Date` counts. */
  readonly weekday: number;
}

/** A time of day, or a part of the day. Normalised: `14:30`, `morning`. */
export interface TimeFact extends FactBase {
  readonly kind: 'time';
}

/** How a figure is hedged: `about 90`, `nearly 90`, `more than 90`, `up to 90`, `at least 90`, `fewer than 90`. */
export type Approximation = 'about' | 'nearly' | 'over' | 'up-to' | 'at-least' | 'under';

/** What a figure of any kind has. */
interface FigureBase extends FactBase {
  readonly value: number;
  /** Of a range, its upper end. */
  readonly max?: number;
  readonly approximation?: Approximation;
}

/** A plain number in digits or words, cardinal or ordinal. Normalised: `57`, `35-40`, `14th`. */
export interface NumberFact extends FigureBase {
  readonly kind: 'number';
  readonly ordinal: boolean;
  /** The head noun or unit that it counts, in lower case and singular: `member`, `minute`, `year`; null when none stands there. */
  readonly noun: string | null;
  /** Whether it counts things that the text has named already: `the two leaders`, `both countries`. */
  readonly definite?: boolean;
}

/** Normalised: `94 %`; percentage points are `2 pp`. */
export interface PercentageFact extends FigureBase {
  readonly kind: 'percentage';
  /** Whether it is in percentage points, the difference of two percentages. */
  readonly points?: true;
}

/** Normalised: `USD 820000000`; the currency is its ISO 4217 code, or `PESO` and the like where the words do not say whose. */
export interface MoneyFact extends FigureBase {
  readonly kind: 'money';
  readonly currency: string;
}

/** A figure of any kind. */
export type Quantity = NumberFact | PercentageFact | MoneyFact;

/** A person's name as it stands, without rank, honorific and office. Normalised: the fullest name of that person in the text. */
export interface PersonFact extends FactBase {
  readonly kind: 'person';
  /** `Maj. Gen.`, with the service when stated. */
  readonly rank?: string;
  /** Where the office stands that is bound to this mention: `Defense Secretary Jim Mattis`, `Song Young-moo, the minister of defense`. */
  readonly office?: Span;
  /** Where another office of that person stands: `Councillor Ana Lind, chair of the harbour board`. */
  readonly title?: Span;
  /** Whether the name is a possessive: `Kishida Fumio’s agenda`. */
  readonly possessive?: boolean;
}

/** An office read into its parts. */
export interface Office {
  /** What qualifies it, in a fixed spelling and order: `acting`, `deputy`, `former`, `designate`, `performing the duties of`, `vice`, `assistant`, `under`. */
  readonly modifiers: readonly string[];
  /** What the person is: `minister`, `secretary`, `president`; British and American spellings are one. */
  readonly head: string;
  /** Its field, as folded words in alphabetical order without small words: `defense national`, `affairs foreign`. */
  readonly portfolio: readonly string[];
  /** The country's usual name, when it names one by any alias or demonym. */
  readonly country: string | null;
  /** The body it belongs to, when it names one: `NATO`, `European Commission`. */
  readonly body: string | null;
  /** Of several offices of one person in one phrase (`State Councillor and Foreign Minister`), the others. */
  readonly also?: readonly Office[];
}

/** An office, with or without a name beside it: `the defense minister`. Normalised: its parts in a fixed order. */
export interface OfficeFact extends FactBase {
  readonly kind: 'office';
  readonly office: Office;
  /** Whether it stands for a person named elsewhere: `the Secretary`, `the prime minister`. */
  readonly definite: boolean;
}

/** A body, a company, an alliance, a programme. Normalised: its usual name, so that `the Pentagon` and `Department of Defense` are one. */
export interface OrganisationFact extends FactBase {
  readonly kind: 'organisation';
}

/** A country by name, alias, demonym or capital as metonym. Normalised: its usual name. */
export interface CountryFact extends FactBase {
  readonly kind: 'country';
  readonly form: 'name' | 'demonym' | 'capital';
}

/** A city, state, region or site. Normalised: its usual name. */
export interface PlaceFact extends FactBase {
  readonly kind: 'place';
  /** The country it lies in, by its usual name, when the table knows it. */
  readonly country?: string;
}

/** An acronym. Normalised: without stops. */
export interface AcronymFact extends FactBase {
  readonly kind: 'acronym';
  /** What the text itself says it stands for, and where. */
  readonly expansion?: { readonly text: string; readonly span: Span };
}

/** Words in quotation marks. The span holds the marks; normalised: the words folded. */
export interface QuotationFact extends FactBase {
  readonly kind: 'quotation';
  /** Without the marks. */
  readonly words: Span;
  /** Who says it, as the sentence names them; absent when the sentence does not say. */
  readonly speaker?: { readonly text: string; readonly span: Span };
}

/** A proper name of which it is not known what it names: `Manbij Roadmap`, `Iwaya` before anybody of that name was met. Normalised: folded. */
export interface NameFact extends FactBase {
  readonly kind: 'name';
}

/** One checkable element of a text, typed and normalised. */
export type Fact =
  | DateFact
  | RelativeDayFact
  | WeekdayFact
  | TimeFact
  | NumberFact
  | PercentageFact
  | MoneyFact
  | PersonFact
  | OfficeFact
  | OrganisationFact
  | CountryFact
  | PlaceFact
  | AcronymFact
  | QuotationFact
  | NameFact;

/** Which kind of thing a fact is. */
export type FactKind = Fact['kind'];

/** A person whom a text names, over all mentions. */
export interface Person {
  /** The fullest name. */
  readonly name: string;
  /** The name by which the person is called in short: `Austin`, `von der Leyen`, `HAYASHI` in either order. */
  readonly surname: string;
  readonly rank?: string;
  /** Every office that a mention binds to the person, in the order of the text. */
  readonly offices: readonly { readonly office: Office; readonly text: string; readonly span: Span }[];
  /** The usual name of the country that an office or an apposition gives. */
  readonly country: string | null;
  /** Of every mention by name, in order. */
  readonly mentions: readonly Span[];
}

/** All facts of a text. */
export interface TextFacts {
  /** In the order of the text; a person's office and a quotation's contents stand beside what holds them. */
  readonly facts: readonly Fact[];
  readonly people: readonly Person[];
}

export type { IsoDate };
