import { givenNames } from '../facts/lexicon/givenNames.js';
import { foldName } from '../facts/people/foldName.js';
import { joinedLine, type Line } from './lines.js';

/** Ranks and titles that end in a stop, right before a name or another of them. */
const titled = /(?:^|\s)(?:Brig|Maj|Lt|Gen|Col|Capt|Cmdr|Adm|Sgt|Dr|Mr|Mrs|Ms)\.$/;

/** `John F.`: a given name and an initial. */
const initialled = /(?:^|\s)(\p{Lu}[\p{L}-]{1,20}) (?:\p{Lu}\.\s?){1,2}$/u;

/**
 * Joins lines that an aggregator broke behind every stop, in the middle of a name: `Press Secretary John F.` and `Kirby provided …`, `Brig.` and
 * `Gen. Pat Ryder …`. Linear.
 */
export function joinCutNames(text: string, lines: readonly Line[]): readonly Line[] {
  const joined: Line[] = [];
  let first: Line | undefined;
  for (const [at, line] of lines.entries()) {
    first ??= line;
    const next = lines[at + 1];
    if (next?.blanksBefore === 0 && /^\p{Lu}\p{L}/u.test(next.text) && isCut(line.text.slice(-60))) continue;
    joined.push(first === line ? line : joinedLine(text, first, line));
    first = undefined;
  }
  return joined;
}

function isCut(tail: string): boolean {
  if (titled.test(tail)) return true;
  const given = initialled.exec(tail)?.[1];
  return given !== undefined && givenNames.has(foldName(given.toLowerCase()));
}
