import { inEnglish, type Message } from '../text/message.js';

/** In which language a report speaks to whoever reads it. */
export interface Voice {
  /** A BCP 47 tag. */
  readonly language: string;
  readonly tell: (message: Message) => string;
}

/** The command line's. */
export const english: Voice = { language: 'en', tell: inEnglish };
