/** Number words of English, British and American, in lower case. Source: any grammar of English; `dozen` as newsrooms use it. */

const below20 =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tensWords = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ordinalsBelow20 = (
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth ' +
  'eighteenth nineteenth'
).split(' ');

/** `zero` to `nineteen`. */
export const units: ReadonlyMap<string, number> = new Map(below20.map((word, value) => [word, value]));

/** `twenty` to `ninety`. */
export const tens: ReadonlyMap<string, number> = new Map(tensWords.map((word, index) => [word, (index + 2) * 10]));

/** `first` to `nineteenth`. */
export const ordinalUnits: ReadonlyMap<string, number> = new Map(
  ordinalsBelow20.map((word, index) => [word, index + 1]),
);

/** `twentieth` to `ninetieth`. */
export const ordinalTens: ReadonlyMap<string, number> = new Map(
  tensWords.map((word, index) => [`${word.slice(0, -1)}ieth`, (index + 2) * 10]),
);

/** What multiplies the figure before it. */
export const scales: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  // In the usage of South Asia also in the plural: `6 crores and 90 lakhs`.
  ['lakhs', 1e5],
  ['lac', 1e5],
  ['lacs', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** Abbreviated scales that are glued to digits or follow them: `3bn`, `5 mn`. */
export const shortScales: ReadonlyMap<string, number> = new Map([
  ['mn', 1e6],
  ['mln', 1e6],
  ['mio', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
]);

/** One letter that is a scale only behind an amount of money: `$820m`, `€5k`. */
export const moneyScales: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['b', 1e9],
  ['t', 1e12],
]);

/** Parts of one, by their names in the singular: `a third of`, `three-quarters of`. */
export const fractions: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['tenth', 10],
]);

/** Fractions of one character. */
export const fractionSigns: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅛', 1 / 8],
]);
