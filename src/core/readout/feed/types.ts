import type { IsoDate } from '../types.js';

/** What a news feed holds of a release itself. */
export interface FeedContent {
  readonly text: string;
  readonly isHtml: boolean;
}

/** One entry of a news feed. */
export interface FeedItem {
  /** Plain text on one line; empty when the feed gives none. */
  readonly title: string;
  /** The address of the item's own page; only http and https. */
  readonly url?: string;
  /** The day on which the feed says that it was published. */
  readonly published?: IsoDate;
  /** Set where the feed tells no more than the day of the last change, which then stands for it. */
  readonly changedOnly?: true;
  /** Absent when the feed holds no more than a teaser. */
  readonly content?: FeedContent;
}

/** A news feed: RSS, Atom or RDF. */
export interface Feed {
  /** Plain text on one line; empty when the feed gives none. */
  readonly title: string;
  /** In the feed's own order, mostly the newest first. */
  readonly items: readonly FeedItem[];
}

/**
 * Reads a news feed. Entities that a feed declares itself are not expanded, and nothing in it is loaded.
 *
 * @param url where it came from; relative addresses in it are held against it.
 * @throws Error when it is no feed or too damaged to be read.
 */
export type FeedReader = (xml: string, url?: string) => Feed;

/** What a front end lends to the reading of feeds. */
export interface FeedPorts {
  /**
   * Asked only when a feed arrives, so it may load the heavy reader first.
   *
   * @param stop aborted when nobody waits for the feed any more.
   */
  readonly readFeed: (xml: string, url?: string, stop?: AbortSignal) => Feed | Promise<Feed>;
}
