import type { Article } from '../article/types.js';
import { isEnglishTag, languageOf } from '../profiles/language.js';
import type { Profile } from '../profiles/types.js';
import type { Readout } from '../readout/types.js';
import type { Source } from '../readout/source.js';
import { canBeEnglish } from '../text/english.js';
import { oncePer } from '../text/once.js';

/** What is in another language than English, so that facts are not held against sources. */
export type NotEnglish = 'draft' | 'source';

/**
 * Whether something keeps evidence from being read, which is read in English only. One source in another language is enough: what it says
 * would be missing in the others.
 */
export function notEnglish(article: Article, profile: Profile, sources: readonly Source[]): NotEnglish | undefined {
  if (!isEnglishDraft(article, profile)) return 'draft';
  const isForeign = sources.some(({ file }) => file?.state === 'found' && !isEnglish(file.readout));
  return isForeign ? 'source' : undefined;
}

const isEnglish = oncePer((readout: Readout) => canBeEnglish(readout.body.text));

/** Whether a draft is in English, by its front matter, else by its profile. */
export function isEnglishDraft(article: Article, profile: Profile): boolean {
  const { language } = article.frontMatter.record;
  return language === undefined ? languageOf(profile) === 'en' : isEnglishTag(language);
}
