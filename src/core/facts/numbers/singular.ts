import { invariableNouns, irregularPlurals, noPlurals } from '../lexicon/countedNouns.js';

/** Whether a word, in lower case, can be a plural noun. */
export function isPlural(key: string): boolean {
  if (irregularPlurals.has(key) || invariableNouns.has(key) || isMen(key)) return true;
  if (key.length < 4 || !key.endsWith('s') || noPlurals.has(key)) return false;
  return (
    !/(?:ss|us|is|ics)$/.test(key) ||
    /(?:critics|clinics|topics|mechanics|menus|skis|taxis|fabrics|epidemics|pandemics|academics|republics|comics)$/.test(
      key,
    )
  );
}

/** The singular of a noun in lower case; a word that is none comes back as it is. */
export function singularOf(word: string): string {
  const key = word.replace(/['’]s?$/, '');
  const irregular = irregularPlurals.get(key);
  if (irregular !== undefined) return irregular;
  if (invariableNouns.has(key)) return key === 'troops' ? 'troop' : key;
  if (isMen(key)) return `${key.slice(0, -2)}an`;
  if (!isPlural(key)) return key;
  if (key.endsWith('ies')) return `${key.slice(0, -3)}y`;
  return /(?:sses|xes|ches|shes)$/.test(key) ? key.slice(0, -2) : key.slice(0, -1);
}

/** `spokesmen`, `servicewomen`; not `specimen`. */
function isMen(key: string): boolean {
  return key.length > 4 && key.endsWith('men') && !/(?:specimen|regimen|abdomen|examen|acumen)$/.test(key);
}
