import { readAttribution } from './attribution.js';
import { readDateline } from './dateline.js';
import { joinedLine } from './lines.js';
import type { Line } from './lines.js';
import { endsSentence, isTitleCase } from './prose.js';
import { readDateLine } from './released.js';
import { isTitleLine } from './title.js';

/** Nobody wraps by hand at less or more than so many characters. */
const width = { least: 40, most: 104 };

/**
 * Joins lines that were wrapped by hand: a page is, where several lines break in the middle of a sentence just where the next word would not have
 * fitted. Some pages leave a blank line after every line, too. Other pages are returned as they are. Linear.
 */
export function unwrap(text: string, lines: readonly Line[]): readonly Line[] {
  return runsOf(lines).flatMap(run => unwrapRun(text, run));
}

/** Stretches without a line that is too long to have been wrapped. */
function runsOf(lines: readonly Line[]): Line[][] {
  const runs: Line[][] = [[]];
  for (const line of lines) {
    if (line.text.length <= width.most) runs.at(-1)?.push(line);
    else runs.push([line], []);
  }
  return runs.filter(run => run.length > 0);
}

/** How a stretch was wrapped. */
interface Wrapping {
  /** So many characters fitted on a line, for sure. */
  readonly width: number;
  /** So many did not. */
  readonly tooWide: number;
  /** How many blank lines stand between two lines of a paragraph. */
  readonly gap: number;
}

function unwrapRun(text: string, run: readonly Line[]): readonly Line[] {
  const wrapping = wrappingOf(run);
  if (!wrapping) return run;
  const joined: Line[] = [];
  for (let at = 0; at < run.length; at++) {
    let last = at;
    while (joins(run, last, wrapping)) last++;
    const [first, end] = [run[at], run[last]];
    if (first && end) joined.push(first === end ? first : joinedLine(text, first, end));
    at = last;
  }
  return joined;
}

/** Undefined when too few lines break as wrapped lines do. */
function wrappingOf(run: readonly Line[]): Wrapping | undefined {
  const breaks = run.flatMap((line, at) => {
    const next = run[at + 1];
    return next && breaksSentence(line, next) ? [{ length: line.text.length, next }] : [];
  });
  const widest = breaks.reduce((most, one) => Math.max(most, one.length), 0);
  if (widest < width.least) return undefined;
  const full = breaks.filter(one => one.length + 1 + firstWord(one.next).length > widest);
  if (full.length < 2 || full.length < breaks.length * 0.6) return undefined;
  const gaps = full.filter(one => one.next.blanksBefore > 0).length;
  const tooWide = Math.min(...full.map(one => one.length + 1 + firstWord(one.next).length));
  return { width: widest, tooWide, gap: gaps > full.length / 2 ? 1 : 0 };
}

/** Whether a sentence goes on in the next line, which begins with a small letter or stands behind a word that ends nothing. */
function breaksSentence(line: Line, next: Line): boolean {
  if (endsSentence(line) || next.blanksBefore > 1 || isItem(next)) return false;
  return /^[\p{Ll}(]/u.test(next.text) || (next.blanksBefore === 0 && endsNothing.test(line.key));
}

const endsNothing =
  / (?:a|an|the|and|or|of|to|in|on|at|by|for|from|with|between|since|until|than|as|dated|its|their|his|her)$/;

function joins(run: readonly Line[], at: number, { width: fits, tooWide, gap }: Wrapping): boolean {
  const line = run[at];
  const next = run[at + 1];
  if (!line || !next || next.blanksBefore > gap || isItem(next) || !isWords(line) || !isWords(next)) return false;
  const { length } = line.text;
  if (length >= tooWide || line.text.endsWith(':') || readDateline(next) || (gap > 0 && endsSentence(line)))
    return false;
  if (breaksSentence(line, next)) return length > fits * 0.5;
  if (isTitleLine(line) && /\d{4}$/.test(line.text)) return false;
  // A title that ends where it ends may be nearly as long as a line that is full.
  const needed = isTitleCase(line.text) || isTitleLine(line) ? tooWide - 1 : fits;
  return length + 1 + firstWord(next).length > needed && readDateLine(next) === undefined && !isAttribution(next);
}

/** An attribution that begins on the line; the second half of one does not. */
function isAttribution(line: Line): boolean {
  return /^(?:the (?:following|below)|attribut)/.test(line.key) && readAttribution(line) !== undefined;
}

function firstWord(line: Line): string {
  return line.text.split(/\s/, 1)[0] ?? '';
}

/** A rule of dashes is no line of a paragraph. */
function isWords(line: Line): boolean {
  return /\p{L}/u.test(line.key);
}

function isItem(line: Line): boolean {
  return /^(?:[-•*·▪◦–—‣●○■|]\s|\(?\d{1,2}[.)]\s)/.test(line.text.slice(0, 8));
}
