import type { SectionSpec, StateOfSection } from '../../core/index.js';
import { localized } from '../../host/wording.js';
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
    ? localized('nothing missing')
    : localized('nothing missing, facts not checked against a source');
}

/** What a section may hold; nothing is said of disclaimer and source. */
function kindInWords({ kind, isOpen }: SectionSpec): string | undefined {
  switch (kind) {
    case 'fact':
      return localized('Facts only');
    case 'analysis':
      return isOpen ? localized('Open questions') : localized('Analysis');
    case 'background':
      return localized('Background');
    case 'furniture':
      return undefined;
  }
}

function todoInWords({ empty, placeholders, counts }: StateOfSection): string {
  const words: string[] = [];
  if (empty) words.push(localized('empty'));
  if (placeholders > 0) {
    words.push(placeholders === 1 ? localized('1 place to fill in') : localized('{0} places to fill in', placeholders));
  }
  if (Object.values(counts).some(count => count > 0)) words.push(countsInWords(counts));
  return words.join(', ');
}
