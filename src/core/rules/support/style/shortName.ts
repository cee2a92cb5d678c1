import { foldName } from '../../../facts/people/foldName.js';
import { surnameReader, type NameOrders } from '../../../facts/people/nameOrders.js';
import type { Person } from '../../../facts/types.js';

/** What a person is called after the first mention, and whether that is sure enough to write it unasked. */
export interface ShortName {
  readonly name: string;
  readonly sure: boolean;
}

/**
 * Tells the name by which a person is called in short: as the newsroom's own order of names says, as the article or a source calls them elsewhere,
 * or else as names of that kind go.
 *
 * @param orders of `nameOrders` in the project file.
 */
export function shortNameReader(orders: NameOrders): (person: Person, uses: readonly string[]) => ShortName {
  const read = surnameReader(orders);
  const ordered = new Set(Object.keys(orders).map(folded));
  return ({ name, surname }, uses) => {
    if (ordered.has(folded(name))) return { name: cased(read(name)), sure: true };
    const used = mostFrequent(uses.filter(use => isPartOf(use, name)));
    const plain = isPlain(name, surname);
    if (used === undefined) return { name: cased(surname), sure: plain };
    // Of two words the one that is used may be the given name, by somebody's mistake.
    const agrees = withoutArticle(folded(used)) === withoutArticle(folded(surname));
    return plain && !agrees ? { name: cased(surname), sure: false } : { name: cased(used), sure: true };
  };
}

/** `jabouri` for `al-jabouri`. */
function withoutArticle(word: string): string {
  return word.replace(/^(?:al|el)-/, '');
}

function folded(name: string): string {
  return foldName(name.trim().toLowerCase());
}

function isPartOf(use: string, name: string): boolean {
  const words = new Set(name.split(/\s+/).map(word => withoutArticle(folded(word))));
  return use !== name && use.split(/\s+/).every(word => words.has(withoutArticle(folded(word))));
}

function mostFrequent(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Some releases write surnames in capitals: `HAYASHI Yoshimasa`. */
function cased(surname: string): string {
  if (surname.length < 3 || surname !== surname.toUpperCase()) return surname;
  return surname.replace(/(?<=\p{L})\p{Lu}+/gu, letters => letters.toLowerCase());
}

/** Whether besides the surname there are a given name, initials and a suffix only: of three names the surname may be two. */
function isPlain(name: string, surname: string): boolean {
  const rest = name.split(/[\s,]+/).filter(word => !/^(?:\p{Lu}\.?|Jr\.?|Sr\.?|II|III|IV)$/u.test(word));
  return rest.length <= surname.split(/\s+/).length + 1;
}
