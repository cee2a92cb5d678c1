import { markupStart } from '../markup.js';

/** Characters at the top of a file in which a feed's root stands, and what it says of itself. */
const feedHead = 8192;

/** Whether a text is a news feed: RSS, Atom or RDF, with whatever XML lets stand above its root. Its first {@link feedHead} characters do. */
export function isFeed(text: string): boolean {
  const head = text.slice(0, feedHead);
  const { root = '', offset = 0 } = markupStart(head) ?? {};
  // Other RDF does not speak of RSS.
  if (/^rdf:RDF$/i.test(root)) return head.includes('purl.org/rss/', offset);
  return /^(?:rss|(?:\w{1,10}:)?feed)$/i.test(root);
}
