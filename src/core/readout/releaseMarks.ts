import type { Line } from './lines.js';
import type { Stated } from './types.js';

/** A number with a letter's or a year's part: `NR-173-17`, `C11-016`, `2024/112`, `IP/24/1234`, `1932875`. Held against the line as it stands. */
const number = '(\\(\\d{4}\\) ?\\d{1,6}|[A-Z]{0,8}(?:[/.-]?[A-Z]{1,8}){0,3}[/.-]? ?\\d[\\dA-Za-z/.-]{0,24})';

const marked = [
  /** `Release No: NR-173-17`, `RELEASE : C11-016`, `Press Release No. 12/2024`, `(Release ID: 1932875)`. */
  new RegExp(
    `^\\(?(?:(?:press|news|media|contract) )?(?:release(?!d\\b)|statement|ref(?:erence)?) ?(?:no|nr|number|num|id|#)?\\.? ?[:#]? ?${number}\\)?$`,
    'i',
  ),
  new RegExp(`^(?:media advisory|status report) ?: ?${number}$`, 'i'),
  new RegExp(`^(?:no|nr|number)\\.? ?:? ?${number}$`, 'i'),
];

/** A number that needs no word: it has its body's letters or its year. */
const unmarked =
  /^(?:\d{4}\/\d{1,5}|\d{1,5}\/(?:19|20)\d\d|[A-Z]{2,6}(?:\/[A-Z]{1,6}){0,2}\/\d[\d/]{0,12}|[A-Z]{2,4}-\d{2,4}-\d{2,4})$/;

/** A date behind the number, or a visitor counter, belongs to neither. */
const behind = /\s{2,}\S.*$|\s(?:visitor counter|\|).*$/i;

/** A number of digits and words longer than this is none. */
const longest = 120;

/**
 * Finds the issuing body's own number of the release among the lines around its text.
 *
 * @returns null when no line states one.
 */
export function findReleaseNumber(lines: readonly Line[]): Stated<string> | null {
  for (const line of lines) {
    if (line.text.length > longest || !/\d/.test(line.text)) continue;
    const own = line.text.replace(behind, '').replaceAll('\u00a0', ' ');
    const value = marked.map(pattern => pattern.exec(own)?.[1]).find(Boolean) ?? unmarked.exec(own)?.[0];
    if (value === undefined || /^\d{1,2}$/.test(value)) continue;
    const bare = value.replace(/\)$/, closing => (value.includes('(') ? closing : ''));
    const start = line.span.start + line.text.indexOf(bare);
    return { value: bare, span: { start, end: start + bare.length } };
  }
  return null;
}

/** Whether a line states the release's number. */
export function isReleaseNumber(line: Line): boolean {
  return findReleaseNumber([line]) !== null;
}

const marker =
  /^(?:(?:for )?immediate release|(?:press|news|media) (?:release|statement|note)|news story|release|readout|statement|press|embargoed? .{3,60})\b/i;

/** Finds what marks the page as a release: the words alone, without a date behind them. */
export function findMarker(lines: readonly Line[]): Stated<string> | null {
  for (const line of lines) {
    const found = marker.exec(line.text.slice(0, longest));
    const rest = found ? line.text.slice(found[0].length) : '';
    if (!found || (rest !== '' && !/^\s{2,}|^\s?[:|]?$/.test(rest))) continue;
    const span = { start: line.span.start, end: line.span.start + found[0].length };
    return { value: found[0], span };
  }
  return null;
}

/** Whether a line names the desk or the part of a site that gives releases out: `The Briefing Room`, `Office of Public Affairs`. */
export function isDesk(line: Line): boolean {
  return /^(?:(?:the )?(?:briefing room|newsroom|(?:press|media) (?:office|room|cent(?:er|re)))|office of [\w ]{4,60})$/.test(
    line.key,
  );
}
