import { monthNames } from '../facts/lexicon/months.js';
import type { Fact, FactKind } from '../facts/types.js';
import { oneLine } from './wrap.js';

/** A kind of fact as people call it. */
export interface FactKindName {
  readonly kind: FactKind;
  /** `Date`. */
  readonly one: string;
  /** `Dates`. */
  readonly many: string;
}

/** The kinds of facts in the order in which they are shown: who, where, when, how much, in which words. */
export const factKinds: readonly FactKindName[] = [
  { kind: 'person', one: 'Person', many: 'People' },
  { kind: 'office', one: 'Office', many: 'Offices' },
  { kind: 'organisation', one: 'Organisation', many: 'Organisations' },
  { kind: 'country', one: 'Country', many: 'Countries' },
  { kind: 'place', one: 'Place', many: 'Places' },
  { kind: 'name', one: 'Other name', many: 'Other names' },
  { kind: 'acronym', one: 'Acronym', many: 'Acronyms' },
  { kind: 'date', one: 'Date', many: 'Dates' },
  { kind: 'relative-day', one: 'Relative day', many: 'Relative days' },
  { kind: 'weekday', one: 'Day of the week', many: 'Days of the week' },
  { kind: 'time', one: 'Time', many: 'Times' },
  { kind: 'number', one: 'Number', many: 'Numbers' },
  { kind: 'percentage', one: 'Percentage', many: 'Percentages' },
  { kind: 'money', one: 'Money', many: 'Sums of money' },
  { kind: 'quotation', one: 'Quotation', many: 'Quotations' },
];

/** What a kind of fact is called. */
export function nameOfKind(kind: FactKind): FactKindName {
  return factKinds.find(known => known.kind === kind) ?? { kind, one: kind, many: kind };
}

/** A fact's value as people read it: `31 May 2025`, `the day before the release`, `USD 820,000,000`. */
export function factValue(fact: Fact): string {
  switch (fact.kind) {
    case 'date':
      return fact.normalised.split('/').map(dayInWords).join(' to ');
    case 'relative-day':
      return `${distance(fact.days)}${fact.part ? `, ${fact.part}` : ''}`;
    case 'weekday':
      return fact.normalised.charAt(0).toUpperCase() + fact.normalised.slice(1);
    case 'number':
    case 'percentage':
    case 'money':
      return fact.normalised.replace(/\d{5,}/g, digits => digits.replace(/\B(?=(?:\d{3})+$)/g, ','));
    case 'acronym':
      return fact.expansion ? `${fact.normalised}: ${oneLine(fact.expansion.text)}` : fact.normalised;
    case 'quotation':
      return fact.speaker ? `said by ${oneLine(fact.speaker.text)}` : 'the readout does not say by whom';
    case 'person':
    case 'office':
    case 'organisation':
    case 'country':
    case 'place':
    case 'name':
    case 'time':
      return oneLine(fact.normalised);
  }
}

/** `2025-05-31`, `05-31`, `2025-05` and `2025` in words; anything else as it is. */
export function dayInWords(value: string): string {
  const [, year, month, day] = /^(?:(\d{4})-?)?(?:(\d\d)(?:-(\d\d))?)?$/.exec(value) ?? [];
  const name = monthNames[Number(month) - 1];
  const parts = [day && String(Number(day)), name, year].filter(part => part !== undefined);
  return parts.length === 0 ? value : `${parts.join(' ')}${year === undefined ? ', no year stated' : ''}`;
}

function distance(days: number): string {
  if (days === 0) return 'the day of the release';
  const count = Math.abs(days) === 1 ? 'the day' : `${Math.abs(days)} days`;
  return `${count} ${days < 0 ? 'before' : 'after'} the release`;
}
