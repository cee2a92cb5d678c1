import type { ArticleRecord } from './types.js';
import { findProfile } from '../profiles/index.js';
import { knownLanguage, languageOf } from '../profiles/language.js';
import { profilesIn } from '../profiles/profilesIn.js';
import type { Language, Profile } from '../profiles/types.js';

/** What of a newsroom's settings tells which profiles there are. */
export interface ProfileSettings {
  readonly profiles: readonly Profile[];
  readonly language: Language;
  readonly publisherIsSource: boolean;
}

/**
 * The profiles that an article may have: the newsroom's, unless its front matter names another language (`language: es`). Then those in that
 * language come first, and the newsroom's own in any other language may still be named.
 */
export function profilesFor(
  { language: tag }: Pick<ArticleRecord, 'language'>,
  settings: ProfileSettings,
): readonly Profile[] {
  const language = knownLanguage(tag);
  if (language === undefined || language === settings.language) return settings.profiles;
  const inLanguage = settings.profiles.filter(profile => languageOf(profile) === language);
  return firstOfEachId([...inLanguage, ...profilesIn(language, settings), ...settings.profiles]);
}

function firstOfEachId(profiles: readonly Profile[]): Profile[] {
  const byId = new Map<string, Profile>();
  for (const profile of profiles) if (!byId.has(profile.id)) byId.set(profile.id, profile);
  return [...byId.values()];
}

/** The name of the profile that an article asks for and that there is not. Undefined when there is one, or none is asked for. */
export function unknownProfile(
  { profile }: Pick<ArticleRecord, 'profile'>,
  among: readonly Profile[],
): string | undefined {
  return profile === undefined || findProfile(profile, among) ? undefined : profile;
}
