/**
 * Whether a phrase names the publishers of an article's sources: all of them, or one.
 *
 * Typography and a leading "the" do not count. A publisher may be named without the country or house before it ("Department of Defense" for
 * "U.S. Department of Defense").
 *
 * @param publishers none: they are not known, and any phrase will do.
 */
export function namesPublishers(phrase: string, publishers: readonly string[]): boolean {
  if (publishers.length === 0) return true;
  const words = nameWords(phrase);
  const names = [...new Set(publishers.map(name => nameWords(name).join(' ')))].map(name => name.split(' '));
  return names.some(name => isNameOf(words, name)) || isListOf(words, names);
}

/** Small words that join the parts of a name and begin none. */
export const joints: readonly string[] = 'of for the and in on de del la el los las y e para'.split(' ');

const articles = ['the', 'el', 'la', 'los', 'las'];
const betweenNames = ['and', 'y', 'e', ...articles];

/** A name in small letters, without stops, other marks and a leading article. */
function nameWords(name: string): string[] {
  const words =
    name
      .normalize('NFKC')
      .replace(/\./g, '')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return articles.includes(words[0] ?? '') ? words.slice(1) : words;
}

function isNameOf(words: readonly string[], name: readonly string[]): boolean {
  const dropped = name.length - words.length;
  if (dropped < 0 || words.length === 0 || !words.every((word, index) => word === name[dropped + index])) return false;
  return dropped === 0 || (!joints.includes(words[0] ?? '') && (words.length > 1 || dropped === 1));
}

/** Whether the words are the names, each once in any order, with nothing but "and" and articles between them. */
function isListOf(words: readonly string[], names: readonly (readonly string[])[]): boolean {
  let rest = words;
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    const at = placeOf(rest, name);
    if (!at) return false;
    rest = [...rest.slice(0, at.start), ...rest.slice(at.end)];
  }
  return rest.every(word => betweenNames.includes(word));
}

/** Where the longest acceptable form of a name stands among words. */
function placeOf(words: readonly string[], name: readonly string[]): { start: number; end: number } | undefined {
  for (let dropped = 0; dropped < name.length; dropped++) {
    const form = name.slice(dropped);
    if (!isNameOf(form, name)) continue;
    const start = words.findIndex((_, index) => form.every((word, i) => words[index + i] === word));
    if (start >= 0) return { start, end: start + form.length };
  }
  return undefined;
}
