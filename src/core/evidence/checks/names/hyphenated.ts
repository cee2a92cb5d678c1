import { compareExpansion } from '../../../facts/names/compareExpansion.js';
import type { DraftPassage } from '../../types.js';
import type { Span } from '../../../text/span.js';

/** What a draft says that letters stand for. */
export interface Lettered {
  readonly letters: string;
  readonly name: string;
  readonly span: Span;
}

/** Words of which some are joined, before letters: `indefinite-delivery, indefinite-quantity (IDIQ)`. */
const joined = /(?<![\p{L}-])(\p{L}+(?:(?:[-/]|,?\s)\p{L}+){2,7}),?\s(?:or\s|\()(?:the\s)?(\p{Lu}{3,8})(?!\p{L})/gu;

/** By which most sentences are passed over. */
const some = /\s(?:or\s|\()(?:the\s)?\p{Lu}{3}/u;

/**
 * What joined words before letters make of them, where some of the words are others than what is known.
 *
 * @param known what letters stand for, as far as somebody says it.
 */
export function hyphenated(
  { role, text, span }: DraftPassage,
  known: (letters: string) => string | undefined,
): Lettered[] {
  if (role !== 'sentence' || !some.test(text)) return [];
  return Array.from(text.matchAll(joined)).flatMap(({ index, 1: row = '', 2: letters = '' }) => {
    const words = Array.from(row.matchAll(/\p{L}+/gu)).slice(-letters.length);
    const start = words[0]?.index ?? 0;
    const name = row.slice(start);
    const right = known(letters);
    if (right === undefined || !/[-/]/.test(name) || !isNearly(name, right) || initials(name) !== letters) return [];
    if (compareExpansion(letters, name, [right]) === 'same') return [];
    const at = span.start + index + start;
    return [{ letters, name, span: { start: at, end: at + name.length } }];
  });
}

function initials(name: string): string {
  return (name.match(/(?<!\p{L})\p{L}/gu) ?? []).join('').toUpperCase();
}

/** Whether at least half of a row's words are another row's, though not all. */
function isNearly(name: string, right: string): boolean {
  const theirs = new Set(right.toLowerCase().split(/[^\p{L}]+/u));
  const ours = name.toLowerCase().split(/[^\p{L}]+/u);
  const others = ours.filter(word => !theirs.has(word)).length;
  return others > 0 && others <= ours.length / 2;
}
