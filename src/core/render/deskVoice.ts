import { told, type Message, type Wording } from '../text/message.js';
import { readerWords, type ReaderWords } from './words/index.js';

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
