import type { Fact } from '../../../facts/types.js';

/** `EU` for one of its own bodies: the European Commission acts for the European Union. */
export function isWholeOf(whole: Fact, part: Fact): boolean {
  return (
    whole.kind === 'organisation' &&
    part.kind === 'organisation' &&
    whole.normalised === 'European Union' &&
    /\bEuropean (?:Commission|Council|Parliament|External Action Service)\b/.test(part.normalised)
  );
}

/**
 * Tells whether two names share a word: names without a table's word for them are rivals only where they do (`Space Alliance`, `Launch
 * Alliance`). Each name is read once.
 */
export function wordSharer(): (a: string, b: string) => 'most' | 'one' | undefined {
  const known = new Map<string, readonly string[]>();
  const wordsOf = (name: string): readonly string[] => {
    const before = known.get(name);
    if (before) return before;
    const words = name
      .toLowerCase()
      .split(/[\s-]+/)
      .filter(word => word.length > 3);
    known.set(name, words);
    return words;
  };
  return (a, b) => {
    const [words, others] = [wordsOf(a), wordsOf(b)];
    const count = others.filter(word => words.includes(word)).length;
    if (count === 0) return undefined;
    return count > 1 && 2 * count >= Math.max(words.length, others.length) ? 'most' : 'one';
  };
}

/** `COP25` and `COP26`. */
export function differInNumber(a: string, b: string): boolean {
  return /\d/.test(a) && a !== b && a.replace(/\d{1,4}/, '') === b.replace(/\d{1,4}/, '');
}
