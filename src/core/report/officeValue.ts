import type { Office, OfficeFact } from '../facts/types.js';
import { oneLine } from './wrap.js';

/** An office as people read it, part by part: `deputy minister (foreign affairs), Norvania`; of several, one after the other. */
export function officeValue({ office, text }: OfficeFact): string {
  const words = oneLine(text).toLowerCase();
  return [office, ...(office.also ?? [])].map(one => inParts(one, words)).join('; ');
}

function inParts({ modifiers, head, portfolio, body, country }: Office, text: string): string {
  // “Minister-designate”: the only one that stands behind.
  const before = modifiers.filter(word => word !== 'designate');
  const behind = modifiers.filter(word => word === 'designate');
  const field = portfolio.length > 0 ? `(${fieldOf(portfolio, text)})` : '';
  const office = [...before, head, ...behind, field].filter(Boolean).join(' ');
  return [office, body, country].filter(Boolean).join(', ');
}

/** The words of a field, which come in the order of the alphabet, in that of the text: `foreign affairs`, `trade, industry`. */
function fieldOf(words: readonly string[], text: string): string {
  const placed = words.map(word => ({ word, at: placeOf(word, text) })).sort((a, b) => orderOf(a.at) - orderOf(b.at));
  return placed
    .map(({ word, at }, index) => {
      const before = placed[index - 1];
      const isApart = before !== undefined && at >= 0 && /[^\s]/.test(text.slice(before.at + before.word.length, at));
      return index === 0 ? word : `${isApart ? ',' : ''} ${word}`;
    })
    .join('');
}

/** What the text does not have comes last. */
function orderOf(at: number): number {
  return at < 0 ? Number.MAX_SAFE_INTEGER : at;
}

/** Of `labor`, where the text has `labour`, too. */
function placeOf(word: string, text: string): number {
  const at = text.indexOf(word);
  return at < 0 && word.length > 4 ? text.indexOf(word.slice(0, 4)) : at;
}
