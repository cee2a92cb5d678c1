import { measures } from '../../../facts/lexicon/countedNouns.js';
import type { NumberFact } from '../../../facts/types.js';
import type { Passage } from '../../types.js';

/** The words behind a figure up to the noun that it counts; empty where that noun stands further off. */
export function nounBehind({ text, span }: Passage, { span: { end }, noun }: NumberFact): string {
  const words = /^(?:[\s-]{1,2}\p{L}+){1,3}/u.exec(text.slice(end - span.start))?.[0] ?? '';
  const stem = noun === 'person' ? 'pe' : noun?.slice(0, 4);
  const at = stem === undefined ? -1 : words.toLowerCase().replace(/-/g, ' ').indexOf(` ${stem}`) + 1;
  if (at < 1) return shortUnit(text.slice(end - span.start, end - span.start + 8), noun);
  return words.slice(0, at) + (/^\p{L}+/u.exec(words.slice(at))?.[0] ?? '');
}

/** ` kW`, where the figure counts kilowatts. */
function shortUnit(behind: string, noun: string | null): string {
  const [whole = '', unit = ''] = /^[\s-]?(\p{L}{1,4})(?!\p{L})/u.exec(behind) ?? [];
  return noun !== null && measures.get(unit.toLowerCase()) === noun ? whole : '';
}

/** ` miles` for `-mile`, where the draft has ` kilometers`. */
export function inOwnNumber(noun: string, own: string): string {
  if (!noun.startsWith('-') || !own.startsWith(' ')) return noun;
  return ` ${noun.slice(1)}${own.endsWith('s') && !noun.endsWith('s') ? 's' : ''}`;
}

/** A percentage with `%` where the draft’s has that, with `percent` where it has the word. */
export function percentAs(own: string, theirs: string): string {
  if (own.endsWith('%')) return theirs.replace(/ per ?cent$/i, '%');
  const [word] = / per ?cent$/i.exec(own) ?? [];
  return word === undefined ? theirs : theirs.replace(/ ?%$| per ?cent$/i, word);
}
