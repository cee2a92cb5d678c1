import type { Span } from '../../text/span.js';
import { charKind, kindOfChar } from '../../text/characters.js';
import { lettersBehindNames } from '../lexicon/offices.js';
import type { Atom, Reading } from '../reading/reading.js';
import { readText } from '../reading/readText.js';
import { role } from '../reading/role.js';
import { knownWords } from '../reading/roles.js';
import type { KnownWord } from '../reading/wordTable.js';
import { bisect } from '../../text/bisect.js';

/** A word or a mark of a sentence, with what the search for people needs to know of it. */
export class Token {
  private written: string | undefined;

  constructor(
    private readonly source: string,
    readonly start: number,
    /** Without a possessive ending; with the stop of an abbreviation. */
    readonly end: number,
    readonly kind: 'word' | 'number' | 'mark',
    /** Whether it begins with a capital letter. */
    readonly capital = false,
    /** Whether it ends in `'s` or, after an s, `'`. */
    readonly possessive = false,
    /** Whether it is of several parts: `Minister-designate`, `U.S.` */
    readonly joined = false,
    /** What the lexicons know of it, as bits; see {@link role}. */
    readonly roles = 0,
    private folded?: string,
  ) {}

  get span(): Span {
    return { start: this.start, end: this.end };
  }

  get text(): string {
    return (this.written ??= this.source.slice(this.start, this.end));
  }

  /** In lower case, straight apostrophes, without the final stop. */
  get key(): string {
    return (this.folded ??= keyOf(this.text));
  }
}

function keyOf(text: string): string {
  const key = text.toLowerCase();
  return isPlain.test(key) ? key : key.replace(/[’‘]/g, "'").replace(/[‐‑]/g, '-').replace(/\.$/, '');
}

const isPlain = /^[a-z]+$/;

/** Cuts a sentence into words and marks. Linear. */
export function tokenise(text: string): Token[] {
  return tokensOf(readText(text), { start: 0, end: text.length });
}

/** The words and marks of a stretch of a text that has been read. Linear. */
export function tokensOf({ text, atoms }: Reading, { start, end }: Span): Token[] {
  const tokens: Token[] = [];
  let at = firstBehind(atoms, start);
  for (let atom = atoms[at]; atom && atom.start < end; atom = atoms[at]) {
    if (atom.kind === 'letters') at = addWord(text, atoms, at, tokens);
    else if (atom.kind === 'digits') at = addNumber(text, atoms, at, tokens);
    else {
      const behind = degreeEnd(text, atom, tokens.at(-1));
      if (behind > atom.end) while ((atoms[at]?.start ?? Infinity) < behind) at++;
      else {
        tokens.push(new Token(text, atom.start, atom.end, 'mark'));
        at++;
      }
    }
  }
  return tokens;
}

