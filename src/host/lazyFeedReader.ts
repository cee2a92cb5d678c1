import { createRequire } from 'node:module';
import type { FeedPorts } from '../core/index.js';

/** The reader of news feeds in Node: loaded from its own file beside this bundle when the first feed arrives. */
export function lazyFeedReader(): FeedPorts['readFeed'] {
  const load = createRequire(__filename);
  return (xml, url) => (load('./feedReader.js') as typeof import('./feedReader.js')).readFeed(xml, url);
}
