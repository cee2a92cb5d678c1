/** Letters that Unicode does not take apart into a plain letter and a mark. */
const plain: ReadonlyMap<string, string> = new Map([
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ı', 'i'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
]);

/** A word in lower case, without diacritics, stops and apostrophes: `Sana’a` and `Sanaa`, `U.S.` and `US`, `İzmir` and `Izmir` are one. */
export function foldWord(word: string): string {
  if (/^[A-Za-z]+$/.test(word)) return word.toLowerCase();
  const bare = word
    .normalize('NFD')
    .replace(/[\p{M}.'’‘ʼ]/gu, '')
    .toLowerCase();
  return bare.replace(/[łøđıßæœ]/g, char => plain.get(char) ?? char);
}

/** British spellings of words in the names of bodies and agreements, and the American ones. Source: the Oxford and Merriam-Webster dictionaries. */
const american: ReadonlyMap<string, string> = new Map(
  `defence defense|labour labor|programme program|programmes programs|organisation organization|organisations organizations|centre center
   centres centers|harbour harbor|neighbourhood neighborhood|modernisation modernization|stabilisation stabilization|licence license
   organised organized|behaviour behavior|colour color|honour honor|theatre theater|metre meter|defences defenses|favour favor
   nationalisation nationalization|utilisation utilization|normalisation normalization|authorisation authorization|aluminium aluminum
   grey gray|cheque check|catalogue catalog|dialog dialogue|co-operation cooperation|travelling traveling|counselling counseling`
    .split(/[|\n]/)
    .map(pair => pair.trim().split(' ') as [string, string]),
);

/** The American spelling of a folded word, which stands for both. */
export function americanSpelling(word: string): string {
  return american.get(word) ?? word;
}
