import { told, type Message, type Wording } from '../text/message.js';
import type { Article } from '../article/types.js';
import type { Profile } from '../profiles/types.js';
import { readerWords, wordsForReaders, type ReaderWords } from './words/index.js';

/** How Copydesk speaks to whoever works on an article: in the editor's language. To the article's readers it speaks the article's. */
export interface Desk {
  /** A BCP 47 tag. */
  readonly language: string;
  /** For days. */
  readonly words: ReaderWords;
  readonly tell: (message: Message) => string;
}

/**
 * A desk that speaks a language.
 *
 * @param wording of that language; English without one.
 */
export function deskOf(wording?: Wording, language = 'en'): Desk {
  return {
    language,
    words: /^es\b/i.test(language) ? readerWords.es : readerWords.en,
    tell: message => told(message, wording),
  };
}

/** A desk that writes days as an article in its own language does, so that one page does not write them in two ways. */
export function deskBeside(desk: Desk, article: Pick<Article, 'frontMatter' | 'blocks'>, profile: Profile): Desk {
  const readers = wordsForReaders(article, profile);
  return desk.words === readerWords.en && readers !== readerWords.es ? { ...desk, words: readers } : desk;
}
