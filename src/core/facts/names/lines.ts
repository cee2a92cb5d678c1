import { charKind, kindOfChar, sizeOfChar } from '../../text/characters.js';
import { role } from '../reading/role.js';
import { knownWords } from '../reading/roles.js';

const { letter, capital, small: smallLetter, mark } = charKind;

/** What a line is: in a headline nearly every word has a capital; in a line in capitals each letter is one. */
export type LineKind = 'prose' | 'headline' | 'capitals';

/** A line of a paragraph. */
export class Line {
  /** Where its line break stands. */
  readonly end: number;
  private known: LineKind | undefined;

  constructor(
    private readonly text: string,
    readonly start: number,
    /** Whether it goes on with a sentence of the line before. */
    readonly wrapsFromBefore: boolean,
  ) {
    const end = text.indexOf('\n', start);
    this.end = end < 0 ? text.length : end;
  }

  get kind(): LineKind {
    return (this.known ??= kindOfLine(this.text, this.start, this.end));
  }
}

/** Hard-wrapped lines are so long. */
const shortestWrapped = 60;
const longestWrapped = 110;

/** Whether a line is hard-wrapped and its sentence goes on in the next one. */
export function wrapsOn(text: string, { start, end }: Line): boolean {
  const length = end - start;
  return length >= shortestWrapped && length <= longestWrapped && !/[.:!?]["”]?\s*$/.test(text.slice(end - 6, end));
}

/** So many small words show that a line is no headline, whatever comes. */
const surelyProse = 4;

function kindOfLine(text: string, start: number, end: number): LineKind {
  // What begins with a small letter is a part of a sentence.
  if (beginsSmall(text, start, end)) return 'prose';
  let capitals = 0;
  let small = 0;
  let upper = 0;
  for (let at = start; at < end;) {
    const kind = kindOfChar(text, at);
    const from = at;
    at += sizeOfChar(text, at);
    if ((kind & letter) === 0) continue;
    while (at < end && (kindOfChar(text, at) & (letter | mark)) !== 0) at += sizeOfChar(text, at);
    if ((kind & capital) !== 0) {
      capitals++;
      if (at > from + 1 && isShouted(text.slice(from, at))) upper++;
    } else if (((knownWords().find(text, from, at)?.roles ?? 0) & role.smallInHeadline) === 0) small++;
    if (small >= surelyProse && small > capitals) return 'prose';
  }
  if (upper >= 3 && upper * 3 >= (capitals + small) * 2) return 'capitals';
  const isHeadline = capitals >= 3 && small * 12 <= capitals;
  if (!isHeadline) return 'prose';
  const line = text.slice(start, end).trimEnd();
  return line.endsWith('.') && (small > 0 || isRow(line)) ? 'prose' : 'headline';
}

/** `Norholm, Tarn and Rendt Island.`: a row of names, with a stop as a sentence has. */
function isRow(line: string): boolean {
  return line.includes(', ') && /,?\s(?:and|or)\s/.test(line);
}

/** So many marks may stand before a line's first letter. */
const mostMarks = 12;

function beginsSmall(text: string, start: number, end: number): boolean {
  let at = start;
  while (at < Math.min(end, start + mostMarks) && (kindOfChar(text, at) & letter) === 0) at++;
  return at < end && (kindOfChar(text, at) & smallLetter) !== 0;
}

function isShouted(word: string): boolean {
  return word === word.toUpperCase();
}
