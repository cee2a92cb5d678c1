import { findDates } from '../facts/dates.js';
import { isKnownCity } from './dateline.js';
import { makeLine } from './lines.js';
import type { Line } from './lines.js';

/** Shorter lines are no whole release, in characters. */
const shortest = 400;

/** A line's head ends within so many characters. */
const longestHead = 900;

/** So many characters of a head are a title and its dateline, at most. */
const longestTitle = 350;

/** A mark of the end with more behind it: `… 2031. -end- To subscribe to the list, …`. */
const innerEnd =
  /(?<=\s)(?:-\s?(?:end|END)\s?-|\((?:end|END)\))(?=\s{1,3}\p{Lu})|(?<=[.!?:”"’)\]]\s{1,3})(?:-\s?30\s?-|(?:#\s?){3,5})(?=\s{1,3}\p{Lu})/u;

/** `CONTRACT RELEASE: C31-043`, behind whom to ask. */
const numbered =
  /(?<=\s)(?:(?:[A-Z]{4,12} )?RELEASE|MEDIA ADVISORY|STATUS REPORT) ?: ?[A-Z]{0,7}\d{2}-\d{1,4}[A-Za-z]?(?=\s)/;

/** A telephone's number or an e-mail's address. */
export const reach = /\b\d{3}[-./]\d{3}[-.]\d{4}\b|\S@\S/;

/**
 * Cuts the releases that a list's archive keeps on one line each: the day, whom to ask, the number, the title in capitals, the text and the mark of its
 * end become lines. Other lines are returned as they are. Linear.
 */
export function splitRunOn(text: string, lines: readonly Line[]): readonly Line[] {
  if (lines.every(line => line.text.length < shortest)) return lines;
  return lines.flatMap(line => {
    if (line.text.length < shortest) return [line];
    const head = headCuts(line.text);
    const from = head.at(-1) ?? 0;
    const end = innerEnd.exec(line.text.slice(from));
    const cuts = end ? [...head, from + end.index, from + end.index + end[0].length] : head;
    return cuts.length === 0 ? [line] : cutAt(text, line, cuts);
  });
}

/** Where a line's day, whom to ask, its number and its title end; nothing when it does not begin so. */
function headCuts(words: string): number[] {
  const number = numbered.exec(words.slice(0, longestHead));
  const above = words.slice(0, number?.index ?? 0);
  const day = findDates(above)[0];
  if (!number || !day || day.year === null || !reach.test(above)) return [];
  const end = number.index + number[0].length;
  const title = titleLength(words.slice(end, end + longestTitle));
  return [day.span.start, day.span.end, number.index, end, ...(title === undefined ? [] : [end + title])];
}

/**
 * The length of a title in capitals in front of an article, or of a dateline, which is in capitals too: a city that the tables know, or one word before
 * its state.
 */
function titleLength(words: string): number | undefined {
  const dash = words.search(/ (?:--|[–—-]) /);
  const [capitals = '', state] = words.slice(0, Math.max(dash, 0)).split(/(?=, \p{L}[\p{L}. ]{1,12}$)/u);
  if (dash < 0 || capitals !== capitals.toUpperCase()) {
    const article = words.search(/ (?:The|An?) \p{Lu}/u);
    const title = words.slice(0, Math.max(article, 0));
    return title === title.toUpperCase() && title.split(' ').length > 3 ? article : undefined;
  }
  const own = capitals.split(' ');
  const place = [4, 3, 2, 1].find(count => isKnownCity(own.slice(-count).join(' '))) ?? (state ? 1 : 0);
  return place > 0 && own.length > place + 2 ? own.slice(0, -place).join(' ').length : undefined;
}

function cutAt(text: string, line: Line, cuts: readonly number[]): Line[] {
  const { start, end } = line.span;
  const edges = [start, ...cuts.map(cut => start + cut), end];
  return edges.flatMap((edge, at) => {
    const part = makeLine(text, { start: edge, end: edges[at + 1] ?? edge }, at === 0 ? line.blanksBefore : 1);
    return part ? [part] : [];
  });
}
