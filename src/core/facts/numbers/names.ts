import {
  capitalDesignations,
  designationAbbreviations,
  designationNouns,
  figureNames,
  groupsOf,
  ordinalNames,
  streetWords,
  weakDesignationNouns,
} from '../lexicon/designations.js';
import { role } from '../reading/role.js';
import type { Amount } from './quantity.js';
import type { Token } from './tokens.js';
import { isCapital, isHyphen } from './tokens.js';

/** Whether a plain figure belongs to a name or a reference and counts nothing: `Article 5`, `Group of Seven`, `10 Downing Street`. */
export function isInName(tokens: readonly Token[], amount: Amount, noun: string | null): boolean {
  const { from, next, figure } = amount;
  const after = isHyphen(tokens[next]) ? tokens[next + 1] : tokens[next];
  if (figure.inWords && figureNames.has(`${tokens[next - 1]?.key ?? ''}-${after?.key ?? ''}`)) return true;
  if (figure.ordinal) return isCapital(after) && ordinalNames.has(after?.text ?? '') && !isAllCapitals(tokens[from]);
  const list = figure.inWords ? from : firstOfList(tokens, from);
  // `Article 5 and 40 ships`: what counts something is not on the list, unless its head says that there are several.
  const first = noun === null || tokens[list - 1]?.key.endsWith('s') ? list : from;
  return isDesignated(tokens, first, figure.inWords, noun) || isAddress(tokens, next) || isLegal(tokens, next);
}

/** The longest list that is followed back: `Articles 5, 6 and 7`. */
const longestList = 8;

/** The index of the first figure of a list in digits that ends with the one at an index. */
function firstOfList(tokens: readonly Token[], from: number): number {
  let first = from;
  for (let step = 0; step < longestList; step++) {
    const [joint, before] = [tokens[first - 1], tokens[first - 2]];
    if (before?.kind !== 'digits' || before.taken || !/^(?:and|or|to|through|,|-|–)$/.test(joint?.key ?? '')) break;
    first -= 2;
  }
  return first;
}

/** Whether the words before the token at an index make a reference of a figure there. */
function isDesignated(tokens: readonly Token[], from: number, inWords: boolean, noun: string | null): boolean {
  const stopped = tokens[from - 1]?.text === '.' && tokens[from - 1]?.glued === true;
  const before = tokens[stopped ? from - 2 : from - 1];
  if (before?.kind !== 'word' || tokens[from]?.newParagraph) return false;
  if (stopped || before.key.length < 4) {
    if (designationAbbreviations.has(before.key) && (!inWords || isCapital(before)))
      return before.key !== 'no' || !inWords || stopped || isCapital(before);
    // `S. 1605`
    if (stopped) return noun === null && before.key.length === 1 && isCapital(before);
  }
  if (before.key === 'of') return isCapital(tokens[from - 2]) && groupsOf.has(tokens[from - 2]?.key ?? '');
  const counts = inWords && noun !== null;
  if (designationNouns.has(before.key) && !(counts && /^(?:no|number|numbers|id)$/.test(before.key))) return true;
  if (weakDesignationNouns.has(before.key) || capitalDesignations.has(before.text)) return !counts;
  return noun === null && followsName(tokens, from);
}

/** Whether a figure stands behind a capitalised word that neither begins a line nor is a small word: `Sputnik 5`, `Normandy Four`. */
function followsName(tokens: readonly Token[], from: number): boolean {
  const [before, figure] = [tokens[from - 1], tokens[from]];
  if (!isCapital(before) || !figure || figure.newLine) return false;
  // `Rwanda 12`: countries are not numbered.
  if (before && (before.roles & (role.phraseEnd | role.country)) !== 0) return false;
  // `Malawi 2,160`: nothing is numbered by thousands.
  if (figure.kind === 'digits')
    return !(tokens[from + 1]?.text === ',' && tokens[from + 1]?.glued && tokens[from + 2]?.glued);
  return isCapital(figure);
}

/** `10 Downing Street`. */
function isAddress(tokens: readonly Token[], next: number): boolean {
  for (let at = next; at < next + 4; at++) {
    const token = tokens[at];
    if (!isCapital(token) || token?.newLine) return false;
    if (at > next && streetWords.has(token?.key ?? '')) return true;
  }
  return false;
}

/** `17 U.S.C. 105`, `22 CFR 120`. */
function isLegal(tokens: readonly Token[], next: number): boolean {
  const [first, second] = [tokens[next]?.text ?? '', tokens[next + 1]?.text];
  return /^(?:U\.S\.C\.|USC|CFR|C\.F\.R\.|Stat|Fed)$/.test(first) || (first === 'U.S.' && second === 'Code');
}

function isAllCapitals(token: Token | undefined): boolean {
  const word = token?.kind === 'word' ? token.text : '';
  return word.length > 1 && word === word.toUpperCase();
}
