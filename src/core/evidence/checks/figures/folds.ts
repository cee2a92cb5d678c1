import { countTheSame } from '../../../facts/numbers/compareQuantities.js';
import type { Fact, MoneyFact, NumberFact, PercentageFact } from '../../../facts/types.js';
import { oncePer } from '../../../text/once.js';
import { factsOf } from '../../comparison.js';
import type { Comparison } from '../../comparison.js';
import type { Verdict } from '../../types.js';
import { unsupported } from '../../verdicts.js';
import type { Check } from '../check.js';
import { say } from '../../../text/message.js';

const numbers = 'two three four five six seven eight nine ten'.split(' ');
const fold = new RegExp(`(?<![\\p{L}\\d.,-])(${numbers.join('|')}|\\d{1,2})-?fold(?![\\p{L}-])`, 'giu');

/** So many figures are tried with one another. */
const mostFigures = 60;
/** How far the rate of two figures may be from a number that is told as so many times, and a percentage, in parts of itself. */
const nearRate = 0.5;
const nearPercentage = 0.1;

/**
 * Finds how many times as much something is said to be (`a fivefold rise`) where no source says so in any words, no two of its figures are so far apart, and
 * no percentage comes to it.
 */
export const foldsCheck: Check =
  ({ comparison }) =>
  ({ passage }) => {
    if (passage.role !== 'sentence' || passage.kind !== 'fact' || !passage.text.includes('fold')) return [];
    return Array.from(passage.text.matchAll(fold)).flatMap(({ 0: text, 1: number = '', index }): Verdict[] => {
      const value = valueOf(number);
      const span = { start: passage.span.start + index, end: passage.span.start + index + text.length };
      const isQuoted = passage.facts.some(
        ({ kind, span: one }) => kind === 'quotation' && one.start <= span.start && span.end <= one.end,
      );
      if (isQuoted || timesTold(comparison).has(value) || comesOut(comparison, passage.facts, value)) return [];
      return [unsupported({ span, passage }, say`the figure “${text}”`)];
    });
  };

function valueOf(number: string): number {
  const at = numbers.indexOf(number.toLowerCase());
  return at < 0 ? Number(number) : at + 2;
}

/** `Four times`, `fourfold`, `quadrupled`: each multiple of which the sources speak. */
const timesTold = oncePer(({ contexts }: Comparison): ReadonlySet<number> => {
  const told = new Set<number>();
  const said = new RegExp(`(?<![\\p{L}\\d.,-])(${numbers.join('|')}|\\d{1,2})(?:-?fold|[ -]times)(?!\\p{L})`, 'giu');
  for (const { passage } of contexts) {
    for (const [, number = ''] of passage.text.matchAll(said)) told.add(valueOf(number));
    for (const [at, word] of ['doubl', 'tripl', 'quadrupl'].entries())
      if (passage.text.toLowerCase().includes(word)) told.add(at + 2);
  }
  return told;
});

/** Whether two figures of the sources, or of the sentence, are so many times one another, or a percentage is so much more. */
function comesOut(comparison: Comparison, own: readonly Fact[], value: number): boolean {
  const percentages = factsOf<PercentageFact>(comparison, 'percentage');
  if (percentages.some(({ fact }) => [value, value - 1].some(one => isNear(fact.value, 100 * one)))) return true;
  const amounts = (['number', 'money'] as const).flatMap(kind => [
    ...own.filter(one => one.kind === kind),
    ...factsOf<NumberFact | MoneyFact>(comparison, kind)
      .slice(0, mostFigures)
      .map(({ fact }) => fact),
  ]);
  return amounts.some(high => amounts.some(low => isRate(high, low, value)));
}

function isNear(percentage: number, wanted: number): boolean {
  return Math.abs(percentage - wanted) <= nearPercentage * wanted;
}

function isRate(high: Fact, low: Fact, value: number): boolean {
  if (high.kind === 'money')
    return low.kind === 'money' && low.value > 0 && Math.abs(high.value / low.value - value) < nearRate;
  if (high.kind !== 'number' || low.kind !== 'number' || high.ordinal || low.ordinal || low.value <= 0) return false;
  return countTheSame(high, low) !== false && Math.abs(high.value / low.value - value) < nearRate;
}
