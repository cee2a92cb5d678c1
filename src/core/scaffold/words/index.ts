import { languageOf } from '../../profiles/language.js';
import type { Language, Profile } from '../../profiles/types.js';
import { english } from './english.js';
import { spanish } from './spanish.js';
import type { ScaffoldWords } from './types.js';

export type { ScaffoldWords } from './types.js';

const words: Readonly<Record<Language, ScaffoldWords>> = { en: english, es: spanish };

/** The words for an article of this profile. */
export function scaffoldWords(profile: Profile): ScaffoldWords {
  return words[languageOf(profile)];
}
