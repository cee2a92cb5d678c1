// What runs in the browser: the preview's own way to bring the page to a new proof, against writing the page anew. Bundled by inPreview.mjs.
import { Blocks } from '../../../src/preview/blocks.js';
import { applySplices } from '../../../src/preview/splice.js';

/**
 * An edit: the whole article after it, and what the preview is told of it.
 * @typedef {{ whole: string, change: import('../../../src/preview/protocol.js').ProofChange }} Edit
 */

/** @typedef {typeof measure} Measure */

/**
 * @param {{ first: string, places: readonly number[], edits: readonly Edit[] }} input
 * @returns {{ patched: number[], rewritten: number[], isSame: boolean }} milliseconds with layout, a figure an edit
 */
function measure({ first, places, edits }) {
  const article = document.getElementById('article') ?? document.body;
  const rewritten = edits.map(({ whole }) => timed(() => (article.innerHTML = whole)));
  article.innerHTML = first;
  layOut();
  const blocks = new Blocks(article);
  blocks.reset(places);
  const patched = edits.map(({ change }) =>
    timed(() => {
      if (change.article) applySplices(article, change.article);
      blocks.change(change.places);
    }),
  );
  const patchedTo = article.innerHTML;
  article.innerHTML = edits.at(-1)?.whole ?? first;
  return { patched, rewritten, isSame: text(patchedTo) === text(article.innerHTML) };
}

/** @param {() => unknown} work */
function timed(work) {
  const start = performance.now();
  work();
  layOut();
  return performance.now() - start;
}

/** Makes the browser work out where everything stands. */
function layOut() {
  return document.documentElement.scrollHeight + document.body.getBoundingClientRect().height;
}

/** @param {string} html */
function text(html) {
  return html.replace(/>\s+</g, '><');
}

Object.assign(globalThis, { measure });
