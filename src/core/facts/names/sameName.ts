import { establishedExpansions } from '../lexicon/glossary.js';
import { headsWithComplement, nameHeads, organisationHeads, placeHeads } from '../lexicon/nameHeads.js';
import { canonicalName } from './canonical.js';
import { compareExpansion } from './compareExpansion.js';
import { entryFor, keyOf, type Entry } from './table.js';

const small = new Set('of the and for in on to a an , '.split(' '));

/**
 * Whether two names may stand for one body, agreement or place: they are aliases in the tables; the same but for spelling, small words, the form of
 * a ministry's name or a country that only one of them states; one is the other's acronym; or one is a short form of the other that keeps its noun
 * (`the department` for the State Department, `the Commission` for the European Commission). Two different entries of the tables never are.
 */
export function sameName(a: string, b: string): boolean {
  const first = read(a);
  const second = read(b);
  if (first.key === '' || second.key === '') return false;
  if (first.key === second.key || first.canonical === second.canonical) return true;
  if (first.entry && second.entry)
    return first.entry.kind === second.entry.kind && first.entry.name === second.entry.name;
  if (withoutCountry(first.canonical) === withoutCountry(second.canonical)) {
    return !first.canonical.endsWith(')') || !second.canonical.endsWith(')');
  }
  return isAcronymOf(first, b) || isAcronymOf(second, a) || isShortFor(first, second) || isShortFor(second, first);
}

interface Reading {
  readonly written: string;
  readonly key: string;
  readonly canonical: string;
  readonly entry: Entry | undefined;
}

function read(name: string): Reading {
  const written = name
    .trim()
    .replace(/^the\s/i, '')
    .replace(/['’]s$/, '');
  const key = keyOf(written);
  return { written, key, canonical: canonicalName(written), entry: entryFor(key) };
}

function withoutCountry(canonical: string): string {
  return canonical.replace(/ \([^()]*\)$/, '');
}

/** `FCAS` for `Future Combat Air System`: by the glossary where it knows the acronym, and by the initials elsewhere. */
function isAcronymOf({ written }: Reading, name: string): boolean {
  const letters = written.replace(/\./g, '');
  if (!/^\p{Lu}{2,10}$/u.test(letters)) return false;
  if (compareExpansion(letters, name, establishedExpansions(letters)) === 'same') return true;
  const initials = keyOf(name)
    .split(' ')
    .filter(word => !small.has(word))
    .map(word => word.charAt(0))
    .join('');
  return initials === letters.toLowerCase();
}

/** `the Department`, `Defense Program Guidelines`: the end of the long name, with the noun that says what it is; or its first noun. */
function isShortFor(short: Reading, long: Reading): boolean {
  const part = words(short.canonical);
  const whole = words(long.canonical);
  if (part.length === 0 || part.length >= whole.length) return false;
  const head = part.length === 1 ? part[0] : part.at(-1);
  if (head === undefined || (!isHead(part[0] ?? '') && !isHead(head))) return false;
  if (part.every((word, index) => word === whole[whole.length - part.length + index])) return true;
  return part.length === 1 && whole[0] === head && headsWithComplement.has(head);
}

function isHead(word: string): boolean {
  return organisationHeads.has(word) || nameHeads.has(word) || placeHeads.has(word);
}

function words(canonical: string): string[] {
  return withoutCountry(canonical)
    .split(' ')
    .filter(word => !small.has(word));
}
