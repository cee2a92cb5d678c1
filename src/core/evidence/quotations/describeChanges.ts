import type { WordChange } from './diffWords.js';

/** More changes than this are not listed. */
const listed = 3;

/** The differences in words: `“overwhelming” where the draft has “proportionate”; “not” is left out`. */
export function describeChanges(changes: readonly WordChange[]): string {
  const told = changes.slice(0, listed).map(describe);
  return changes.length > listed ? `${told.join('; ')}; and more` : told.join('; ');
}

function describe({ quoted, source }: WordChange): string {
  if (quoted.length === 0) return `“${plain(source)}” is left out here`;
  if (source.length === 0) return `it does not have “${plain(quoted)}”`;
  return `“${plain(source)}”, not “${plain(quoted)}”`;
}

function plain(words: WordChange['quoted']): string {
  return words.map(({ key }) => key).join(' ');
}
