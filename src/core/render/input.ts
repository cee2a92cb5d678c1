import type { Article, Outline } from '../article/types.js';
import type { DisclosureConfig } from '../config/types.js';
import type { Source } from '../readout/source.js';
import type { Desk } from './deskVoice.js';

/** What there is to show of an article. */
export interface RenderInput {
  readonly article: Article;
  readonly outline: Outline;
  /** How the newsroom wants readers told of a language model; Copydesk's own way when absent. */
  readonly disclosure?: DisclosureConfig | undefined;
  /** The cited sources as they were found; undefined when nobody looked: then a proof does not say in what state they are. */
  readonly sources?: readonly Source[] | undefined;
  /** Turns the path of a picture beside the article into an address that may be loaded. Without it, such pictures are shown by their words. */
  readonly resolveImage?: ((path: string) => string | undefined) | undefined;
  /** Who works on it, in a proof; in English when absent. */
  readonly desk?: Desk | undefined;
}

/** `proof` for the writer: with marks, slots and notes, and every block tied to its line. `page` for readers: the article alone. */
export type RenderMode = 'proof' | 'page';
