import type { ContextKey, ContextPassage } from '../../vocabulary.js';
import { isName } from './nameKeys.js';

/** For each name the words that stand right beside it anywhere in the sources, each with the side on which it stands. */
export function neighboursOfNames(contexts: readonly ContextPassage[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { keys, passage } of contexts) {
    for (const [at, key] of keys.entries()) {
      if (!isName(key)) continue;
      const words = found.get(key.key) ?? new Set<string>();
      found.set(key.key, words);
      for (const word of wordsBeside(keys, at)) words.add(word);
      // `Allies of Estoria` are `Estorian allies`.
      const before = keys[at - 1];
      if (
        before &&
        ofIt.test(passage.text.slice(before.span.end - passage.span.start, key.span.start - passage.span.start))
      )
        words.add(` ${before.key}`);
    }
  }
  return found;
}

const ofIt = /^\sof\s(?:the\s)?$/;

function wordsBeside(keys: readonly ContextKey[], at: number): string[] {
  const [before, behind] = [keys[at - 1], keys[at + 1]];
  return [
    ...(before && !before.key.includes(':') ? [`${before.key} `] : []),
    ...(behind && !behind.key.includes(':') ? [` ${behind.key}`] : []),
  ];
}

/** Whether a source has the name beside one of the words beside which the draft has it. */
export function standsThere(
  beside: ReadonlyMap<string, ReadonlySet<string>>,
  { keys }: ContextPassage,
  own: ContextKey,
): boolean {
  const words = beside.get(own.key);
  return wordsBeside(keys, keys.indexOf(own)).some(word => words?.has(word) === true);
}
