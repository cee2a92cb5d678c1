/** Ligatures and what they stand for. Source: Unicode, Alphabetic Presentation Forms, U+FB00 to U+FB06. */
const ligatures: Readonly<Record<string, string>> = {
  '\uFB00': 'ff',
  '\uFB01': 'fi',
  '\uFB02': 'fl',
  '\uFB03': 'ffi',
  '\uFB04': 'ffl',
  '\uFB05': 'st',
  '\uFB06': 'st',
};

/** A text with letters for ligatures, composed accents, and blanks of one kind; what stands for nothing is left out. */
export function plainLetters(text: string): string {
  return text
    .replace(/[\uFB00-\uFB06]/g, ligature => ligatures[ligature] ?? ligature)
    .replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000\t\n\r\f\v]/g, ' ')
    .replace(/[\p{Cc}\p{Co}\u200B\u2060\uFEFF\uFFFD]/gu, '')
    .normalize('NFC');
}
