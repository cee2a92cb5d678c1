import type { ArticleRecord } from '../article/types.js';
import type { Profile } from './types.js';

export { articleLanguage, type ArticleLanguage } from './articleLanguage.js';
export { disclaimerText, wordingFor } from './disclaimer.js';
export { isEnglishTag, knownLanguage, languageOf, languages } from './language.js';
export { profilesFor, type ProfileSettings } from './profilesFor.js';
export { profiles, profilesIn, type ProfileOptions } from './profilesIn.js';

/** The name of the profile that an article asks for and that there is not. Undefined when there is one, or none is asked for. */
export function unknownProfile(
  { profile }: Pick<ArticleRecord, 'profile'>,
  among: readonly Profile[],
): string | undefined {
  return profile === undefined || findProfile(profile, among) ? undefined : profile;
}

/** The profile of that id among those there are: the first, since a newsroom's own stand before Copydesk's. Undefined when there is none. */
export function findProfile(id: string | undefined, among: readonly Profile[]): Profile | undefined {
  return among.find(profile => profile.id === id);
}
