import type { Checklist } from '../../core/index.js';
import { localized } from '../../host/wording.js';

/** What the status bar shows of an article: "Readout article 5/6 · 3 findings". */
export function statusText(
  summary: Checklist,
  state: { readonly checked: boolean; readonly tooLong: boolean },
): string {
  if (state.tooLong) return `$(circle-slash) ${localized('Too large to check')}`;
  const { done, total } = summary.required;
  const sections = `$(checklist) ${summary.profile} ${done}/${total}`;
  return `${sections} · ${state.checked ? findings(summary) : localized('not checked')}`;
}

function findings({ counts }: Checklist): string {
  const number = counts.error + counts.warning + counts.info + counts.hint;
  if (number === 0) return localized('no findings');
  return number === 1 ? localized('1 finding') : localized('{0} findings', number);
}
