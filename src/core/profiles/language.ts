import type { Language, Profile } from './types.js';

/** The languages in which Copydesk brings profiles. */
export const languages: readonly Language[] = ['en', 'es'];

/** The language of a profile's headings and of its disclaimer. */
export function languageOf({ language }: Pick<Profile, 'language'>): Language {
  return language ?? 'en';
}

/** The language that a tag such as `es`, `es-MX` or `EN` means; undefined when Copydesk brings no profiles in it. */
export function knownLanguage(tag: string | undefined): Language | undefined {
  const primary = primaryTag(tag);
  return languages.find(language => language === primary);
}

/** Whether a tag means English; what names no language counts as English. */
export function isEnglishTag(tag: string | undefined): boolean {
  return tag === undefined || primaryTag(tag) === 'en';
}

function primaryTag(tag: string | undefined): string | undefined {
  return tag?.trim().toLowerCase().split(/[-_]/)[0];
}
