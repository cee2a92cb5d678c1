import { readAttribution } from './attribution.js';
import type { Attribution } from './attribution.js';
import { readByline, readBylineOfTwo } from './byline.js';
import { shareTold, wordsOf } from './goesOn.js';
import { headlineScore, readOpening } from './headline.js';
import { makeLine } from './lines.js';
import type { Line } from './lines.js';
import { readMeeting } from './meeting.js';
import { endsSentence, proseLines, tells } from './prose.js';
import { isBodyLine } from './publisher.js';
import { isCity, readDateline } from './dateline.js';
import { isDesk, isReleaseNumber } from './releaseMarks.js';
import { readDateLine } from './released.js';
import type { DateLine, PlacedDateLine } from './released.js';
import { chooseTitle, isTitleLine } from './title.js';
import type { Title } from './title.js';
import type { Spokesperson, Stated } from './types.js';

/** A release taken apart: what stands above the body, and the body's own lines. */
export interface Layout {
  readonly title: Title | undefined;
  /** Running text between the title and the attribution line: a page's own summary of the release. */
  readonly summary: readonly Line[];
  /** The lines above the body that are none of the others: names of bodies, release markers, kickers. */
  readonly labels: readonly Line[];
  /** Every line above the body but title and running text: labels and dates. */
  readonly head: readonly Line[];
  readonly dates: readonly PlacedDateLine[];
  readonly attributions: readonly { readonly line: Line; readonly attribution: Attribution }[];
  readonly body: readonly Line[];
  /** Lines with a place and a date with which the release is signed off. */
  readonly closing: readonly Line[];
  /** Who makes the statement, on a line of its own: `Ana Lind, Minister of Trade`. */
  readonly byline: Stated<Spokesperson> | undefined;
}

/** An attribution line further down than this belongs to the text. */
const lastAttribution = 40;

/** More running text than this above an attribution line is no summary: the line belongs to the text. */
const longestSummary = 900;

const labels =
  /^(?:(?:for )?immediate release\b.{0,80}|for release\b.{0,60}|(?:press|media) release(?: (?:minister|parliamentary secretary) (?:for|of) .{4,80})?|news (?:story|release)|(?:press )?statement|readout|speech|media note|remarks|release(?: (?:no|number))?\.? ?:.{0,60}|no\. ?[\w/-]{2,20}|embargo.{0,80}|transcript|news|news and communications|press|briefing room|statements and releases|presidential actions|office of [\w ]{4,60}|press operations|(?:press|media|information|communications?|spokes\w+)(?: (?:and|&) \w{4,14})? (?:team|office|service|unit|section|department|division|cent(?:er|re)|release)|from ?:.{0,160})$/;

/** A release marker, a number, a kicker or the name of a body. */
function isLabel(line: Line): boolean {
  return (
    readByline(line) !== undefined ||
    isMinister(line) ||
    labels.test(line.key) ||
    isReleaseNumber(line) ||
    isBodyLine(line)
  );
}

/** `Senator the Hon. Ana Lind, Minister for Trade`: who gives a release out together with others. */
function isMinister({ key }: Line): boolean {
  return (
    /^(?:[a-z ]{0,60}, )?(?:the |senator |rt |right |dr ){0,4}hon(?:ourable)?\b\.? [^.!?:;]{5,100}$/.test(key) &&
    /, (?:minister|prime minister|deputy|assistant|attorney|treasurer)|^minister .{0,80}, .{0,14}\bhon/.test(key) &&
    !tells.test(key)
  );
}

/** The name of a part of a site has no more words. */
const longestSite = 4;

/** A headline in running letters is no longer than this, in characters. */
const longestHeadline = 260;

/**
 * A headline as long as a sentence, which has no stop and stands by itself above a text that tells the same: `Northern Sound: the Union allocates … as
 * Commissioner Lind visits Rendt`. Undefined where a page has a title above it, or none of the kind.
 */
