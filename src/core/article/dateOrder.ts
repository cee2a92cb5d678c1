import { monthNames } from '../facts/lexicon/months.js';
import type { KnownText } from '../text/knownText.js';
import type { Article } from './types.js';

const month = `(?:${monthNames.map(name => name.slice(0, 3)).join('|')})[a-z]{0,6}`;
const dates = new RegExp(`\\b(?:${month}\\.? \\d{1,2}\\b(?!\\d|:)|\\d{1,2} ${month}\\b)`, 'g');

/** Whether an article in English writes the month of its dates first, “May 14, 2026”, as American newsrooms do; one without dates does when its language is American. */
export function putsMonthFirst({ blocks }: Pick<Article, 'blocks'>, tag: string): boolean {
  const balance = blocks.reduce((sum, { source }) => sum + source.read(balanceOf), 0);
  return balance > 0 || (balance === 0 && /^en-us\b/i.test(tag));
}

/** Dates with the month first, less those with the day first. */
function balanceOf({ words }: KnownText): number {
  return Array.from(words.matchAll(dates), ([date]) => (/^\d/.test(date) ? -1 : 1)).reduce<number>((a, b) => a + b, 0);
}
