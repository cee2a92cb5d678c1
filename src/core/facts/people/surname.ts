import { easternGivenNames, givenNames, leadingSurnames } from '../lexicon/givenNames.js';
import { nameParticles, nameSuffixes } from '../lexicon/offices.js';
import { foldName } from './foldName.js';

/** The words of a name without suffix and initials, with particles. */
function coreWords(name: string): string[] {
  return name
    .split(/[\s,]+/)
    .filter(
      word => word !== '' && !nameSuffixes.has(word.toLowerCase().replace(/\.$/, '')) && !/^\p{Lu}\.$/u.test(word),
    );
}

/**
 * The name by which a person is called in short: `Austad` of `Lars J. Austad III`, `von der Linden`, `HAYASHI` in either order.
 */
export function surnameOf(name: string): string {
  const words = coreWords(name);
  const first = words[0] ?? name;
  const last = words.at(-1) ?? name;
  if (words.length < 2) return first;
  if (isShouted(first) && !isShouted(last)) return first;
  if (isShouted(last) && !isShouted(first)) return last;
  if (isSurnameFirst(words)) return first;
  let at = words.length - 1;
  while (at > 1 && isParticle(words[at - 1] ?? '')) at--;
  return words.slice(at).join(' ');
}

function isShouted(word: string): boolean {
  return word.length > 2 && word === word.toUpperCase();
}

function isParticle(word: string): boolean {
  return nameParticles.has(word.toLowerCase()) && (word === word.toLowerCase() || /^(?:Von|Van|De|Di|Da)$/.test(word));
}

/** `Wang Yi`, `Song Young-min`, `Kishida Fumio`; not `Ana Wang`. */
function isSurnameFirst(words: readonly string[]): boolean {
  const first = foldName(words[0] ?? '');
  const last = foldName(words.at(-1) ?? '');
  if (givenNames.has(first) && !easternGivenNames.has(first))
    return leadingSurnames.has(first) && !leadingSurnames.has(last) && /-\p{Ll}/u.test(words.at(-1) ?? '');
  if (easternGivenNames.has(last) && !easternGivenNames.has(first)) return true;
  if (/-\p{Ll}/u.test(words.at(-1) ?? '') && words.length === 2) return true;
  return leadingSurnames.has(first) && !easternGivenNames.has(first) && !leadingSurnames.has(last);
}

/** Other ways in which the person may be called in short, in lower case: without `al-` or particles; of longer names the first word. */
export function shortNames(name: string): string[] {
  const surname = surnameOf(name).toLowerCase();
  const words = coreWords(name).map(word => word.toLowerCase());
  const found = new Set([surname, withoutArticle(surname), surname.split(' ').at(-1) ?? surname]);
  const first = words[0];
  // `Tedros`: people with three names or more may be called by the first, in many languages.
  if (first !== undefined && words.filter(word => !nameParticles.has(word)).length > 2) found.add(first);
  // `Minister Minh`, of Tran Duc Minh: Vietnamese are called by the last name.
  const last = words.at(-1);
  if (last !== undefined && words.length > 2 && leadingSurnames.has(foldName(surname))) found.add(last);
  // `Peña Nieto`, of Enrique Peña Nieto: two surnames, in Spanish and Portuguese.
  if (words.length > 2) found.add(words.slice(-2).join(' '));
  // `Navarrete`, of Alfonso Navarrete Prida: of two surnames the first.
  const middle = words.at(-2) ?? '';
  if (words.length > 2 && middle.length > 3 && !givenNames.has(foldName(middle))) found.add(middle);
  if (words.length === 1 && first !== undefined) found.add(first);
  return [...found].filter(word => word.length > 1);
}

function withoutArticle(word: string): string {
  return word.replace(/^(?:al|el|as|ash|ad|an|ar|at|az)-(?=.{3})/, '');
}