function longHeadline(lines: readonly Line[], prose: ReadonlySet<Line>): Line | undefined {
  const at = lines.findIndex(line => prose.has(line));
  const [line, below] = [lines[at], lines[at + 1]];
  if (!line || !below || below.blanksBefore === 0 || line.text.length > longestHeadline) return undefined;
  if (!/[\p{L}\d%)’']$/u.test(line.text) || /\b(?:today|yesterday|said)\b/.test(line.key)) return undefined;
  if (readDateline(line) || readAttribution(line) || isTitleLine(line)) return undefined;
  const text = lines.slice(at + 1, at + 6).find(one => prose.has(one));
  if (!text || !/^\p{Lu}/u.test(below.text)) return undefined;
  const opening = readOpening([text]);
  const titled = lines
    .slice(0, at)
    .some(
      head =>
        isTitleLine(head) ||
        (!isLabel(head) && head.text.split(' ').length > longestSite && headlineScore(head, opening) > 0),
    );
  return titled || headlineScore(line, opening) === 0 ? undefined : line;
}

/** `Ministry of Harbours (Telvi)` below a title: an archive's way, which puts the country before the title too. */
function isFromArchive(lines: readonly Line[]): boolean {
  return lines.slice(0, 12).some(line => /\(\p{Lu}\p{Ll}[^()]{1,38}\)$/u.test(line.text) && isBodyLine(line));
}

/** Takes the release's lines apart. Nothing is lost: every line lands in one part. */
export function layOut(text: string, lines: readonly Line[], namedTitle: string | undefined): Layout {
  // A line that two others would make look wrapped may still be a body's name.
  const prose = new Set([...proseLines(lines)].filter(line => !isBodyLine(line) && !isMinister(line)));
  const long = longHeadline(lines, prose);
  if (long) prose.delete(long);
  const attributions = findAttributions(lines, prose);
  const last = attributions.at(-1);
  const first = attributions[0]?.index ?? withDateline(lines, firstTextLine(lines, prose));
  const head = lines.slice(0, first).map((line, index) => ({ line, index, date: dateAt(lines, index) }));
  const plain = head.filter(({ line, date }) => !date && !isLabel(line) && (!prose.has(line) || isTitleLine(line)));
  const opening = readOpening(lines.slice(first));
  const title = chooseTitle(text, plain, { named: namedTitle, kicked: isFromArchive(lines), opening });
  const titleEnd = title?.lines.at(-1) ?? -1;
  const rest = last ? restOfLine(text, last) : [];
  const below = lines.slice(last ? last.index + 1 : first);
  const signed = last && rest.length === 0 && last.attribution.spokesperson === null ? below[0] : undefined;
  const byline = signed && readByline(signed);
  const used = new Set(title?.lines);
  const stated = [...rest, ...below.slice(byline ? 1 : 0)];
  const lede = last ? ledeAbove(lines.slice(0, first), prose, stated) : [];
  const { body, closing } = signedOff([...lede, ...stated]);
  // A summary without its full stop tells all the same.
  const isSummary = (line: Line): boolean => prose.has(line) || readMeeting(line.text) !== undefined;
  const others = head.filter(({ index, date, line }) => !used.has(index) && !date && !lede.includes(line));
  return {
    title,
    summary: others.filter(({ line }) => isSummary(line)).map(({ line }) => line),
    labels: others.filter(({ line }) => !isSummary(line)).map(({ line }) => line),
    head: head.filter(({ line, index }) => !used.has(index) && !prose.has(line)).map(({ line }) => line),
    dates: head.flatMap(({ date, index }) =>
      date
        ? [{ ...date, afterTitle: title !== undefined && index > titleEnd, labelled: isBelowLabel(lines, index) }]
        : [],
    ),
    attributions: attributions.map(({ line, attribution }) => ({ line, attribution })),
    body: body.length > 0 ? body : others.map(({ line }) => line),
    closing,
    byline: byline ?? bylineOfStatement(others.map(({ line }) => line)),
  };
}

/**
 * The sentences right above who `has issued the following statement` that tell what it is about and that it does not tell itself: the release's own, where a page's
 * summary says what the text says again.
 */
function ledeAbove(head: readonly Line[], prose: ReadonlySet<Line>, stated: readonly Line[]): readonly Line[] {
  const isLede = (line: Line): boolean => prose.has(line) && !isTitleLine(line) && endsSentence(line);
  const lede = head.slice(head.findLastIndex(line => !isLede(line)) + 1);
  const told = new Set(stated.slice(0, 8).flatMap(line => wordsOf(line.key)));
  return lede.length < head.length && lede.every(line => shareTold(line, told) < mostToldAgain) ? lede : [];
}

/** So much of a summary stands in the text, at least. */
const mostToldAgain = 0.4;

/** Who makes a statement of which a label says that it is one. */
function bylineOfStatement(head: readonly Line[]): Stated<Spokesperson> | undefined {
  // Agencies have the label behind their own mark: `Marl, May 5/Tarn News/ -- Press Statement`.
  if (!head.some(line => /(?:^|-- )(?:press )?statement$/.test(line.key))) return undefined;
  return head
    .map((line, at) => {
      const next = head[at + 1];
      return readByline(line) ?? (next && readBylineOfTwo(line, next));
    })
    .find(one => one !== undefined);
}

/** Parts `New Delhi` and `May 5, 2031` at the end from the body. */
function signedOff(lines: readonly Line[]): { body: readonly Line[]; closing: readonly Line[] } {
  let end = lines.length;
  while (end > 1 && lines.length - end < 3 && isSignOff(lines[end - 1])) end--;
  // The body's name above its town and the day, or its desk's.
  const body = lines[end - 1];
  if (end > 1 && end < lines.length && body && (isBodyLine(body) || isDesk(body))) end--;
  const closing = lines.slice(end);
  // A city alone may be an item of a list; with a date it is a place of issue.
  if (!closing.some(line => readDateLine(line))) return { body: lines, closing: [] };
  return { body: lines.slice(0, end), closing };
}

function isSignOff(line: Line | undefined): boolean {
  return line !== undefined && line.text.length < 60 && (readDateLine(line) !== undefined || isCity(line.text));
}

/** The date line at an index; right below `FOR IMMEDIATE RELEASE` it is the release's own. */
function dateAt(lines: readonly Line[], index: number): DateLine | undefined {
  const line = lines[index];
  const date = line && readDateLine(line);
  const above = lines[index - 1]?.key ?? '';
  return date && /^(?:for )?immediate release$/.test(above) ? { ...date, marked: true } : date;
}

/** `Office of Public Affairs` right above a line. */
function isBelowLabel(lines: readonly Line[], index: number): boolean {
  const above = lines[index - 1];
  return above !== undefined && readDateLine(above) === undefined && isLabel(above);
}

interface Found {
  readonly line: Line;
  readonly index: number;
  readonly attribution: Attribution;
}

/** The attribution line near the top, and those right below it (an aggregator's, then the release's own). */
function findAttributions(lines: readonly Line[], prose: ReadonlySet<Line>): Found[] {
  const found: Found[] = [];
  let summary = 0;
  for (const [index, line] of lines.slice(0, lastAttribution).entries()) {
    const attribution = readAttribution(line);
    if (attribution?.says && summary > 0 && found.length === 0) break;
    if (attribution && hasMore(lines, index, attribution)) found.push({ line, index, attribution });
    else if (found.length > 0 || summary > longestSummary) break;
    else if (prose.has(line) && !isTitleLine(line)) summary += line.text.length;
    if (attribution && attribution.bodyStart < line.span.end) break;
  }
  return summary > longestSummary ? [] : found;
}

/** An attribution with nothing behind it attributes nothing. */
function hasMore(lines: readonly Line[], index: number, attribution: Attribution): boolean {
  const line = lines[index];
  return index + 1 < lines.length || (line !== undefined && attribution.bodyStart < line.span.end);
}

function restOfLine(text: string, { line, attribution }: Found): Line[] {
  const rest = makeLine(text, { start: attribution.bodyStart, end: line.span.end });
  return rest ? [rest] : [];
}

/** The number of the line above one that goes on with a small letter, where that holds a dateline and the text's first word. */
function withDateline(lines: readonly Line[], first: number): number {
  const [above, line] = [lines[first - 1], lines[first]];
  if (!above || !line || !/^\p{Ll}/u.test(line.text)) return first;
  return !endsSentence(above) && readDateline(above) ? first - 1 : first;
}

/** The first line of running text; without any, the line after the last date, label or title. */
function firstTextLine(lines: readonly Line[], prose: ReadonlySet<Line>): number {
  const first = lines.findIndex(line => prose.has(line) && !isTitleLine(line) && !readDateLine(line));
  if (first >= 0) return belowStandfirst(lines, prose, first) ?? belowSummary(lines, first);
  const head = lines.findLastIndex(line => isTitleLine(line) || isLabel(line) || readDateLine(line) !== undefined);
  return head + 1 < lines.length ? head + 1 : 0;
}

/**
 * The number of the text's first line below a page's summary of it and the day, or below one of which the text tells again behind its dateline; undefined
 * where the first line of running text is the text's own.
 */
function belowStandfirst(lines: readonly Line[], prose: ReadonlySet<Line>, first: number): number | undefined {
  const next = lines.slice(first + 1, first + 7).findIndex(line => prose.has(line)) + first + 1;
  const [summary, text] = [lines[first], lines[next]];
  if (first === 0 || next === first || !summary || !text || summary.text.length > longestStandfirst) return undefined;
  if (!/[\p{L}.…]$/u.test(summary.text) || readDateline(summary)) return undefined;
  const days = lines.slice(first + 1, next).map(line => readDateLine(line));
  const told = shareTold(summary, new Set(wordsOf(text.key)));
  if (told >= 0.7 && readDateline(text)) return next;
  const day = days.findLastIndex(one => one && (one.marked || (!one.weekday && told >= 0.4)));
  return day < 0 ? undefined : first + day + 2;
}

/** The number of the first line below a page's summary, which stands above who published the release and when; `first` without one. */
function belowSummary(lines: readonly Line[], first: number): number {
  const isPublished = (line: Line | undefined): boolean =>
    line !== undefined &&
    (/^from ?: /.test(line.key) || (/^published\b/.test(line.key) && readDateLine(line) !== undefined));
  if (!lines.slice(0, first).some(isTitleLine)) return first;
  if (isToldAgain(lines[first], lines[first + 1])) return first + 1;
  if (!isPublished(lines[first + 1])) return first;
  let next = first + 1;
  while (isPublished(lines[next])) next++;
  return next < lines.length ? next : first;
}

/** Longer first paragraphs are no summary, in characters. */
const longestStandfirst = 240;

/** Whether a page's summary of one sentence tells of the meeting of which the text's first sentence tells again, in nearly the same words. */
function isToldAgain(line: Line | undefined, next: Line | undefined): boolean {
  if (!line || !next || line.text.length > longestStandfirst || /[.!?] \p{Lu}/u.test(line.text)) return false;
  const own = wordsIn(line);
  const told = new Set(wordsIn(next).slice(0, own.length * 3));
  const shared = own.filter(word => told.has(word)).length;
  return own.length > 5 && shared >= own.length * 0.6 && tellsOfCall(line) && tellsOfCall(next);
}

function wordsIn({ key }: Line): string[] {
  return key.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

function tellsOfCall({ key }: Line): boolean {
  return /^[^.!?]{0,120}\b(?:spoke|met|(?:call|meeting) with|held|hosted|welcomed|called)\b/.test(key);
}