const degree =
  /, (?:Ph\.? ?D|D\.? ?Phil|M\.? ?D|M\.?P\.?H|Pharm\.? ?D|D\.?V\.?M|J\.?D|R\.?N|M\.?B\.?A|FRCP|FRCS|Esq)\.?(?=[,;.”"]|$)/y;

/** Where a degree ends that stands behind a name and its comma: `Ana Lind, M.D., Chief Medical Officer`. It is passed over. */
function degreeEnd(text: string, comma: Atom, before: Token | undefined): number {
  if (comma.code !== code.comma || before?.capital !== true) return comma.end;
  degree.lastIndex = comma.start;
  return degree.test(text) ? degree.lastIndex : comma.end;
}

/** The index of the first atom that begins at an offset or behind it. */
function firstBehind(atoms: readonly Atom[], offset: number): number {
  return bisect(atoms, ({ start }) => start >= offset);
}

/** Adds the word that begins at an atom; gives the index of the atom behind it. */
function addWord(text: string, atoms: readonly Atom[], at: number, tokens: Token[]): number {
  const first = atoms[at];
  if (!first) return at + 1;
  const { start, capital, word } = first;
  const dotted = dottedEnd(text, atoms, at);
  if (dotted > at) {
    const end = atoms[dotted - 1]?.end ?? first.end;
    const { roles, key } = knownAt(text, start, isStop(atoms[dotted - 1]) ? end - 1 : end);
    tokens.push(new Token(text, start, end, 'word', capital, false, true, roles, key));
    return dotted;
  }
  const next = joinedEnd(atoms, at);
  const last = atoms[next - 1] ?? first;
  const possessive = last !== first && isApostrophe(atoms[next - 2]) && isS(last);
  const hamza = possessive ? 0 : hamzaLength(text, atoms, next);
  const end = possessive ? last.start - 1 : last.end + hamza;
  const known = end > first.end ? joinedWord(text, atoms, at, possessive ? next - 2 : next) : (word ?? unknown);
  const stop = end === last.end && capital && (known.roles & role.abbreviation) !== 0 && isStop(atoms[next]) ? 1 : 0;
  const owns = possessive || (isApostrophe(atoms[next]) && endsInS(text, last));
  const joined = end > first.end;
  const behind = atoms[next + stop];
  if (capital && end - start <= mostLetters && isLettersBehindName(text.slice(start, end), tokens.at(-1), behind))
    return next + stop;
  // `Gov.` is an office, `Gov` need not be.
  const head = stop === 1 && (known.roles & role.shortHead) !== 0 ? role.head : 0;
  tokens.push(new Token(text, start, end + stop, 'word', capital, owns, joined, known.roles | head, known.key));
  return next + stop + hamza;
}

/**
 * The length of the mark of an Arabic letter at a name's end, `Shia’ Al-Sudani`, which looks like an apostrophe: 1 or 0. One that closes a quotation, or
 * makes an owner of a name in s, is none.
 */
function hamzaLength(text: string, atoms: readonly Atom[], at: number): number {
  const [name, mark, next] = [atoms[at - 1], atoms[at], atoms[at + 1]];
  if (!name?.capital || !mark || !isApostrophe(mark) || endsInS(text, name) || !isArticled(text, next)) return 0;
  return /(?:‘|(?<![\p{L}\d])')[^‘']{0,200}$/u.test(text.slice(Math.max(0, name.start - 200), name.start)) ? 0 : 1;
}

/** `Al-Sudani`, behind a space. */
function isArticled(text: string, next: Atom | undefined): boolean {
  return (
    next !== undefined &&
    !next.glued &&
    /^(?:[Aa][lsdnrtz]h?|[Ee]l|[Bb]in)[-‐‑ ]\p{Lu}/u.test(text.slice(next.start, next.start + 6))
  );
}

const mostLetters = 4;

/** The `MP` of `Ana Lind MP`: right behind a name, and with none behind it, as `Labour MP Ana Lind` has. */
function isLettersBehindName(word: string, before: Token | undefined, behind: Atom | undefined): boolean {
  if (before?.kind !== 'word' || !before.capital || !lettersBehindNames.has(word)) return false;
  return behind?.kind !== 'letters' || !behind.capital;
}

/** What the lexicons know of a word, which may be nothing. */
type Known = Pick<KnownWord, 'roles'> & { readonly key: string | undefined };

const unknown: Known = { roles: 0, key: undefined };

function knownAt(text: string, start: number, end: number): Known {
  return knownWords().find(text, start, end) ?? unknown;
}

/** `Minister-designate`: the word says what a person is without its ending. */
const headEndings = new Set(['designate', 'elect', 'general', 'president']);

/** What is known of a word of several atoms: of the whole, of a country that it begins with, and of the head before its ending. */
function joinedWord(text: string, atoms: readonly Atom[], from: number, to: number): Known {
  const [first, last] = [atoms[from], atoms[to - 1]];
  if (!first || !last) return unknown;
  const whole = knownAt(text, first.start, last.end);
  let { roles } = whole;
  for (let at = from + 1; at < to; at += 2) {
    if (isApostrophe(atoms[at])) continue;
    roles |= knownAt(text, first.start, atoms[at]?.start ?? 0).roles & role.country;
    break;
  }
  if (!isApostrophe(atoms[to - 2]) && headEndings.has(text.slice(last.start, last.end).toLowerCase())) {
    roles |= knownAt(text, first.start, last.start - 1).roles & role.head;
  }
  // `Under-Secretary`, `Deputy-Director`: the head behind what it is joined to.
  const second = atoms[from + 2];
  if (second && (knownAt(text, first.start, first.end).roles & role.modifier) !== 0)
    roles |= knownAt(text, second.start, last.end).roles & role.head;
  return { key: whole.key, roles };
}

/** Behind which atom `U.S.` or the initial `J.` ends; the same index where neither begins. */
function dottedEnd(text: string, atoms: readonly Atom[], at: number): number {
  let next = at;
  while (isLetter(atoms[next], next > at) && isStop(atoms[next + 1])) next += 2;
  if (next > at + 2) return next;
  const first = atoms[at];
  // `U.S`, with its last stop forgotten.
  const last = next > at && isLetter(atoms[next], true) && !atoms[next + 1]?.glued ? atoms[next] : undefined;
  if (first && last && (knownAt(text, first.start, last.end).roles & role.country) !== 0) return next + 1;
  const isInitial = next > at && first?.capital === true && (kindOfChar(text, first.end + 1) & charKind.small) === 0;
  return isInitial ? next : at;
}

function isLetter(atom: Atom | undefined, glued: boolean): boolean {
  return atom?.kind === 'letters' && atom.end - atom.start === 1 && (!glued || atom.glued);
}

/** Behind which atom a word ends whose parts are joined by hyphens and apostrophes. */
function joinedEnd(atoms: readonly Atom[], at: number): number {
  let next = at + 1;
  for (;;) {
    const [joint, part] = [atoms[next], atoms[next + 1]];
    if (!joint?.glued || !isJoint(joint.code) || !part?.glued || part.kind !== 'letters') return next;
    next += 2;
  }
}

/** Adds the number that begins at an atom, with the letters behind it (`20th`); gives the index of the atom behind it. */
function addNumber(text: string, atoms: readonly Atom[], at: number, tokens: Token[]): number {
  let next = at + 1;
  while (atoms[next]?.glued && continuesNumber(atoms[next])) next++;
  if (atoms[next]?.glued && atoms[next]?.kind === 'letters') next++;
  const [start, end] = [atoms[at]?.start ?? 0, atoms[next - 1]?.end ?? 0];
  tokens.push(new Token(text, start, end, 'number'));
  return next;
}

const code = { stop: 0x2e, comma: 0x2c, colon: 0x3a, slash: 0x2f, hyphen: 0x2d, apostrophe: 0x27 } as const;

function continuesNumber(atom: Atom | undefined): boolean {
  if (atom?.kind === 'digits') return true;
  return [code.stop, code.comma, code.colon, code.slash].some(sign => atom?.code === sign);
}

function isStop(atom: Atom | undefined): boolean {
  return atom?.glued === true && atom.code === code.stop;
}

function isJoint(unit: number): boolean {
  return unit === code.hyphen || unit === code.apostrophe || unit === 0x2019 || unit === 0x2010 || unit === 0x2011;
}

/** A glued straight or curly apostrophe. */
function isApostrophe(atom: Atom | undefined): boolean {
  return atom?.glued === true && (atom.code === code.apostrophe || atom.code === 0x2019);
}

function isS({ start, end, code }: Atom): boolean {
  return end - start === 1 && (code | 0x20) === 0x73;
}

function endsInS(text: string, { end }: Atom): boolean {
  return (text.charCodeAt(end - 1) | 0x20) === 0x73;
}
