import type { Span } from '../../text/span.js';
import type { Office, OfficeFact } from '../types.js';
import { countryBehind, departmentBehind } from './countryBehind.js';
import type { NameAt } from './name.js';
import type { OfficeAt } from './officeTokens.js';
import { officeKey, parseOffice } from './parseOffice.js';
import type { Token } from './tokens.js';

/** What stands behind the name of an office's holder, and belongs to the office. */
export interface BehindHolder {
  /** `Minister Ana Lind of Norvania`. */
  readonly country?: string;
  /** `Minister Ana Lind, Ministry of Health of Norvania`. */
  readonly department?: string;
}

/** Reads what belongs to the office of a holder whose name ends at a token; the department is taken for one office of two only. */
export function behindHolder(
  text: string,
  tokens: readonly Token[],
  end: number,
  of: { readonly hasCountry: boolean; readonly hasDepartment: boolean },
): BehindHolder {
  const country = of.hasCountry ? countryBehind(text, tokens, end) : undefined;
  const department = of.hasDepartment ? departmentBehind(text, tokens, end) : undefined;
  return { ...(country !== undefined && { country }), ...(department !== undefined && { department }) };
}

/**
 * An office as a fact; undefined for what is the name of a body, or no office after all.
 *
 * @param holder what stands behind the name of whoever holds it; undefined where it stands alone.
 */
export function officeFact(
  text: string,
  tokens: readonly Token[],
  office: OfficeAt,
  holder: BehindHolder | undefined,
): OfficeFact | undefined {
  const span = spanOf(tokens, office);
  const words = text.slice(span.start, span.end);
  let read = parseOffice(words);
  if (!read || isNameOfBody(tokens, office, holder !== undefined)) return undefined;
  if (holder?.department !== undefined) read = parseOffice(`${words} ${holder.department}`) ?? read;
  const parts: Office =
    holder?.country !== undefined && read.country === null ? { ...read, country: holder.country } : read;
  return {
    kind: 'office',
    span,
    text: words,
    normalised: officeKey(parts),
    office: parts,
    definite: !holder && isDefinite(tokens, office),
  };
}

/** `a minister`, `as secretary`, `the next secretary` stand for nobody; `the secretary` and `Norvania’s minister` do. */
function isDefinite(tokens: readonly Token[], office: OfficeAt): boolean {
  const before = tokens[office.start - 1];
  return !(before && /^(?:a|an|any|every|no|as|next|new|future|another|each|become|becoming|became)$/.test(before.key));
}

/** `the Prime Minister’s Office`, `Office of the Vice President`: a body, not a person. */
function isNameOfBody(tokens: readonly Token[], office: OfficeAt, hasHolder: boolean): boolean {
  const next = tokens[office.end];
  if (tokens[office.end - 1]?.possessive) return next?.key === 'office' && next.capital;
  if (hasHolder) return false;
  let before = office.start - 1;
  while (tokens[before]?.key === 'the') before--;
  return tokens[before]?.key === 'of' && tokens[before - 1]?.key === 'office' && (tokens[before - 1]?.capital ?? false);
}

/** From the first of some tokens to the end of the last, in the text that they are of. */
export function spanOf(tokens: readonly Token[], range: NameAt): Span {
  return { start: tokens[range.start]?.start ?? 0, end: tokens[range.end - 1]?.end ?? 0 };
}
