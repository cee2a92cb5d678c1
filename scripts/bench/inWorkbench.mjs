// The preview in the real workbench: how long it takes from the press of a key to the preview that shows it, messaging and all.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openSession } from '../support/session.mjs';
import { articleOf, readoutOf } from './corpus.mjs';
import { median } from './stats.mjs';

/** Between two keys, in milliseconds: somebody who types quickly. */
const pace = 120;
/** And somebody who waits to see what the check says. */
const waiting = 500;

/** A fact that the source bears out, until a figure is typed behind it. */
const fact = { before: 'The border posts opened ', figure: '41', behind: ' gates for lorries.' };
const sentence = fact.before + fact.figure + fact.behind;

/**
 * @param {{ temp: string, presses: number }} options
 * @returns {Promise<import('./table.mjs').Part>}
 */
export async function benchWorkbench({ temp, presses }) {
  const folder = path.join(temp, 'long');
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'source.md'), `${readoutOf(2500)}\n\n${sentence}\n`);
  await writeFile(
    path.join(folder, 'article.md'),
    articleOf(10_000, { file: 'source.md' }).replace('\n## Conclusion', `\nTyped: .\n\n${sentence}\n\n## Conclusion`),
  );
  const session = await openSession({ folder, settings: { 'editor.quickSuggestions': { other: 'off' } } });
  try {
    const preview = await openPreview(session.page);
    const words = await typed(session.page, preview, presses);
    const verdicts = await disputed(session.page, preview, Math.ceil(presses / 5));
    return {
      title: 'The preview of 10,000 words in the workbench',
      rows: [
        {
          what: 'key press to patched preview, p99',
          measured: percentile(words, 0.99),
          unit: 'ms',
          goal: 100,
          detail: `median ${median(words).toFixed(0)} ms, ${words.length} presses, one every ${pace} ms`,
        },
        {
          what: 'key press to its verdict, p99',
          measured: percentile(verdicts, 0.99),
          unit: 'ms',
          detail: `median ${median(verdicts).toFixed(0)} ms, ${verdicts.length} presses, one every ${waiting} ms`,
        },
      ],
      notes: [],
    };
  } finally {
    await session.close();
  }
}

/**
 * @param {import('playwright-core').Page} page
 * @returns {Promise<import('playwright-core').FrameLocator>} when it shows the article
 */
async function openPreview(page) {
  page.setDefaultTimeout(120_000);
  await page.locator('.monaco-workbench .part.statusbar').waitFor();
  await page.getByRole('treeitem', { name: 'article.md' }).dblclick();
  await page.locator('.statusbar-item', { hasText: 'Readout article' }).waitFor();
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget:visible input.input').fill('>Copydesk: Open Preview to the Side');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Open Preview to the Side' }).first().click();
  const preview = page.frameLocator('iframe.webview.ready:visible').frameLocator('iframe#active-frame');
  await preview.locator('p', { hasText: 'Typed:' }).waitFor();
  await page.evaluate(() => {
    const pressed = /** @type {number[]} */ ([]);
    addEventListener(
      'keydown',
      event => /^(?:x|7|Backspace)$/.test(event.key) && pressed.push(performance.timeOrigin + event.timeStamp),
      true,
    );
    Object.assign(globalThis, { pressed });
  });
  return preview;
}

/**
 * Types letters.
 * @param {import('playwright-core').Page} page
 * @param {import('playwright-core').FrameLocator} preview
 * @param {number} presses
 * @returns {Promise<number[]>} how long each took to stand on the page
 */
async function typed(page, preview, presses) {
  await putCursorBehind(page, 'Typed: ');
  // The search by which the cursor came there is not what is measured.
  await page.waitForTimeout(waiting);
  await preview.locator('p', { hasText: 'Typed:' }).evaluate(watchLetters);
  for (let i = 0; i < presses; i++) {
    await page.keyboard.press('x');
    await page.waitForTimeout(pace);
  }
  await preview.locator('p', { hasText: `Typed: ${'x'.repeat(presses)}` }).waitFor();
  const pressed = await pressedKeys(page);
  const shown = await preview.locator('body').evaluate(() => /** @type {Watched} */ (globalThis).shown);
  return pressed.map((at, i) => (shown[i] ?? Number.NaN) - at);
}

