/** The reader of web pages as a bundle of its own: it is heavy, and most sessions never import a page. */
export { readHtml } from '../core/readout/html/readHtml.js';
