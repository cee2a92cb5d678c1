import type { Line } from './lines.js';

/** Longer lines are no menu that a person could take in. */
const longestMenu = 240;

/** What parts the entries of a menu: wide gaps, bars, bullets. */
const gaps = /\s{2,}|\t|\s[|•·]\s/;

/** What parts the pages of a trail, `Home > News > Readouts`. */
const arrows = /\s(?:>|»|›|→)\s/;
const slashes = /\s[/\\]\s/;

/**
 * Whether a line above the release is a page's menu or a trail that says where on the site the page is: short entries with gaps, bars or arrows
 * between them. The key of a line has lost its wide gaps: the line itself is looked at.
 */
export function isMenu({ text }: Line): boolean {
  if (text.length > longestMenu || /[.!?]$/.test(text) || /\d{4}/.test(text)) return false;
  const entries = partsOf(text, gaps);
  if (entries.length > 2 && entries.every(isEntry)) return true;
  const trail = partsOf(text, arrows);
  if (trail.length > 1 && trail.slice(0, -1).every(isEntry)) return true;
  const path = partsOf(text, slashes);
  return path.length > 2 && path.every(isEntry);
}

function partsOf(text: string, between: RegExp): string[] {
  return text.split(between).filter(part => part.trim() !== '');
}

/** Of one to four words. */
function isEntry(part: string): boolean {
  return part.trim().split(/\s/).length < 5;
}