/**
 * Types a figure behind a fact and takes it away again.
 * @param {import('playwright-core').Page} page
 * @param {import('playwright-core').FrameLocator} preview
 * @param {number} presses
 * @returns {Promise<number[]>} how long the fact took to be marked as what it had become
 */
async function disputed(page, preview, presses) {
  await putCursorBehind(page, fact.before + fact.figure);
  await preview.locator('article p', { hasText: fact.before }).evaluate(watchVerdict, fact.before);
  const before = (await pressedKeys(page)).length;
  for (let i = 0; i < presses; i++) {
    await page.keyboard.press(i % 2 === 0 ? '7' : 'Backspace');
    await page.waitForTimeout(waiting);
  }
  const verdict = presses % 2 === 0 ? 'supported' : 'contradicted';
  await preview.locator(`article p .fact[data-verdict="${verdict}"]`, { hasText: fact.figure }).first().waitFor();
  const pressed = (await pressedKeys(page)).slice(before);
  const marked = await preview.locator('body').evaluate(() => /** @type {Watched} */ (globalThis).marked);
  return pressed.map((at, i) => {
    const wanted = i % 2 === 0 ? 'contradicted' : 'supported';
    return (marked.find(one => one.at >= at && one.verdict === wanted)?.at ?? Number.NaN) - at;
  });
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} words
 */
async function putCursorBehind(page, words) {
  await page.locator('.editor-group-container').first().locator('.view-lines').first().click();
  await page.keyboard.press('Control+F');
  await page.locator('.find-widget.visible .find-part textarea').first().fill(words);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowRight');
}

/** @param {import('playwright-core').Page} page */
function pressedKeys(page) {
  return page.evaluate(() => /** @type {{ pressed: number[] }} */ (/** @type {unknown} */ (globalThis)).pressed);
}

/**
 * What is noted in the preview.
 * @typedef {typeof globalThis & { shown: number[], marked: { at: number, verdict: string | undefined }[] }} Watched
 */

/**
 * In the preview: when each letter came to stand on the page.
 * @param {Element} line
 */
function watchLetters(line) {
  const shown = /** @type {number[]} */ ([]);
  new MutationObserver(() => {
    const written = [...document.querySelectorAll('p')].find(one => one.textContent.startsWith('Typed:'));
    const letters = /x*/.exec(written?.textContent.slice('Typed: '.length) ?? '')?.[0].length ?? 0;
    while (shown.length < letters) shown.push(performance.timeOrigin + performance.now());
  }).observe(line.closest('article') ?? document.body, { subtree: true, childList: true, characterData: true });
  Object.assign(globalThis, { shown });
}

/**
 * In the preview: as what the fact was marked, and when.
 * @param {Element} line
 * @param {string} words with which its paragraph begins
 */
function watchVerdict(line, words) {
  const marked = /** @type {{ at: number, verdict: string | undefined }[]} */ ([]);
  new MutationObserver(() => {
    const paragraph = [...document.querySelectorAll('p')].find(one => one.textContent.startsWith(words));
    const mark = paragraph?.querySelector('.fact');
    const verdict = mark instanceof HTMLElement ? mark.dataset['verdict'] : undefined;
    if (verdict !== marked.at(-1)?.verdict) marked.push({ at: performance.timeOrigin + performance.now(), verdict });
  }).observe(line.closest('article') ?? document.body, { subtree: true, childList: true, attributes: true });
  Object.assign(globalThis, { marked });
}

/**
 * @param {readonly number[]} numbers
 * @param {number} share
 */
function percentile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
