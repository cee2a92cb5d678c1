const abbreviations: readonly (readonly [RegExp, string])[] = [
  [/\bU\.?N\.?(?![\p{L}])/gu, 'United Nations'],
  [/\bU\.?S\.?(?![\p{L}])/gu, 'United States'],
  [/\bU\.?K\.?(?![\p{L}])/gu, 'United Kingdom'],
  // The Council of the European Union is called so, and the European Council too.
  [/\bE\.?U\.? Council\b/gu, 'European Council'],
  [/\bE\.?U\.?(?![\p{L}])/gu, 'European Union'],
];

/** A name with the abbreviations that stand in many names spelled out: `U.N. Convention` as `United Nations Convention`. */
export function spelledOut(name: string): string {
  return abbreviations.reduce((text, [pattern, words]) => text.replace(pattern, words), name);
}
