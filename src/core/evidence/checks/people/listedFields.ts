import { portfolioWords } from '../../../facts/lexicon/offices.js';
import type { Member } from '../../cast.js';
import type { People } from '../../people.js';

/** `Trade and Industry, Dr Ana Lind`: a field with whoever is its minister behind a title, in a row of ministers. */
const listed =
  /(?:[,;]\s(?:and\s)?|\bMinisters?\s(?:of|for)\s(?:the\s)?)(\p{Lu}[\p{L}-]+(?:\s(?:(?:and|of|the)\s){0,2}\p{Lu}[\p{L}-]+){0,5}),\s(?:Dr|Mr|Ms|Mrs|Miss|Prof|Hon|Adv|Sen)\.?\s(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,3})/gu;

/** `Ana Lind (Trade and Industry)`. */
const bracketed =
  /(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){1,3})\s\((\p{Lu}[\p{L}-]+(?:\s(?:(?:and|of|the)\s){0,2}\p{Lu}[\p{L}-]+){0,5})\)/gu;

/** What the sources say in rows of ministers of whom, beside the offices that they give: `the Ministers of Fish, Ms Lind; Transport, Mr Roe`, `Ministers Ana Lind (Fish), Ole Roe (Transport)`. */
export function listedFields({ cast, comparison }: People): ReadonlyMap<Member, readonly string[]> {
  const found = new Map<Member, string[]>();
  for (const { passage } of comparison.contexts) {
    if (!/\bMinisters?\s/.test(passage.text)) continue;
    const rows = [
      ...Array.from(passage.text.matchAll(listed), ([, field = '', name = '']) => ({ field, name })),
      ...Array.from(passage.text.matchAll(bracketed), ([, name = '', field = '']) => ({ field, name })),
    ];
    for (const { field, name } of rows) {
      const member = field.split(' ').every(isOfField)
        ? cast.recognise(name.replace(/^(?:Deputy )?Ministers? /, ''))?.member
        : undefined;
      if (member) found.set(member, [...(found.get(member) ?? []), field]);
    }
  }
  return found;
}

function isOfField(word: string): boolean {
  return /^(?:and|of|the)$/.test(word) || portfolioWords.has(word.toLowerCase());
}
