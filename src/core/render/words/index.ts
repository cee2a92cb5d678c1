import type { Language } from '../../profiles/types.js';
import { english } from './english.js';
import { spanish } from './spanish.js';
import type { ReaderWords } from './types.js';

export type { ReaderWords } from './types.js';

/** What is said to readers, by the language of the article (see `articleLanguage`). */
export const readerWords: Readonly<Record<Language, ReaderWords>> = { en: english, es: spanish };
