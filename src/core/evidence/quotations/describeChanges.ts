import { inRow, say, type Message } from '../../text/message.js';
import type { WordChange } from './diffWords.js';

/** More changes than this are not listed. */
const listed = 3;

/** The differences in words: `“overwhelming” where the draft has “proportionate”; “not” is left out`. */
export function describeChanges(changes: readonly WordChange[]): Message {
  const told = inRow(changes.slice(0, listed).map(describe), '; ');
  return changes.length > listed ? say`${told}; and more` : told;
}

function describe({ quoted, source }: WordChange): Message {
  if (quoted.length === 0) return say`“${plain(source)}” is left out here`;
  if (source.length === 0) return say`it does not have “${plain(quoted)}”`;
  return say`“${plain(source)}”, not “${plain(quoted)}”`;
}

function plain(words: WordChange['quoted']): string {
  return words.map(({ key }) => key).join(' ');
}
