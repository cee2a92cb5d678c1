import { placeholder } from '../text/placeholder.js';
import { languageOf } from './language.js';
import type { DisclaimerWording, Language, Profile } from './types.js';

const furtherSources =
  'A more comprehensive understanding would require additional information from other sources and perspectives.';

/** The wording of the profiles that report on a readout. */
export const basedOn: DisclaimerWording = {
  text: `This article is based solely on the provided {publisher} readout. ${furtherSources}`,
};

/** Its wording where the newsroom publishes its own organisation's releases. */
export const issuedBy: DisclaimerWording = {
  text: `This article is issued by the publisher of the readout, {publisher}. ${furtherSources}`,
  several: `This article is issued by the publishers of the readouts, {publisher}. ${furtherSources}`,
};

const slot = '{publisher}';

/** A wording as it is for so many publishers, with its slot. */
export function wordingFor(wording: DisclaimerWording, publishers: number): string {
  if (publishers < 2) return wording.text;
  return wording.several ?? wording.text.replace(`${slot} readout`, `${slot} readouts`);
}

/** What stands in the slot as long as nobody has recorded a publisher. */
export const publisherToCome: Readonly<Record<Language, string>> = { en: 'publisher', es: 'quién lo publica' };

const and: Readonly<Record<Language, string>> = { en: 'and', es: 'y' };

/**
 * A profile's disclaimer in its current wording, ready to stand in an article.
 *
 * @param publishers of the article's sources, in their order; a name given twice counts once. One: "the provided A readout"; more: "the provided A
 *   and B readouts"; none: a placeholder for the writer.
 */
export function disclaimerText(profile: Profile, publishers: readonly string[]): string {
  const names = [...new Set(publishers.map(name => name.trim()).filter(name => name !== ''))];
  const wording = wordingFor(profile.disclaimer.current, names.length);
  const language = profile.disclaimer.current.language ?? languageOf(profile);
  const last = names.at(-1);
  if (last === undefined) return fill(wording, placeholder(publisherToCome[language]));
  const others = names.slice(0, -1).join(', ');
  return fill(wording, others === '' ? last : `${others} ${and[language]} ${last}`);
}

/** Splitting, not replacing: a name with `$&` in it must stay as it is. */
function fill(wording: string, name: string): string {
  return wording.split(slot).join(name);
}
