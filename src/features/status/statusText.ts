import { l10n } from 'vscode';
import type { Checklist } from '../../core/index.js';

/** What the status bar shows of an article: "Readout article 5/6 · 3 findings". */
export function statusText(
  summary: Checklist,
  state: { readonly checked: boolean; readonly tooLong: boolean },
): string {
  if (state.tooLong) return `$(circle-slash) ${l10n.t('Too large to check')}`;
  const { done, total } = summary.required;
  const sections = `$(checklist) ${summary.profile} ${done}/${total}`;
  return `${sections} · ${state.checked ? findings(summary) : l10n.t('not checked')}`;
}

function findings({ counts }: Checklist): string {
  const number = counts.error + counts.warning + counts.info + counts.hint;
  if (number === 0) return l10n.t('no findings');
  return number === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', number);
}
