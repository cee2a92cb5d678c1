const letters: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ı: 'i',
};

/** Characters that folding only puts in lower case. */
const isPlain = /^[\x20-\x7e]*$/;

/** A word of a name in lower case and without diacritics: `Błaszczak` is `blaszczak`. */
export function foldName(word: string): string {
  if (isPlain.test(word)) return word.toLowerCase();
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłđðþæœßı]/g, letter => letters[letter] ?? letter);
}

/** As German and the Nordic languages write these letters where they lack them: `Müller` is `mueller`, `Håkon` is `haakon`. */
export function spelledOut(word: string): string {
  if (isPlain.test(word)) return word.toLowerCase().replace(/[-'.]/g, '');
  const spelled = word
    .toLowerCase()
    .replace(/[äöüåø]/g, letter => ({ ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' })[letter] ?? letter);
  return foldName(spelled).replace(/[-'.]/g, '');
}
