import type { Span } from '../../text/span.js';
import type { Atom, Reading } from '../reading/reading.js';
import { knownWords } from '../reading/roles.js';
import type { KnownWord } from '../reading/wordTable.js';

/** A word, a run of digits or a single sign. */
export class Token implements Span {
  /** What the lexicons know of it, as bits; see {@link role}. */
  readonly roles: number;
  private written: string | undefined;
  private folded: string | undefined;

  constructor(
    private readonly source: string,
    readonly start: number,
    readonly end: number,
    readonly kind: 'word' | 'digits' | 'sign',
    /** Whether nothing stands between it and the token before it. */
    readonly glued: boolean,
    /** Whether it begins a line. */
    readonly newLine: boolean,
    /** Whether a blank line stands before it. */
    readonly newParagraph: boolean,
    /** Whether it belongs to a date or a time. */
    readonly taken: boolean,
    /** Whether it begins with a capital. */
    readonly capital: boolean,
    word: KnownWord | undefined,
  ) {
    this.roles = word?.roles ?? 0;
    this.folded = word?.key;
  }

  get text(): string {
    return (this.written ??= this.source.slice(this.start, this.end));
  }

  /** In lower case. */
  get key(): string {
    return (this.folded ??= this.text.toLowerCase());
  }
}

/** Parts a text that has been read into tokens, in order. `taken` are the spans of its dates and times, in order. Linear. */
export function tokenise({ text, atoms }: Reading, taken: readonly Span[]): Token[] {
  const tokens: Token[] = [];
  let behind = 0;
  let next = 0;
  const add = (start: number, end: number, kind: Token['kind'], capital: boolean, word?: KnownWord): void => {
    const lines = start === behind ? 0 : lineBreaks(text, behind, start);
    while ((taken[next]?.end ?? Infinity) <= start) next++;
    const isTaken = (taken[next]?.start ?? Infinity) < end;
    const glued = start === behind && start > 0;
    const newLine = behind === 0 || lines > 0;
    tokens.push(new Token(text, start, end, kind, glued, newLine, lines > 1, isTaken, capital, word));
    behind = end;
  };
  for (let at = 0; at < atoms.length;) {
    const atom = atoms[at];
    if (!atom) break;
    const { start, end, kind, capital } = atom;
    at++;
    if (kind !== 'letters') {
      add(start, end, kind, false);
      continue;
    }
    const suffix = atom.glued && atoms[at - 2]?.kind === 'digits' && hasOrdinalSuffix(text, atom) ? start + 2 : start;
    if (suffix > start) add(start, suffix, 'word', false);
    if (suffix === end) continue;
    const dotted = dottedEnd(text, atoms, at - 1);
    const to = dotted > at ? dotted : joinedEnd(atoms, at);
    const last = atoms[to - 1]?.end ?? end;
    const word = to > at || suffix > start ? knownWords().find(text, suffix, last) : atom.word;
    add(suffix, last, 'word', capital && suffix === start, word);
    at = to;
  }
  return tokens;
}

function lineBreaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 0x0a) count++;
  return count;
}

/** The ending of an ordinal, also where the next word is glued to it: `20th`, `20thconsecutive`. */
function hasOrdinalSuffix(text: string, { start }: Atom): boolean {
  suffix.lastIndex = start;
  return suffix.test(text);
}

const suffix = /(?:st|nd|rd|th)(?=\p{Ll}{4}|[^\p{L}]|$)/uy;

/** Behind which atom `U.S.` ends that begins at an atom; that atom's own index where it does not. */
function dottedEnd(text: string, atoms: readonly Atom[], at: number): number {
  let next = at;
  for (let atom = atoms[next]; atom?.kind === 'letters' && atom.capital; atom = atoms[next]) {
    const isNext = next === at || atom.glued;
    const stop = atoms[next + 1];
    if (!isNext || atom.end - atom.start > 1 || stop?.glued !== true || text.charAt(stop.start) !== '.') break;
    next += 2;
  }
  return next > at + 2 ? next : at;
}

/** Behind which atom a word with inner apostrophes ends whose first part stands before an index. */
function joinedEnd(atoms: readonly Atom[], at: number): number {
  let next = at;
  for (;;) {
    const [joint, part] = [atoms[next], atoms[next + 1]];
    const isApostrophe = joint?.code === 0x27 || joint?.code === 0x2019;
    if (!isApostrophe || !joint.glued || !part?.glued || part.kind !== 'letters') return next;
    next += 2;
  }
}

const hyphens = new Set(['-', '‐', '‑', '–']);

/** Whether a token is a hyphen (or a short dash) that is glued to what stands before it. */
export function isHyphen(token: Token | undefined): boolean {
  return token !== undefined && token.glued && token.kind === 'sign' && hyphens.has(token.text);
}

/** Whether the token at an index hangs on the one before it by a hyphen: `month` in `one-month`. */
export function hyphenBefore(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.glued === true && isHyphen(tokens[index - 1]);
}

/** Whether a glued hyphen joins the token at an index to a next one. */
export function hyphenAfter(tokens: readonly Token[], index: number): boolean {
  return isHyphen(tokens[index + 1]) && tokens[index + 2]?.glued === true && tokens[index + 2]?.kind !== 'sign';
}

/** A token that may belong to a figure: a word or digits within the paragraph, and of no date. */
export function open(token: Token | undefined): token is Token {
  return token !== undefined && !token.taken && !token.newParagraph;
}

/** Whether a word begins with a capital. */
export function isCapital(token: Token | undefined): boolean {
  return token?.capital === true;
}
