import type { PlaceFact } from '../types.js';
import { isParty } from './leftovers.js';
import { isDateline, isStateBehindCity } from './cues.js';
import type { Resolved } from './resolve.js';
import { stateBehindCity } from './table.js';
import { spanOf, type Word } from './words.js';

type Known = readonly (Resolved | undefined)[];

/** `Ala.` in `Huntsville, Ala.`, and `Fla.` in `Northern Space Center, Fla.`; a postal code counts behind a city of the tables only. */
export function statesBehind(text: string, words: readonly Word[], known: Known): PlaceFact[] {
  const found: PlaceFact[] = [];
  for (let at = 1; at < words.length; at++) {
    const [before, word] = [words[at - 1], words[at]];
    if (before?.capital !== true || !word || known[at]) continue;
    const isMembers = word.gap === 'hyphen' && isParty(before);
    if ((word.gap !== 'comma' && !isMembers) || !isStateBehindCity(word)) continue;
    const stop = text.charAt(word.span.end) === '.' && !word.upper;
    const city = known[at - 1];
    if (city?.entry.level === 'city' ? word.key === 'dc' : !stop) continue;
    const span = { start: word.span.start, end: word.span.end + (stop ? 1 : 0) };
    const normalised = stateBehindCity(word.key) ?? word.text;
    found.push({ kind: 'place', span, text: text.slice(span.start, span.end), normalised, country: 'United States' });
  }
  return found;
}

/** `NORVA CITY —`: a dateline's city that no table holds. */
export function datelineCities(text: string, words: readonly Word[], known: Known): PlaceFact[] {
  const found: PlaceFact[] = [];
  for (let from = 0; from < words.length; from++) {
    const word = words[from];
    if (!word?.upper || !word.initial || word.text.length < 4 || word.taken) continue;
    let to = from + 1;
    while (words[to]?.upper === true && words[to]?.gap === 'space' && to - from < 4) to++;
    if (known.slice(from, to).some(match => match) || !isDateline(text, words, from, to)) continue;
    const span = spanOf(words, { from, to });
    const written = text.slice(span.start, span.end);
    found.push({ kind: 'place', span, text: written, normalised: titleCase(written) });
  }
  return found;
}

function titleCase(written: string): string {
  return written.replace(/\p{L}+/gu, part => part.charAt(0) + part.slice(1).toLowerCase());
}
