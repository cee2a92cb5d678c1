import { l10n } from 'vscode';
import type { SeverityCounts } from '../../core/index.js';

/** The counts of several articles together. */
export function addCounts(a: SeverityCounts, b: SeverityCounts): SeverityCounts {
  return { error: a.error + b.error, warning: a.warning + b.warning, info: a.info + b.info, hint: a.hint + b.hint };
}

/** "2 errors, 1 warning", or "no findings". */
export function countsInWords({ error, warning, info, hint }: SeverityCounts): string {
  const words: string[] = [];
  if (error > 0) words.push(error === 1 ? l10n.t('1 error') : l10n.t('{0} errors', error));
  if (warning > 0) words.push(warning === 1 ? l10n.t('1 warning') : l10n.t('{0} warnings', warning));
  const notes = info + hint;
  if (notes > 0) words.push(notes === 1 ? l10n.t('1 note') : l10n.t('{0} notes', notes));
  return words.length > 0 ? words.join(', ') : l10n.t('no findings');
}
