import { createRequire } from 'node:module';
import type { ReadoutPorts } from '../core/index.js';

/** The reader of web pages in Node: loaded from its own file beside this bundle when the first page arrives. */
export function lazyHtmlReader(): ReadoutPorts['readHtml'] {
  const load = createRequire(__filename);
  return (html, url) => (load('./htmlReader.js') as typeof import('./htmlReader.js')).readHtml(html, url);
}
