import type { SeverityCounts } from '../../core/index.js';
import { localized } from '../../host/wording.js';

/** The counts of several articles together. */
export function addCounts(a: SeverityCounts, b: SeverityCounts): SeverityCounts {
  return { error: a.error + b.error, warning: a.warning + b.warning, info: a.info + b.info, hint: a.hint + b.hint };
}

/** "2 errors, 1 warning", or "no findings". */
export function countsInWords({ error, warning, info, hint }: SeverityCounts): string {
  const words: string[] = [];
  if (error > 0) words.push(error === 1 ? localized('1 error') : localized('{0} errors', error));
  if (warning > 0) words.push(warning === 1 ? localized('1 warning') : localized('{0} warnings', warning));
  const notes = info + hint;
  if (notes > 0) words.push(notes === 1 ? localized('1 note') : localized('{0} notes', notes));
  return words.length > 0 ? words.join(', ') : localized('no findings');
}
