import { readStop, startsSentences } from '../../text/abbreviations.js';
import { charKind, kindOfChar } from '../../text/characters.js';
import type { Span } from '../../text/span.js';
import { officeHeads } from '../lexicon/offices.js';
import { knownWords } from '../reading/roles.js';
import type { KnownWord } from '../reading/wordTable.js';
import { Line, wrapsOn, type LineKind } from './lines.js';
import { scanWords, type RawKind } from './scan.js';
import { foldWord } from './spelling.js';

/** What stands between a word and the one before it. A line break in the middle of a hard-wrapped sentence is a space. */
export type Gap = 'space' | 'hyphen' | 'slash' | 'comma' | 'open' | 'break';

/** Whose name or office a word belongs to that was found before. */
export type Taken = 'person' | 'office' | undefined;

/** Where a stretch of words stands in the text. */
export function spanOf(words: readonly Word[], { from, to }: { readonly from: number; readonly to: number }): Span {
  return { start: words[from]?.span.start ?? 0, end: words[to - 1]?.span.end ?? 0 };
}

/** Cuts a paragraph into words. Linear. */
export function wordsOf(text: string, taken: readonly Span[]): Word[] {
  const spans = [...taken].sort((a, b) => a.start - b.start).map(span => ({ ...span, by: takenBy(text, span) }));
  const words: Word[] = [];
  let next = 0;
  let line = new Line(text, 0, false);
  let previous: Word | undefined;
  scanWords(text, (start, end, kind) => {
    while (next < spans.length && (spans[next]?.end ?? 0) <= start) next++;
    if (start > line.end) line = lineAt(text, line, start);
    const span = spans[next];
    previous = new Word(text, start, end, kind, previous, line, span && span.start < end ? span.by : undefined);
    words.push(previous);
  });
  return words;
}

/** The line in which an offset lies, behind a line before it. */
function lineAt(text: string, line: Line, offset: number): Line {
  let at = line;
  while (at.end < offset) at = new Line(text, at.end + 1, wrapsOn(text, at));
  return at;
}

/** A word, number or ampersand of a paragraph, with what the search for names needs to know of it; most of that is worked out when it is asked for. */
export class Word {
  readonly capital: boolean;
  readonly number: boolean;
  readonly possessive: boolean;
  /** Without the possessive ending. */
  private readonly bareEnd: number;
  private stretch: Span | undefined;
  private written: string | undefined;
  private between: Gap | undefined;
  private begins: boolean | undefined;
  private entry: Pick<KnownWord, 'key' | 'roles'> | undefined;

  constructor(
    private readonly source: string,
    private readonly start: number,
    private readonly end: number,
    kind: RawKind,
    private readonly previous: Word | undefined,
    private readonly inLine: Line,
    /** Whether it belongs to a person's name or to an office that was found before. */
    readonly taken: Taken,
  ) {
    const hasEnding = end - start > 3 && isPossessive(source, end);
    this.bareEnd = hasEnding ? end - 2 : end;
    this.capital = kind === 'word' && isCapital(source, start);
    this.number = kind === 'number';
    this.possessive = hasEnding || endsPossessive(source, end);
  }

  /** Without a possessive ending. */
  get span(): Span {
    return (this.stretch ??= { start: this.start, end: this.bareEnd });
  }

  /** Without a possessive ending. */
  get text(): string {
    return (this.written ??= this.source.slice(this.start, this.bareEnd));
  }

  /** Folded; `&` is `and`. */
  get key(): string {
    return this.known.key;
  }

  /** What the lexicons know of it, as bits; see {@link role}. */
  get roles(): number {
    return this.known.roles;
  }

  private get known(): Pick<KnownWord, 'key' | 'roles'> {
    return (this.entry ??= this.lookUp());
  }

  /** Words in plain letters are looked up where they stand, others folded. */
  private lookUp(): Pick<KnownWord, 'key' | 'roles'> {
    const found = knownWords().find(this.source, this.start, this.bareEnd);
    if (found?.plain === true) return found;
    const key = this.text === '&' ? 'and' : foldWord(this.text);
    return knownWords().find(key, 0, key.length) ?? { key, roles: 0 };
  }

  /** `al` of `al-Qaida`. */
  get isArabicArticle(): boolean {
    return this.bareEnd - this.start === 2 && this.source.startsWith('al', this.start);
  }

  /** Whether a small letter stands second, and no capital third, as in most words that are no acronyms. */
  get looksPlain(): boolean {
    return (
      (kindOfChar(this.source, this.start + 1) & charKind.small) !== 0 &&
      (kindOfChar(this.source, this.start + 2) & charKind.capital) === 0
    );
  }

