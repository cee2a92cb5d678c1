import * as english from './disclaimer.js';
import * as spanish from './es/disclaimer.js';
import { spanishWords } from './es/index.js';
import { explainerQa } from './explainerQa.js';
import { knownLanguage } from './language.js';
import { newsBrief } from './newsBrief.js';
import { policyNote } from './policyNote.js';
import { readoutArticle } from './readoutArticle.js';
import { scanBrief } from './scanBrief.js';
import { translated } from './translated.js';
import type { DisclaimerWording, Language, Profile } from './types.js';
import { whatWeKnow } from './whatWeKnow.js';

/** The profiles that Copydesk brings, in English, the default first. */
export const profiles: readonly Profile[] = [readoutArticle, newsBrief, scanBrief, explainerQa, whatWeKnow, policyNote];

const all: Readonly<Record<Language, readonly Profile[]>> = {
  en: profiles,
  es: profiles.map(profile => translated(profile, 'es', spanishWords)),
};

/**
 * What is said of a kind of article to somebody who works in another language than its articles: of Copydesk's own in that language, of a newsroom's in its own
 * words.
 *
 * @param tag of the language, BCP 47.
 */
export function summaryIn(tag: string, { id, summary }: Profile): string {
  const isOwn = Object.values(all).some(known => known.some(one => one.id === id && one.summary === summary));
  const language = knownLanguage(tag);
  return (isOwn && language ? all[language].find(one => one.id === id)?.summary : undefined) ?? summary;
}

const ofOwnReleases: Readonly<Record<Language, DisclaimerWording>> = { en: english.issuedBy, es: spanish.issuedBy };

/** What a newsroom decides for all profiles that Copydesk brings. */
export interface ProfileOptions {
  /** Whether it publishes its own organisation's releases: its disclaimers then say "issued by" in place of "based on". */
  readonly publisherIsSource: boolean;
}

/** The profiles that Copydesk brings in a language, the default first. Ids, and ids of sections, are the same in every language. */
export function profilesIn(language: Language, { publisherIsSource }: ProfileOptions): readonly Profile[] {
  if (!publisherIsSource) return all[language];
  return all[language].map(profile => ({
    ...profile,
    disclaimer: { current: ofOwnReleases[language], earlier: [] },
  }));
}
