import { entryFor, stateBehindCity } from './table.js';
import type { Phrase } from './phrases.js';
import type { Word } from './words.js';

/** Before a city these say that something happens there. */
const placePrepositions = new Set(
  'in at near outside around across throughout inside within visited visiting visits visit via off leaving toward towards reached hosted'.split(
    ' ',
  ),
);

/** Before `to` or `from` these say that somebody goes there. */
const motion = new Set(
  `travel travels traveled travelled traveling travelling trip trips journey journeyed visit visits flew fly flies flying flight flights return
   returns returned returning arrive arrived arrives arriving arrival depart departed departs departure head headed heading heads go goes went going
   gone move moved moving drive drove sail sailed deploy deployed deploying deployment welcome welcomed route bound miles
   kilometers kilometres km relocated relocate ride rode walked bus train tour toured delegation delegations evacuated moved`
    .trim()
    .split(/\s+/),
);

/** Behind a city these make it the place of something: `the Warsaw summit`. */
const placeNouns = new Set(
  `summit summits meeting meetings talks conference conferences airport visit trip attack attacks bombing office embassy suburb residence hotel
   area region metro neighborhood neighbourhood headquarters based airfield port university hospital leg stop round declaration`
    .trim()
    .split(/\s+/),
);

/** Whether the words before or behind a city or state say that the place is meant, and not its government or something else of that name. */
export function hasPlaceCue(text: string, words: readonly Word[], { from, to }: Phrase): boolean {
  return (
    isBehindPlaceWord(words, from) ||
    isBeforePlaceNoun(words, to) ||
    isBeforeWiderPlace(words, to) ||
    isDateline(text, words, from, to)
  );
}

function isBehindPlaceWord(words: readonly Word[], from: number): boolean {
  const before = words[from - 1];
  const first = words[from];
  if (!before || first?.gap !== 'space' || before.capital) return false;
  if (placePrepositions.has(before.key)) return true;
  if (before.key === 'of')
    return [
      'city',
      'town',
      'port',
      'capital',
      'streets',
      'outskirts',
      'mayor',
      'north',
      'south',
      'east',
      'west',
    ].includes(words[from - 2]?.key ?? '');
  if (before.key === 'capital' || before.key === 'city') return true;
  if (before.key !== 'to' && before.key !== 'from') return false;
  for (let at = from - 2; at >= Math.max(0, from - 4); at--) {
    const word = words[at];
    if (!word || words[at + 1]?.gap === 'break') return false;
    if (before.key === 'from' ? isFromThere(word.key) : motion.has(word.key)) return true;
  }
  return false;
}

/** `Speaking from Kingston`; but `welcomed the support from Kingston`. */
function isFromThere(key: string): boolean {
  return motion.has(key)
    ? !key.startsWith('welcome')
    : /^(?:sp(?:oke|eaks?|eaking)|report(?:s|ed|ing)|join(?:s|ed|ing))$/.test(key);
}

function isBeforePlaceNoun(words: readonly Word[], to: number): boolean {
  const next = words[to];
  if (!next || words[to - 1]?.possessive === true) return false;
  return (next.gap === 'space' || next.gap === 'hyphen') && placeNouns.has(next.key);
}

/** `Huntsville, Ala.`, `Brussels, Belgium`, `Washington, D.C.` */
function isBeforeWiderPlace(words: readonly Word[], to: number): boolean {
  const next = words[to];
  if (next?.gap !== 'comma' || !next.capital) return false;
  if (isStateBehindCity(next)) return true;
  let key = '';
  for (let at = to; at < Math.min(words.length, to + 4); at++) {
    const word = words[at];
    if (!word || (at > to && word.gap !== 'space')) return false;
    key = key === '' ? word.key : `${key} ${word.key}`;
    const entry = entryFor(key);
    if (entry?.form !== 'name') continue;
    if (entry.kind === 'country' || entry.level === 'state' || entry.level === 'region') return true;
  }
  return false;
}

/** Whether a word behind a city and a comma is a state, perhaps in its short form. */
export function isStateBehindCity(word: Word): boolean {
  const short = word.text.replace(/\./g, '').length <= 2 && !word.upper;
  return word.capital && !short
    ? stateBehindCity(word.key) !== undefined
    : short && /^[A-Z][a-z]$/.test(word.text) && stateBehindCity(word.key) !== undefined;
}

/** So much of a line behind a city may belong to its dateline. */
const longestDateline = 70;

/**
 * Whether a dateline begins here: `TOKYO –`, `BRUSSELS, Belgium —`, `HOUSTON, Nov. 22, 2010 /PRNewswire/ --`. Between the city and the dash
 * stand only names, dates and what an agency puts in brackets.
 */
export function isDateline(text: string, words: readonly Word[], from: number, to: number): boolean {
  const first = words[from];
  const last = words[to - 1];
  if (!first || !last) return false;
  const start = first.span.start;
  if (!/(?:^|\n)[\s*_>]{0,6}$/.test(text.slice(Math.max(0, start - 7), start))) return false;
  const line = text.slice(last.span.end, last.span.end + longestDateline).split('\n', 1)[0] ?? '';
  const dash =
    /\s?(?:[–—]|--|\s-\s)/.exec(line) ?? /^,?[^a-z]{0,8}\((?:STL|Reuters|AP|AFP|dpa)[^)]{0,20}\)/i.exec(line);
  if (!dash) return false;
  return line
    .slice(0, dash.index)
    .replace(/[(/][^)/]{0,40}[)/]/g, ' ')
    .split(/[\s,]+/)
    .every(word => !/^\p{Ll}/u.test(word));
}
