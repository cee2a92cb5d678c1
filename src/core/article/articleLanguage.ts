import type { Article } from './types.js';
import { knownLanguage, languageOf } from '../profiles/language.js';
import type { Language, Profile } from '../profiles/types.js';

/** In what language an article is, and in which of Copydesk's its readers are spoken to. */
export interface ArticleLanguage {
  /** Of its text, as a well-formed BCP 47 tag: `es-MX`. */
  readonly tag: string;
  /** Of the words that Copydesk adds for readers: English where it has none in the article's own. */
  readonly words: Language;
}

const tagForm = /^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,6}$/i;

/** The language of an article: by its front matter, else by its profile. What is no tag there says nothing. */
export function articleLanguage({ frontMatter }: Pick<Article, 'frontMatter'>, profile: Profile): ArticleLanguage {
  const tag = frontMatter.record.language?.trim().replaceAll('_', '-');
  if (tag === undefined || !tagForm.test(tag)) return { tag: languageOf(profile), words: languageOf(profile) };
  return { tag, words: knownLanguage(tag) ?? 'en' };
}
