import type { Span } from '../text/span.js';
import { isBodyName } from './bodyNames.js';
import { headlineScore, tellsOfBody, touchesText } from './headline.js';
import type { Opening } from './headline.js';
import { foldKey } from './lines.js';
import type { Line } from './lines.js';
import { isTitleCase, tells } from './prose.js';

/** A title and where it stands. */
export interface Title {
  readonly value: string;
  readonly span: Span;
  /** The lines that it takes up, as numbers in the list that was searched. */
  readonly lines: readonly number[];
}

const longestTitle = 350;

/** How releases begin that say what they are. */
const kinds =
  /^(?:["'(#* ]{0,4})(?:day \w{2,8} )?(?:read-?out|readout and|statement|joint|remarks|press (?:release|statement)|fact sheet|media note|background|summary|transcript|advisory|announcement)\b.{0,40}?(?: of | by | from | on | with | for |:)/;

/** Whose call, meeting or talks with whom. */
const encounters =
  /(?:'s?|\bpm|\bpresident|\bminister|\bsecretary)? .{0,40}?(?:phone call|telephone (?:call|talk)s?|video (?:call|conference)|call|meetings?|met|meets|talks?|conversation|bilateral|visit|travel|trip)s? (?:with|to|between|at|in) /;

const leaders =
  /^(?:pm|prime minister|president|first minister|chancellor|secretary) (?:[\w.' -]{0,40} )?(?:call|met|meets|meeting|phone call|telephone call|statement|words|bilateral|video call|visit|hosts|welcomes|speaks|calls)\b/;

/** A headline of running words in the present tense: `Minister Varga speaks with Estorian counterpart`. */
const headline =
  /^[^,;:]{3,110} (?<!to |will |would |can |they |we )(?:speaks?|meets?|holds?|hosts?|receives?|visits|calls|welcomes?|attends?|joins?|discusses|concludes?|travels|convenes?|chairs|participates?|phones|telephones|congratulates?|received by|announces?) [^;]{3,200}$/;

/** `Telephone conversation between …`, `Courtesy call on …`, `Foreign Secretary meeting with …`. */
const encounterFirst =
  /^(?:[\p{L}' -]{0,60} )?(?:tele)?(?:phone|video|courtesy|working)?[ -]?(?:calls?|conversations?|meetings?|talks?|conference) (?:between|on|with|by) /u;

const between = /\b(?:phone call|telephone (?:call|talk)s?|calls?|meetings?|talks?|conversation|summit) between /;

/**
 * Chooses the title among the lines above the body: the one that the markup names, a Markdown heading, a line that says what the release is,
 * else a headline of which the text below tells, else one in title case, else a line without a full stop right above the text. Undefined when no line is
 * one: a title is never made up.
 *
 * @param named the title that the markup gives.
 * @param kicked whether the page puts a country before its titles that is not theirs.
 * @param opening of the text below.
 * @param heads the lines above the body that are neither dates nor labels nor names of bodies, with their numbers.
 */
export function chooseTitle(
  text: string,
  heads: readonly { line: Line; index: number }[],
  {
    named,
    kicked,
    opening,
  }: { readonly named: string | undefined; readonly kicked: boolean; readonly opening: Opening },
): Title | undefined {
  const scored = heads.map((head, order) => ({
    ...head,
    order,
    score:
      score(head.line, {
        named,
        opening,
        first: order === 0,
        last: order === heads.length - 1,
        only: heads.length === 1,
      }) * (isItem(head.line) ? item : 1),
  }));
  const best = scored.reduce<(typeof scored)[number] | undefined>(
    (a, b) => (b.score > (a?.score ?? 0) ? b : a),
    undefined,
  );
  if (!best) return undefined;
  const whole = scored.find(one => one.order > best.order && isWholeOf(one.line, best.line));
  if (whole) return makeTitle(text, whole.line.span, undefined, [whole.index], kicked);
  const bare = scored.find(one => one.score > 0 && isWithoutSite(one.line.key, best.line.key));
  if (bare) return makeTitle(text, bare.line.span, undefined, [bare.index]);
  const next = heads[best.order + 1];
  const wraps =
    next?.index === best.index + 1 &&
    next.line.blanksBefore === 0 &&
    text.slice(best.line.span.end, next.line.span.start).trim() === '' &&
    goesOn(best.line, next.line);
  return makeTitle(
    text,
    best.line.span,
    wraps ? next.line.span : undefined,
    wraps ? [best.index, next.index] : [best.index],
    kicked,
  );
}

/** A line of a list is the title only where no other line is one. */
const item = 0.1;

function isItem({ text }: Line): boolean {
  return /^[•▪‣]\s/.test(text);
}

/** Whether a line is a browser's title without the site's name: `Readout of a call` of `Readout of a call | Ministry`. */
function isWithoutSite(key: string, titled: string): boolean {
  return titled.startsWith(key) && /^ ?(?:[|>»«·:]|- )/.test(titled.slice(key.length));
}

/** Whether a line is the title of which one above it, an aggregator's, has the beginning alone: `Meeting with Norvanian Minister`. */
function isWholeOf(line: Line, short: Line): boolean {
  const words = short.key.replace(/\.{3}$|…$/, '').split(' ');
  const last = words.pop() ?? '';
  const rest = line.key.slice(0, longestTitle).split(' ');
  const stem = last.slice(0, Math.max(4, last.length - 2));
  return (
    words.length > 3 &&
    rest.length > words.length + 2 &&
    sayingScore(line.key) > 0 &&
    words.every((word, at) => word === rest[at]) &&
    (rest[words.length]?.startsWith(stem) ?? false)
  );
}

/** Whether a line says of itself that it is a release's title. */
export function isTitleLine(line: Line): boolean {
  return line.text.length <= longestTitle && sayingScore(line.key) > 0;
}

/** Whether a line begins as a release's title does, however it goes on. */
export function beginsLikeTitle(line: Line): boolean {
  return kinds.test(line.key);
}

/** What is known of a line's place, and of what it may repeat. */
interface Beside {
  readonly named: string | undefined;
  readonly opening: Opening;
  readonly first: boolean;
  readonly last: boolean;
  readonly only: boolean;
}

function score(line: Line, { named, opening, first, last, only }: Beside): number {
  if (line.text.length > longestTitle) return 0;
  const key = line.key.replace(/^#{1,6} /, '').replace(section, '');
  if (isOfPage(key)) return 0;
  if (named && named.length > 5 && foldKey(named) === key) return 9;
  if (line.text.startsWith('# ')) return 8;
  const saying = sayingScore(line.key);
  // `Statement on the call is as follows:` leads to the text.
  if (saying > 0) return saying > 5 && key.endsWith(':') ? 1 : saying;
  const words = line.key.split(' ').length;
  const toldOf = first && words > 3 && headlineScore(line, opening) > 0;
  if (/[.!?;:,]$/.test(line.key) || (words < fewestWords(line.key, only) && !toldOf)) return 0;
  // The names of a mirror and of a section: `Norvania-Estoria Relations`.
  if (/^[^:]{3,160} (?:(?:press|news|media) releases?|relations)$/.test(key)) return 0;
  const told = headlineScore(line, opening);
  if (told > 0) return told;
  if (tellsOfBody(line)) return 3;
  if (isTitleCase(line.text)) return 2 + Math.min(line.text.length, 300) / 1000;
  return last && words > 4 && touchesText(line, opening) ? 1 : 0;
}

/** A section's name behind a title: ` | Media Releases`. */
const section =
  /(?<=(?: \S+){3}) \| (?:(?:press|media|news) )?(?:releases?|statements?|speeches|readouts|newsroom|news)$/i;

/** Where a page is from, what a list of it holds, and a mirror's day and subjects: `Press Statements, Transcripts & Photos`. */
function isOfPage(key: string): boolean {
  return (
    /^(?:source|from) ?: |^from the [\p{L} ]{3,30} (?:library|archives?)$|^[a-z]{3,9} \d{1,2}, \d{4} \| /u.test(key) ||
    /^(?:(?:(?:press|media|news) )?(?:releases?|statements?|speech(?:es)?|transcripts?|photos?|videos?|remarks|readouts?|interviews?|publications?)(?:,? (?:&|and) |, |$)){2,}$/.test(
      key,
    )
  );
}

/** `Norvania National Day` is a title where no other line could be. */
function fewestWords(key: string, only: boolean): number {
  if (key.includes(',')) return 5;
  return only ? 3 : 4;
}

function sayingScore(key: string): number {
  const head = key.slice(markLength(key));
  const own = withoutKicker(head.slice(titleStart(head)));
  if (kinds.test(own) || isLabelled(head)) return 6;
  if (/[.!?]$/.test(own)) return 0;
  if ((encounters.test(own) && /'s? /.test(own)) || between.test(own) || leaders.test(own)) return 5;
  const bare = own.replace(/^[\p{L}&-]{3,20}: (?=\p{L})/u, '');
  return own.length < 200 && !tells.test(own) && (headline.test(bare) || encounterFirst.test(own)) ? 4 : 0;
}

/** What stands behind the country or the field that some bodies put before their titles: `Estoria: Phone call between …`. */
function withoutKicker(key: string): string {
  const end = key.indexOf(': ');
  if (end < 3 || end > 40 || !/^[\p{L}' &-]+$/u.test(key.slice(0, end)) || kinds.test(key)) return key;
  const own = key.slice(end + 2);
  return /^[\p{L}' -]{0,60}(?:calls?|meetings?|talks?|conversations?|visits?) /u.test(own) ? own : key;
}

/** A title that ends in a small word goes on in the next line. */
function isUnfinished(key: string): boolean {
  return /(?:\b(?:with|of|and|the|to|for|in|on|at|by|from|between|a)|'s|,|-)$/.test(key);
}

/** Whether a title runs over into the line below it. */
function goesOn(line: Line, next: Line): boolean {
  if (next.text.startsWith('By ') || next.text.includes(' | ') || next.text.endsWith(',') || kinds.test(next.key))
    return false;
  if (isUnfinished(line.key) || /^\p{Ll}/u.test(next.text)) return true;
  const capitals = (text: string): boolean => text === text.toUpperCase();
  return (
    sayingScore(line.key) > 0 &&
    line.text.length > 45 &&
    capitals(line.text) === capitals(next.text) &&
    (isTitleCase(next.text) || /^\p{Lu}[\p{L}’'-]*$/u.test(next.text))
  );
}

/** Where the title itself begins behind an aggregator's labels: `Africa: Readout of …`, `Headline: …`, `Press release: PM call with …`, `Blog: …`. */
function titleStart(text: string): number {
  let start = 0;
  for (const label of labels) start += label.exec(text.slice(start))?.[0].length ?? 0;
  return start;
}

/** `PRESS RELEASE : Ministers approve the new road`: the line says that it is the title, whatever it tells. */
function isLabelled(key: string): boolean {
  const label = labels[0]?.exec(key)?.[0];
  return label !== undefined && key.slice(label.length).split(' ').length > 3;
}

const labels = [
  /^(?:headline|title|subject|blog|(?:press|news|media) releases?) ?: (?=\S)/i,
  /^[\p{L} ]{2,60}: (?=[Rr][Ee][Aa][Dd]-?[Oo][Uu][Tt] [Oo][Ff] )/u,
];

/** The length of a heading’s or a list’s mark, or of what makes bold, before a title. */
function markLength(line: string): number {
  return /^(?:#{1,6}\s{1,4}|\*\*|[•▪‣]\s{1,4})/.exec(line)?.[0].length ?? 0;
}

/** The length of ` - United States Department of State` behind a title: the body that gives it out. */
function bodyLength(title: string): number {
  const behind = /.{20} (?:[-–—|]) (\p{Lu}[^-–—|]{5,80})$/u.exec(title.slice(-120));
  const name = behind?.[1] ?? '';
  return behind && isBodyName(name) ? name.length + 3 : 0;
}

function makeTitle(
  text: string,
  first: Span,
  second: Span | undefined,
  lines: readonly number[],
  kicked = false,
): Title {
  let start = first.start + markLength(text.slice(first.start, first.start + 10));
  const head = text.slice(start, start + 120);
  start += titleStart(head) || (kicked ? (/^[\p{L} -]{3,30}: (?=\p{Lu})/u.exec(head)?.[0].length ?? 0) : 0);
  let end = (second ?? first).end;
  const tail = text.slice(Math.max(start, end - 12), end);
  // A date stamp cut in two leaves its month behind the title; a bold title its asterisks.
  end -= /(?:\*\*| (?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC))$/.exec(tail)?.[0].length ?? 0;
  // The month under which an archive has it: ` [May 2031]`.
  end -= / \[\p{Lu}\p{Ll}{2,9}\.? \d{4}\]$/u.exec(text.slice(start, end).slice(-20))?.[0].length ?? 0;
  // What a browser shows behind a page's title: ` | Media Releases | NHB`.
  const site = text.slice(start, end).search(/ \| [^|\n]{2,40} \| [^|\n]{2,40}$/);
  if (site > 20) end = start + site;
  end -= section.exec(text.slice(start, end).slice(-80))?.[0].length ?? 0;
  end -= bodyLength(text.slice(start, end));
  const value = text.slice(start, end).split(/\s/).filter(Boolean).join(' ');
  return { value, span: { start, end }, lines };
}
