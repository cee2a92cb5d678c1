import { makeLine, type Line } from './lines.js';
import { readDateLine } from './released.js';

/**
 * Joins the labels of a page's head with what they label, which stands on a line of its own: `From:` with the body, and `Published` with the day; and
 * the lines over which a page spreads a day. Government pages of several countries are laid out so. Linear.
 */
export function joinLabels(text: string, lines: readonly Line[]): readonly Line[] {
  const joined: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    const [label, next] = [lines[at], lines[at + 1]];
    if (!label) continue;
    const day = dayLength(lines, at);
    const last = lines[at + day - 1];
    if (day > 1 && last) {
      joined.push(joinedLine(text, label, last) ?? label);
      at += day - 1;
      continue;
    }
    const whole = next && labels(label, next) ? joinedLine(text, label, next) : undefined;
    joined.push(whole ?? label);
    if (whole) at++;
  }
  return joined;
}

/** How many lines one day takes up: `March 4` and `09:31 2031`, `12`, `Oct` and `2031`; 1 where a line holds none or all of it. */
function dayLength(lines: readonly Line[], at: number): number {
  const first = lines[at]?.key ?? '';
  if (
    first.length > longestDay ||
    !/^(?:\d{1,2}|[a-z]{3,9}\.?|[a-z]{3,9}\.? \d{1,2},?|\d{1,2} [a-z]{3,9}\.?,?)$/.test(first)
  )
    return 1;
  for (let count = 2; count <= 3; count++) {
    const last = lines[at + count - 1];
    if (!last || last.text.length > longestDay || last.blanksBefore > 1) return 1;
    const whole = lines.slice(at, at + count).map(({ text }) => text);
    if (/^(?:\d{1,2}:\d\d,? )?\d{4}$/.test(last.text))
      return readDateLine({ ...last, text: whole.join(' ') }) ? count : 1;
  }
  return 1;
}

/** Of `September 30,`, with room, in characters. */
const longestDay = 16;

function labels({ key }: Line, next: Line): boolean {
  if (key === 'from:') return next.text.length <= longestBody;
  return (
    /^(?:published|date published|published on|originally published|release date|released|posted|posted on|date of issue|issued|issued on):?$/.test(
      key,
    ) && readDateLine(next) !== undefined
  );
}

/** Characters of the longest list of bodies and their heads behind `From:`. */
const longestBody = 200;

function joinedLine(text: string, label: Line, next: Line): Line | undefined {
  const line = makeLine(text, { start: label.span.start, end: next.span.end }, label.blanksBefore);
  return line && { ...line, text: line.text.replace(/\s+/g, ' ') };
}
