import { articleLanguage } from '../../article/articleLanguage.js';
import { putsMonthFirst } from '../../article/dateOrder.js';
import type { Article } from '../../article/types.js';
import type { Language, Profile, SectionSpec } from '../../profiles/types.js';
import { american, english } from './english.js';
import { spanish } from './spanish.js';
import type { ReaderWords, SectionLabel } from './types.js';

export type { ReaderWords, SectionLabel } from './types.js';

/** What is said to readers, by the language of the article (see `articleLanguage`). */
export const readerWords: Readonly<Record<Language, ReaderWords>> = { en: english, es: spanish };

/** What is said to the readers of an article, with days written as the article writes them. */
export function wordsForReaders(article: Pick<Article, 'frontMatter' | 'blocks'>, profile: Profile): ReaderWords {
  const { tag, words } = articleLanguage(article, profile);
  return words === 'en' && putsMonthFirst(article, tag) ? american : readerWords[words];
}

/** What readers are told at the head of a section that is not the sources' words; undefined where they are, or a record. */
export function labelOf(spec: SectionSpec | undefined, { analysis, leftOpen }: ReaderWords): SectionLabel | undefined {
  if (spec?.kind !== 'analysis') return undefined;
  return spec.isOpen ? leftOpen : analysis;
}
