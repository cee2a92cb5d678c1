import { makeLine, type Line } from './lines.js';
import { readDateLine } from './released.js';

/**
 * Joins the labels of a page's head with what they label, which stands on a line of its own: `From:` with the body, and `Published` with the day.
 * Government pages of several countries are laid out so. Linear.
 */
export function joinLabels(text: string, lines: readonly Line[]): readonly Line[] {
  const joined: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    const [label, next] = [lines[at], lines[at + 1]];
    if (!label) continue;
    const whole = next && labels(label, next) ? joinedLine(text, label, next) : undefined;
    joined.push(whole ?? label);
    if (whole) at++;
  }
  return joined;
}

function labels({ key }: Line, next: Line): boolean {
  if (key === 'from:') return next.text.length <= longestBody;
  return (
    /^(?:published|date published|published on|originally published|release date|posted|posted on|date of issue|issued|issued on):?$/.test(
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
