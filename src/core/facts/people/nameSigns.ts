import { mayBeFullName } from './fullNames.js';
import type { NameAt } from './name.js';
import type { Token } from './tokens.js';
import { isBodyNoun, isCountryWord, isFunctionWord, isPortfolio } from './words.js';

/** The group and the country that stand behind a member’s name are so many tokens at most. */
const longestGroup = 9;

/** Whether what stands beside capitalised words says that they are somebody’s name: who they are, that they ask, or that they are quoted. */
export function isToldOf(tokens: readonly Token[], name: NameAt): boolean {
  return isDescribed(tokens, name) || isAsking(tokens, name) || isQuoted(tokens, name);
}

/** `Keizo Lind, who heads Norvania’s Ministry of Health`. */
function isDescribed(tokens: readonly Token[], { start, end }: NameAt): boolean {
  if (end - start < 2) return false;
  const at = tokens[end]?.text === ',' ? end + 1 : end;
  const first = tokens[start];
  return (
    tokens[at]?.key === 'who' && first !== undefined && !isPortfolio(first) && !isBodyNoun(tokens[end - 1] ?? first)
  );
}

/** `Asked by Keizo Lind`, `Keizo Lind (NPP, NL) warned`: with the group and the country that minutes put behind a member's name. */
function isAsking(tokens: readonly Token[], { start, end }: NameAt): boolean {
  const first = tokens[start];
  const last = tokens[end - 1];
  if (!first || !last || end - start < 2 || isPortfolio(first) || isBodyNoun(last)) return false;
  const [by, asked] = [tokens[start - 1], tokens[start - 2]];
  if (by?.key === 'by' && /^(?:asked|pressed|quizzed|questioned)$/.test(asked?.key ?? '')) return true;
  if (tokens[end]?.text !== '(') return false;
  const behind = tokens.slice(end + 1, end + 1 + longestGroup);
  const close = behind.findIndex(({ text }) => text === ')');
  const [comma, country] = close < 3 ? [] : behind.slice(close - 2, close);
  return comma?.text === ',' && /^\p{Lu}{2}$/u.test(country?.text ?? '');
}

/** `…,” said Zinta Moreld`, `…,” Zinta Moreld said`. */
function isQuoted(tokens: readonly Token[], name: NameAt): boolean {
  const isMark = (at: number): boolean => /^["”»]$/.test(tokens[at]?.text ?? '');
  const says = (at: number): boolean => /^(?:said|says|added|adds|explained|noted)$/.test(tokens[at]?.key ?? '');
  const isBehind = says(name.start - 1) && isMark(name.start - 2);
  const isBefore = isMark(name.start - 1) && says(name.end);
  return (isBehind || isBefore) && mayBeFullName(tokens, name);
}

/** Whether a single name may have an office behind it: not a place, not the opening of a sentence such as `Later,`. */
export function mayHaveOffice(tokens: readonly Token[], { start, end }: NameAt): boolean {
  const first = tokens[start];
  const before = tokens[start - 1];
  if (!first || isCountryWord(first) || isPortfolio(first) || isBodyNoun(first)) return false;
  if (
    before &&
    /^(?:in|at|near|from|to|of|on|outside|around|the|before|since|until|during|last|next|this|late|early)$/.test(
      before.key,
    )
  )
    return false;
  if (before?.kind === 'word' && before.capital && !before.possessive && !isFunctionWord(before)) return false;
  if (before === undefined || /^[.!?:;"“”]$/.test(before.text)) {
    return end - start > 1 || !/(?:ly|wise|ing|while|ever|after|fore|ward|wards)$/.test(first.key);
  }
  return true;
}
