/** The reader of news feeds as a bundle of its own: it is heavy, and most sessions never import a feed. */
export { readFeed } from '../core/readout/feed/readFeed.js';
