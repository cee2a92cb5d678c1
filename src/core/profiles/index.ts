import type { Profile } from './types.js';

export { disclaimerText, wordingFor } from './disclaimer.js';
export { isEnglishTag, knownLanguage, languageOf, languages } from './language.js';
export { profiles, profilesIn, summaryIn, type ProfileOptions } from './profilesIn.js';

/** The profile of that id among those there are: the first, since a newsroom's own stand before Copydesk's. Undefined when there is none. */
export function findProfile(id: string | undefined, among: readonly Profile[]): Profile | undefined {
  return among.find(profile => profile.id === id);
}
