import { say } from '../../../text/message.js';
import type { ContextPassage } from '../../vocabulary.js';
import { wordedCheck } from '../values/worded.js';
import type { Worded } from '../values/worded.js';

/** Words that say how often, by how many times a year that is. Not `bimonthly`, which is either. */
const rates: readonly (readonly [number, string])[] = [
  [365, 'daily|every day|each day|once a day'],
  [52, 'weekly|every week|each week|once a week'],
  [26, 'fortnightly|every two weeks|every other week'],
  [12, 'monthly|every month|each month|once a month'],
  [4, 'quarterly|every quarter|each quarter|every three months|four times a year'],
  [2, 'twice a year|twice yearly|twice annually|semi-?annual(?:ly)?|biannual(?:ly)?|every six months'],
  [1, 'annual(?:ly)?|yearly|every year|each year|once a year|once every year'],
  [0.5, 'every two years|every other year|biennial(?:ly)?'],
  [0.25, 'every four years|every fourth year'],
];

const often = new RegExp(
  String.raw`(?<![\p{L}-])(?:${rates.map(([, words]) => `(${words})`).join('|')})(?![\p{L}-])`,
  'giu',
);

/** A cheap look for {@link often}. */
const someOften = /(?:ly|al|every|each|once|twice|times)(?![\p{L}])/iu;

/** Finds how often something happens where the source has it otherwise: `twice a year`, for `annually`. */
export const howOftenCheck = wordedCheck<Worded>({
  read: oftenIn,
  bears: (own, there) => own.value === there.value,
  isTaken: ({ kind }) => kind === 'quotation',
  rule: 'number-mismatch',
  why: (own, right) => say`The source has “${right.text}” here, not “${own.text}”. Put the source’s figure.`,
  fix: (own, right) => (fits(own.text, right.text) ? right.text : undefined),
});

/** Whether words can stand in the place of others: `annually` in that of `twice a year`, and not in that of `biennial`. */
function fits(own: string, right: string): boolean {
  if (adjective.test(own)) return adjective.test(right) || either.test(right);
  return !either.test(own) && !adjective.test(right);
}

const adjective = /al$/i;
/** They stand before a noun and behind a verb. */
const either = /^(?:daily|weekly|fortnightly|monthly|quarterly|yearly)$/i;

/** How often something happens, by how many times a year. */
function oftenIn({ passage: { text } }: ContextPassage): Worded[] {
  if (!someOften.test(text)) return [];
  return Array.from(text.matchAll(often), match => ({
    value: rates[match.slice(1).findIndex(Boolean)]?.[0] ?? 0,
    start: match.index,
    text: match[0],
  }));
}