  /** Two letters or more, and all of them capitals. */
  get upper(): boolean {
    return (
      this.capital &&
      !this.looksPlain &&
      this.text.length > 1 &&
      this.text === this.text.toUpperCase() &&
      !/^\p{L}[.\p{N}]*$/u.test(this.text)
    );
  }

  get gap(): Gap {
    return (this.between ??= this.readGap());
  }

  private readGap(): Gap {
    if (!this.previous) return 'break';
    return this.isBehindSpace ? 'space' : readGap(this.before, this.previous, this.inLine);
  }

  /** Whether one space stands before it and nothing else, as before most words. */
  private get isBehindSpace(): boolean {
    const end = this.previous?.end ?? this.start;
    return this.start - end === 1 && this.source.charCodeAt(end) === 0x20;
  }

  /** Whether a sentence, a line or a quotation begins here, so that a capital tells nothing. */
  get initial(): boolean {
    return (this.begins ??=
      this.previous === undefined ||
      (!(this.isBehindSpace && !this.previous.endsInStop) &&
        (this.gap === 'open' || endsSentence(this.before, this.previous, this.text))));
  }

  private get endsInStop(): boolean {
    return this.source.charCodeAt(this.bareEnd - 1) === 0x2e;
  }

  /** What the line is: in a headline nearly every word has a capital; in a line in capitals each letter is one. */
  get line(): LineKind {
    return this.inLine.kind;
  }

  /** The characters behind the word before, as many as are looked at. */
  private get before(): string {
    const from = this.previous?.end ?? 0;
    return this.source.slice(from, Math.min(this.start, from + longestGap));
  }
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(text.slice(at, at + 2));
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2bc;
}

function isS(code: number): boolean {
  return code === 0x73 || code === 0x53;
}

/** Whether `'s` ends here. */
function isPossessive(text: string, end: number): boolean {
  return isS(text.charCodeAt(end - 1)) && isApostrophe(text.charCodeAt(end - 2));
}

/** Whether `'` follows an s and no letter follows it. */
function endsPossessive(text: string, end: number): boolean {
  return isApostrophe(text.charCodeAt(end)) && isS(text.charCodeAt(end - 1)) && !/\p{L}/u.test(text.charAt(end + 1));
}

/** No more than so much of what stands between two words is looked at. */
const longestGap = 24;

function readGap(between: string, previous: Word, line: Line): Gap {
  if (between.length >= longestGap) return 'break';
  if (between.includes('\n')) {
    const wrapped = between.trim() === '' && line.wrapsFromBefore && !/\n\s*\n/.test(between);
    return wrapped ? 'space' : 'break';
  }
  const core = between.trim();
  const spaced = between !== core;
  switch (core) {
    case '':
      return spaced ? 'space' : 'break';
    case ',':
      return 'comma';
    case '-':
    case '‐':
    case '‑':
      return between.startsWith(' ') ? 'break' : 'hyphen';
    case '–':
      return spaced ? 'break' : 'hyphen';
    case '/':
      return spaced ? 'break' : 'slash';
    case '.':
      return spaced && keepsStop(previous) ? 'space' : 'break';
    case '”':
    case '»':
      return 'open';
    default:
      return openers.includes(core.charAt(core.length - 1)) ? 'open' : 'break';
  }
}

/** Behind these, something begins anew. */
const openers = '"“‘«:';

function keepsStop(word: Word): boolean {
  return (
    readStop(word.text) === 'abbreviation' ||
    /^(?:st|no|dept|inc|corp|co|ltd|ft|mt|gen|sen|\p{L})$/u.test(word.text.toLowerCase())
  );
}

function endsSentence(between: string, previous: Word, word: string): boolean {
  if ((between === ' ' || between === ', ') && !previous.text.endsWith('.')) return false;
  if (/[!?:;•*#>]/.test(between) || between.includes('\n')) return true;
  if (previous.text.endsWith('.')) return /\s/.test(between) && startsSentences(word);
  if (!/[.…]\W*\s/.test(between)) return /[–—]|--|["“]/.test(between);
  const reading = readStop(previous.text);
  return reading === 'end' || ((reading === 'either' || reading === 'before-number') && startsSentences(word));
}

/** A span with the head of an office in it is an office, and a name otherwise. */
function takenBy(text: string, span: Span): Taken {
  const words = text.slice(span.start, Math.min(span.end, span.start + 400)).split(/[\s\-‐‑'’,]+/);
  return words.some(word => isOfficeHead(word.toLowerCase())) ? 'office' : 'person';
}

function isOfficeHead(word: string): boolean {
  return officeHeads.has(word) || officeHeads.has(word.replace(/s?\.?$/, ''));
}
