import { trusted, type Html } from './html.js';

/** Parts the last word off, so that the glyph never leaves it. A word joiner ties it to words that stand in a mark of their own. */
export function splitTail({ source }: Html): [Html, Html] {
  if (source.endsWith('>')) return [trusted(source), trusted('\u2060')];
  const space = source.lastIndexOf(' ');
  return [trusted(source.slice(0, space + 1)), trusted(source.slice(space + 1))];
}
