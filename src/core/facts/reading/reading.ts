import { charKind, kindOfChar, sizeOfChar } from '../../text/characters.js';
import type { KnownWord, WordTable } from './wordTable.js';

const { letter, capital, mark, digit, space } = charKind;

/** The smallest thing that a text is read in: letters with their marks, digits of ASCII, or one sign. */
export interface Atom {
  readonly start: number;
  readonly end: number;
  readonly kind: 'letters' | 'digits' | 'sign';
  /** Whether it begins with a capital. */
  readonly capital: boolean;
  /** Whether nothing stands between it and the atom before it. */
  readonly glued: boolean;
  /** The first code unit. */
  readonly code: number;
  /** What the lexicons know of letters. */
  readonly word: KnownWord | undefined;
}

/** A text, read once for all that look for facts in it. */
export interface Reading {
  readonly text: string;
  readonly atoms: readonly Atom[];
  /** All that its words can be, as bits; see {@link role}. */
  readonly roles: number;
  readonly hasDigits: boolean;
}

/**
 * Cuts a text into atoms, in one pass over its characters.
 * @param table the words that are known
 */
export function readWith(text: string, table: Pick<WordTable, 'find'>): Reading {
  const atoms: Atom[] = [];
  let roles = 0;
  let hasDigits = false;
  let behind = 0;
  for (let at = 0; at < text.length;) {
    const kind = kindOfChar(text, at);
    if (kind === space) {
      at++;
      continue;
    }
    const start = at;
    const code = text.charCodeAt(start);
    const glued = start === behind && start > 0;
    at += sizeOfChar(text, at);
    if ((kind & letter) !== 0) {
      at = wordEnd(text, at);
      const word = table.find(text, start, at);
      if (word) roles |= word.roles;
      atoms.push({ start, end: at, kind: 'letters', capital: (kind & capital) !== 0, glued, code, word });
    } else if ((kind & digit) !== 0) {
      while ((kindOfChar(text, at) & digit) !== 0) at++;
      hasDigits = true;
      atoms.push({ start, end: at, kind: 'digits', capital: false, glued, code, word: undefined });
    } else {
      atoms.push({ start, end: at, kind: 'sign', capital: false, glued, code, word: undefined });
    }
    behind = at;
  }
  return { text, atoms, roles, hasDigits };
}

/** The matches of a sticky pattern at atoms that may begin one, in order; none overlaps the one before it. */
export function matchesAt(
  { text, atoms }: Reading,
  pattern: RegExp,
  mayBegin: (atom: Atom) => boolean,
): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let behind = 0;
  for (const atom of atoms) {
    if (atom.start < behind || !mayBegin(atom)) continue;
    pattern.lastIndex = atom.start;
    const match = pattern.exec(text);
    if (!match) continue;
    found.push(match);
    behind = atom.start + match[0].length;
  }
  return found;
}

/** Whether an atom is a word in capitals that has one of these roles. */
export function isCapitalised(atom: Atom, roles: number): boolean {
  return atom.capital && ((atom.word?.roles ?? 0) & roles) !== 0;
}

/** Whether an atom is a run of so many digits at most. */
export function isDigits(atom: Atom, most: number): boolean {
  return atom.kind === 'digits' && atom.end - atom.start <= most;
}

function wordEnd(text: string, from: number): number {
  let at = from;
  while ((kindOfChar(text, at) & (letter | mark)) !== 0) at += sizeOfChar(text, at);
  return at;
}
