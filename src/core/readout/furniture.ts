import { findDates } from '../facts/dates.js';
import { weekdays } from '../facts/lexicon/months.js';
import type { Span } from '../text/span.js';
import { findBanner } from './banner.js';
import { endMark, endMarkLength, pageEnds, releaseEnds } from './endPatterns.js';
import {
  barWords,
  blogLines,
  dated,
  furnitureLines,
  leadingFurniture,
  trailingFurniture,
} from './furniturePatterns.js';
import { bareKey, isLinkLine } from './markdownMarks.js';
import { isCity, isKnownCity } from './dateline.js';
import { isMenu } from './menus.js';
import { isFigure, leadsToFigure } from './figures.js';
import { followThread, isCredit } from './goesOn.js';
import type { Thread } from './goesOn.js';
import { readByline } from './byline.js';
import { beginsNext, findStrange } from './otherItems.js';
import { endsSentence, isProse, isTitleCase, proseLines } from './prose.js';
import { isBodyLine } from './publisher.js';
import { isDesk } from './releaseMarks.js';
import { readDateLine } from './released.js';
import { isTitleLine } from './title.js';
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
const longestLoose = 120;

/** One expression for a list of them: a line is held against it once. */
function anyOf(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(pattern => `(?:${pattern.source})`).join('|'));
}

const isPageLine = anyOf(furnitureLines);
const isReleaseEnd = anyOf(releaseEnds);
const isPageEnd = anyOf(pageEnds);
const isBlogLine = anyOf(blogLines);

/** Parts a page's furniture from the release. What follows the release's end is furniture, whatever it says. */
export function stripFurniture(text: string, lines: readonly Line[]): Stripped {
  // A line that two others would make look wrapped may still be a body's name; a day may end in `p.m.`
  const prose = new Set([...proseLines(lines)].filter(line => !isBodyLine(line) && !readDateLine(line)));
  const kept: Line[] = [];
  const furniture: Line[] = [];
  const banner = findBanner(lines, prose);
  const record = recordLength(lines);
  const strange = findStrange(lines, prose);
  const thread = followThread(lines, prose);
  let begun = false;
  let over = false;
  for (const [at, whole] of lines.entries()) {
    const line: Line | undefined = over ? whole : trimFurniture(text, whole);
    if (at < record || strange.has(whole)) {
      furniture.push(whole);
      continue;
    }
    over = over || (begun && line !== undefined && isEnd(line, lines, at, thread));
    // What would end a release, as whom the press may write to, does not begin one.
    const isAhead = !begun && line !== undefined && (isMenu(line) || (prose.has(whole) && endsPage(line)));
    // What only seemed to end the release is the page's own all the same.
    const within = begun && line !== undefined && matches(isPageEnd, line) && !isReference(line, lines, at);
    if (!line || over || within || isFurniture(line) || isAhead || banner.has(whole)) {
      if (!over && line && isCredit(line)) furniture.push(...captionAbove(kept, lines, at));
      furniture.push(line ?? whole);
    } else {
      furniture.push(...cutOff(text, whole, line));
      kept.push(line);
      thread.add(line);
      // A long title may look like prose; what stands below it (a contact, a link) does not end the release.
      begun = begun || (prose.has(whole) && endsSentence(line));
      over = begun && endMark.test(whole.text.slice(-endMarkLength));
    }
  }
  furniture.push(...cutTail(kept, lines.at(-1)));
  return { lines: kept, furniture, blog: lines.some(line => matches(isBlogLine, line)) };
}

/** Whether the release, which has begun, is over at a line. */
function isEnd(line: Line, lines: readonly Line[], at: number, thread: Thread): boolean {
  if (isReference(line, lines, at)) return false;
  if (matches(isReleaseEnd, line) || presentsBody(line, lines[at + 1]) || beginsNext(line, lines)) return true;
  return matches(isPageEnd, line) && !thread.goesOn(at);
}

/** `(Reference) Breakdown of the grant`, above amounts. */
function isReference(line: Line, lines: readonly Line[], at: number): boolean {
  return /^\(references?\)/.test(line.key) && leadsToFigure(lines, at);
}

function endsPage(line: Line): boolean {
  return matches(isReleaseEnd, line) || matches(isPageEnd, line);
}

/** Takes the caption of a picture off the lines that are kept, which stands by itself right above the picture's credit. */
function captionAbove(kept: Line[], lines: readonly Line[], at: number): Line[] {
  const [above, credit, below] = [lines[at - 1], lines[at], lines[at + 1]];
  const caption = kept.at(-1);
  if (!above || caption?.span.end !== above.span.end || caption.text.length > longestCaption) return [];
  const apart = above.blanksBefore > 0 && credit?.blanksBefore === 0 && (below?.blanksBefore ?? 1) > 0;
  return apart && !isTitleLine(caption) ? kept.splice(-1) : [];
}

/** Longer lines are no caption, in characters. */
const longestCaption = 200;

/** How many lines at the top are an archive's record of the page: `title: …`, `creators: …`, `source: …`. */
function recordLength(lines: readonly Line[]): number {
  const end = lines.findIndex(
    ({ key }) => !/^(?:title|creators?|authors?|source|publisher|date|published|url|language): \S/.test(key),
  );
  return end > 1 ? end : 0;
}

/**
 * Takes off the lines at the end that are no sentence, below one that is: a kicker, the name of an office, a link, the day of another item. A
 * sign-off's place and date right below the text stay, and so does a list.
 */
