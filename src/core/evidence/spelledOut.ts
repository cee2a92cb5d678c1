import { ordinalUnits } from '../facts/lexicon/numerals.js';

const abbreviations: readonly (readonly [RegExp, string])[] = [
  [/\bU\.?N\.?(?![\p{L}])/gu, 'United Nations'],
  [/\bU\.?S\.?(?![\p{L}])/gu, 'United States'],
  [/\bU\.?K\.?(?![\p{L}])/gu, 'United Kingdom'],
  // The Council of the European Union is called so, and the European Council too.
  [/\bE\.?U\.? Council\b/gu, 'European Council'],
  [/\bE\.?U\.?(?![\p{L}])/gu, 'European Union'],
];

/** Roman figures by their order, from one. */
export const romans = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX'.split(' ');

/**
 * A name with the abbreviations that stand in many names spelled out, and its numbers in figures: `U.N. Convention` as `United Nations Convention`, `VIII
 * Summit` and `Eighth Summit` as `8 Summit`.
 */
export function spelledOut(name: string): string {
  const plain = abbreviations.reduce((text, [pattern, words]) => text.replace(pattern, words), name);
  return plain.replace(
    /(?<![\p{L}\d])(?:[IVX]{2,5}|V|\p{Lu}\p{Ll}{2,9}th|First|Second|Third|(\d{1,3})(?:st|nd|rd|th))(?= )/gu,
    (word, figures?: string) =>
      figures ?? String(ordinalUnits.get(word.toLowerCase()) ?? (romans.indexOf(word) + 1 || word)),
  );
}
