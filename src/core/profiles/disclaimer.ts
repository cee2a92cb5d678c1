import { placeholder } from '../scaffold/template.js';
import type { DisclaimerWording, Profile } from './types.js';

/** The wording of the profiles that report on a readout. */
export const onePublisher: DisclaimerWording = {
  text:
    'This article is based solely on the provided {publisher} readout. A more comprehensive understanding would require additional ' +
    'information from other sources and perspectives.',
};

const slot = '{publisher}';

/**
 * A profile's disclaimer in its current wording, ready to stand in an article.
 *
 * @param publishers of the article's sources, in their order; a name given twice counts once. One: "the provided A readout"; more: "the provided A
 *   and B readouts"; none: a placeholder for the writer.
 */
export function disclaimerText(profile: Profile, publishers: readonly string[]): string {
  const { text } = profile.disclaimer.current;
  const names = [...new Set(publishers.map(name => name.trim()).filter(name => name !== ''))];
  if (names.length === 0) return fill(text, placeholder('publisher'));
  const last = names.at(-1) ?? '';
  if (names.length === 1) return fill(text, last);
  return fill(text.replace(`${slot} readout`, `${slot} readouts`), `${names.slice(0, -1).join(', ')} and ${last}`);
}

/** Splitting, not replacing: a name with `$&` in it must stay as it is. */
function fill(wording: string, name: string): string {
  return wording.split(slot).join(name);
}
