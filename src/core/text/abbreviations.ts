/**
 * Abbreviations of official and newsroom English, in lower case and without the final stop. Collected from the titles, ranks and months that
 * readouts use (see AP and GPO practice for ranks and months).
 */

/** Titles and ranks: always followed by a name, so never the end of a sentence. */
const titles = new Set(
  (
    'mr mrs ms mx messrs dr prof engr rev fr hon amb sec gov sen rep reps sens pres supt atty asst dep min ' +
    'gen maj brig lt col capt cmdr cdr cpl sgt spc pvt pfc adm vadm radm ens gens cols lts msgt ssgt tsgt mstr st ste mt ft h.e h.h h.r.h h.i.h h.m vs cf rt ' +
    'e.g i.e approx'
  ).split(' '),
);

/** What stands before a number, and is an ordinary end of a sentence before anything else. */
const beforeNumbers = new Set(
  'jan feb mar apr jun jul aug sept sep oct nov dec no nos art arts para paras p pp vol fig figs ch reg res doc'.split(
    ' ',
  ),
);

/** What may close a sentence or stand inside it: only the next word tells. */
const eitherWay = new Set(
  'inc corp ltd co llc plc jr sr ret etc al bros dept univ assn ave blvd rd a.m p.m am pm'.split(' '),
);

/** How the stop after a word is to be read. */
export type StopReading = 'end' | 'abbreviation' | 'before-number' | 'either';

/** Reads the stop that follows `word` (letters and inner stops only: `Gen`, `U.S`). */
export function readStop(word: string): StopReading {
  const folded = word.toLowerCase();
  // A capital is an initial: `P. Salonga`, as against `p. 4`.
  if (isInitial(word)) return 'either';
  if (beforeNumbers.has(folded)) return 'before-number';
  if (titles.has(folded)) return 'abbreviation';
  if (eitherWay.has(folded) || isDotted(folded)) return 'either';
  return 'end';
}

/** `U.S`, `Ph.D`: parts of one to three letters with stops between. */
function isDotted(word: string): boolean {
  return word.includes('.') && word.split('.').every(part => part.length > 0 && part.length <= 3);
}

function isInitial(word: string): boolean {
  return word.length === 1 && word !== word.toLowerCase();
}

const starters = new Set(
  (
    'the a an in on at he she it they we i you this that these those his her its their our both during after before as for from with while when ' +
    'although though however meanwhile also there according if but and no to since under by what who where why how earlier later today yesterday ' +
    'tomorrow then here not all each such some many most several finally last additionally moreover furthermore therefore'
  ).split(' '),
);

/** Whether a capitalised word is one that begins sentences rather than names: it decides after `U.S.`, `p.m.` and initials. */
export function startsSentences(word: string): boolean {
  return starters.has(word.toLowerCase());
}
