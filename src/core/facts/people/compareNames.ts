import { easternGivenNames, givenNames } from '../lexicon/givenNames.js';
import { areNicknames } from '../lexicon/nicknames.js';
import type { ComparableName } from './comparableName.js';
import { editDistance } from './editDistance.js';
import type { NameParts } from './nameParts.js';

/**
 * How a name of a draft stands to one of a source. `short`: one of the two leaves out a given name, an initial, a particle or a suffix.
 * `misspelt`: one word is a few letters off, and what else there is agrees.
 */
export type NameComparison = 'same' | 'short' | 'reordered' | 'diacritics' | 'misspelt' | 'different';

/** Compares two names of people, without regard to ranks, honorifics, capitals and hyphens. */
export function compareNames(draft: ComparableName, source: ComparableName): NameComparison {
  if (!mayBeOne(draft, source)) return 'different';
  return (
    compareWords(draft, source) ?? (isMisspelt(draft.parts.folded, source.parts.folded) ? 'misspelt' : 'different')
  );
}

/** Whether the first of two names is the second and leaves something out. */
export function isShort(name: ComparableName, whole: ComparableName): boolean {
  return mayBeOne(name, whole) && compareWords(name, whole) === 'short';
}

function mayBeOne({ parts: ours }: ComparableName, { parts: theirs }: ComparableName): boolean {
  return ours.words.length > 0 && theirs.words.length > 0 && !haveOtherTails(ours, theirs);
}

/** `Jr.` is not `III`, and `John A.` not `John B.`; an initial may stand for a name of the other. */
function haveOtherTails(ours: NameParts, theirs: NameParts): boolean {
  if (ours.suffix !== undefined && theirs.suffix !== undefined && ours.suffix !== theirs.suffix) return true;
  return !agree(ours, theirs) || !agree(theirs, ours);
}

/** Whether each initial of one is an initial of the other or begins a word that the first has not. */
function agree(one: NameParts, other: NameParts): boolean {
  if (one.initials.length === 0) return true;
  const free = other.folded.filter(word => !one.folded.includes(word));
  return one.initials.every(initial => {
    if (other.initials.includes(initial) || (other.initials.length === 0 && free.length === 0)) return true;
    return (
      free.some(word => word.startsWith(initial)) ||
      other.folded.length + other.initials.length < one.folded.length + one.initials.length
    );
  });
}

function compareWords(draft: ComparableName, source: ComparableName): NameComparison | undefined {
  const [ours, theirs] = [draft.parts, source.parts];
  if (draft.joined === source.joined) {
    if (ours.words.join('').replace(/[-'.]/g, '') !== theirs.words.join('').replace(/[-'.]/g, '')) return 'diacritics';
    return isShorter(ours, theirs) ? 'short' : 'same';
  }
  if (draft.spelledOut === source.spelledOut) return 'diacritics';
  if (draft.sorted === source.sorted) return 'reordered';
  if (areWordsWithin(ours, source) || areWordsWithin(theirs, draft)) return 'short';
  return areNicknamesOf(ours.folded, theirs.folded) ? 'same' : undefined;
}

function isShorter(ours: NameParts, theirs: NameParts): boolean {
  return (
    ours.initials.length < theirs.initials.length ||
    (ours.suffix ?? '') !== (theirs.suffix ?? '') ||
    ours.particles.length !== theirs.particles.length
  );
}

/** Whether each word of a name is one of the other’s, by itself or in a short form, and a surname is among them. */
function areWordsWithin(short: NameParts, { parts: long, spelled }: ComparableName): boolean {
  if (short.folded.length >= long.folded.length + long.initials.length) return false;
  if (short.folded.length > long.folded.length) return false;
  const rest = new Set([...long.folded, ...spelled]);
  return short.folded.every(word => {
    const found = rest.has(word)
      ? word
      : short.folded.length > 1
        ? [...rest].find(other => areNicknames(word, other))
        : undefined;
    return found !== undefined && rest.delete(found);
  });
}

/** `Jim Lind` and `James Lind`, `Joe R. Lind` and `Joseph Lind`. */
function areNicknamesOf(ours: readonly string[], theirs: readonly string[]): boolean {
  return (
    ours.length > 1 &&
    ours.length === theirs.length &&
    ours.at(-1) === theirs.at(-1) &&
    ours.every((word, at) => areNicknames(word, theirs[at] ?? ''))
  );
}

/** Lone names shorter than this are not taken for misspelt ones: too many names are one letter apart. */
const shortestLone = 5;

function isMisspelt(ours: readonly string[], theirs: readonly string[]): boolean {
  if (ours.length > theirs.length) return false;
  const [only, another] = ours;
  if (only !== undefined && another === undefined)
    return !theirs.includes(only) && surnamesIn(theirs).some(other => isNear(only, other, true));
  const rest = [...theirs];
  let odd: string | undefined;
  for (const word of ours) {
    const at = rest.findIndex(other => other === word || areNicknames(word, other));
    if (at >= 0) rest.splice(at, 1);
    else if (odd === undefined) odd = word;
    else return false;
  }
  if (odd === undefined) return false;
  const unlike = odd;
  return rest.some(other => isNear(unlike, other, false));
}

/** What may be the surname: the last word, and the first unless it is a given name that stands first. */
function surnamesIn(words: readonly string[]): string[] {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return givenNames.has(first) && !easternGivenNames.has(last) ? [last] : [first, last];
}

function isNear(word: string, other: string, lone: boolean): boolean {
  const length = Math.min(word.length, other.length);
  if (lone && haveExchangedLetters(word, other)) return true;
  if (lone && length < shortestLone) return false;
  const limit = lone ? (length >= 9 ? 2 : 1) : length >= 6 ? 2 : length >= 4 ? 1 : 0;
  if (limit > 0 && editDistance(word, other, limit) <= limit) return true;
  // Beside a given name that is right, a long one that begins alike may be spelt wrong at its end altogether: `Abdellati` for `Abdelatty`.
  return !lone && length >= 8 && word.slice(0, 4) === other.slice(0, 4) && editDistance(word, other, 3) <= 3;
}

/**
 * `Khal` for `Kahl`, `Verrino` for `Verroni`: two letters in each other's place. Of names of four letters, only they are a slip of the pen rather than
 * another name.
 */
function haveExchangedLetters(word: string, other: string): boolean {
  if (word.length < shortestLone - 1 || other.length !== word.length) return false;
  const letters = (text: string): string => Array.from(text).sort().join('');
  if (word.charCodeAt(0) !== other.charCodeAt(0) || letters(word) !== letters(other)) return false;
  return word.length < shortestLone || editDistance(word, other, 2) <= 2;
}
