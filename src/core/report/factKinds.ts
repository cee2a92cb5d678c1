import { monthNames, spanishMonthNames } from '../facts/lexicon/months.js';
import type { Fact, FactKind } from '../facts/types.js';
import { knownLanguage } from '../profiles/index.js';
import { say, type Message } from '../text/message.js';
import { officeValue } from './officeValue.js';
import { english, type Voice } from './voice.js';
import { oneLine } from './wrap.js';

/** A kind of fact as people call it. */
export interface FactKindName {
  readonly kind: FactKind;
  /** `Date`. */
  readonly one: Message;
  /** `Dates`. */
  readonly many: Message;
}

/** The kinds of facts in the order in which they are shown: who, where, when, how much, in which words. */
export const factKinds: readonly FactKindName[] = [
  { kind: 'person', one: say`Person`, many: say`People` },
  { kind: 'office', one: say`Office`, many: say`Offices` },
  { kind: 'organisation', one: say`Organisation`, many: say`Organisations` },
  { kind: 'country', one: say`Country`, many: say`Countries` },
  { kind: 'place', one: say`Place`, many: say`Places` },
  { kind: 'name', one: say`Other name`, many: say`Other names` },
  { kind: 'acronym', one: say`Acronym`, many: say`Acronyms` },
  { kind: 'date', one: say`Date`, many: say`Dates` },
  { kind: 'relative-day', one: say`Relative day`, many: say`Relative days` },
  { kind: 'weekday', one: say`Day of the week`, many: say`Days of the week` },
  { kind: 'time', one: say`Time`, many: say`Times` },
  { kind: 'number', one: say`Number`, many: say`Numbers` },
  { kind: 'percentage', one: say`Percentage`, many: say`Percentages` },
  { kind: 'money', one: say`Money`, many: say`Sums of money` },
  { kind: 'quotation', one: say`Quotation`, many: say`Quotations` },
];

/** What a kind of fact is called. */
export function nameOfKind(kind: FactKind): FactKindName {
  const found = factKinds.find(known => known.kind === kind);
  if (!found) throw new RangeError(`There is no kind ${kind}.`);
  return found;
}

/** A fact's value as people read it: `31 May 2025`, `the day before the release`, `USD 820,000,000`. */
export function factValue(fact: Fact, voice: Voice = english): string {
  switch (fact.kind) {
    case 'date': {
      const [first = '', last] = fact.normalised.split('/').map(day => dayInWords(day, voice));
      return last === undefined ? first : voice.tell(say`${first} to ${last}`);
    }
    case 'relative-day':
      return `${voice.tell(distance(fact.days))}${fact.part ? `, ${fact.part}` : ''}`;
    case 'weekday':
      return fact.normalised.charAt(0).toUpperCase() + fact.normalised.slice(1);
    case 'number':
    case 'percentage':
    case 'money':
      return fact.normalised.replace(/\d{5,}/g, digits => digits.replace(/\B(?=(?:\d{3})+$)/g, ','));
    case 'acronym':
      return fact.expansion ? `${fact.normalised}: ${oneLine(fact.expansion.text)}` : fact.normalised;
    case 'quotation':
      return voice.tell(saidBy(fact.speaker?.text));
    case 'office':
      return officeValue(fact);
    case 'person':
    case 'organisation':
    case 'country':
    case 'place':
    case 'name':
    case 'time':
      return oneLine(fact.normalised);
  }
}

/** A pronoun is the source's word, not what anybody is called. */
function saidBy(speaker: string | undefined): Message {
  if (speaker === undefined) return say`the readout does not say by whom`;
  return /^(?:he|she|they)$/i.test(speaker)
    ? say`said by “${speaker.toLowerCase()}”`
    : say`said by ${oneLine(speaker)}`;
}

/** `2025-05-31`, `05-31`, `2025-05` and `2025` in words; anything else as it is. */
export function dayInWords(value: string, voice: Voice = english): string {
  const [, year, month, day] = /^(?:(\d{4})-?)?(?:(\d\d)(?:-(\d\d))?)?$/.exec(value) ?? [];
  const isSpanish = knownLanguage(voice.language) === 'es';
  const name = (isSpanish ? spanishMonthNames : monthNames)[Number(month) - 1];
  const parts = [day && String(Number(day)), name, year].filter(part => part !== undefined);
  const words = parts.join(isSpanish ? ' de ' : ' ');
  if (parts.length === 0) return value;
  return year === undefined ? voice.tell(say`${words}, no year stated`) : words;
}

function distance(days: number): Message {
  if (days === 0) return say`the day of the release`;
  const count = Math.abs(days);
  if (days < 0) return count === 1 ? say`the day before the release` : say`${count} days before the release`;
  return count === 1 ? say`the day after the release` : say`${count} days after the release`;
}