function cutTail(kept: Line[], pageEnd: Line | undefined): Line[] {
  let end = kept.length;
  while (end > 1 && (isLoose(kept[end - 1]) || isSignOff(kept[end - 1]))) end--;
  const last = kept[end - 1];
  const ends = last !== undefined && /[.!?]["'”’)\]]{0,3}$/.test(last.text.slice(-8));
  if (!ends) return [];
  // Who has said what is quoted last, and a last sentence whose end has been lost with the rest of the page.
  if (isSpeaker(kept[end], last) || isBroken(kept[end], pageEnd)) end++;
  // Items right below the text are its own; those below a heading belong to that.
  while (end < kept.length && (isItem(kept[end]) || isFigure(kept[end]) || leadsToFigure(kept, end))) end++;
  return kept.splice(end + signOffLength(kept.slice(end, end + longestSignOff)));
}

/** `Ana Lind, Minister of Trade`, right below her words. */
function isSpeaker(line: Line | undefined, said: Line): boolean {
  return line !== undefined && /["”]$/.test(said.text) && readByline(line) !== undefined;
}

/** Shorter lines without a stop at a page's end are the heads of other items, in characters. */
const shortestBroken = 80;

function isBroken(line: Line | undefined, pageEnd: Line | undefined): boolean {
  if (!line || line.span.end !== pageEnd?.span.end) return false;
  return line.text.length > shortestBroken && !isTitleCase(line.text) && !/@|\be-?mail|\bcontact\b/.test(line.key);
}

/** Lines of a sign-off, at most: the body, its town, the day. */
const longestSignOff = 3;

/** How many lines right below the text sign it off: with a day among them, or a town alone. */
function signOffLength(lines: readonly Line[]): number {
  const day = lines.findIndex(line => readDateLine(line) !== undefined);
  const above = lines.slice(0, Math.max(day, 0));
  if (day >= 0 && above.every(line => isCity(line.text) || isBodyLine(line))) return day + 1;
  const city = /^[^,–—-]{3,30}(?=, | [–—-] )/.exec(lines[day]?.text ?? '')?.[0] ?? '';
  if (day === 1 && lines[0] && isDesk(lines[0]) && isKnownCity(city)) return day + 1;
  return lines[0] && isSignOff(lines[0]) ? 1 : 0;
}

/** A line below the text that is no sentence; an item of a list only when it reads like a headline. */
function isLoose(line: Line | undefined): boolean {
  if (line === undefined || line.text.length > longestLoose || endsSentence(line)) return false;
  if (isItem(line)) return isTitleCase(line.text.slice(2));
  if (isScheduled(line.text) || isCutShort(line.key)) return false;
  // `2031 Flood Relief Ana Lind`: tags.
  if (/^\d{4} \p{Lu}/u.test(line.text)) return isTitleCase(line.text) && !isProse(line);
  return /^\p{Lu}/u.test(line.text) && !isProse(line);
}

/** A sentence whose end the page has lost: no headline begins or ends in such a word. */
function isCutShort(key: string): boolean {
  if (/^(?:and|but|so|i|he|she|they) /.test(key) && key.split(' ').length > 2) return true;
  return key.length > 40 && / (?:a|an|the|and|or|of|to|in|on|at|by|for|from|with|their|its)$/.test(key);
}

/** `April 23 – 26: Brenmoor and Haarlund`: a row of a timetable. Behind a day with its year stands another item of the page. */
function isScheduled(text: string): boolean {
  const day = /^([^:]{3,40}): ?\S/.exec(text)?.[1];
  if (day === undefined || /\d{4}/.test(day)) return false;
  return findDates(day)[0]?.span.start === 0 || weekdays.has(day.split(/[ ,]/, 1)[0]?.toLowerCase() ?? '');
}

function isItem(line: Line | undefined): boolean {
  return line !== undefined && /^[-*•·▪◦●○■] /.test(line.text);
}

/** A place of issue, or a date. */
function isSignOff(line: Line | undefined): boolean {
  return line !== undefined && (isCity(line.text) || readDateLine(line) !== undefined);
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
  // A date that a page puts before its text begins what it dates.
  const blanks = dated.test(line.text) ? Math.max(1, line.blanksBefore) : line.blanksBefore;
  for (let cut = leadingLength(text, { start, end }); cut > 0; cut = leadingLength(text, { start, end })) start += cut;
  const tail = text.slice(Math.max(start, end - 200), end);
  for (const pattern of trailingFurniture) {
    const match = pattern.exec(tail);
    if (match && end - match[0].length > start) return makeLine(text, { start, end: end - match[0].length }, blanks);
  }
  if (start === line.span.start) return line;
  end = line.span.end;
  return makeLine(text, { start, end }, blanks);
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

/** `About the Harbour Authority` above `The Harbour Authority runs …`: the body presents itself, and the release is over. */
function presentsBody({ text }: Line, next: Line | undefined): boolean {
  const name = /^About (?:the |The )?(\p{Lu}[^.!?:]{1,80}):?$/u.exec(text)?.[1]?.trim();
  return name !== undefined && (next?.text.slice(0, 160).includes(name) ?? false);
}

function isFurniture(line: Line): boolean {
  if (isAddresses(line.text)) return true;
  if (line.text.length > longestFurniture) return false;
  if (isDebris(line.key) || isBar(line.key) || isLinkLine(line)) return true;
  // `News | 8 February 2031` looks like a menu.
  return matches(isPageLine, line) && readDateLine(line) === undefined;
}

/** A line that is for the most part addresses of pages, three or more. */
function isAddresses(text: string): boolean {
  const found = text.match(/https?:\/\/\S{8,400}/g) ?? [];
  return found.length > 2 && found.join('').length > text.length / 2;
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
  return line.text.length <= longestFurniture && pattern.test(bareKey(line));
}
