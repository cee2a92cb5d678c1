import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { FrameLocator, Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { it } from './support/it.js';
import { Workbench } from './support/workbench.js';

const good = '2026-05-14-haarlund-verrin.md';
const bad = '2026-06-02-rendt-telvi.md';

let workbench: Workbench;
/** What the browser said of content that a page's policy forbids. */
const refused: string[] = [];

it.beforeAll(async ({ stage }) => {
  workbench = await Workbench.boot(stage, {
    viewport: { width: 1600, height: 1000 },
    settings: { 'editor.stickyScroll.enabled': false },
  });
  workbench.page.on('console', message => {
    if (/content security policy/i.test(message.text()) && message.location().url.includes('webview')) {
      refused.push(`${message.location().url}: ${message.text()}`);
    }
  });
  await workbench.press('Mod+B');
});
afterEach(({ task }) => workbench.pictureOfFailure(task));
afterAll(() => workbench.close());
afterAll(() => {
  expect(refused).toEqual([]);
});

/** The tab of a draft's preview. */
function previewTab(name: string): Locator {
  return workbench.tab(`Preview: ${name}`);
}

/** Opens a draft, and its preview beside it. */
async function openPreview(name: string): Promise<FrameLocator> {
  await workbench.openFile(`drafts/${name}`);
  await workbench.statusItem('Readout article').waitFor();
  await workbench.runCommand('Copydesk: Open Preview to the Side');
  await previewTab(name).waitFor();
  const preview = workbench.webview();
  await preview.locator('h1').waitFor();
  return preview;
}

/** Closes every editor and throws away what was not saved. */
async function closeAll(): Promise<void> {
  const tabs = workbench.page.locator('.tabs-container .tab');
  while ((await tabs.count()) > 0) {
    const left = await tabs.count();
    await workbench.runCommand('View: Revert and Close Editor');
    await tabs.nth(left - 1).waitFor({ state: 'detached' });
  }
}

/** Settings of the open folder: they count at once. */
async function setSettings(settings: Record<string, unknown>): Promise<void> {
  await mkdir(path.dirname(workbench.file('.vscode/settings.json')), { recursive: true });
  await writeFile(workbench.file('.vscode/settings.json'), JSON.stringify(settings));
}

function scrollTop(preview: FrameLocator): Promise<number> {
  return preview.locator('html').evaluate(html => html.scrollTop);
}

/** The first line number that the editor shows. */
async function firstLine(): Promise<number> {
  const numbers = await workbench.page.locator('.margin-view-overlays .line-numbers').allInnerTexts();
  return Math.min(...numbers.map(Number).filter(number => number > 0));
}

describe('a proof', () => {
  let preview: FrameLocator;

  beforeAll(async () => {
    preview = await openPreview(bad);
  });
  afterAll(closeAll);

  it('shows what is missing, marked and counted', async () => {
    await expect.poll(() => preview.locator('.filing h2').innerText()).toBe('Not ready to file');
    await expect.poll(() => preview.locator('.slot strong').allInnerTexts()).toEqual(['Conclusion']);
    await expect.poll(() => preview.locator('.mark[data-mark="placeholder"]').count()).toBe(2);
    await workbench.picture('preview-beside');
  });

  it('follows typing, and touches nothing else on the page', async () => {
    const untouched = preview.locator('p', { hasText: 'The pass has been closed since' });
    await untouched.evaluate(element => {
      element.setAttribute('data-test', 'same');
      Object.assign(element, { copydeskTest: true });
      getSelection()?.selectAllChildren(element);
    });
    await workbench.editor.find('TODO');
    await workbench.editor.type('The families');
    await preview.locator('li strong', { hasText: 'The families' }).waitFor();
    await expect.poll(() => preview.locator('.mark[data-mark="placeholder"]').count()).toBe(1);
    expect(
      await untouched.evaluate(element => [
        (element as { copydeskTest?: boolean }).copydeskTest,
        getSelection()?.toString(),
      ]),
    ).toEqual([true, expect.stringContaining('The pass has been closed since the landslide of April 9.')]);
  });

  it('keeps its marks until the text is checked anew, and announces only what is new', async () => {
    const article = preview.locator('#article');
    const contradicted = await article.locator('.fact[data-verdict="contradicted"]').count();
    expect(contradicted).toBeGreaterThan(0);
    await article.evaluate(element => {
      const status = document.querySelector('#filing');
      const seen = { fewest: Infinity, said: [status?.querySelector('[role="status"]')?.textContent] };
      Object.assign(globalThis, { seen });
      new MutationObserver(() => {
        const marks = element.querySelectorAll('.fact[data-verdict="contradicted"]').length;
        seen.fewest = Math.min(seen.fewest, marks);
      }).observe(element, { subtree: true, childList: true });
      new MutationObserver(() => {
        seen.said.push(document.querySelector('#filing [role="status"]')?.textContent);
      }).observe(status ?? element, { subtree: true, childList: true, characterData: true });
    });
    await workbench.editor.find('Snow could stop it');
    await workbench.press('ArrowRight');
    await workbench.editor.type(' with 77 lorries');
    await article.locator('.fact[data-verdict="unsupported"]', { hasText: '77' }).waitFor();
    const { fewest, said } = await article.evaluate(
      () => (globalThis as unknown as { seen: { fewest: number; said: string[] } }).seen,
    );
    expect(fewest).toBe(contradicted);
    expect(new Set(said).size).toBe(said.length);
  });

  it('leads from the filing panel to the place in the text', async () => {
    const shown = preview.locator('html');
    await shown.evaluate(root => {
      new MutationObserver(() => {
        if (root.querySelector('.disclaimer [data-shown]')) root.setAttribute('data-was-shown', '');
      }).observe(root, { subtree: true, attributeFilter: ['data-shown'] });
    });
    await preview.getByRole('button', { name: /^Disclaimer/ }).click();
    // The light fades, so it is caught as it comes.
    await expect.poll(() => shown.evaluate(element => element.hasAttribute('data-was-shown'))).toBe(true);
    const disclaimer =
      'This article is based only on the Foreign Ministry of Norvania readout. More information from other';
    await workbench.statusItem('selected)').waitFor();
    await workbench.press('Mod+C');
    await expect.poll(() => workbench.clipboard()).toContain(disclaimer);
  });

  it('inserts a missing section', async () => {
    await preview.getByRole('button', { name: 'Insert section' }).click();
    await preview.getByRole('heading', { name: 'Conclusion' }).waitFor();
    // The words come first, and what the check says of them when it has been made.
    await expect.poll(() => preview.locator('.slot').count()).toBe(0);
    await workbench.press('Mod+Z');
    await preview.getByRole('button', { name: 'Insert section' }).waitFor();
  });

  it('opens links outside, and only after asking', async () => {
    await preview.locator('.record__title a').first().click();
    await workbench.page.locator('.monaco-dialog-box', { hasText: 'example.org/vestria' }).waitFor();
    expect(await workbench.page.locator('.monaco-dialog-box').count()).toBe(1);
    await workbench.dialogButton('Cancel').click();
    await workbench.page.locator('.monaco-dialog-box').waitFor({ state: 'detached' });
  });

  it('opens the page that a link names, letter by letter', async () => {
    await preview
      .locator('.record__title a')
      .first()
      .evaluate(link => {
        link.setAttribute('href', 'https://example.org/search?q=bread%26butter');
      });
    await preview.locator('.record__title a').first().click();
    await workbench.page.locator('.monaco-dialog-box', { hasText: 'q=bread%26butter' }).waitFor();
    await workbench.dialogButton('Cancel').click();
    await workbench.page.locator('.monaco-dialog-box').waitFor({ state: 'detached' });
  });

  it('is switched by arrow keys, and keeps what was chosen through hiding and reload', async () => {
    const published = preview.getByRole('radio', { name: 'As published' });
    await preview.getByRole('radio', { name: 'With marks' }).focus();
    await workbench.press('ArrowRight');
    await expect.poll(() => published.getAttribute('aria-checked')).toBe('true');
    await expect.poll(() => published.evaluate(button => button === document.activeElement)).toBe(true);
    await expect.poll(() => preview.locator('.slot').isVisible()).toBe(false);
    await expect.poll(() => preview.locator('.mark[role="button"]').count()).toBe(0);

    const tab = previewTab(bad);
    await tab.click();
    await workbench.openFile(`drafts/${good}`);
    await tab.click();
    await expect.poll(() => published.getAttribute('aria-checked')).toBe('true');

    // Unsaved changes would hold the reload up.
    await workbench.runCommand('File: Save All');
    await workbench.page.locator('.tab.dirty').waitFor({ state: 'detached' });
    await workbench.page.reload();
    await tab.waitFor({ timeout: 60_000 });
    await tab.click();
    await preview.locator('h1').waitFor({ timeout: 60_000 });
    await expect.poll(() => published.getAttribute('aria-checked')).toBe('true');
    await preview.getByRole('radio', { name: 'With marks' }).click();
    await expect.poll(() => preview.locator('.slot').isVisible()).toBe(true);
  });
});

describe('scrolling', () => {
  let preview: FrameLocator;

  beforeAll(async () => {
    await workbench.page.setViewportSize({ width: 1400, height: 500 });
    preview = await openPreview(good);
  });
  afterAll(async () => {
    await closeAll();
    await workbench.page.setViewportSize({ width: 1600, height: 1000 });
  });

  it('takes the preview along with the editor', async () => {
    await workbench.editor.focus();
    await workbench.press('Mod+End');
    await expect.poll(() => scrollTop(preview)).toBeGreaterThan(800);
    await workbench.press('Mod+Home');
    await expect.poll(() => scrollTop(preview)).toBe(0);
  });

  it('takes the editor along with the preview, and comes to rest', async () => {
    await expect.poll(firstLine).toBe(1);
    await workbench.page.waitForTimeout(400);
    const heading = preview.getByRole('heading', { name: 'Conclusion' });
    await heading.evaluate(element => {
      scrollTo({ top: element.getBoundingClientRect().top + scrollY });
    });
    const line = (await workbench.savedText(`drafts/${good}`)).split('\n').indexOf('## Conclusion') + 1;
    await expect.poll(firstLine).toBe(line);
    const rest = await scrollTop(preview);
    await workbench.page.waitForTimeout(600);
    expect(await scrollTop(preview)).toBe(rest);
  });

  it('is left alone when the setting says so', async () => {
    // The minimap goes when the settings count.
    await setSettings({ 'copydesk.preview.scrollSync': false, 'editor.minimap.enabled': false });
    await workbench.page.locator('.minimap:visible').waitFor({ state: 'detached' });
    const before = await scrollTop(preview);
    await workbench.editor.focus();
    await workbench.press('Mod+Home');
    await expect.poll(firstLine).toBe(1);
    await workbench.page.waitForTimeout(300);
    expect(await scrollTop(preview)).toBe(before);
    await setSettings({});
  });
});

describe('in every theme', () => {
  const themes = [
    ['light', 'Default Light Modern', 'vscode-light'],
    ['dark', 'Default Dark Modern', 'vscode-dark'],
    ['high-contrast', 'Default High Contrast', 'vscode-high-contrast'],
    ['high-contrast-light', 'Default High Contrast Light', 'vscode-high-contrast-light'],
  ] as const;
  let preview: FrameLocator;

  beforeAll(async () => {
    preview = await openPreview(bad);
    await previewTab(bad).click();
    await workbench.runCommand('View: Join All Editor Groups');
    await previewTab(bad).click();
    await preview.locator('h1').waitFor();
  });
  afterAll(async () => {
    await setSettings({});
    await closeAll();
  });

  it.each(themes)('reads well: %s', async (short, theme, className) => {
    await setSettings({ 'workbench.colorTheme': theme });
    const body = preview.locator('body');
    await expect.poll(() => body.getAttribute('class')).toContain(className);
    for (const [size, width] of [
      ['wide', 1280],
      ['middle', 900],
      ['narrow', 560],
    ] as const) {
      await workbench.page.setViewportSize({ width, height: 1500 });
      await expect.poll(() => body.evaluate(() => window.innerWidth < 820)).toBe(size === 'narrow');
      await expect.poll(() => body.evaluate(element => element.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
      const cut = await preview
        .locator('.filing__list button')
        .evaluateAll(buttons => buttons.filter(one => one.getBoundingClientRect().right > window.innerWidth).length);
      expect(cut).toBe(0);
      await workbench.picture(`preview-${short}-${size}`);
    }
  });
});
