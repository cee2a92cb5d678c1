import { genericCapitals, sentenceOpeners } from '../../../facts/lexicon/ordinaryWords.js';

/** What running text shows of a word’s capital. */
export type Standing = 'ordinary' | 'name' | 'unknown';

const word = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu;

/** Words of running text, by which it can be told which of a heading's capitals belong to names. */
export class Vocabulary {
  private readonly small = new Set<string>();
  private readonly capital = new Set<string>();
  /** Two words with capitals side by side: `Tellin Strait`. */
  private readonly pairs = new Set<string>();

  /** Reads a text; its headings must not be in it. Linear. */
  read(text: string): void {
    let before: { readonly word: string; readonly end: number } | undefined;
    for (const { 0: found, index } of text.matchAll(word)) {
      const bare = withoutPossessive(found);
      const follows = before !== undefined && index === before.end + 1 && text.charAt(before.end) === ' ';
      if (!startsWithCapital(bare)) for (const stem of stemsOf(bare)) this.small.add(stem);
      else if (follows || (index > 1 && /[,;’”)] $/.test(text.slice(index - 2, index)))) this.capital.add(bare);
      if (follows && before && startsWithCapital(before.word) && startsWithCapital(bare))
        this.pairs.add(`${before.word} ${bare}`);
      before = { word: bare, end: index + found.length };
    }
  }

  /** Takes in names, each word of them. */
  addNames(names: Iterable<string>): void {
    for (const name of names)
      for (const { 0: found } of name.matchAll(word))
        if (startsWithCapital(found)) this.capital.add(withoutPossessive(found));
  }

  /** Takes in words that are no names. */
  addOrdinary(words: Iterable<string>): void {
    for (const text of words) for (const { 0: found } of text.toLowerCase().matchAll(word)) this.small.add(found);
  }

  /** How a word with a capital stands; with a neighbour with a capital it may be half of a name. */
  standingOf(found: string, before: string | undefined, after: string | undefined): Standing {
    const bare = withoutPossessive(found);
    if (before !== undefined && this.pairs.has(`${before} ${bare}`)) return 'name';
    if (after !== undefined && this.pairs.has(`${bare} ${withoutPossessive(after)}`)) return 'name';
    const small = bare.toLowerCase();
    if (stemsOf(small).some(stem => this.small.has(stem))) return 'ordinary';
    if (this.capital.has(bare)) return 'name';
    return sentenceOpeners.has(small) || genericCapitals.has(small) ? 'ordinary' : 'unknown';
  }
}

/** The words of a line, with where they stand. */
export function wordsOf(line: string): { readonly text: string; readonly start: number; readonly end: number }[] {
  return Array.from(line.matchAll(word), ({ 0: text, index }) => ({ text, start: index, end: index + text.length }));
}

function startsWithCapital(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}

function withoutPossessive(text: string): string {
  return text.replace(/['’]s?$/, '');
}

/** `discuss` for `discusses`, `discussed` and `discussing`, so that one form in the text tells of the others. */
function stemsOf(small: string): string[] {
  const stem = small.length > 4 ? small.replace(/(?:ing|ed|es|s|e)$/, '') : small;
  return stem === small ? [small] : [small, stem];
}
