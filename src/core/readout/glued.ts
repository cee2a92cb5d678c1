import { findDates } from '../facts/dates.js';
import { readAttribution } from './attribution.js';
import { joinedLine, makeLine } from './lines.js';
import { endsSentence } from './prose.js';
import type { Line } from './lines.js';
import { fullDate } from './released.js';
import { beginsLikeTitle } from './title.js';

/** Lines further down are the release's own text. */
const farthest = 40;

/** A title that runs into the text ends within so many characters. */
const longestHead = 350;

/**
 * Cuts lines that hold several parts of a release: `June 24, 2031 | Press Secretary X provided …:` into date and attribution, and the single
 * line of a mail archive into title, date and text.
 */
export function splitGlued(text: string, lines: readonly Line[]): Line[] {
  return joinAttribution(text, lines).flatMap((line, index) =>
    index < farthest
      ? (gluedHead(text, line) ??
        postedHead(text, line) ??
        beforeAttribution(text, line) ??
        titleBeforeDate(text, line) ??
        titleBehindNumber(text, line) ?? [line])
      : [line],
  );
}

/** `Posted On: 24 MAR 2031 8:48PM by PIB Rendt The Minister …`: the day and the desk before the text. */
function postedHead(text: string, line: Line): Line[] | undefined {
  const head = /^posted on ?: ?.{8,30}? by (?:\p{Lu}{2,5} )?\p{Lu}\p{Ll}{2,20} (?=\p{Lu})/iu.exec(
    line.text.slice(0, 100),
  )?.[0];
  if (!head || line.text.length < head.length + 60 || findDates(head).length === 0) return undefined;
  const { start, end } = line.span;
  return [...cut(text, line, start, start + head.length), ...cut(text, line, start + head.length, end, true)];
}

const kindAndDay = /^(\p{Lu}[\p{L} ]{2,24}?\p{Ll})(\d{1,2} \p{Lu}\p{Ll}{2,8} \d{4})(?=\p{Lu}|$)/u;

/** `News article4 March 2031Harbour Office2 min read`: kind, day and body of a page whose labels have lost what stood between them. */
function gluedHead(text: string, line: Line): Line[] | undefined {
  const [whole, kind = '', day = ''] = kindAndDay.exec(line.text.slice(0, 60)) ?? [];
  if (!whole || line.text.length > longestHead || findDates(day).length === 0) return undefined;
  const { start, end } = line.span;
  const from = start + whole.length;
  const to = end - (/\d{1,3} min(?:ute)?s? read$/.exec(line.text.slice(-20))?.[0].length ?? 0);
  return [
    ...cut(text, line, start, start + kind.length),
    ...cut(text, line, start + kind.length, from, true),
    ...cut(text, line, from, to, true),
  ];
}

/** An attribution that was wrapped by hand is one line again. */
function joinAttribution(text: string, lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line) break;
    const last = at < farthest ? wrappedAttribution(text, lines, at) : at;
    joined.push(last === at ? line : joinedLine(text, line, lines[last] ?? line));
    at = last;
  }
  return joined;
}

/** The number of the line with which an attribution ends that begins at a line; the line's own number when none begins there. */
function wrappedAttribution(text: string, lines: readonly Line[], at: number): number {
  const line = lines[at];
  if (!line || line.text.length > 120 || readAttribution(line) || endsSentence(line)) return at;
  for (let last = at + 1; last < at + 3; last++) {
    const next = lines[last];
    if (!next || next.blanksBefore > 0 || next.text.length > 120 || readAttribution(next)) return at;
    if (next.text.endsWith(':')) return readAttribution(joinedLine(text, line, next)) ? last : at;
    if (endsSentence(next)) return at;
  }
  return at;
}

function beforeAttribution(text: string, line: Line): Line[] | undefined {
  const attribution = readAttribution(line);
  if (!attribution || attribution.start <= line.span.start) return undefined;
  const before = cut(text, line, line.span.start, attribution.start);
  return [
    ...before.flatMap(part => titleBeforeDate(text, part, true) ?? [part]),
    ...cut(text, line, attribution.start, line.span.end, before.length > 0),
  ];
}

/**
 * `Readout of X’s Call With Y May 5, 2031 Minister X spoke …`.
 *
 * @param cutOff whether the line is what stands before an attribution: then the date may end it.
 */
function titleBeforeDate(text: string, line: Line, cutOff = false): Line[] | undefined {
  if (!beginsLikeTitle(line)) return undefined;
  const date = findDates(line.text.slice(0, longestHead)).find(one => fullDate(one) !== undefined);
  if (!date || date.span.start < 20) return undefined;
  const rest = line.text.length - date.span.end;
  if (rest < 40 && !(cutOff && rest < 4)) return undefined;
  if (/(?:[:,–—-]|\b(?:of|on|for|in|the|from))\s{1,3}$/i.test(line.text.slice(date.span.start - 8, date.span.start)))
    return undefined;
  const [start, end] = [line.span.start + date.span.start, line.span.start + date.span.end];
  return [
    ...cut(text, line, line.span.start, start),
    ...cut(text, line, start, end, true),
    ...cut(text, line, end, line.span.end, true),
  ];
}

/** `No: 45, 12 March 2031, Regarding the Visit of X`: number, day and title on one line. */
function titleBehindNumber(text: string, line: Line): Line[] | undefined {
  const number = /^(?:no|nr|qa|sc)[:. -]{1,2}[\w/-]{1,12}, /i.exec(line.text.slice(0, 24))?.[0].length;
  if (number === undefined) return undefined;
  const date = findDates(line.text.slice(0, longestHead))[0];
  if (date?.span.start !== number || fullDate(date) === undefined || !/^, \S/.test(line.text.slice(date.span.end)))
    return undefined;
  const { start } = line.span;
  return [
    ...cut(text, line, start, start + number - 2),
    ...cut(text, line, start + number, start + date.span.end, true),
    ...cut(text, line, start + date.span.end + 2, line.span.end, true),
  ];
}

function cut(text: string, line: Line, start: number, end: number, inner = false): Line[] {
  const part = makeLine(text, { start, end }, inner ? 1 : line.blanksBefore);
  return part && /[\p{L}\p{N}]/u.test(part.text.slice(0, 200)) ? [part] : [];
}
