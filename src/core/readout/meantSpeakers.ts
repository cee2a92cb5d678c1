import type { Quotation } from './types.js';

/** More than so much between two quotations, in UTF-16 code units, and another may have come to be spoken of. */
const longestBetween = 160;

/**
 * Who says each quotation of a body, as a writer is told: for `she added` and `He said:` right behind somebody’s words the name of that one, as far as nobody else is named
 * in between; else as the source has it.
 */
export function meantSpeakers(body: string, quotations: readonly Quotation[]): (string | null)[] {
  const meant: (string | null)[] = [];
  let before: Quotation | undefined;
  for (const one of quotations) {
    const last = meant.at(-1) ?? null;
    const between = before ? body.slice(before.span.end, one.span.start) : '';
    const isSame = last !== null && before !== undefined && goesBack(one.speaker, last, between);
    meant.push(isSame ? last : one.speaker);
    before = one;
  }
  return meant;
}

function goesBack(pronoun: string | null, speaker: string, between: string): boolean {
  const key = pronoun?.toLowerCase();
  if ((key !== 'he' && key !== 'she') || between.length > longestBetween) return false;
  if ((key === 'he' ? /^(?:s?he$|Ms|Mrs|Miss)\b/i : /^(?:s?he$|Mr)\b/i).test(speaker)) return false;
  return !/(?!\b(?:She|He)\b)\p{Lu}/u.test(between.replace(speaker, ''));
}
