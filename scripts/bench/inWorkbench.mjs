// The preview in the real workbench: how long it takes from the press of a key to the preview that shows it, messaging and all.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openSession } from '../support/session.mjs';
import { articleOf, readoutOf } from './corpus.mjs';
import { median } from './stats.mjs';

/** Between two keys, in milliseconds: somebody who types quickly. */
const pace = 120;

/**
 * @param {{ temp: string, presses: number }} options
 * @returns {Promise<import('./table.mjs').Part>}
 */
export async function benchWorkbench({ temp, presses }) {
  const folder = path.join(temp, 'long');
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'source.md'), readoutOf(2500));
  await writeFile(
    path.join(folder, 'article.md'),
    articleOf(10_000, { file: 'source.md' }).replace('\n## Conclusion', '\nTyped: .\n\n## Conclusion'),
  );
  const session = await openSession({ folder, settings: { 'editor.quickSuggestions': { other: 'off' } } });
  try {
    const times = await typed(session.page, presses);
    return {
      title: 'The preview of 10,000 words in the workbench',
      rows: [
        {
          what: 'key press to patched preview, p99',
          measured: percentile(times, 0.99),
          unit: 'ms',
          goal: 100,
          detail: `median ${median(times).toFixed(0)} ms, ${times.length} presses, one every ${pace} ms`,
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
 * @param {number} presses
 */
async function typed(page, presses) {
  page.setDefaultTimeout(120_000);
  await page.locator('.monaco-workbench .part.statusbar').waitFor();
  await page.getByRole('treeitem', { name: 'article.md' }).dblclick();
  await page.locator('.statusbar-item', { hasText: 'Readout article' }).waitFor();
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget:visible input.input').fill('>Copydesk: Open Preview to the Side');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Open Preview to the Side' }).first().click();
  const preview = page.frameLocator('iframe.webview.ready:visible').frameLocator('iframe#active-frame');
  const line = preview.locator('p', { hasText: 'Typed:' });
  await line.waitFor();
  await page.locator('.editor-group-container').first().locator('.view-lines').first().click();
  await page.keyboard.press('Control+F');
  await page.locator('.find-widget.visible .find-part textarea').first().fill('Typed: ');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowRight');
  await line.evaluate(watch);
  await page.evaluate(() => {
    const pressed = /** @type {number[]} */ ([]);
    addEventListener(
      'keydown',
      event => event.key === 'x' && pressed.push(performance.timeOrigin + event.timeStamp),
      true,
    );
    Object.assign(globalThis, { pressed });
  });
  for (let i = 0; i < presses; i++) {
    await page.keyboard.press('x');
    await page.waitForTimeout(pace);
  }
  await preview.locator('p', { hasText: `Typed: ${'x'.repeat(presses)}` }).waitFor();
  const pressed = await page.evaluate(
    () => /** @type {{ pressed: number[] }} */ (/** @type {unknown} */ (globalThis)).pressed,
  );
  const shown = await preview
    .locator('body')
    .evaluate(() => /** @type {{ shown: number[] }} */ (/** @type {unknown} */ (globalThis)).shown);
  return pressed.map((at, i) => (shown[i] ?? Number.NaN) - at);
}

/**
 * In the preview: when each letter came to stand on the page.
 * @param {Element} line
 */
function watch(line) {
  const shown = /** @type {number[]} */ ([]);
  new MutationObserver(() => {
    const written = [...document.querySelectorAll('p')].find(one => one.textContent.startsWith('Typed:'));
    const letters = /x*/.exec(written?.textContent.slice('Typed: '.length) ?? '')?.[0].length ?? 0;
    while (shown.length < letters) shown.push(performance.timeOrigin + performance.now());
  }).observe(line.closest('article') ?? document.body, { subtree: true, childList: true, characterData: true });
  Object.assign(globalThis, { shown });
}

/**
 * @param {readonly number[]} numbers
 * @param {number} share
 */
function percentile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
