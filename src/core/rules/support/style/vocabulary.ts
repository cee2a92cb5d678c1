import { givenNames } from '../../../facts/lexicon/givenNames.js';
import { honorifics, officeHeads } from '../../../facts/lexicon/offices.js';
import { genericCapitals, sentenceOpeners } from '../../../facts/lexicon/ordinaryWords.js';

/** What running text shows of a word’s capital. */
export type Standing = 'ordinary' | 'name' | 'unknown';

const word = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu;

/** Words of running text, by which it can be told which of a heading's capitals belong to names. */
export class Vocabulary {
  private readonly small = new Set<string>();
  private readonly capital = new Set<string>();
  /** Two words with capitals side by side, or with a small word between: `Tellin Strait`, `Ministry of Defence`. */
  private readonly pairs = new Set<string>();

  /** Reads a text; its headings must not be in it. Linear. */
  read(text: string): void {
    // The words with a capital, perhaps with a small one behind, to which the next word may belong.
    let chain = '';
    let end = -1;
    for (const { 0: found, index } of text.matchAll(word)) {
      const bare = withoutPossessive(found);
      const follows = index === end + 1 && text.charAt(end) === ' ';
      const isCapital = startsWithCapital(bare);
      if (!isCapital) for (const stem of stemsOf(bare)) this.small.add(stem);
      else if (follows || (index > 1 && /[,;’”)] $/.test(text.slice(index - 2, index)))) this.capital.add(bare);
      if (isCapital && follows && chain !== '') this.pairs.add(`${chain} ${bare}`);
      chain = isCapital ? bare : follows && isLink(bare) && /^\S+$/.test(chain) ? `${chain} ${bare}` : '';
      end = index + found.length;
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

  /**
   * How a word with a capital stands, by itself and as half of a name.
   *
   * @param before the word before it, with the one before that where a small word such as “of” links them.
   * @param after likewise.
   */
  standingOf(found: string, before = '', after = ''): Standing {
    const bare = withoutPossessive(found);
    if (this.pairs.has(`${before} ${bare}`) || this.pairs.has(`${bare} ${withoutPossessive(after)}`)) return 'name';
    const small = bare.toLowerCase();
    if (isTitle(small) && after !== '' && this.isName(after)) return 'name';
    if (stemsOf(small).some(stem => this.small.has(stem))) return 'ordinary';
    if (this.isName(bare) || givenNames.has(withoutPossessive(before).toLowerCase())) return 'name';
    return sentenceOpeners.has(small) || genericCapitals.has(small) ? 'ordinary' : 'unknown';
  }

  /** Whether a word stands in the text as a name, or is somebody's first name. */
  private isName(text: string): boolean {
    const bare = withoutPossessive(text);
    const small = bare.toLowerCase();
    return (this.capital.has(bare) && !this.small.has(small)) || (startsWithCapital(bare) && givenNames.has(small));
  }
}

/** Whether a small word can stand within a name: `Ministry of Defence`. */
export function isLink(text: string): boolean {
  return /^(?:of|for|and|the)$/.test(text);
}

function isTitle(small: string): boolean {
  return officeHeads.has(small) || honorifics.has(small);
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
