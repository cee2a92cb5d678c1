// The preview in a real browser: what it costs to bring the page to a new proof after one word of a long article was changed.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { launchBrowser } from '../support/browser.mjs';
import { root } from '../support/paths.mjs';
import { buildPreviewCore } from './builds.mjs';
import { articleOf, readoutOf } from './corpus.mjs';
import { median, medianRatio } from './stats.mjs';

/**
 * @param {{ temp: string, rounds: number }} options
 * @returns {Promise<import('./table.mjs').Part>}
 */
export async function benchPreview({ temp, rounds }) {
  const core = await buildPreviewCore(temp);
  const input = editsOf(core, 10_000, rounds);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
    await page.setContent(await pageMarkup());
    await page.addScriptTag({ path: await pageScript(temp) });
    await page.evaluate(run, input);
    const { patched, rewritten, isSame } = await page.evaluate(run, input);
    if (!isSame) throw new Error('The patched page is not the page that was wanted.');
    const messages = input.edits.map(({ change }) => JSON.stringify(change).length / 1000);
    return {
      title: 'The preview of 10,000 words after a one-word edit',
      rows: [
        {
          what: 'preview patch ÷ innerHTML replacement, with layout',
          measured: medianRatio(patched, rewritten),
          unit: '×',
          goal: 0.1,
          detail: `${median(patched).toFixed(2)} ms against ${median(rewritten).toFixed(2)} ms`,
        },
        {
          what: 'message to the preview',
          measured: median(messages),
          unit: 'kB',
          detail: `of ${Math.round(input.first.length / 1000)} kB`,
        },
      ],
      notes: [],
    };
  } finally {
    await browser.close();
  }
}

/**
 * In the browser.
 * @param {ReturnType<typeof editsOf>} input
 */
function run(input) {
  const { measure } = /** @type {{ measure: import('./preview/page.mjs').Measure }} */ (
    /** @type {unknown} */ (globalThis)
  );
  return measure(input);
}

/**
 * One word after the other, in paragraphs all over the article.
 * @param {Awaited<ReturnType<typeof buildPreviewCore>>} core
 * @param {number} words
 * @param {number} count
 */
function editsOf(
  { lintArticle, parseArticle, importReadout, renderProof, proofMemory, ProofUpdates, htmlOf, placesOf },
  words,
  count,
) {
  const saved = readoutOf(words / 4);
  const readout = importReadout(saved);
  let text = articleOf(words, { file: 'source.md' });
  const record = parseArticle(text).frontMatter.record.sources[0] ?? {};
  const sources = [
    { record, index: 0, file: { state: /** @type {const} */ ('found'), text: saved, sha256: '', readout } },
  ];
  const memory = proofMemory();
  const updates = new ProofUpdates();
  let version = 0;
  const next = () => {
    const proof = renderProof({ result: lintArticle({ text, sources }), sources, memory });
    const message = updates.messageFor({ proof, name: 'article.md', lineCount: 1, version: version++ });
    return { proof, message };
  };
  const { proof } = next();
  const edits = [];
  for (let i = 0; i < count; i++) {
    const at = text.indexOf(' agreed on ', Math.floor((text.length * (i + 1)) / (count + 2)));
    text = `${text.slice(0, at)} then${text.slice(at)}`;
    const { proof: after, message } = next();
    if (message.type !== 'change') throw new Error('A word was changed and the whole page was sent.');
    edits.push({ whole: htmlOf(after.article), change: message.change });
  }
  return { first: htmlOf(proof.article), places: placesOf(proof.article), edits };
}

/** The preview's page as the webview has it, but for what VS Code adds. */
async function pageMarkup() {
  const style = await readFile(path.join(root, 'media/preview.css'), 'utf8');
  return `<!DOCTYPE html><html lang="en"><head><style>${style}</style></head><body data-view="proof">
<div class="room"><main class="galley"><article id="article"></article></main></div></body></html>`;
}

/** @param {string} temp */
async function pageScript(temp) {
  const outfile = path.join(temp, 'preview-bench.js');
  await build({
    absWorkingDir: root,
    entryPoints: ['scripts/bench/preview/page.mjs'],
    outfile,
    bundle: true,
    format: 'iife',
    logLevel: 'error',
  });
  return outfile;
}
