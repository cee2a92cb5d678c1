import type { Fact } from '../../../facts/types.js';

/** `EU` for one of its own bodies: the European Commission acts for the European Union, UNICEF for the United Nations. */
export function isWholeOf(whole: Fact, part: Fact): boolean {
  if (whole.kind !== 'organisation' || part.kind !== 'organisation') return false;
  // Newspapers call both councils so.
  if (/^E\.?U\.? Council$/.test(whole.text) && part.normalised === 'European Council') return true;
  // `The Labor Department`, of what its Wage and Hour Division did.
  if (whole.normalised.startsWith('U.S. Department') && /(?:^| )(?:division|bureau|directorate)$/.test(part.normalised))
    return true;
  return wholes.get(whole.normalised)?.test(part.normalised) ?? false;
}

/** Bodies of unions, by the union. Source: their own lists of institutions, funds, programmes and specialised agencies. */
const wholes: ReadonlyMap<string, RegExp> = new Map([
  ['U.S. Congress', /^U\.S\. (?:Senate|House)/],
  ['European Union', /\bEuropean (?:Commission|Council|Parliament|External Action Service)\b/],
  [
    'United Nations',
    /^(?:UN|U\.N\. |United Nations .|OCHA|WHO|(?:World Food Program|World Health Organization|International Organization for Migration|Food and Agriculture Organization|International Labour Organization)\b)/,
  ],
]);

/**
 * Tells whether two names share a word: names without a table's word for them are rivals only where they do (`Space Alliance`, `Launch
 * Alliance`). Each name is read once.
 */
export function wordSharer(): (a: string, b: string) => boolean {
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
    const words = wordsOf(a);
    return wordsOf(b).some(word => words.includes(word));
  };
}

/** `COP25` and `COP26`. */
export function differInNumber(a: string, b: string): boolean {
  return /\d/.test(a) && a !== b && a.replace(/\d{1,4}/, '') === b.replace(/\d{1,4}/, '');
}
