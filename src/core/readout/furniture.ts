import type { Span } from '../text/span.js';
import {
  barWords,
  blogLines,
  endLines,
  furnitureLines,
  leadingFurniture,
  trailingFurniture,
} from './furniturePatterns.js';
import { isCity } from './dateline.js';
import { endsSentence, isProse, proseLines } from './prose.js';
import { readDateLine } from './released.js';
import { makeLine } from './lines.js';
import type { Line } from './lines.js';

/** A page's lines, those of the release apart from the page's own. */
export interface Stripped {
  /** The release's lines, furniture at their ends cut off. */
  readonly lines: readonly Line[];
  /** The page's lines, in order; some state when the release was published. */
  readonly furniture: readonly Line[];
  /** Whether the page is a blog's. */
  readonly blog: boolean;
}

/** Longest line that can be furniture as a whole; aggregators' disclaimers are about this long. */
const longestFurniture = 450;

/** Longer lines below the text are the text's own. */
const longestLoose = 80;

/** One expression for a list of them: a line is held against it once. */
function anyOf(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(pattern => `(?:${pattern.source})`).join('|'));
}

const isPageLine = anyOf(furnitureLines);
const isEndLine = anyOf(endLines);
const isBlogLine = anyOf(blogLines);

/** Parts a page's furniture from the release. What follows the release's end is furniture, whatever it says. */
export function stripFurniture(text: string, lines: readonly Line[]): Stripped {
  const prose = proseLines(lines);
  const kept: Line[] = [];
  const furniture: Line[] = [];
  let begun = false;
  let over = false;
  for (const whole of lines) {
    const line: Line | undefined = over ? whole : trimFurniture(text, whole);
    over = over || (begun && line !== undefined && matches(isEndLine, line));
    if (!line || over || isFurniture(line)) {
      furniture.push(line ?? whole);
    } else {
      furniture.push(...cutOff(text, whole, line));
      kept.push(line);
      // A long title may look like prose; what stands below it (a contact, a link) does not end the release.
      begun = begun || (prose.has(whole) && endsSentence(line));
    }
  }
  furniture.push(...cutTail(kept));
  return { lines: kept, furniture, blog: lines.some(line => matches(isBlogLine, line)) };
}

/**
 * Takes off the lines at the end that are no sentence, below one that is: a kicker, the name of an office, a link. A sign-off's place and date
 * stay, and so does a list.
 */
function cutTail(kept: Line[]): Line[] {
  let end = kept.length;
  while (end > 1 && isLoose(kept[end - 1])) end--;
  const last = kept[end - 1];
  const ends = last !== undefined && (/[.!?]["'”’)\]]{0,3}$/.test(last.text.slice(-8)) || isSignOff(last));
  return ends ? kept.splice(end) : [];
}

/** A line below the text that is neither a sentence nor an item of a list nor a sign-off. */
function isLoose(line: Line | undefined): boolean {
  if (line === undefined || line.text.length > longestLoose || isSignOff(line)) return false;
  return /^\p{Lu}/u.test(line.text) && !endsSentence(line) && !isProse(line);
}

/** A place of issue, or a date. */
function isSignOff(line: Line): boolean {
  return isCity(line.text) || readDateLine(line) !== undefined;
}

/** The furniture that was cut off a line's ends, as lines. */
function cutOff(text: string, whole: Line, line: Line): Line[] {
  const before = makeLine(text, { start: whole.span.start, end: line.span.start }, whole.blanksBefore);
  const after = makeLine(text, { start: line.span.end, end: whole.span.end });
  return [before, after].filter(part => part !== undefined);
}

/** The line without furniture at its ends; undefined when nothing is left. */
function trimFurniture(text: string, line: Line): Line | undefined {
  let { start, end } = line.span;
  for (let cut = leadingLength(text, { start, end }); cut > 0; cut = leadingLength(text, { start, end })) start += cut;
  const tail = text.slice(Math.max(start, end - 200), end);
  for (const pattern of trailingFurniture) {
    const match = pattern.exec(tail);
    if (match && end - match[0].length > start)
      return makeLine(text, { start, end: end - match[0].length }, line.blanksBefore);
  }
  if (start === line.span.start) return line;
  end = line.span.end;
  return makeLine(text, { start, end }, line.blanksBefore);
}

/** How much at the start of a span is furniture, white space after it included. */
function leadingLength(text: string, span: Span): number {
  const head = text.slice(span.start, Math.min(span.end, span.start + 200));
  for (const pattern of leadingFurniture) {
    const match = pattern.exec(head);
    if (match) return match[0].length + spaces(head, match[0].length);
  }
  return 0;
}

function spaces(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charAt(at).trim() === '') at++;
  return at - from;
}

function isFurniture(line: Line): boolean {
  if (line.text.length > longestFurniture) return false;
  return isDebris(line.key) || isBar(line.key) || matches(isPageLine, line);
}

/** A line without a letter or a digit: rules, bullets, the bars of a lost table. */
function isDebris(key: string): boolean {
  return !/[\p{L}\p{N}]/u.test(key);
}

/** A share bar or a menu: nothing but their words. */
function isBar(key: string): boolean {
  if (key.length > 120) return false;
  const words = key
    .replaceAll('e-mail', 'email')
    .split(/[\s|·•,/>»-]/)
    .filter(Boolean);
  return words.length > 0 && words.every(word => barWords.has(word));
}

function matches(pattern: RegExp, line: Line): boolean {
  return line.text.length <= longestFurniture && pattern.test(line.key);
}
