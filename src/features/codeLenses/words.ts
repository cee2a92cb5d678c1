import { l10n } from 'vscode';
import type { SectionSpec, StateOfSection } from '../../core/index.js';
import { countsInWords } from '../lint/counts.js';

/** "Facts only · 2 places to fill in, 1 error", or "Analysis · nothing missing"; of facts that nobody held against a source, that. */
export function sectionInWords(state: StateOfSection): string {
  const kind = kindInWords(state.spec);
  const todo = todoInWords(state);
  const words = todo === '' ? nothingFound(state) : todo;
  return kind === undefined ? words.charAt(0).toUpperCase() + words.slice(1) : `${kind} · ${words}`;
}

function nothingFound({ spec, checked }: StateOfSection): string {
  return checked || spec.kind === 'furniture'
    ? l10n.t('nothing missing')
    : l10n.t('nothing missing, facts not checked against a source');
}

/** What a section may hold; nothing is said of disclaimer and source. */
function kindInWords({ kind, isOpen }: SectionSpec): string | undefined {
  switch (kind) {
    case 'fact':
      return l10n.t('Facts only');
    case 'analysis':
      return isOpen ? l10n.t('Open questions') : l10n.t('Analysis');
    case 'background':
      return l10n.t('Background');
    case 'furniture':
      return undefined;
  }
}

function todoInWords({ empty, placeholders, counts }: StateOfSection): string {
  const words: string[] = [];
  if (empty) words.push(l10n.t('empty'));
  if (placeholders > 0) {
    words.push(placeholders === 1 ? l10n.t('1 place to fill in') : l10n.t('{0} places to fill in', placeholders));
  }
  if (Object.values(counts).some(count => count > 0)) words.push(countsInWords(counts));
  return words.join(', ');
}
