import { establishedExpansions } from '../lexicon/glossary.js';
import { headsWithComplement, nameHeads, organisationHeads, placeHeads } from '../lexicon/nameHeads.js';
import { canonicalName } from './canonical.js';
import { compareExpansion } from './compareExpansion.js';
import { entryFor, keyOf, type Entry } from './table.js';

const small = new Set('of the and for in on to a an , '.split(' '));

/** What firms are, written short: `Harbour Works Corp.` */
const legalForm = /(?<=\s)(Corp|Inc|Ltd|Co)\.?$/;
const legalForms: ReadonlyMap<string, string> = new Map([
  ['Corp', 'Corporation'],
  ['Inc', 'Incorporated'],
  ['Ltd', 'Limited'],
  ['Co', 'Company'],
]);

/**
 * Whether two names may stand for one body, agreement or place: they are aliases in the tables; the same but for spelling, small words, the form of
 * a ministry's name or a country that only one of them states; one is the other's acronym; or one is a short form of the other that keeps its noun
 * (`the department` for the State Department, `the Commission` for the European Commission). Two different entries of the tables never are.
 */
export function sameName(a: string, b: string): boolean {
  return nameComparer()(a, b);
}

/** {@link sameName} for work that holds every name against many: each is read once. */
export function nameComparer(): (a: string, b: string) => boolean {
  const known = new Map<string, Reading>();
  const read = (name: string): Reading => {
    const before = known.get(name);
    if (before) return before;
    const reading = readingOf(name);
    known.set(name, reading);
    return reading;
  };
  return (a, b) => areSame(read(a), read(b));
}

function areSame(first: Reading, second: Reading): boolean {
  if (first.key === '' || second.key === '') return false;
  if (first.key === second.key || first.canonical === second.canonical) return true;
  if (first.entry && second.entry)
    return first.entry.kind === second.entry.kind && first.entry.name === second.entry.name;
  if (first.bare === second.bare) return !first.canonical.endsWith(')') || !second.canonical.endsWith(')');
  return (
    isAcronymOf(first, second) || isAcronymOf(second, first) || isShortFor(first, second) || isShortFor(second, first)
  );
}

interface Reading {
  readonly name: string;
  readonly key: string;
  readonly canonical: string;
  /** Canonical, without the country. */
  readonly bare: string;
  /** The words of that without the small ones. */
  readonly words: readonly string[];
  readonly entry: Entry | undefined;
  /** Of an acronym, its letters. */
  readonly letters: string | undefined;
  /** Of its words but the small ones. */
  readonly initials: string;
  /** Of all. */
  readonly allInitials: string;
}

function readingOf(name: string): Reading {
  const written = name
    .trim()
    .replace(/^the\s/i, '')
    .replace(/['’]s$/, '');
  const key = keyOf(written);
  const canonical = canonicalName(written.replace(legalForm, (_, form: string) => legalForms.get(form) ?? form));
  // `the Defence Ministry` is the Ministry of National Defence.
  const bare = canonical
    .replace(/ \([^()]*\)$/, '')
    .replace(/^(ministry|department) of national (?=defense$)/, '$1 of ');
  const letters = written.replace(/\./g, '');
  return {
    name,
    key,
    canonical,
    bare,
    words: bare.split(' ').filter(word => !small.has(word)),
    entry: entryFor(key),
    // `CMC3`, the third Cargo Mission Contract.
    letters: /^\p{Lu}{2,10}\d?$/u.test(letters) ? letters.replace(/\d$/, '') : undefined,
    initials: initialsOf(name, small),
    allInitials: initialsOf(name),
  };
}

function initialsOf(name: string, without?: ReadonlySet<string>): string {
  const words = keyOf(name.replace(/^the\s/i, '').replace(/\bU\.S\./g, 'U S')).split(' ');
  return words.map(word => (without?.has(word) ? '' : word.charAt(0))).join('');
}

/** `FCAS` for `Future Combat Air System`: by the glossary where it knows the acronym, and by the initials elsewhere. */
function isAcronymOf({ letters }: Reading, { name, bare, initials, allInitials }: Reading): boolean {
  if (letters === undefined) return false;
  if (compareExpansion(letters, name, establishedExpansions(letters)) === 'same') return true;
  const short = letters.toLowerCase();
  if (initials === short || (short.length > 2 && allInitials === short)) return true;
  // `HUD`, of the Department of Housing and Urban Development.
  return short.length > 2 && /^(?:department|ministry) of/.test(bare) && initials.slice(1) === short;
}

/** `the Department`, `Defense Program Guidelines`: the end of the long name, with the noun that says what it is; or its first noun. */
function isShortFor({ words: part }: Reading, { words: whole }: Reading): boolean {
  if (part.length === 0 || part.length >= whole.length) return false;
  const head = part.length === 1 ? part[0] : part.at(-1);
  // `Mountain Rescue Centre of Excellence in Vail` has its noun in the middle.
  const hasNoun = isHead(part[0] ?? '') || isHead(head ?? '') || (part.length > 3 && part.some(isHead));
  if (head === undefined || !hasNoun) return false;
  if (part.every((word, index) => word === whole[whole.length - part.length + index])) return true;
  return part.length === 1 && whole[0] === head && headsWithComplement.has(head);
}

function isHead(word: string): boolean {
  return organisationHeads.has(word) || nameHeads.has(word) || placeHeads.has(word);
}
